import Catalog
import Exchange
import Ledger
import Store
import Sync

/// Reads a view from one snapshot: every leaf under a signed head, and the newest payload of each record.
struct ViewLoader {
  private let node: Node
  private let snapshot: RegisterSnapshot
  private var leaves: [Leaf] = []
  private var newest: [Key: Newest] = [:]
  private var frozen: [MemberID: Int] = [:]
  private var profiles: [MemberID: Profile] = [:]
  private var applications: [RecordID: ApplicationCard] = [:]
  private var sharing: [RecordID: SharingTerms] = [:]
  private var instruments: [RecordID: InstrumentRecord] = [:]
  private var adoptions: [RecordID: AdoptionRecord] = [:]
  private var acts: [LeafID: ActRecord] = [:]

  private struct Key: Hashable {
    let member: MemberID
    let subject: Subject
  }

  private struct Newest {
    let leaf: Leaf
    let payload: PayloadReference?
  }

  init(node: Node, snapshot: RegisterSnapshot) {
    self.node = node
    self.snapshot = snapshot
  }

  mutating func load() throws -> RegisterView {
    let logs = try snapshot.logs()
    for log in logs { try read(log) }
    for (key, record) in newest { try describe(key, record) }
    for (id, terms) in sharing where applications[id]?.sharing == nil { applications[id]?.sharing = terms }
    return RegisterView(
      register: Register(
        leaves: leaves, frozen: frozen, settings: FlagSettings(offset: node.settings.zone.offset)),
      profiles: profiles, applications: applications, instruments: instruments, adoptions: adoptions, acts: acts,
      gazetteer: ReferenceData.gazetteer, heads: try node.heads(logs, in: snapshot), today: node.today,
      zone: node.settings.zone, state: RegisterState(held: try logs.map { try HeldLog($0) }),
      member: node.settings.member, realm: node.settings.realm)
  }

  private mutating func read(_ log: LogRow) throws {
    let origin = try Origin(log.origin)
    guard let member = origin.member, origin.realm == node.settings.realm else { return }
    if let at = log.frozenAt { frozen[member] = at }
    for row in try snapshot.entries(origin: log.origin, range: 0..<(log.noteSize ?? 0)) {
      let entry = try row.entry()
      guard let leaf = entry.leaf else { continue }
      leaves.append(leaf)
      // Acts of one name stand side by side in a log that somebody filled by hand; each keeps its own words.
      if leaf.subject.kind == .act {
        try describe(Key(member: member, subject: leaf.subject), Newest(leaf: leaf, payload: entry.payload))
      } else {
        newest[Key(member: member, subject: leaf.subject)] = Newest(leaf: leaf, payload: entry.payload)
      }
    }
  }

  private mutating func describe(_ key: Key, _ newest: Newest) throws {
    guard let reference = newest.payload, let bytes = try snapshot.payload(reference.commitment)?.bytes,
      let record = StoredRecord(
        bytes, of: key.subject, by: key.member, mediaType: reference.mediaType)
    else { return }
    let id = RecordID(key.member, key.subject.slug)
    switch record {
    case .profile(let profile): profiles[key.member] = profile
    case .application(let card): applications[id] = card
    case .sharing(let terms): sharing[id] = terms
    case .instrument(let record): instruments[id] = record
    case .adoption(let record): adoptions[id] = record
    case .act(let record): acts[newest.leaf.id] = record
    }
  }
}

extension Node {
  /// Everything that answers are made from, as the register stands now.
  package func view() throws(RegistryError) -> RegisterView {
    try register.snapshot { snapshot in
      var loader = ViewLoader(node: self, snapshot: snapshot)
      return try loader.load()
    }
  }
}
