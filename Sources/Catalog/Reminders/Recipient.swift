/// Somebody who is reminded by mail, and of what.
public struct Recipient: Hashable, Sendable {
  public var address: MailAddress
  public var language: Language
  /// Only what concerns one of these; a province stands for every region in it. Empty: whomever it concerns.
  public var parties: Set<PartyID>
  /// Only these kinds, by their codes. Empty: all.
  public var kinds: Set<String>

  /// Makes a recipient who hears of everything unless limits are given.
  public init(
    _ address: MailAddress, language: Language = .id, parties: Set<PartyID> = [], kinds: Set<String> = []
  ) {
    self.address = address
    self.language = language
    self.parties = parties
    self.kinds = kinds
  }

  /// Whether the recipient is to hear of it.
  public func wants(_ anchor: Anchor) -> Bool {
    (kinds.isEmpty || kinds.contains(anchor.kind.code))
      && (parties.isEmpty || anchor.parties.contains { party in parties.contains { $0.covers(party) } })
  }
}

extension PartyID {
  /// Whether it is that party, or the province in which that one lies.
  fileprivate func covers(_ other: PartyID) -> Bool {
    guard let own = region, own.isProvince, let region = other.region else { return self == other }
    return own.province == region.province
  }
}
