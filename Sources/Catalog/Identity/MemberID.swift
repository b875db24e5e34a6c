/// The stable id of a member of the federation, who has a log: `73.71`, or `apeksi` for a secretariat.
///
/// Fixed at registration. The region code in it does not follow later changes of the register.
public struct MemberID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The member as a party to agreements, before any change of its region code.
  public let party: PartyID

  /// Parses a member id, accepting only its one spelling.
  public init(_ text: some StringProtocol) throws(ParseError) {
    guard let party = try? PartyID(text), text != MemberID.directoryName else {
      throw ParseError(
        "member-id", text,
        rule: "is not a member id: use a region code such as 73.71, or a short name such as apeksi "
          + "(direktori is reserved)")
    }
    self.party = party
  }

  /// The name that no member may bear, because the directory's log has it.
  public static let directoryName = "direktori"

  public var description: String { party.description }

  public static func < (a: Self, b: Self) -> Bool { a.description < b.description }
}

extension MemberID {
  /// The secretariat of APEKSI.
  public static let secretariat = MemberID(known: "apeksi")

  private init(known slug: StaticString) {
    guard let party = try? PartyID("\(slug)") else { preconditionFailure("a known member has a well-formed id") }
    self.party = party
  }
}
