import Logging
import Registry
import Transfer

/// Where log lines of tests go.
struct Silence: LogHandler {
  var metadata: Logger.Metadata = [:]
  var logLevel: Logger.Level = .critical
  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }
  func log(event: LogEvent) {}
}

extension Rounds {
  /// Rounds that write nothing down.
  static func quiet(_ node: Node, _ engine: TransferEngine = TransferEngine(userAgent: "test")) -> Rounds {
    Rounds(node: node, engine: engine, logger: Logger(label: "test") { _ in Silence() })
  }
}
