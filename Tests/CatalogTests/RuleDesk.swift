import Catalog

/// A member's catalog under construction, for tests of rules; records are filed under their short names.
struct RuleDesk {
  var catalog: MemberCatalog
  var packs: RulePacks

  init(_ packs: RulePacks = .none) throws {
    catalog = MemberCatalog(member: try MemberID("apeksi"))
    self.packs = packs
  }

  /// With the example pack, which governs from 13 July 2018.
  static func ruled(_ change: (RulePack) -> RulePack = { $0 }) throws -> RuleDesk {
    try RuleDesk(RulePacks([change(PackExample.pack())]))
  }

  mutating func act(
    _ slug: String, _ verb: ActVerb, of instrument: String = "apeksi/kb", party: String? = nil, on date: String? = nil,
    due: String? = nil, decision: String? = nil, terms: Terms? = nil, signed: [(String, String?)] = [],
    wording: String? = nil, note: String? = nil, office: String? = nil, capacity: String? = nil
  ) throws {
    var act = Act(verb, try RecordID(instrument), terms: terms)
    act.party = try party.map { try PartyID($0) }
    act.date = try date.map { try LegalDate($0) }
    act.due = try due.map { try LegalDate($0) }
    act.decision = try decision.map { try Slug($0) }
    act.signatures = try signed.map { SignatureClaim(try PartyID($0), on: try $1.map { try LegalDate($0) }) }
    var record = ActRecord(try Slug(slug), act)
    record.wording = wording
    record.note = note
    if let office, let party = act.party { record.signatories = [Signatory(party, office: office, capacity: capacity)] }
    catalog.acts.append(MemberCatalog.Filed("\(slug).xml", record))
  }

  mutating func instrument(_ slug: String, numbers: [String] = [], note: String? = nil, fields: [String] = []) throws {
    var record = InstrumentRecord(try Slug(slug), title: "Kesepakatan Bersama")
    record.numbers = try numbers.enumerated().map { .init(try PartyID("00.0\($0 + 1)"), $1) }
    record.note = note
    record.fields = fields.map { .init("Keterangan", $0) }
    catalog.instruments.append(MemberCatalog.Filed("\(slug).xml", record))
  }

  /// Both parties sign on the day, each by an act called after it.
  mutating func signed(_ name: String, _ instrument: String, _ terms: Terms, on day: String) throws {
    try act("\(name)-adopt", .adopt, of: instrument, party: "00.01", on: day, terms: terms)
    for party in ["00.01", "00.02"] {
      try act("\(name)-\(party.suffix(2))", .sign, of: instrument, party: party, on: day)
    }
  }

  /// What one rule says, in both languages, with the place and the law.
  func says(_ rule: String) -> [String] {
    catalog.findings(gazetteer: Gazetteer([]), packs: packs).filter { $0.rule == rule }.map { finding in
      "\(finding.file) \(finding.keyPath) \(finding.severity.rawValue): \(finding.sentence.id) / \(finding.sentence.en)"
        + (finding.source.map { " [\($0)]" } ?? "")
    }
  }

  /// The next steps of the same findings, in both languages.
  func remedies(_ rule: String) -> [String] {
    catalog.findings(gazetteer: Gazetteer([]), packs: packs).filter { $0.rule == rule }
      .map { "\($0.remedy.id) / \($0.remedy.en)" }
  }
}

extension Terms {
  /// Terms between two invented cities.
  static func invented(
    _ kind: InstrumentKind = .kb, from firstDay: String? = nil, _ duration: Duration = .unknown, noticeDays: Int? = nil,
    relations: [(Relation.Kind, String)] = []
  ) throws -> Terms {
    Terms(
      kind: kind, cooperation: try RecordID("apeksi/kerja-sama"),
      participants: [Participant(try PartyID("00.01")), Participant(try PartyID("00.02"))], condition: .allSigned,
      firstDay: try firstDay.map { try CalendarDay($0) }, duration: duration, noticeDays: noticeDays,
      relations: try relations.map { Relation($0, try RecordID($1)) })
  }
}
