import SystemPackage
import Testing

/// A shell of the system, for what only a shell does.
enum Shell {
  /// Runs it to its end, which must be a success; what it prints, errors too.
  static func run(_ shell: String, _ words: [String], environment: [String: String]) async throws -> String {
    let pipe = try FileDescriptor.pipe()
    let base = ["PATH": "/usr/bin:/bin"]
    let launch = try await Launch(
      shell, words, environment: base.merging(environment) { _, new in new }, output: pipe.writeEnd)
    let text = await pipe.readEnd.text()
    try pipe.readEnd.close()
    let code = try await launch.code()
    try #require(code == 0, "\(shell) ended with \(code): \(text)")
    return text
  }
}
