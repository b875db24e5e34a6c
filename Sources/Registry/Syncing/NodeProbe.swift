import Transfer

/// Asks whether the node at an address is up, as one does before and after starting a daemon.
package struct NodeProbe: Sendable {
  private let engine: TransferEngine

  package init() {
    engine = TransferEngine(userAgent: "MitraKota/\(Version.current) (probe)")
  }

  /// Whether `GET /healthz` of the node at `url`, written without a slash at its end, is answered by 200
  /// within two seconds.
  package func isHealthy(_ url: String) async -> Bool {
    var request = TransferRequest(url + "/healthz")
    request.limits = TransferLimits(
      maxBytes: 64 << 10, connectTimeout: .seconds(1), totalTimeout: .seconds(2), maxRedirects: 0)
    return (try? await engine.send(request))?.status == 200
  }
}
