package import Catalog
package import Logging

/// Where the events of a program go.
package enum Logs {
  /// Sends events to standard error, as text or as JSON; called once, at the start.
  package static func begin(_ settings: NodeSettings, now: @escaping @Sendable () -> Instant) -> Logger {
    let level = Logger.Level(rawValue: settings.logLevel) ?? .info
    let isJSON = settings.logFormat == "json"
    LoggingSystem.bootstrap { label in
      var handler: any LogHandler =
        isJSON ? JSONLogHandler(label: label, now: now) : StreamLogHandler.standardError(label: label)
      handler.logLevel = level
      return handler
    }
    return Logger(label: "mitrakota")
  }
}
