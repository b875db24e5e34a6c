/// A day on which something falls due under an instrument, as long as it is open.
///
/// What has been met, answered or overtaken by an end has no anchor any more: reminders stop with it.
public struct Anchor: Hashable, Sendable {
  public var instrument: RecordID
  public var kind: Kind
  public var date: CalendarDay
  /// Whom it concerns, those who must act first.
  public var parties: [PartyID]

  /// Makes an anchor.
  public init(_ instrument: RecordID, _ kind: Kind, on date: CalendarDay, parties: [PartyID] = []) {
    self.instrument = instrument
    self.kind = kind
    self.date = date
    self.parties = parties
  }

  /// What falls due.
  public enum Kind: Hashable, Sendable {
    /// The last day in force.
    case lastDay
    /// The last day on which notice of an end at the last day is in time.
    case noticeDay
    /// A duty of a party, by its short name.
    case obligation(PartyID, Slug)
    /// A periodic report, by its period.
    case report(Slug)
    /// The reply of a party to an offer.
    case reply(PartyID)
    /// The last day of a power of attorney to sign for a party.
    case mandate(PartyID)
    /// A KB begins to count as sleeping: no PKS carries it out.
    case kbWithoutPKS
  }
}

extension Anchor.Kind: Comparable, CustomStringConvertible {
  /// Parses what ``description`` prints, accepting only that spelling.
  public init(_ text: some StringProtocol) throws(ParseError) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let party = parts.count > 1 ? try? PartyID(parts[1]) : nil
    let slug = parts.last.flatMap { try? Slug($0) }
    switch (parts.first ?? "", parts.count, party, slug) {
    case ("last-day", 1, _, _): self = .lastDay
    case ("notice-day", 1, _, _): self = .noticeDay
    case ("kb-without-pks", 1, _, _): self = .kbWithoutPKS
    case ("report", 2, _, let period?): self = .report(period)
    case ("reply", 2, let party?, _): self = .reply(party)
    case ("mandate", 2, let party?, _): self = .mandate(party)
    case ("obligation", 3, let party?, let topic?): self = .obligation(party, topic)
    default:
      throw ParseError(
        "anchor", text,
        rule: "does not say what falls due: write one of \(Self.codes.joined(separator: ", ")), with the party "
          + "and the short name that belong to it, such as obligation/73.71/pelatihan")
    }
  }

  /// Stable for ever, such as `last-day` or `obligation/73.71/pelatihan`.
  public var description: String {
    switch self {
    case .lastDay, .noticeDay, .kbWithoutPKS: code
    case .obligation(let party, let topic): "\(code)/\(party)/\(topic)"
    case .report(let period): "\(code)/\(period)"
    case .reply(let party), .mandate(let party): "\(code)/\(party)"
    }
  }

  /// The kind without what it is about.
  public var code: String {
    switch self {
    case .lastDay: "last-day"
    case .noticeDay: "notice-day"
    case .obligation: "obligation"
    case .report: "report"
    case .reply: "reply"
    case .mandate: "mandate"
    case .kbWithoutPKS: "kb-without-pks"
    }
  }

  /// Every ``code``, in the order of the cases.
  public static let codes = [
    "last-day", "notice-day", "obligation", "report", "reply", "mandate", "kb-without-pks",
  ]

  public static func < (a: Self, b: Self) -> Bool { a.description < b.description }
}
