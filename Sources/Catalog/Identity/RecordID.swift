/// What a record or act is about within its author's log: kind and short name, as `instrument/baubau-makassar`.
public struct Subject: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let kind: SubjectKind
  public let slug: Slug

  /// Makes a subject of its two parts.
  public init(_ kind: SubjectKind, _ slug: Slug) {
    self.kind = kind
    self.slug = slug
  }

  /// Parses `kind/slug`.
  public init(_ text: some StringProtocol) throws(ParseError) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let kind = SubjectKind(rawValue: String(parts[0])), let slug = try? Slug(parts[1])
    else {
      throw ParseError(
        "subject", text,
        rule: "is not a subject: write kind/name, such as instrument/baubau-makassar, with one of the kinds "
          + SubjectKind.allCases.map(\.rawValue).joined(separator: ", "))
    }
    self.init(kind, slug)
  }

  public var description: String { "\(kind.rawValue)/\(slug)" }
  public static func < (a: Self, b: Self) -> Bool { a.description < b.description }
}

/// The kinds of thing a member's log speaks about.
public enum SubjectKind: String, Hashable, Sendable, CaseIterable {
  case profile, application, instrument, adoption, act, document
}

/// A record of one member, named for the whole federation: `apeksi/baubau-makassar`.
///
/// Used for instruments, cooperations and applications; which of them is known from where it stands.
public struct RecordID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The member in whose log the record was first made.
  public let member: MemberID
  public let slug: Slug

  /// Makes an id of its two parts.
  public init(_ member: MemberID, _ slug: Slug) {
    self.member = member
    self.slug = slug
  }

  /// Parses `member/slug`.
  public init(_ text: some StringProtocol) throws(ParseError) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let member = try? MemberID(parts[0]), let slug = try? Slug(parts[1]) else {
      throw ParseError(
        "record-id", text,
        rule: "does not name a record: write member/name, such as apeksi/baubau-makassar")
    }
    self.init(member, slug)
  }

  public var description: String { "\(member)/\(slug)" }
  /// By the whole spelling.
  public static func < (a: Self, b: Self) -> Bool {
    a.member == b.member ? a.slug < b.slug : a.description < b.description
  }
}
