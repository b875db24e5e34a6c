/// The answer about one instrument on a legal day: where it stands, why, and what is missing.
public struct InstrumentStatus: Hashable, Sendable {
  public var instrument: RecordID
  /// The legal day that the answer is about.
  public var day: CalendarDay
  public var phase: Phase
  /// The first day of this phase; nil where its beginning is not known to the day.
  public var since: CalendarDay?
  /// Of `ended` and `cancelled` only; nil where none was recorded.
  public var reason: EndReason?
  /// As adopted or, before there is an adopted text, as opened.
  public var terms: Terms?
  /// The adopted text, where its hash is recorded.
  public var text: LeafID?
  /// First day in force, also while it is still to come; nil where it is not known to the day.
  public var entry: CalendarDay?
  /// Last day in force, inclusive; nil where it is not known, or there is none.
  public var lastDay: LastDay?
  /// All participants in the order of the terms, helpers and witnesses too.
  public var parties: [PartyStatus]
  /// Why the phase is not a later one, or is not known.
  public var missing: [Missing]
  public var flags: [Flag]
  /// With `unknown` only: the last phase that is recorded, and the date of the act that says so.
  public var lastRecorded: LastRecorded?
  /// The entries used, those of the text first.
  public var why: [Ground]

  /// How many required parties have signed on the day.
  public var signed: Int { parties.count { $0.role == .pihak && $0.hasSigned } }
  /// How many parties must sign.
  public var required: Int { parties.count { $0.role == .pihak } }
  /// Days from `day` to the last day, 0 on the last day itself; nil unless in force or suspended.
  public var daysLeft: Int? {
    guard phase == .inForce || phase == .suspended, let lastDay else { return nil }
    return day.distance(to: lastDay.day)
  }

  /// A last day, inclusive, and where it comes from.
  public struct LastDay: Hashable, Sendable {
    public var day: CalendarDay
    /// Whether the register computed it from a term in months; otherwise the text or an act says it.
    public var computed: Bool

    /// Makes a last day.
    public init(day: CalendarDay, computed: Bool) {
      self.day = day
      self.computed = computed
    }
  }

  /// The last phase that was recorded before the trail is lost.
  public struct LastRecorded: Hashable, Sendable {
    public var phase: Phase
    public var date: LegalDate

    /// Makes the last word about a phase.
    public init(phase: Phase, date: LegalDate) {
      self.phase = phase
      self.date = date
    }
  }
}

/// One participant of an instrument on a legal day.
public struct PartyStatus: Hashable, Sendable {
  public var party: PartyID
  public var role: Participant.Role
  /// Whether the signature counts on the day.
  public var hasSigned: Bool
  /// The date that counts; nil where it is not known or the claims of others contradict each other.
  public var counted: LegalDate?
  public var method: SigningMethod?
  /// The claims that count, up to the day: the party's own first one, else all that others recorded.
  public var claims: [Claim]
  /// What others recorded before or after the party spoke for itself.
  public var outranked: [Claim]
  /// Whether the claim that counts stands in the party's own log.
  public var confirmedByOwnKey: Bool
  /// Whether the claim that counts rests on a sheet that the party signed, which others recorded for it.
  public var confirmedByLetter: Bool
  /// Whether the party declined to sign.
  public var declined: Bool
  /// Days from the signature to its first recording, at least 1; nil for legacy records, which are never
  /// late.
  public var recordedLateBy: Int?

  /// Whether the party itself stands behind the signature, by its key or on a sheet that it signed.
  public var isConfirmed: Bool { confirmedByOwnKey || confirmedByLetter }

  /// One member's word about a signature.
  public struct Claim: Hashable, Sendable {
    public var date: LegalDate?
    public var method: SigningMethod?
    public var recordedBy: MemberID
    public var recordedAt: Instant
    public var leaf: LeafID
  }
}

/// An entry that an answer rests on.
public struct Ground: Hashable, Sendable {
  public var leaf: LeafID
  public var author: MemberID
  public var verb: ActVerb
  /// On whose behalf; nil where the author noted something for itself or for all.
  public var party: PartyID?
  public var date: LegalDate?
  public var recordedAt: Instant
}
