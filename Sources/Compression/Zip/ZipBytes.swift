/// A reader of little-endian numbers that never leaves the archive.
struct ZipCursor {
  let bytes: [UInt8]
  var offset: Int

  init(_ bytes: [UInt8], at offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  mutating func take(_ count: Int) throws(CompressionError) -> ArraySlice<UInt8> {
    guard offset >= 0, count >= 0, count <= bytes.count - offset else { throw .truncated(.zip) }
    defer { offset += count }
    return bytes[offset..<(offset + count)]
  }

  mutating func uint16() throws(CompressionError) -> UInt16 {
    try take(2).reversed().reduce(0) { $0 << 8 | UInt16($1) }
  }

  mutating func uint32() throws(CompressionError) -> UInt32 {
    try take(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  mutating func int16() throws(CompressionError) -> Int { Int(try uint16()) }

  mutating func int32() throws(CompressionError) -> Int { Int(try uint32()) }

  mutating func expect(_ signature: UInt32, _ what: String) throws(CompressionError) {
    guard try uint32() == signature else { throw .damaged(.zip, detail: "no \(what) where one must be") }
  }
}

extension [UInt8] {
  /// Appends a number in little-endian order.
  mutating func append(little value: UInt16) { append(bytesOf: UInt64(value), count: 2) }

  /// Appends a number in little-endian order.
  mutating func append(little value: UInt32) { append(bytesOf: UInt64(value), count: 4) }

  private mutating func append(bytesOf value: UInt64, count: Int) {
    for byte in 0..<count { append(UInt8(truncatingIfNeeded: value >> (8 * UInt64(byte)))) }
  }
}
