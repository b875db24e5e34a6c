import Hummingbird
package import Logging
package import Registry

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Serves pages and sync resources of one node until it is told to stop.
package struct WebServer: Sendable {
  private let host: String
  private let port: Int
  private let site: Site
  private let logger: Logger

  /// A server for the address in the node's settings; port 0 lets the system choose one.
  package init(node: Node, metrics: MetricsBoard, logger: Logger) {
    host = node.settings.host
    port = node.settings.port
    site = Site(node: node, metrics: metrics, logger: logger)
    self.logger = logger
  }

  /// Listens and answers; `listening` gets the address, such as `http://127.0.0.1:8471/`, once it does.
  ///
  /// Within a service group a graceful shutdown closes the socket and lets requests that are under way end.
  package func run(listening: @escaping @Sendable (String) async -> Void) async throws(WebError) {
    let shown = host.contains(":") && !host.hasPrefix("[") ? "[\(host)]" : host
    let fallback = port
    let application = Application(
      responder: site,
      server: .http1(configuration: .init(idleTimeout: .seconds(60))),
      configuration: ApplicationConfiguration(address: .hostname(host, port: port), backlog: 512),
      onServerRunning: { channel in
        await listening("http://\(shown):\(channel.localAddress?.port ?? fallback)/")
      },
      logger: logger)
    do {
      try await application.run()
    } catch {
      let reason = "\(error)"
      throw reason.contains(String(cString: strerror(EADDRINUSE)))
        ? .portInUse(host: shown, port: port) : .cannotListen(host: shown, port: port, reason)
    }
  }
}
