/// A short name in lower case that people can say and URLs can carry, such as `baubau-makassar`.
///
/// Letters `a`–`z`, digits and single inner hyphens, 1…64 characters.
public struct Slug: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let description: String

  /// Parses a slug, accepting only its one spelling.
  public init(_ text: some StringProtocol) throws(ParseError) {
    let bytes = Array(text.utf8)
    var wellFormed = (1...64).contains(bytes.count) && bytes.first != .hyphen && bytes.last != .hyphen
    for (index, byte) in bytes.enumerated() {
      let inner = byte == .hyphen && index > 0 && bytes[index - 1] != .hyphen
      wellFormed = wellFormed && (byte.isLowercaseLetter || byte.isDigit || inner)
    }
    guard wellFormed else {
      throw ParseError(
        "slug", text,
        rule: "is not a short name: use a–z, 0–9 and single hyphens between them, at most 64 characters")
    }
    description = String(text)
  }

  public static func < (a: Self, b: Self) -> Bool { a.description < b.description }
}

extension UInt8 {
  static let hyphen = UInt8(ascii: "-")
  static let point = UInt8(ascii: ".")
  static let slash = UInt8(ascii: "/")
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
  var isLowercaseLetter: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
}
