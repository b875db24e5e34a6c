/// One rule about what records mean, after their shape was found right.
///
/// A rule is a value, and each stands in a file of its own in `Rules`.
public struct Rule<Subject: Sendable>: Sendable {
  /// Stable name, such as `unknown-region`.
  public let id: String
  public let severity: Finding.Severity
  /// The rule in words; nil only until somebody has written them, which a test finds.
  public let text: RuleText?
  private let breaches: @Sendable (Subject, RuleContext) -> [Breach]

  init(
    _ id: String, _ severity: Finding.Severity, _ text: RuleText? = nil,
    _ breaches: @escaping @Sendable (Subject, RuleContext) -> [Breach]
  ) {
    self.id = id
    self.severity = severity
    self.text = text
    self.breaches = breaches
  }

  /// Everything in `subject` that breaks the rule.
  public func findings(in subject: Subject, _ context: RuleContext) -> [Finding] {
    breaches(subject, context).map { breach in
      Finding(
        file: breach.file, keyPath: breach.keyPath, severity, id, breach.sentence, remedy: breach.remedy,
        source: breach.source)
    }
  }
}

/// One breach of a rule: where, what is wrong, what to do.
struct Breach {
  /// Set by rules about several files.
  var file = ""
  /// From the record's root, without it; empty for the whole record.
  var keyPath = ""
  var sentence: Bilingual
  var remedy: Bilingual
  /// The law that says so, if one does.
  var source: String?
}

/// What the rules know beside the record itself.
public struct RuleContext: Sendable {
  /// Whose folder or desk the record stands in.
  public var member: MemberID
  /// The class of the member's profile, which its records have unless they say otherwise.
  public var dataClass: DataClass
  public var gazetteer: Gazetteer
  /// The units in the member's profile; nil where no profile is known.
  public var units: Set<Slug>?
  /// Instruments and applications that other members have recorded.
  public var knownRecords: Set<RecordID>
  /// The rules of law by their dates; none: no rule of law warns.
  public var packs: RulePacks

  /// Makes the surroundings of one member's records.
  public init(
    member: MemberID, dataClass: DataClass = .official, gazetteer: Gazetteer, units: Set<Slug>? = nil,
    knownRecords: Set<RecordID> = [], packs: RulePacks = .none
  ) {
    self.member = member
    self.dataClass = dataClass
    self.gazetteer = gazetteer
    self.units = units
    self.knownRecords = knownRecords
    self.packs = packs
  }
}
