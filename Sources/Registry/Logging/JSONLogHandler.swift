package import Catalog
import Exchange
import Foundation
package import Logging

/// Writes each event as one line of JSON to standard error, for machines that gather logs.
package struct JSONLogHandler: LogHandler {
  package var logLevel = Logger.Level.info
  package var metadata: Logger.Metadata = [:]
  private let label: String
  private let now: @Sendable () -> Instant

  package init(label: String, now: @escaping @Sendable () -> Instant) {
    self.label = label
    self.now = now
  }

  package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  package func log(event: LogEvent) {
    var line = line(event)
    line.append(UInt8(ascii: "\n"))
    // One write for each line, so that lines of several threads do not mix.
    // A full disk behind it must not stop the daemon: the line is lost.
    try? FileHandle.standardError.write(contentsOf: Data(line))
  }

  /// The line without its line feed; metadata of the event win over those of the logger.
  func line(_ event: LogEvent) -> [UInt8] {
    var object: [String: JSONValue] = metadata.merging(event.metadata ?? [:]) { _, own in own }
      .mapValues { .text("\($0)") }
    object["time"] = .text("\(now())")
    object["level"] = .text(event.level.rawValue)
    object["label"] = .text(label)
    object["message"] = .text("\(event.message)")
    return JSONValue.object(object).line
  }
}
