import Foundation
import Testing

/// Texts that a person reads, kept beside the tests; `RECORD_SNAPSHOTS=1` writes them anew.
enum Snapshot {
  /// Compares a text with the file of this name; a file that is missing is written, and the test fails.
  static func expect(_ text: String, _ name: String, file: String = #filePath) throws {
    let folder = URL(fileURLWithPath: file).resolvingSymlinksInPath().deletingLastPathComponent()
      .appendingPathComponent("Snapshots")
    let path = folder.appendingPathComponent(name)
    let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
    guard !isRecording, let kept = try? String(contentsOf: path, encoding: .utf8) else {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: path)
      if !isRecording { Issue.record("\(name) was missing; it is written now, look at it and run again") }
      return
    }
    let (old, new) = (kept.split(separator: "\n"), text.split(separator: "\n"))
    if let line = zip(old, new).enumerated().first(where: { $0.element.0 != $0.element.1 }) {
      Issue.record("\(name) differs:\n- \(line.element.0)\n+ \(line.element.1)")
    } else {
      #expect(old.count == new.count, "\(name) has another length")
    }
  }

  /// The page without what depends on keys and salts.
  static func settled(_ page: String) -> String {
    var text = page
    for pattern in [#/[0-9a-f]{64}/#, #/<code title="[^"]*">[0-9a-f]{6}<\/code>/#] {
      text = text.replacing(pattern, with: "STATE")
    }
    return text.replacing(#/MitraKota [0-9]+\.[0-9.]+/#, with: "MitraKota VERSION")
  }
}
