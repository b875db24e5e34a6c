import Foundation
import Registry

/// Changes a register behind the back of the program, as a bad disk or a bad hand would.
enum Damage {
  struct Failed: Error { let reason: String }

  /// Runs SQL on the file of a node; the triggers that keep entries are away meanwhile.
  static func run(_ sql: String, on node: Node) throws {
    let path = node.folder.register
    let kept = try query("SELECT name || char(31) || sql || char(30) FROM sqlite_master WHERE type = 'trigger'", path)
      .split(separator: "\u{1E}").map { $0.split(separator: "\u{1F}", maxSplits: 1).map { String($0).trimmed } }
      .filter { $0.count == 2 }
    let drop = kept.map { "DROP TRIGGER \($0[0]);" }.joined()
    let restore = kept.map { "\($0[1]);" }.joined()
    _ = try query("BEGIN IMMEDIATE; \(drop) \(sql); \(restore) COMMIT;", path)
  }

  /// What a query prints, with standard error as the reason of a failure.
  static func query(_ sql: String, _ path: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["sqlite3", "-batch", "-bail", path, sql]
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let reason = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed(reason: reason) }
    return text
  }

  /// Puts these bytes into a column.
  static func set(_ column: String, _ bytes: [UInt8], of table: String, where condition: String) -> String {
    let hex = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    return "UPDATE \(table) SET \(column) = x'\(hex)' WHERE \(condition)"
  }
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
