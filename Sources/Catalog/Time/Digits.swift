/// Numbers of a fixed width, as dates and instants are written.
enum Digits {
  /// The numbers in groups of exactly these widths, joined by `separator`; nil for any other spelling.
  static func groups(
    _ text: some StringProtocol, widths: [Int], separator: UInt8 = UInt8(ascii: "-")
  ) -> [Int]? {
    let bytes = Array(text.utf8)
    guard bytes.count == widths.reduce(widths.count - 1, +) else { return nil }
    var result: [Int] = []
    var position = 0
    for (index, width) in widths.enumerated() {
      if index > 0 {
        guard bytes[position] == separator else { return nil }
        position += 1
      }
      var value = 0
      for byte in bytes[position..<position + width] {
        guard byte.isDigit else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      position += width
      result.append(value)
    }
    return result
  }

  /// A number that is not negative, with leading zeros up to `width`.
  static func padded(_ value: Int, _ width: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }

  /// A whole number without sign or leading zeros, at most 18 digits; nil for any other spelling.
  static func whole(_ text: some StringProtocol) -> Int? {
    let bytes = Array(text.utf8)
    guard (1...18).contains(bytes.count), bytes.allSatisfy(\.isDigit),
      bytes.count == 1 || bytes[0] != UInt8(ascii: "0")
    else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}
