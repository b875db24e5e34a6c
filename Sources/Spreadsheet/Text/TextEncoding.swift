/// How the bytes of a text are read.
enum TextEncoding: Hashable, Sendable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  /// What Excel writes as plain CSV on Windows in western languages, Indonesian among them.
  case windows1252

  /// Tells the encoding by the byte order mark, and without one by whether the bytes are UTF-8; nil for bytes
  /// that are no text.
  init?(of bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16LittleEndian
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16BigEndian
    } else if bytes.contains(where: { $0 < 0x20 && !Self.whiteSpace.contains($0) }) {
      return nil
    } else {
      self = (try? UTF8Span(validating: bytes.span)) == nil ? .windows1252 : .utf8
    }
  }

  /// The control characters that texts hold: tab, line feed, vertical tab (a line break within an Excel cell
  /// pasted from Word), form feed, carriage return.
  private static let whiteSpace: ClosedRange<UInt8> = 0x09...0x0D

  /// The bytes as UTF-8 without a byte order mark; nil if they are not of this encoding.
  func utf8(_ bytes: [UInt8]) -> [UInt8]? {
    switch self {
    case .utf8: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes
    case .utf16LittleEndian: Self.utf8(units: bytes.dropFirst(2), high: 1)
    case .utf16BigEndian: Self.utf8(units: bytes.dropFirst(2), high: 0)
    case .windows1252:
      bytes.reduce(into: []) { text, byte in
        text += UTF8.encode(Self.scalar(of: byte)).map { Array($0) } ?? []
      }
    }
  }

  private static func utf8(units bytes: ArraySlice<UInt8>, high: Int) -> [UInt8]? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { place in
      UInt16(bytes[place + high]) << 8 | UInt16(bytes[place + 1 - high])
    }
    guard !units.contains(0), let text = String(validating: units, as: UTF16.self) else { return nil }
    return Array(text.utf8)
  }

  /// The character of a byte; the five without one are control characters, as in the WHATWG Encoding Standard.
  private static func scalar(of byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return between[Int(byte - 0x80)]
  }

  /// The characters of 0x80…0x9F, where Windows-1252 differs from Latin-1.
  private static let between: [Unicode.Scalar] = [
    "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
    "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
  ]
}
