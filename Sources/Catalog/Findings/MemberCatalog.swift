/// All records that one member keeps, each with the file it came from.
public struct MemberCatalog: Sendable {
  public var member: MemberID
  public var profile: Filed<Profile>?
  public var applications: [Filed<ApplicationCard>] = []
  public var instruments: [Filed<InstrumentRecord>] = []
  public var adoptions: [Filed<AdoptionRecord>] = []
  public var acts: [Filed<ActRecord>] = []
  public var notices: [Filed<SecurityNotice>] = []

  /// Makes an empty catalog.
  public init(member: MemberID) { self.member = member }

  /// A record and its file.
  public struct Filed<Record: CatalogRecord>: Hashable, Sendable {
    public var file: String
    public var record: Record

    /// Makes a pair of both.
    public init(_ file: String, _ record: Record) {
      self.file = file
      self.record = record
    }
  }

  /// Every record with its file, profile first.
  public var all: [(file: String, record: any CatalogRecord)] {
    var all: [(file: String, record: any CatalogRecord)] = []
    if let profile { all.append((profile.file, profile.record)) }
    all += applications.map { ($0.file, $0.record) }
    all += instruments.map { ($0.file, $0.record) }
    all += adoptions.map { ($0.file, $0.record) }
    all += acts.map { ($0.file, $0.record) }
    all += notices.map { ($0.file, $0.record) }
    return all
  }

  /// What the rules say about every record and about all of them together.
  ///
  /// Key paths begin inside the record; lines and columns are for whoever has read the files.
  public func findings(
    gazetteer: Gazetteer, knownRecords: Set<RecordID> = [], packs: RulePacks = .none
  ) -> [Finding] {
    let context = RuleContext(
      member: member, dataClass: profile?.record.dataClass ?? .official, gazetteer: gazetteer,
      units: profile.map { Set($0.record.units.map(\.slug)) }, knownRecords: knownRecords,
      packs: packs)
    let single = all.flatMap { file, record in
      Rulebook.findings(in: record, context).map { finding in
        var finding = finding
        finding.file = file
        return finding
      }
    }
    let files = instrumentFiles.flatMap { Rulebook.findings(in: $0, context) }
    return single + files + Rulebook.folder.flatMap { $0.findings(in: self, context) }
  }
}
