/// What keeps an instrument from the next phase, or its phase from being known.
public enum Missing: Hashable, Sendable {
  /// The names of the parties.
  case parties
  case signature(of: PartyID)
  /// Signed, but the day is not known or is disputed among those who recorded it.
  case signingDate(of: PartyID)
  /// A planned signing has passed, or a record is silent about signatures.
  case whetherSigned
  /// Everything that must happen before entry into force has happened, and the day of some of it is not known.
  case entryDay
  /// What must happen before entry into force.
  case condition
  case approval(of: PartyID)
  case deposit
  /// A condition in words, by its code.
  case manual(Slug)
  /// A day still to come.
  case day(CalendarDay)
  /// The last day in force, or a term.
  case lastDay

  /// Stable name for programs, such as `signature`.
  public var code: String {
    switch self {
    case .parties: "parties"
    case .signature: "signature"
    case .signingDate: "signing-date"
    case .whetherSigned: "whether-signed"
    case .entryDay: "entry-day"
    case .condition: "condition"
    case .approval: "approval"
    case .deposit: "deposit"
    case .manual: "manual"
    case .day: "day"
    case .lastDay: "last-day"
    }
  }

  /// The party it is about, if it is about one.
  public var party: PartyID? {
    switch self {
    case .signature(let party), .signingDate(let party), .approval(let party): party
    default: nil
    }
  }
}
