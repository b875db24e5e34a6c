/// One verified entry of a member's log, as far as the domain reads it.
///
/// Only verified entries become leaves. Nothing in a leaf is lost when a payload is erased.
public struct Leaf: Hashable, Sendable, Identifiable {
  public var id: LeafID
  /// Whose log it stands in, and so whose word it is.
  public var author: MemberID
  /// Position in the author's log, from 0.
  public var index: Int
  /// When the author says it was recorded; never decreasing within a log.
  public var recordedAt: Instant
  public var subject: Subject
  /// 1 for the first entry of a subject, then one more for each; always 1 for an act.
  public var revision: Int
  /// Entries of any log that this one names.
  public var references: [LeafID]
  public var statement: Statement

  /// Makes a leaf from what a verified entry says.
  public init(
    id: LeafID, author: MemberID, index: Int, recordedAt: Instant, subject: Subject, revision: Int = 1,
    references: [LeafID] = [], statement: Statement
  ) {
    self.id = id
    self.author = author
    self.index = index
    self.recordedAt = recordedAt
    self.subject = subject
    self.revision = revision
    self.references = references
    self.statement = statement
  }

  /// The record for the whole federation: author and short name.
  public var record: RecordID { RecordID(author, subject.slug) }
}

/// What an entry says.
public enum Statement: Hashable, Sendable {
  /// A first or new revision of a record; what it says is in the payload.
  case record
  /// A revision of an adoption, with all that decides its coverage.
  indirect case adoption(Adoption)
  /// Kept apart, so that an entry stays small: the fold moves them about by the hundred thousand.
  indirect case act(Act)
  /// The record is withdrawn from today's lists; its history stays.
  case withdraw
  /// The payload of the entry named in `references` was erased.
  case erase
  /// Two contradicting heads of one member; the notes are in the payload.
  case evidence(MemberID)
}

/// One city's use of another's application, as far as it decides what covers it.
public struct Adoption: Hashable, Sendable {
  public var application: RecordID
  public var giver: PartyID
  public var taker: PartyID
  /// The instrument that covers the use; nil: none is recorded.
  public var instrument: RecordID?
  public var since: LegalDate?
  /// The last day of use, inclusive; nil: still in use.
  public var until: LegalDate?
  /// What its author says of a use that another recorded, whose entry it names; nil: it records the use itself.
  public var stance: Stance?

  /// Makes an adoption of `application` by `taker`.
  public init(
    application: RecordID, giver: PartyID, taker: PartyID, instrument: RecordID? = nil,
    since: LegalDate? = nil, until: LegalDate? = nil, stance: Stance? = nil
  ) {
    self.stance = stance
    self.application = application
    self.giver = giver
    self.taker = taker
    self.instrument = instrument
    self.since = since
    self.until = until
  }

  /// What a side says of a use that another recorded.
  public enum Stance: String, Hashable, Sendable, CaseIterable {
    /// It is as recorded.
    case confirms
    /// It is not so; the reason stands in the record.
    case contests
  }
}
