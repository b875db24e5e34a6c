import Foundation
import Synchronization
import Testing

/// One node in a folder of its own, made and used by the commands themselves.
final class Town: Sendable {
  let root: String
  let member: String
  private let commands = Counter()

  var folder: String { root + "/simpul" }
  var catalog: String { root + "/katalog" }
  var register: String { folder + "/register.sqlite" }

  init(member: String = "apeksi") throws {
    self.member = member
    root =
      FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path + "/mitrakota-"
      + UUID().uuidString
    try FileManager.default.createDirectory(atPath: root + "/katalog", withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  /// A town whose node is set up, joined and registered, with these records in its folder.
  static func founded(member: String = "apeksi", records: [String: String] = [:]) async throws -> Town {
    let town = try Town(member: member)
    try town.write(Records.profile(of: member), to: "profile.xml")
    for (path, text) in records { try town.write(text, to: path) }
    try await town.setUp()
    try await town.succeed("join")
    try await town.succeed("directory", "approve", town.folder + "/permohonan-\(member).txt", "--yes")
    return town
  }

  func setUp() async throws {
    try await succeed(
      "setup", "--secretariat", "--member", member, "--realm", "mitrakota-demo", "--today", "2026-11-23",
      "--catalog", catalog)
  }

  func write(_ text: String, to path: String) throws {
    let url = URL(fileURLWithPath: catalog + "/" + path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Starts a command; as owner only, the superuser of a container is bound by permissions like anybody else.
  func start(
    _ words: [String], program: String = "mitrakota", environment: [String: String] = [:],
    asOwnerOnly: Bool = false
  ) async throws -> Programs.Running {
    let base = ["PATH": "/usr/bin:/bin", "HOME": root, "MITRAKOTA_FOLDER": folder]
    return try await Programs.Running(
      words, program: program, environment: base.merging(environment) { _, new in new }, in: root,
      output: "\(root)/output-\(commands.next())", asOwnerOnly: asOwnerOnly)
  }

  func run(_ words: String..., environment: [String: String] = [:]) async throws -> Programs.Result {
    try await start(words, environment: environment).result()
  }

  /// Runs a command that must succeed.
  @discardableResult
  func succeed(_ words: String..., environment: [String: String] = [:]) async throws -> Programs.Result {
    let result = try await start(words, environment: environment).result()
    try #require(result.code == 0, "\(words.joined(separator: " ")) ended with \(result.code): \(result.err)")
    return result
  }

  /// Every file of the node with its bytes, but for those that a reader of SQLite makes and removes.
  func files() throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder)
    where !name.hasSuffix("-shm") && !name.hasSuffix("-wal") {
      files[name] = FileManager.default.contents(atPath: folder + "/" + name)
    }
    return files
  }
}

/// Counts the commands of a town, which may run side by side.
final class Counter: Sendable {
  private let value = Mutex(0)

  func next() -> Int {
    value.withLock { value in
      value += 1
      return value
    }
  }
}
