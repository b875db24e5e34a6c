import Foundation
import Store

/// A directory of one test.
///
/// It stays until the process ends, so that a register may outlive the variable that named its directory.
struct TemporaryDirectory: Sendable {
  let url: URL

  private static let root: URL = {
    let name = "store-tests-\(ProcessInfo.processInfo.processIdentifier)"
    atexit { try? FileManager.default.removeItem(at: TemporaryDirectory.root) }
    return FileManager.default.temporaryDirectory.appending(path: name)
  }()

  init() throws {
    url = Self.root.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  /// Removes it now, where a test makes hundreds.
  func remove() throws { try FileManager.default.removeItem(at: url) }

  /// The path of a file in it, which need not exist.
  func path(_ name: String = "register.sqlite") -> String { url.appending(path: name).path }

  /// Opens or makes the register of that name, with an epoch of sixteen ones.
  func register(_ name: String = "register.sqlite") throws -> RegisterFile {
    try RegisterFile(path: path(name), access: .readWrite(newEpoch: .init(repeating: 1, count: 16)))
  }

  func bytes(_ name: String = "register.sqlite") throws -> [UInt8] {
    [UInt8](try Data(contentsOf: url.appending(path: name)))
  }

  func write(_ bytes: some Sequence<UInt8>, to name: String = "register.sqlite") throws {
    try Data(bytes).write(to: url.appending(path: name))
  }

  /// The names of all files in it, in order.
  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }

  /// The names of the files that have these bytes somewhere.
  func names(containing marker: String) throws -> [String] {
    let wanted = Data(marker.utf8)
    return try names().filter { try Data(bytes(of: $0)).range(of: wanted) != nil }
  }

  private func bytes(of name: String) throws -> Data { try Data(contentsOf: url.appending(path: name)) }
}
