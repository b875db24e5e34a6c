/// An index over verified entries that answers what stood on a legal day.
///
/// A pure function of the set of leaves: their order and repetition change nothing.
/// Making one costs a sort of the leaves; an answer costs what is recorded of one instrument and its
/// relatives.
public struct Register: Sendable {
  /// Every instrument that a record or an act names, sorted, withdrawn ones too.
  public let instruments: [RecordID]
  public let settings: FlagSettings
  /// From which index on the acts of a member do not count.
  public let frozen: [MemberID: Int]

  /// Each log in the order of its index.
  let logs: [MemberID: [Leaf]]
  /// Those who speak for themselves.
  let members: Set<PartyID>
  let dossiers: [RecordID: Dossier]
  /// For each instrument, those whose terms name it.
  let incoming: [RecordID: [Kinship]]
  /// Records that go on under another name, by the old one.
  let successors: [SubjectKind: [RecordID: RecordID]]
  /// The last known revision of every use of an application, withdrawn ones left out, sorted by their ids.
  ///
  /// An application that was renamed since stands there under its name of today; the leaf has the old one.
  public private(set) var adoptions: [RecordedAdoption] = []
  /// What every member says of uses: records of them, and answers to those of others.
  private(set) var allAdoptions: [RecordedAdoption] = []
  /// What each member said of its own records, acts left out, in the order of its log.
  let revisions: [Record: [Leaf]]

  /// A record of a kind.
  struct Record: Hashable {
    let kind: SubjectKind
    let id: RecordID
  }

  /// Indexes `leaves`, in any order and however often each of them was delivered.
  ///
  /// - Parameter frozen: Members who signed two contradicting heads, with the first disputed index; their
  ///   acts from there on are shown as disputed and do not count, whatever the state of knowledge.
  public init(
    leaves: some Sequence<Leaf>, frozen: [MemberID: Int] = [:], settings: FlagSettings = FlagSettings()
  ) {
    // Logs mostly arrive in their order, and entries are large: they are moved only where they do not.
    var logs = Dictionary(grouping: leaves, by: \.author)
    for author in logs.keys {
      logs[author]?.putInOrder()
    }
    self.init(logs: logs, frozen: frozen, settings: settings)
  }

  private init(logs: [MemberID: [Leaf]], frozen: [MemberID: Int], settings: FlagSettings) {
    self.logs = logs
    members = Set(logs.keys.map(\.party))
    self.frozen = frozen
    self.settings = settings
    var acts: [RecordID: [Leaf]] = [:]
    var named: Set<RecordID> = []
    var revisions: [Record: [Leaf]] = [:]
    for leaf in logs.keys.sorted().lazy.compactMap({ logs[$0] }).joined() {
      switch leaf.statement {
      case .act(let act): acts[act.instrument, default: []].append(leaf)
      case .record, .adoption, .withdraw:
        revisions[Record(kind: leaf.subject.kind, id: leaf.record), default: []].append(leaf)
      case .erase, .evidence: break
      }
      if leaf.subject.kind == .instrument { named.insert(leaf.record) }
    }
    self.revisions = revisions
    successors = Self.successors(in: revisions)
    instruments = named.union(acts.keys).sorted()
    dossiers = Dictionary(
      uniqueKeysWithValues: acts.map { id, leaves in
        (id, Dossier(id, leaves: leaves, frozen: frozen, settings: settings))
      })
    var incoming: [RecordID: Set<Kinship>] = [:]
    for (id, dossier) in dossiers {
      for relation in dossier.relations {
        incoming[relation.target, default: []].insert(Kinship(relation.kind, id))
      }
    }
    self.incoming = incoming.mapValues { $0.sorted() }
    allAdoptions = findAdoptions()
    adoptions = Self.uses(among: allAdoptions)
  }

  /// The register as it was at a state of knowledge.
  ///
  /// Make one and ask it often, rather than passing `known` to each question.
  public func known(at knowledge: Knowledge) -> Register {
    if knowledge == .now { return self }
    let prefixes = logs.mapValues { Array(knowledge.prefix(of: $0)) }.filter { !$0.value.isEmpty }
    return Register(logs: prefixes, frozen: frozen, settings: settings)
  }

  /// Every act about an instrument, disputed and unknown ones too, in the order of author and index.
  public func acts(of instrument: RecordID) -> [Leaf] { dossiers[instrument]?.leaves ?? [] }

  /// Every report about an agreement that stands.
  public func reports(of instrument: RecordID) -> [Act] { dossiers[instrument]?.reports.map(\.act) ?? [] }

  /// Whether the last revision of a record takes it from today's lists; its history and status stay.
  public func isWithdrawn(_ kind: SubjectKind, _ record: RecordID) -> Bool {
    revisions[Record(kind: kind, id: record)]?.last?.statement == .withdraw
  }
}

extension [Leaf] {
  /// By index, then by hash, each entry once.
  fileprivate mutating func putInOrder() {
    let isInOrder = indices.dropFirst().allSatisfy { self[$0 - 1].index < self[$0].index }
    guard !isInOrder else { return }
    sort { ($0.index, $0.id) < ($1.index, $1.id) }
    var last: LeafID?
    removeAll { leaf in
      defer { last = leaf.id }
      return leaf.id == last
    }
  }
}
