import Transfer

extension Setup {
  /// Sets up against a hub that is asked over HTTP.
  package func runOverHTTP() async throws(RegistryError) -> NodeSettings {
    let engine = TransferEngine(userAgent: "MitraKota/\(Version.current) (setup \(member))")
    return try await run { CurlPeer(url: $0, engine: engine) }
  }
}
