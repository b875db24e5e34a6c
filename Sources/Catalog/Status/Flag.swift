/// Something worth an eye, beside the phase of an instrument; a flag never changes the phase.
public enum Flag: Hashable, Sendable {
  /// In force, and its last day is so many days away; 0 on the last day itself.
  case endsWithin(days: Int)
  /// Notice is to be given by this day, or it renews itself; the day is near.
  case noticeWindow(until: CalendarDay)
  /// It was ended from this day, which is still to come.
  case endingAnnounced(CalendarDay)
  /// Another instrument in force put another term in place of the one agreed.
  case amended(by: RecordID)
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
  /// In force although these parties' approvals are not settled.
  case approvalLacking([PartyID])
  /// These parties signed although every power of attorney that they had given was over.
  case mandateInvalid([PartyID])
  /// Duties, by their short names, that are open after their last day.
  case obligationLate([Slug])
  /// In force, and no report is recorded since this day.
  case reportLate(since: CalendarDay)
  /// Disputes that are not settled; nil stands for one without a short name.
  case inDispute([Slug?])
  /// An act that takes all parties was made by some: it changes nothing until the others make it too.
  case awaitingOthers(ActVerb, by: [PartyID], waitingFor: [PartyID])
  /// These parties have a log of their own and have not spoken; others recorded their signature.
  case awaitingConfirmation([PartyID])
  /// Members recorded different dates for one signature.
  case datesConflict(PartyID, [LegalDate])
  /// Members recorded different terms for one text.
  case termsDiffer([MemberID])
  /// These parties confirmed an entry that its recorder changed since then; a new confirmation is waited for.
  case changedAfterConfirmation([PartyID])
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
    case .noticeWindow: "notice-window"
    case .endingAnnounced: "ending-announced"
    case .amended: "amended"
    case .extended: "extended"
    case .renewed: "renewed"
    case .gapBefore: "gap-before"
    case .outlivesParent: "outlives-parent"
    case .kbWithoutPKS: "kb-without-pks"
    case .plannedSigning: "planned-signing"
    case .plannedSigningPassed: "planned-signing-passed"
    case .approvalLacking: "approval-lacking"
    case .mandateInvalid: "mandate-invalid"
    case .obligationLate: "obligation-late"
    case .reportLate: "report-late"
    case .inDispute: "in-dispute"
    case .awaitingOthers: "awaiting-others"
    case .awaitingConfirmation: "awaiting-confirmation"
    case .datesConflict: "dates-conflict"
    case .termsDiffer: "terms-differ"
    case .changedAfterConfirmation: "changed-after-confirmation"
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
  /// Months in force without a report from which `reportLate` shows; nil: never, since no period is verified in law.
  public var reportMonths: Int?
  /// Seconds east of UTC of the zone in which moments become days.
  public var offset: Int

  /// Makes settings; the usual ones are 180 days, 30 days, 6 months, no period of reports, and UTC.
  public init(
    ending: Int = 180, late: Int = 30, dormantMonths: Int = 6, reportMonths: Int? = nil, offset: Int = 0
  ) {
    self.reportMonths = reportMonths
    self.ending = ending
    self.late = late
    self.dormantMonths = dormantMonths
    self.offset = offset
  }
}
