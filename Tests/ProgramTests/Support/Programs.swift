import Foundation
import SystemPackage
import Testing

/// The programs as they were built, run as processes.
enum Programs {
  /// The folder of the built programs: the test bundle lies in it too.
  static let folder: URL = {
    let words = CommandLine.arguments
    let bundle = words.first { $0.hasSuffix(".xctest") } ?? words.first ?? "."
    let own = URL(fileURLWithPath: bundle).resolvingSymlinksInPath()
    return own.deletingLastPathComponent()
  }()

  static func path(_ name: String) throws -> String {
    let path = folder.appendingPathComponent(name).path
    try #require(FileManager.default.isExecutableFile(atPath: path), "there is no \(path)")
    return path
  }

  /// A program that is running, its output going to files.
  struct Running: Sendable {
    let launch: Launch
    private let output: String

    init(
      _ words: [String], program: String = "mitrakota", environment: [String: String], in folder: String,
      output: String, asOwnerOnly: Bool
    ) async throws {
      let program = try Programs.path(program)
      let binds = asOwnerOnly && geteuid() == 0
      let setpriv = ["--bounding-set=-dac_override,-dac_read_search,-fowner", program]
      func file(_ name: String) throws -> FileDescriptor {
        try .open("\(output).\(name)", .writeOnly, options: [.create, .truncate], permissions: .ownerReadWrite)
      }
      launch = try await Launch(
        binds ? "/usr/bin/setpriv" : program, (binds ? setpriv : []) + words, environment: environment, in: folder,
        output: file("out"), error: file("err"))
      self.output = output
    }

    /// Waits for the end; a process that a signal ended has its number, negated, as exit code.
    func result() async throws -> Result {
      let code = try await launch.code()
      func text(_ name: String) throws -> String {
        try String(contentsOfFile: "\(output).\(name)", encoding: .utf8)
      }
      return Result(code: code, out: try text("out"), err: try text("err"))
    }
  }

  /// What a process left behind.
  struct Result: Hashable, Sendable {
    let code: Int32
    let out: String
    let err: String
  }
}
