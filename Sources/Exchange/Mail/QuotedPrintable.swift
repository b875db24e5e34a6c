/// Text as bytes that every mail server passes on unchanged (RFC 2045, 6.7).
enum QuotedPrintable {
  /// RFC 2045, 6.7 (5): encoded lines have at most 76 characters.
  private static let longestLine = 76

  /// Encodes text whose lines end with a line feed, or with CR LF; the last line gets an end if it has none.
  static func encode(_ text: String) -> [UInt8] {
    var lines = Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.flatMap { line in encode(line: line.last == 0x0D ? line.dropLast() : line) + lineEnd }
  }

  private static func encode(line: ArraySlice<UInt8>) -> [UInt8] {
    var encoded: [UInt8] = []
    var column = 0
    for (index, byte) in zip(line.indices, line) {
      let piece = encode(byte, isLast: index == line.endIndex - 1)
      // One place is kept for the sign that the line goes on.
      if column + piece.count >= longestLine {
        encoded += [UInt8(ascii: "=")] + lineEnd
        column = 0
      }
      encoded += piece
      column += piece.count
    }
    return encoded
  }

  /// Blanks at the end of a line would be lost on the way.
  private static func encode(_ byte: UInt8, isLast: Bool) -> [UInt8] {
    switch byte {
    case UInt8(ascii: "="): break
    case 0x20, 0x09: if !isLast { return [byte] }
    case 0x21...0x7E: return [byte]
    default: break
    }
    return [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  private static let lineEnd: [UInt8] = [0x0D, 0x0A]
  private static let digits = Array("0123456789ABCDEF".utf8)
}
