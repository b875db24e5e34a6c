import Foundation
import Testing

/// Files of others with the verdict of the reference validator, read from outside the repository.
///
/// The folder is `MITRAKOTA_VECTORS`, or `../shared/vectors` beside the package.
/// A folder named by the environment is never skipped: where it is missing, the suite fails.
enum PubliccodeVectors {
  static let reason: Comment = "no vectors: set MITRAKOTA_VECTORS to the folder that holds publiccode/"

  static let folder: URL? = {
    if let named = ProcessInfo.processInfo.environment["MITRAKOTA_VECTORS"] {
      return URL(fileURLWithPath: named)
    }
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let shared = package.appendingPathComponent("../shared/vectors").standardizedFileURL
    return FileManager.default.fileExists(atPath: shared.path) ? shared : nil
  }()

  static func bytes(_ path: String) throws -> [UInt8] {
    let folder = try #require(folder).appendingPathComponent("publiccode")
    return Array(try Data(contentsOf: folder.appendingPathComponent(path)))
  }

  /// What the reference validator says about one file.
  struct Verdict: Sendable {
    var file: String
    var isValid: Bool
    var findings: [Row] = []
  }

  /// One of its findings; line 0: it gives no place.
  struct Row: Hashable, Comparable, Sendable {
    var severity: String
    var key: String
    var line: Int
    var column: Int

    static func < (a: Row, b: Row) -> Bool {
      (a.severity, a.key, a.line, a.column) < (b.severity, b.key, b.line, b.column)
    }
  }

  /// The verdicts in the order of the table.
  static func verdicts() throws -> [Verdict] {
    let lines = String(decoding: try bytes("expected.csv"), as: UTF8.self).split(whereSeparator: \.isNewline)
    try #require(lines.first == "file,verdict,finding_type,key,line,column")
    var verdicts: [Verdict] = []
    for line in lines.dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      try #require(cells.count == 6, "\(line)")
      if verdicts.last?.file != cells[0] { verdicts.append(Verdict(file: cells[0], isValid: cells[1] == "valid")) }
      guard !cells[2].isEmpty else { continue }
      let row = Row(
        severity: cells[2], key: cells[3], line: try #require(Int(cells[4])), column: try #require(Int(cells[5])))
      verdicts[verdicts.count - 1].findings.append(row)
    }
    return verdicts
  }
}
