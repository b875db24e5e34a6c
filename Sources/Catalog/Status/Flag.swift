/// Something worth an eye, beside the phase of an instrument; a flag never changes the phase.
public enum Flag: Hashable, Sendable {
  /// In force, and its last day is so many days away; 0 on the last day itself.
  case endsWithin(days: Int)
  /// All parties ended it from this day, which is still to come.
  case endingAnnounced(CalendarDay)
  /// Another instrument, in force on the last day that stood before, prolongs it.
  case extended(by: RecordID, before: CalendarDay)
  /// It renewed itself so many times.
  case renewed(times: Int)
  /// Prolongs an instrument that had already ended: so many days were covered by neither.
  case gapBefore(days: Int, of: RecordID)
  /// Its last day is so many days after that of the instrument it carries out; nil: it has no end.
  case outlivesParent(RecordID, days: Int?)
  /// A KB in force for so many whole months without a PKS in force to carry it out.
  case kbWithoutPKS(months: Int)
  /// A signing is planned.
  case plannedSigning(LegalDate)
  /// The planned date has passed, and not everybody has signed.
  case plannedSigningPassed(LegalDate)
  /// An act that takes all parties was made by some: it changes nothing until the others make it too.
  case awaitingOthers(ActVerb, by: [PartyID], waitingFor: [PartyID])
  /// These parties have a log of their own and have not spoken; others recorded their signature.
  case awaitingConfirmation([PartyID])
  /// Members recorded different dates for one signature.
  case datesConflict(PartyID, [LegalDate])
  /// Members recorded different terms for one text.
  case termsDiffer([MemberID])
  /// A signature was first recorded so many days after its date.
  case recordedLate(PartyID, days: Int)
  /// Acts of these members do not count: their log contradicts itself.
  case disputed([MemberID])
  /// An act that this version does not understand; it decides nothing.
  case unknownAct(ActVerb)

  /// Stable name for programs and style sheets, such as `ends-within`.
  public var code: String {
    switch self {
    case .endsWithin: "ends-within"
    case .endingAnnounced: "ending-announced"
    case .extended: "extended"
    case .renewed: "renewed"
    case .gapBefore: "gap-before"
    case .outlivesParent: "outlives-parent"
    case .kbWithoutPKS: "kb-without-pks"
    case .plannedSigning: "planned-signing"
    case .plannedSigningPassed: "planned-signing-passed"
    case .awaitingOthers: "awaiting-others"
    case .awaitingConfirmation: "awaiting-confirmation"
    case .datesConflict: "dates-conflict"
    case .termsDiffer: "terms-differ"
    case .recordedLate: "recorded-late"
    case .disputed: "disputed"
    case .unknownAct: "unknown-act"
    }
  }
}

/// From when a flag shows; the limits belong to the node, not to the law.
public struct FlagSettings: Hashable, Sendable {
  /// Days before the last day from which `endsWithin` shows.
  public var ending: Int
  /// Days from a signature to its recording from which `recordedLate` shows.
  public var late: Int
  /// Months in force from which `kbWithoutPKS` shows.
  public var dormantMonths: Int
  /// Seconds east of UTC of the zone in which moments become days.
  public var offset: Int

  /// Makes settings; the usual ones are 180 days, 30 days, 6 months and UTC.
  public init(ending: Int = 180, late: Int = 30, dormantMonths: Int = 6, offset: Int = 0) {
    self.ending = ending
    self.late = late
    self.dormantMonths = dormantMonths
    self.offset = offset
  }
}
