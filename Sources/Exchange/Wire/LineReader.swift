import Ledger

/// Reads a text of lines `key value`, each key in its place, as bytes.
///
/// Bytes other than printable ASCII and line feed are refused before anything else is looked at,
/// so that no two spellings of a text can look or compare alike.
/// The reader takes lines strictly in order: what is unknown, repeated or out of order is left over
/// and refused by ``finish()``.
struct LineReader {
  private let code: ExchangeError.Code
  private let lines: [Substring]
  private var next = 0

  /// Takes the whole text, which must end in a line feed and have at most `limit` bytes.
  init(_ bytes: some Collection<UInt8>, limit: Int, as code: ExchangeError.Code) throws(ExchangeError) {
    guard bytes.count <= limit else {
      throw ExchangeError(code, "the text has \(bytes.count) bytes", rule: "it has at most \(limit) bytes")
    }
    if let (position, byte) = bytes.enumerated().first(where: { !$0.element.isPlain }) {
      throw ExchangeError(
        code, "byte \(position) is 0x\(Hex.encode([byte]))",
        rule: "the text has printable ASCII characters and line feeds only")
    }
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.utf8.last == .lineFeed else {
      throw ExchangeError(
        code, "the text ends in '\(text.suffix(20))'", rule: "every line ends in a line feed")
    }
    self.code = code
    lines = text.utf8.dropLast().split(separator: .lineFeed, omittingEmptySubsequences: false)
      .map { Substring($0) }
  }

  /// Takes the first line, which names format and version, such as `mitrakota/entry/1`.
  mutating func takeVersion(_ expected: String) throws(ExchangeError) {
    let found = lines[next]
    guard found != expected else {
      next += 1
      return
    }
    let stem = expected.utf8.lastIndex(of: .slash).map { expected[...$0] } ?? ""
    let version = CanonicalNumber.parse(found.utf8.dropFirst(stem.utf8.count))
    let isLater = found.hasPrefix(stem) && (version ?? 0) > 1
    throw ExchangeError(
      code, "line 1 is '\(found.shortened)'", rule: "the first line is '\(expected)'",
      fault: isLater ? .version : .sender)
  }

  /// The value of the next line if it has this key, and the line is taken; nil if another key stands there.
  mutating func take(_ key: String) -> Substring? {
    guard next < lines.count else { return nil }
    let line = lines[next]
    guard line.utf8.starts(with: key.utf8) else { return nil }
    let rest = line.utf8.dropFirst(key.utf8.count)
    guard rest.first == .space else { return nil }
    next += 1
    return Substring(rest.dropFirst())
  }

  /// The value of the next line if it has this key, read by `make`.
  mutating func take<Value>(
    _ key: String, as make: (Substring) throws -> Value
  ) throws(ExchangeError) -> Value? {
    guard let text = take(key) else { return nil }
    do { return try make(text) } catch { throw refusal(of: next - 1, "\(error)") }
  }

  /// The value of the next line, which must have this key.
  mutating func require<Value>(
    _ key: String, as make: (Substring) throws -> Value
  ) throws(ExchangeError) -> Value {
    guard let value = try take(key, as: make) else { throw refusal(of: next, "'\(key)' stands here") }
    return value
  }

  /// The values of all next lines with this key, at most `limit` of them.
  mutating func takeAll<Value>(
    _ key: String, atMost limit: Int, as make: (Substring) throws -> Value
  ) throws(ExchangeError) -> [Value] {
    var values: [Value] = []
    while let value = try take(key, as: make) {
      guard values.count < limit else {
        throw refusal(of: next - 1, "'\(key)' stands at most \(limit) times")
      }
      values.append(value)
    }
    return values
  }

  /// Ends the reading; any line that nobody took is refused.
  func finish() throws(ExchangeError) {
    guard next == lines.count else {
      throw refusal(of: next, "each key is known, stands once and in its place")
    }
  }

  private func refusal(of index: Int, _ rule: String) -> ExchangeError {
    let line = index < lines.count ? "'\(lines[index].shortened)'" : "missing"
    return ExchangeError(code, "line \(index + 1) is \(line)", rule: rule)
  }
}

/// A value that is not spelled in its one way; becomes the rule of an ``ExchangeError``.
struct SpellingError: Error, CustomStringConvertible {
  let description: String
  init(_ rule: String) { description = rule }
}

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let space = UInt8(ascii: " ")
  static let slash = UInt8(ascii: "/")

  /// A printable ASCII character or the line feed.
  var isPlain: Bool { (0x20...0x7e).contains(self) || self == .lineFeed }
}

extension Substring {
  /// For error sentences: at most 80 bytes.
  var shortened: String { utf8.count > 80 ? String(prefix(79)) + "…" : String(self) }
}
