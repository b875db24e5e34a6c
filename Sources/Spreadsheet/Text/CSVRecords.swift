/// Reads separated fields (RFC 4180) record by record.
///
/// More is read than the RFC has: any line end, a quote in the middle of a field without quotes (it stands for
/// itself), records of different lengths.
struct CSVRecords {
  /// UTF-8.
  private let bytes: [UInt8]
  private let separator: UInt8
  private var cursor: Int
  /// The line that the cursor is in, from 1.
  private var line: Int

  init(_ bytes: [UInt8], separator: UInt8, from start: Int = 0, line: Int = 1) {
    self.bytes = bytes
    self.separator = separator
    cursor = start
    self.line = line
  }

  /// The fields of the next record; nil at the end. A blank line is a record of one empty field.
  mutating func next() throws(SpreadsheetError) -> [String]? {
    guard cursor < bytes.count else { return nil }
    var fields: [String] = []
    while true {
      fields.append(try field())
      guard cursor < bytes.count else { return fields }
      guard bytes[cursor] == separator else {
        skipLineEnd()
        return fields
      }
      cursor += 1
    }
  }

  /// Reads up to the next separator or line end.
  private mutating func field() throws(SpreadsheetError) -> String {
    if cursor < bytes.count, bytes[cursor] == Self.quote { return try quotedField() }
    let start = cursor
    while cursor < bytes.count, bytes[cursor] != separator, !isLineEnd(bytes[cursor]) { cursor += 1 }
    return String(decoding: bytes[start..<cursor], as: UTF8.self)
  }

  private mutating func quotedField() throws(SpreadsheetError) -> String {
    let opening = line
    var text: [UInt8] = []
    cursor += 1
    while cursor < bytes.count {
      let byte = bytes[cursor]
      if byte == Self.quote {
        cursor += 1
        guard cursor < bytes.count, bytes[cursor] == Self.quote else { return try closed(text) }
        text.append(byte)
        cursor += 1
      } else if isLineEnd(byte) {
        let start = cursor
        skipLineEnd()
        text += bytes[start..<cursor]
      } else {
        text.append(byte)
        cursor += 1
      }
    }
    throw .unclosedQuote(line: opening)
  }

  private func closed(_ text: [UInt8]) throws(SpreadsheetError) -> String {
    guard cursor == bytes.count || bytes[cursor] == separator || isLineEnd(bytes[cursor]) else {
      throw .textAfterQuote(line: line)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Moves behind CR LF, CR or LF.
  private mutating func skipLineEnd() {
    let isPair = bytes[cursor] == 0x0D && cursor + 1 < bytes.count && bytes[cursor + 1] == 0x0A
    cursor += isPair ? 2 : 1
    line += 1
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private static let quote: UInt8 = 0x22
}
