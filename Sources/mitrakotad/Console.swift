import Foundation

/// Where the daemon speaks to whoever started it.
enum Console {
  /// Says something on standard output at once, even into a pipe.
  static func say(_ text: String) { try? FileHandle.standardOutput.write(contentsOf: Data(text.utf8)) }

  /// Says why the daemon cannot go on, in both languages on standard error, and exits.
  static func fail(_ indonesian: String, _ english: String, code: Int32) -> Never {
    try? FileHandle.standardError.write(contentsOf: Data("mitrakotad: \(indonesian)\n            \(english)\n".utf8))
    exit(code)
  }
}
