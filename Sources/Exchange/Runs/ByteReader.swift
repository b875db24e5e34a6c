/// Reads bytes from the front and never beyond their end.
///
/// No length that was read is believed before so many bytes are seen to be there.
struct ByteReader {
  private let bytes: [UInt8]
  private(set) var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Bytes that are still to be read.
  var remaining: Int { bytes.count - position }

  /// The next `count` bytes; nil if there are not so many.
  mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, count <= remaining else { return nil }
    defer { position += count }
    return bytes[position..<position + count]
  }

  /// The next `count` bytes, which the text before has promised.
  mutating func require(
    _ count: Int, of name: String, as code: ExchangeError.Code
  ) throws(ExchangeError) -> [UInt8] {
    guard let slice = take(count) else {
      throw ExchangeError(
        code, "\(name) of \(count) bytes ends after \(remaining)", rule: "all bytes that are announced follow"
      )
    }
    return Array(slice)
  }

  /// The lines up to the next empty line, which is taken too and must come within `limit` bytes.
  mutating func takeHead(limit: Int, as code: ExchangeError.Code) throws(ExchangeError) -> LineReader {
    let end = min(bytes.count, position + limit)
    var cursor = position
    while cursor + 1 < end, bytes[cursor] != .lineFeed || bytes[cursor + 1] != .lineFeed { cursor += 1 }
    guard cursor + 1 < end else {
      throw ExchangeError(
        code, "no empty line in \(end - position) bytes",
        rule: "the head has at most \(limit) bytes and ends in an empty line")
    }
    defer { position = cursor + 2 }
    return try LineReader(bytes[position...cursor], limit: limit, as: code)
  }

  /// A number in LEB128, in as few bytes as it needs and no larger than `limit`; nil for anything else.
  mutating func takeNumber(limit: Int) -> Int? {
    var value = 0
    for shift in stride(from: 0, to: 28, by: 7) {
      guard let byte = take(1)?.first else { return nil }
      value |= Int(byte & 0x7f) << shift
      guard byte & 0x80 != 0 else {
        // A last byte of zero would be a second spelling of a shorter number.
        return value <= limit && (byte != 0 || shift == 0) ? value : nil
      }
    }
    return nil
  }

  /// Throws if anything is left.
  func finish(as code: ExchangeError.Code) throws(ExchangeError) {
    guard remaining == 0 else {
      throw ExchangeError(code, "\(remaining) bytes are left over", rule: "nothing follows the last part")
    }
  }
}

extension [UInt8] {
  /// Adds a number 0…2^28 − 1 in LEB128: seven bits a byte, lowest first, the high bit set on all but the last.
  mutating func appendNumber(_ number: Int) {
    var rest = number
    while rest > 0x7f {
      append(UInt8(rest & 0x7f) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }
}
