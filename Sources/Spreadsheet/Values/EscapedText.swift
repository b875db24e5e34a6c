/// Texts as workbooks keep them: what XML cannot carry is written `_x0007_` (ECMA-376 part 1, section 22.9.2.19).
enum EscapedText {
  /// The text that is meant; a sequence that stands for no character is left as it is.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(0x5F) else { return text }
    var decoded = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      if let escaped = escaped(at: rest) {
        decoded.append(escaped)
        rest = rest.dropFirst(7)
      } else {
        decoded.append(scalar)
        rest = rest.dropFirst()
      }
    }
    return String(decoded)
  }

  /// The text with `_x005F_` for an underscore that begins what would be read as a sequence.
  static func encoded(_ text: String) -> String {
    guard text.utf8.contains(0x5F) else { return text }
    var encoded = ""
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      encoded += escaped(at: rest) == nil ? String(scalar) : "_x005F_"
      rest = rest.dropFirst()
    }
    return encoded
  }

  /// The character of a sequence that begins here.
  private static func escaped(at rest: Substring.UnicodeScalarView) -> Unicode.Scalar? {
    let sequence = Array(rest.prefix(7))
    guard sequence.count == 7, sequence[0] == "_", sequence[1] == "x", sequence[6] == "_" else { return nil }
    let digits = sequence[2...5].compactMap { Character($0).hexDigitValue }
    guard digits.count == 4, sequence[2...5].allSatisfy(\.isASCII) else { return nil }
    return Unicode.Scalar(UInt32(digits.reduce(0) { $0 * 16 + $1 }))
  }
}
