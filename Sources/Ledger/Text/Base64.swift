/// The standard alphabet of RFC 4648 section 4, with padding, one spelling for each value.
package enum Base64 {
  /// Prints four characters for every three bytes begun, padded with `=`.
  package static func encode(_ bytes: some Collection<UInt8>) -> String {
    var text: [UInt8] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let group = Array(rest.prefix(3))
      rest = rest.dropFirst(3)
      var bits: UInt32 = 0
      for position in 0..<3 { bits = bits << 8 | UInt32(position < group.count ? group[position] : 0) }
      for position in 0..<4 {
        let character = alphabet[Int(bits >> UInt32(18 - 6 * position) & 0x3f)]
        text.append(position <= group.count ? character : padding)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Reads what ``encode(_:)`` prints; `nil` for anything else.
  ///
  /// Decoders elsewhere let bits hide behind the padding (`AB==` for `AA==`), skip line ends, or
  /// do without padding. A signed text has one spelling, so all of that is refused here
  /// (RFC 4648 section 3.5 allows it).
  package static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
    let characters = Array(text)
    guard characters.count.isMultiple(of: 4) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(characters.count / 4 * 3)
    for start in stride(from: 0, to: characters.count, by: 4) {
      let isLast = start + 4 == characters.count
      var kept = 4
      if isLast, characters[start + 3] == padding { kept = characters[start + 2] == padding ? 2 : 3 }
      var bits: UInt32 = 0
      for position in 0..<4 {
        guard position < kept else {
          bits <<= 6
          continue
        }
        guard let sextet = value(of: characters[start + position]) else { return nil }
        bits = bits << 6 | UInt32(sextet)
      }
      let group = [UInt8(bits >> 16), UInt8(bits >> 8 & 0xff), UInt8(bits & 0xff)]
      guard group[(kept - 1)...].allSatisfy({ $0 == 0 }) else { return nil }
      bytes += group[..<(kept - 1)]
    }
    return bytes
  }

  private static let padding = UInt8(ascii: "=")
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  private static func value(of character: UInt8) -> UInt8? {
    switch character {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): character - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): character - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
