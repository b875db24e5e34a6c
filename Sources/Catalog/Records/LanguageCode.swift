/// The code of a language, such as `id`, `en` or `id-ID` (BCP 47).
///
/// Sorted with Indonesian first, the others by their letters.
public struct LanguageCode: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let description: String

  /// Parses two or three lower-case letters and, after hyphens, subtags of 2…8 letters or digits.
  public init(_ text: some StringProtocol) throws(ParseError) {
    let tags = text.utf8.split(separator: .hyphen, omittingEmptySubsequences: false)
    let wellFormed = tags.enumerated().allSatisfy { position, tag in
      position == 0
        ? (2...3).contains(tag.count) && tag.allSatisfy(\.isLowercaseLetter)
        : (2...8).contains(tag.count) && tag.allSatisfy(\.isAlphanumeric)
    }
    guard wellFormed else {
      throw ParseError("language", text, rule: "is not the code of a language: write id, en or id-ID")
    }
    description = String(text)
  }

  private init(known: String) { description = known }

  /// Bahasa Indonesia.
  public static let indonesian = LanguageCode(known: "id")
  public static let english = LanguageCode(known: "en")

  public static func < (a: Self, b: Self) -> Bool {
    (a == .indonesian ? "" : a.description) < (b == .indonesian ? "" : b.description)
  }
}

extension UInt8 {
  var isAlphanumeric: Bool {
    isDigit || isLowercaseLetter || (self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z"))
  }
}
