import Foundation
import Testing

/// Texts that people read, kept beside the tests.
///
/// `RECORD_SNAPSHOTS=1` rewrites them. A missing one is recorded, and fails the test that asked.
enum Snapshot {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Snapshots")

  /// Compares the text with the one recorded, after what differs from run to run was given a name.
  static func check(
    _ text: String, _ name: String, in town: Town? = nil, at place: SourceLocation = #_sourceLocation
  ) throws {
    let url = folder.appendingPathComponent(name + ".txt")
    let stable = plain(text, town)
    let recorded = FileManager.default.contents(atPath: url.path).map { String(decoding: $0, as: UTF8.self) }
    let records = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
    if records || recorded == nil {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(stable.utf8).write(to: url)
    }
    if recorded == nil {
      Issue.record("\(name) was missing and is recorded now; read it", sourceLocation: place)
    }
    if let recorded, !records { #expect(stable == recorded, "\(name)", sourceLocation: place) }
  }

  /// Moments, keys, states and folders of this run by their names.
  static func plain(_ text: String, _ town: Town?) -> String {
    var text = text
    if let town { text = text.replacingOccurrences(of: town.root, with: "FOLDER") }
    for (pattern, name) in [
      (#"(keadaan|state|keadaan:|state:|Keadaan|State) [0-9a-f]{6,64}"#, "$1 STATE"),
      (#"\b[0-9a-f]{64}\b"#, "HASH"),
      (#"\([0-9a-f]{12}\)"#, "(ENTRY)"),
      (#""state" : "[0-9a-f]{64}""#, #""state" : "STATE""#),
      (#"([0-9a-f]{4} ){15}[0-9a-f]{4}"#, "FINGERPRINT"),
      (#"([0-9a-f]{4} ){7}[0-9a-f]{4}"#, "HALF-FINGERPRINT"),
      (#"\+[0-9a-f]{8}\+[A-Za-z0-9+/=]{44}"#, "+KEY"),
      (#"\d+ \w+ \d{4} \d\d[.:]\d\d WI(B|TA|T)"#, "MOMENT"),
      (#"(dicatat oleh .*?) \d+ \w+ \d{4}"#, "$1 DAY"),
      (#"(recorded by .*?) on \d+ \w+ \d{4}"#, "$1 on DAY"),
      (#"dicatat \d+ \w+ \d{4} \([\d.]+ hari kemudian\)"#, "dicatat DAY (N hari kemudian)"),
      (#"recorded only on \d+ \w+ \d{4} \([\d,]+ days later\)"#, "recorded only on DAY (N days later)"),
      (#"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"#, "INSTANT"),
      (#"(?m)(^[ █▀▄]{20,}\n)+"#, "QR\n"),
    ] {
      text = text.replacingOccurrences(of: pattern, with: name, options: .regularExpression)
    }
    return text
  }
}
