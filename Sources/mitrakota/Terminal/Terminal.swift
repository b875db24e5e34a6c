#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Where the answer goes: a terminal of some width, or a pipe.
struct Terminal: Sendable {
  let isTerminal: Bool
  /// Columns that a table may take; a pipe has no edge.
  let width: Int
  let usesColor: Bool

  /// Looks at a stream: 1 is standard output, 2 standard error.
  init(environment: [String: String], noColor: Bool, output stream: Int32 = 1) {
    isTerminal = isatty(stream) == 1
    let named = environment["COLUMNS"].flatMap(Int.init)
    var size = winsize()
    let measured = isTerminal && ioctl(stream, UInt(TIOCGWINSZ), &size) == 0 ? Int(size.ws_col) : 0
    width = max(40, named ?? (measured > 0 ? measured : isTerminal ? 80 : .max))
    usesColor =
      isTerminal && !noColor && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  /// A terminal as tests want it.
  init(isTerminal: Bool, width: Int, usesColor: Bool) {
    self.isTerminal = isTerminal
    self.width = width
    self.usesColor = usesColor
  }

  func paint(_ text: String, _ paint: Paint) -> String { usesColor ? paint.on(text) : text }

  /// Writes data to standard output.
  func write(_ text: String) throws(BrokenPipe) { try Self.write(text, to: 1) }
  func write(_ bytes: [UInt8]) throws(BrokenPipe) { try Self.write(bytes, to: 1) }

  /// Writes to standard error, where nobody may be listening.
  static func complain(_ text: String) {
    do { try write(text, to: 2) } catch { return }
  }

  /// Whether somebody can answer questions.
  static var canAsk: Bool { isatty(0) == 1 }

  /// Asks on standard error and reads one line; nil at the end of the input.
  static func ask(_ question: String) -> String? {
    complain(question)
    return readLine()
  }

  static func write(_ text: String, to stream: Int32) throws(BrokenPipe) {
    try write(Array(text.utf8), to: stream)
  }

  static func write(_ bytes: [UInt8], to stream: Int32) throws(BrokenPipe) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { rest in
        #if canImport(Glibc)
          Glibc.write(stream, rest.baseAddress, rest.count)
        #else
          Musl.write(stream, rest.baseAddress, rest.count)
        #endif
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw BrokenPipe() }
      written += count
    }
  }
}

/// The reader of the output is gone; nothing is left to say.
struct BrokenPipe: Error {}

/// Colours and weights; they repeat what the words already say.
enum Paint: String, Sendable {
  case bold = "1"
  case faint = "2"
  case red = "31"
  case green = "32"
  case yellow = "33"
  case cyan = "36"

  func on(_ text: String) -> String { "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" }
}
