/// Decimal numbers 0…9223372036854775807 with one spelling: no sign, no leading zero, no space.
package enum CanonicalNumber {
  /// Reads ASCII digits; `nil` for `+5`, `007`, the empty text and numbers over `Int.max`.
  package static func parse(_ text: some Collection<UInt8>) -> Int? {
    guard let first = text.first, first != zero || text.count == 1 else { return nil }
    var number = 0
    for character in text {
      guard zero...(zero + 9) ~= character else { return nil }
      let (tenfold, overflowed) = number.multipliedReportingOverflow(by: 10)
      let (next, carried) = tenfold.addingReportingOverflow(Int(character - zero))
      guard !overflowed, !carried else { return nil }
      number = next
    }
    return number
  }

  private static let zero = UInt8(ascii: "0")
}
