import SystemPackage

/// A program that goes on running while its output is read, standard error too.
struct Conversation {
  let launch: Launch
  private let output: FileDescriptor

  init(_ words: [String]) async throws {
    let pipe = try FileDescriptor.pipe()
    output = pipe.readEnd
    launch = try await Launch(
      try Programs.path("mitrakota"), words, environment: ["PATH": "/usr/bin:/bin"], output: pipe.writeEnd)
  }

  /// Everything up to the piece with this word.
  func read(until word: String) async -> String { await output.text(until: word) }

  /// The rest of the output, and the exit code.
  func end() async throws -> (text: String, code: Int32) {
    let text = await output.text()
    try output.close()
    return (text, try await launch.code())
  }
}
