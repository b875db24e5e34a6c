/// What must happen before an instrument is in force: a tree, written as `all(all-signed,on(2018-01-01))`.
public indirect enum Condition: Hashable, Sendable {
  /// Every party has signed.
  case allSigned
  /// At least so many parties have signed, 1…99.
  case signedBy(Int)
  /// These parties have signed.
  case signed([PartyID])
  /// This party's own approver has agreed.
  case approval(PartyID)
  /// The depositary has received it.
  case deposited
  /// This day has come.
  case on(CalendarDay)
  /// So many days or months after another condition was met.
  case after(Condition, Delay)
  case any([Condition])
  case all([Condition])
  /// In words only: a code and the SHA-256 of the wording. Met when somebody records so.
  case manual(Slug, LeafID)

  /// A delay of 1…3650 days or 1…120 months.
  public enum Delay: Hashable, Sendable {
    case days(Int)
    case months(Int)
  }
}
