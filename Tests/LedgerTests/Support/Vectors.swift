import Foundation
import Ledger
import Testing

/// Test data written by others, read from outside the repository.
///
/// The folder is `MITRAKOTA_VECTORS`, or `../shared/vectors` beside the package.
/// A folder named by the environment is never skipped: where it is missing, the suites fail.
enum Vectors {
  static let reason: Comment = "no vectors: set MITRAKOTA_VECTORS to the folder that holds tlog/"

  static let folder: URL? = {
    if let named = ProcessInfo.processInfo.environment["MITRAKOTA_VECTORS"] {
      return URL(fileURLWithPath: named)
    }
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let shared = package.appendingPathComponent("../shared/vectors").standardizedFileURL
    return FileManager.default.fileExists(atPath: shared.path) ? shared : nil
  }()

  static func url(_ path: String) throws -> URL {
    try #require(folder).appendingPathComponent("tlog").appendingPathComponent(path)
  }

  static func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: url(path))) }

  static func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

  static func json<Value: Decodable>(_ path: String, as type: Value.Type) throws -> Value {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(type, from: Data(contentsOf: url(path)))
  }

  /// Paths of all JSON files below a folder, relative to `tlog`, sorted.
  static func jsonFiles(under path: String) throws -> [String] {
    let found = try FileManager.default.subpathsOfDirectory(atPath: url(path).path)
    return found.filter { $0.hasSuffix(".json") }.sorted().map { "\(path)/\($0)" }
  }

  /// Says how many cases ran, and fails where a folder has fewer than were seen when the test was written.
  static func count(_ name: String, _ count: Int, atLeast least: Int) {
    print("vectors: \(name): \(count) cases")
    #expect(count >= least, "\(name) ran \(count) cases, at least \(least) are expected")
  }
}

extension String {
  /// Lenient on purpose: what vectors wrap in base64 for JSON is not a signed text.
  var base64Bytes: [UInt8] {
    get throws { Array(try #require(Data(base64Encoded: self))) }
  }
}
