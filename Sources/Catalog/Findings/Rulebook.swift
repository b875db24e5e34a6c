/// The rules in force, by what they look at.
public enum Rulebook {
  /// Rules for every record.
  public static var record: [Rule<any CatalogRecord>] {
    [.unknownRegion, .mixedData, .sourceMissing, .unknownUnit, .weekdayDiffers, .dateWordsDiffer]
  }
  /// Rules for acts alone.
  public static var act: [Rule<ActRecord>] {
    [.termsPlacement, .signaturePlacement, .partyMissing, .participantTwice, .notAParticipant, .dateMissing]
      + [.termOrder, .signedAfterEnd, .signedOnWeekend, .actOnBehalf]
      + [.signingWordsDiffer, .termWordsDiffer, .termOverMaximum]
  }
  /// Rules for adoptions alone.
  public static var adoption: [Rule<AdoptionRecord>] { [.useOrder, .givenToItself, .answerPlacement] }
  /// Rules for applications alone.
  public static var application: [Rule<ApplicationCard>] {
    [
      .licenceUnknown, .sourceWithoutWay, .hostRole, .descriptionMissing, .contactMissing, .retiredOffered,
      .releaseOrder, .specificDataUnsaid,
    ]
  }
  /// Rules for instruments alone.
  public static var instrument: [Rule<InstrumentRecord>] { [.groundMissing] }
  /// Rules for security notices alone.
  public static var notice: [Rule<SecurityNotice>] { [.noticeReleases, .noticeOfOthers] }
  /// Rules for all that is recorded of one instrument.
  public static var file: [Rule<InstrumentFile>] {
    [.numberYear, .mandateMissing, .endReasonUnknown, .noticeTooShort]
  }
  /// Rules that need a member's whole catalog.
  public static var folder: [Rule<MemberCatalog>] {
    [.duplicateID, .unknownInstrument, .unknownApplication, .signedBeforeAdopted]
      + [.pksBeforeKB, .renewalAfterEnd, .stageOrder]
  }

  /// All that the rules for single records say about one.
  public static func findings(in record: any CatalogRecord, _ context: RuleContext) -> [Finding] {
    let general = Self.record.flatMap { $0.findings(in: record, context) }
    switch record {
    case let act as ActRecord: return general + Self.act.flatMap { $0.findings(in: act, context) }
    case let use as AdoptionRecord: return general + adoption.flatMap { $0.findings(in: use, context) }
    case let text as InstrumentRecord: return general + instrument.flatMap { $0.findings(in: text, context) }
    case let card as ApplicationCard: return general + application.flatMap { $0.findings(in: card, context) }
    case let notice as SecurityNotice: return general + self.notice.flatMap { $0.findings(in: notice, context) }
    default: return general
    }
  }

  /// All that the rules for instruments say about what is recorded of one.
  public static func findings(in file: InstrumentFile, _ context: RuleContext) -> [Finding] {
    Self.file.flatMap { $0.findings(in: file, context) }
  }
}
