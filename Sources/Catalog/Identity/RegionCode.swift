/// A Kemendagri region code: a province `74` or a city or regency `74.72`.
///
/// Text, never a number: codes change and lead with zeros.
/// Codes whose province part is `00` are outside the national register and serve invented data.
public struct RegionCode: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let description: String

  /// Parses `NN` or `NN.NN`; whether such a region exists is another question (see `Gazetteer`).
  public init(_ text: some StringProtocol) throws(ParseError) {
    let bytes = Array(text.utf8)
    let digits = bytes.enumerated().allSatisfy { $0.offset == 2 ? $0.element == .point : $0.element.isDigit }
    guard digits, bytes.count == 2 || bytes.count == 5 else {
      throw ParseError(
        "region-code", text,
        rule: "is not a region code: write a province as 74 and a city or regency as 74.72")
    }
    description = String(text)
  }

  /// The code of the province, two digits.
  public var province: String { String(description.prefix(2)) }
  /// Whether this is a province and not a city or regency.
  public var isProvince: Bool { description.utf8.count == 2 }
  /// Whether the code lies outside the national register, where invented cities live.
  public var isInvented: Bool { province == "00" }

  public static func < (a: Self, b: Self) -> Bool { a.description < b.description }
}
