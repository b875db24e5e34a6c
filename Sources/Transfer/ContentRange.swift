/// The `Content-Range` of a partial answer: `bytes 100-199/200`, or `bytes 100-199/*`.
package struct ContentRange: Hashable, Sendable {
  /// Number of the first byte, from 0.
  package let first: Int
  /// Number of the last byte, inclusive, not below `first`.
  package let last: Int
  /// Length of the whole, above `last`; nil where the server does not know it.
  package let total: Int?

  /// Bytes in this part.
  package var count: Int { last - first + 1 }

  /// Parses a header value of RFC 9110, 14.4; nil for anything else, such as `bytes */200`.
  init?(_ text: String) {
    var rest = Array(text.utf8)[...]
    guard rest.starts(with: "bytes ".utf8) else { return nil }
    rest = rest.dropFirst(6)
    guard let dash = rest.firstIndex(of: UInt8(ascii: "-")),
      let slash = rest.firstIndex(of: UInt8(ascii: "/")), dash < slash,
      let first = Int(digits: rest[..<dash]),
      let last = Int(digits: rest[(dash + 1)..<slash]), first <= last, last < Int.max
    else { return nil }
    let after = rest[(slash + 1)...]
    if after.elementsEqual("*".utf8) {
      total = nil
    } else {
      guard let known = Int(digits: after), known > last else { return nil }
      total = known
    }
    self.first = first
    self.last = last
  }
}

extension Int {
  /// Reads decimal digits and nothing else, where `Int(_:)` would take `+5` too; nil on overflow.
  init?(digits: some Collection<UInt8>) {
    guard !digits.isEmpty else { return nil }
    var value = 0
    for byte in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      let (tens, tooMany) = value.multipliedReportingOverflow(by: 10)
      let (sum, tooMuch) = tens.addingReportingOverflow(Int(byte - UInt8(ascii: "0")))
      guard !tooMany, !tooMuch else { return nil }
      value = sum
    }
    self = value
  }
}
