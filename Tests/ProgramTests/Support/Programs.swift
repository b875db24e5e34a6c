import Foundation
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

  /// A process that is running, its output going to files.
  final class Running: Sendable {
    let process: Process
    private let output: String
    private let ended: AsyncStream<Int32>

    init(
      _ words: [String], program: String = "mitrakota", environment: [String: String], in folder: String,
      output: String, asOwnerOnly: Bool
    ) throws {
      let process = Process()
      let program = try Programs.path(program)
      let binds = asOwnerOnly && geteuid() == 0
      let setpriv = ["--bounding-set=-dac_override,-dac_read_search,-fowner", program]
      process.executableURL = URL(fileURLWithPath: binds ? "/usr/bin/setpriv" : program)
      process.arguments = (binds ? setpriv : []) + words
      process.environment = environment
      process.currentDirectoryURL = URL(fileURLWithPath: folder)
      process.standardInput = FileHandle.nullDevice
      for name in ["out", "err"] { try Data().write(to: URL(fileURLWithPath: "\(output).\(name)")) }
      process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: output + ".out"))
      process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: output + ".err"))
      let (ended, continuation) = AsyncStream.makeStream(of: Int32.self)
      process.terminationHandler = { process in
        continuation.yield(
          process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus)
        continuation.finish()
      }
      try process.runAlone()
      self.process = process
      self.output = output
      self.ended = ended
    }

    /// Waits for the end; a process that a signal ended has its number, negated, as exit code.
    func result() async throws -> Result {
      var code: Int32?
      for await value in ended { code = value }
      func text(_ name: String) throws -> String {
        try String(contentsOfFile: "\(output).\(name)", encoding: .utf8)
      }
      return Result(code: try #require(code), out: try text("out"), err: try text("err"))
    }
  }

  /// What a process left behind.
  struct Result: Hashable, Sendable {
    let code: Int32
    let out: String
    let err: String
  }
}
