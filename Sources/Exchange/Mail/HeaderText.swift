import Catalog

/// Text of any script in a header of a mail, which is ASCII (RFC 2047).
///
/// Whatever is not plain is encoded whole: a line break too, so that no text can begin a header of its own.
enum HeaderText {
  /// The value of a header without structure, such as a subject.
  static func unstructured(_ text: String, after name: String) -> String {
    let isPlain =
      text.utf8.allSatisfy { 0x20...0x7E ~= $0 } && !text.contains("=?") && !text.contains("  ")
      && !text.hasPrefix(" ") && !text.hasSuffix(" ") && name.utf8.count + 2 + text.utf8.count <= longestLine
    return isPlain ? text : encoded(text)
  }

  /// An address with a name before it.
  static func mailbox(_ name: String, _ address: MailAddress) -> String {
    if name.isEmpty { return "<\(address)>" }
    let words = name.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    // A few words of letters and digits; anything else would have to be quoted or encoded.
    let isPlain = name.utf8.count <= 40 && words.allSatisfy { !$0.isEmpty && $0.allSatisfy(letters.contains) }
    return (isPlain ? name : encoded(name)) + "\r\n <\(address)>"
  }

  /// RFC 5322, 2.1.1: a line should have at most 78 characters.
  private static let longestLine = 78

  /// Encoded words, each on a line of its own; a character is never cut in two (RFC 2047, 5).
  private static func encoded(_ text: String) -> String {
    var words: [String] = []
    var word = ""
    for character in text.unicodeScalars {
      let piece = String(character).utf8.map(encoded).joined()
      // RFC 2047, 2: an encoded word has at most 75 characters, and the first follows a name.
      if opening.utf8.count + word.utf8.count + piece.utf8.count + closing.utf8.count > (words.isEmpty ? 62 : 75) {
        words.append(opening + word + closing)
        word = ""
      }
      word += piece
    }
    words.append(opening + word + closing)
    return words.joined(separator: "\r\n ")
  }

  private static func encoded(_ byte: UInt8) -> String {
    if letters.contains(byte) { return String(UnicodeScalar(byte)) }
    if byte == UInt8(ascii: " ") { return "_" }
    let digits = String(byte, radix: 16, uppercase: true)
    return "=" + (digits.utf8.count < 2 ? "0" : "") + digits
  }

  private static let opening = "=?utf-8?q?"
  private static let closing = "?="
  /// Fewer than RFC 2047, 5 (3) allows in a name, so that a word may stand anywhere.
  private static let letters = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-".utf8)
}
