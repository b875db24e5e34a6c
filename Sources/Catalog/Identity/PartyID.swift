/// A party to an agreement: a region by its code, or a named body by a short name.
///
/// A party needs no node and no key.
public enum PartyID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// A province, regency or city.
  case region(RegionCode)
  /// A ministry, university, company, association or secretariat.
  case body(Slug)

  /// Parses a region code such as `73.71` or a body's short name such as `apeksi`.
  public init(_ text: some StringProtocol) throws(ParseError) {
    if let region = try? RegionCode(text) {
      self = .region(region)
    } else if let body = try? Slug(text), body.description.utf8.contains(where: \.isLowercaseLetter) {
      self = .body(body)
    } else {
      throw ParseError(
        "party", text,
        rule: "is not a party: use a region code such as 73.71 or a body's short name such as apeksi")
    }
  }

  public var description: String {
    switch self {
    case .region(let code): code.description
    case .body(let name): name.description
    }
  }

  /// The region, if the party is one.
  public var region: RegionCode? { if case .region(let code) = self { code } else { nil } }

  public static func < (a: Self, b: Self) -> Bool { a.description < b.description }
}
