import Catalog
import Exchange
import Ledger
import Store
import Sync

/// Reads a view from one snapshot: every leaf under a signed head, and where the newest payload of each record is.
struct ViewLoader {
  private let node: Node
  private let snapshot: RegisterSnapshot
  private var leaves: [Leaf] = []
  private var frozen: [MemberID: Int] = [:]
  /// The newest payload of each record, by member and subject; nil where it was withdrawn, erased or withheld.
  private var newest: [RecordPlace: StoredPayload?] = [:]
  /// The last payload of each record that was withdrawn.
  private var withdrawn: [RecordPlace: StoredPayload] = [:]
  /// The newest file of each short name, with the entries that it names; nil where it was withdrawn.
  private var files: [RecordPlace: FoundFile?] = [:]
  /// The newest security notice of each short name; nil where it was withdrawn.
  private var notices: [RecordPlace: StoredPayload?] = [:]
  private var acts: [LeafID: StoredPayload] = [:]
  private var origins: Set<String> = []

  /// The only kinds of subject that are read; nil: all.
  private let kinds: [SubjectKind]?

  init(node: Node, snapshot: RegisterSnapshot, only kinds: [SubjectKind]? = nil) {
    self.node = node
    self.kinds = kinds
    self.snapshot = snapshot
  }

  mutating func load() throws -> RegisterView {
    let logs = try snapshot.logs()
    for log in logs { try read(log) }
    let acts = acts
    var view = RegisterView(
      register: Register(
        leaves: leaves, frozen: frozen,
        settings: FlagSettings(reportMonths: node.settings.reportMonths, offset: node.settings.zone.offset)),
      profiles: profiles(), applications: applications(), withdrawnApplications: withdrawnApplications(),
      instruments: shelf(.instrument) { if case .instrument(let record) = $0 { record } else { nil } },
      headings: try headings(),
      adoptions: shelf(.adoption) { if case .adoption(let record) = $0 { record } else { nil } },
      acts: RecordShelf(ids: acts.keys) { id in
        if case .act(let record)? = acts[id]?.record { record } else { nil }
      },
      gazetteer: ReferenceData.gazetteer, heads: try node.heads(logs, in: snapshot), today: node.today,
      zone: node.settings.zone, state: RegisterState(held: try logs.map { try HeldLog($0) }),
      member: node.settings.member, realm: node.settings.realm)
    view.attachments = FoundFile.attachments(
      files.compactMap { place, file in file.map { (place.id, $0) } }, among: leaves, in: view.register)
    view.notices = noticeShelf()
    return view
  }

  private mutating func read(_ log: LogRow) throws {
    let origin = try Origin(log.origin)
    guard let member = origin.member, origin.realm == node.settings.realm else { return }
    origins.insert(log.origin)
    if let at = log.frozenAt { frozen[member] = at }
    for row in try rows(log) {
      let entry = try row.entry()
      guard let leaf = entry.leaf else { continue }
      leaves.append(leaf)
      let payload = row.payload.map {
        StoredPayload(
          commitment: $0.commitment, mediaType: $0.mediaType, member: member, subject: leaf.subject,
          register: node.register)
      }
      if leaf.subject.kind == .document {
        let isNotice = leaf.statement == .record && payload?.mediaType == NoticeDocument.mediaType
        notices[RecordPlace(member, leaf.subject)] = .some(isNotice ? payload : nil)
        let file = row.payload.flatMap { FoundFile($0, references: leaf.references) }
        files[RecordPlace(member, leaf.subject)] = .some(leaf.statement == .record ? file : nil)
      }
      switch leaf.statement {
      case .act: acts[leaf.id] = payload
      case .record, .adoption:
        newest[RecordPlace(member, leaf.subject)] = .some(payload)
        withdrawn[RecordPlace(member, leaf.subject)] = nil
      case .withdraw:
        let place = RecordPlace(member, leaf.subject)
        withdrawn[place] = newest[place]?.flatMap(\.self)
        newest[place] = .some(payload)
      case .erase, .evidence: continue
      }
    }
  }

  private func rows(_ log: LogRow) throws -> [EntryRow] {
    let size = log.noteSize ?? 0
    guard let kinds else { return try snapshot.entries(origin: log.origin, range: 0..<size, payloads: .skipped) }
    return try kinds.flatMap { try snapshot.entries(origin: log.origin, subjects: $0.rawValue, before: size) }
      .sorted { $0.index < $1.index }
  }

  /// Of records under a signed head only: the projection may know one entry more.
  private func headings() throws -> [RecordID: InstrumentHeading] {
    guard kinds == nil else { return [:] }
    let heads = try snapshot.documentHeads(kind: SubjectKind.instrument.rawValue, origins: origins)
    let pairs = heads.compactMap { head in (try? RecordID(head.record)).map { ($0, InstrumentHeading(head)) } }
    return Dictionary(pairs) { first, _ in first }.filter { id, _ in
      newest[RecordPlace(id.member, Subject(.instrument, id.slug))] != nil
    }
  }

  private func profiles() -> RecordShelf<MemberID, Profile> {
    let payloads = Dictionary(
      newest.compactMap { place, payload in
        place.subject.kind == .profile ? payload.map { (place.member, $0) } : nil
      }
    ) { first, _ in first }
    return RecordShelf(ids: payloads.keys) { member in
      if case .profile(let profile)? = payloads[member]?.record { profile } else { nil }
    }
  }

  /// Cards, with the terms that travel beside a `publiccode.yml`.
  private func applications() -> RecordShelf<RecordID, ApplicationCard> {
    let terms = shelf(.document) { if case .sharing(let terms) = $0 { terms } else { nil } }
    let cards = shelf(.application) { if case .application(let card) = $0 { card } else { nil } }
    return RecordShelf(ids: newest.keys.filter { $0.subject.kind == .application }.map(\.id)) { id in
      guard var card = cards[id] else { return nil }
      if card.sharing == nil { card.sharing = terms[id] }
      return card
    }
  }

  private func withdrawnApplications() -> RecordShelf<RecordID, ApplicationCard> {
    let payloads = Dictionary(
      withdrawn.compactMap { place, payload in place.subject.kind == .application ? (place.id, payload) : nil }
    ) { first, _ in first }
    return RecordShelf(ids: payloads.keys) { id in
      if case .application(let card)? = payloads[id]?.record { card } else { nil }
    }
  }

  private func noticeShelf() -> RecordShelf<RecordID, SecurityNotice> {
    let payloads = Dictionary(notices.compactMap { place, payload in payload.map { (place.id, $0) } }) { first, _ in
      first
    }
    return RecordShelf(ids: payloads.keys) { id in
      if case .notice(let notice)? = payloads[id]?.record { notice } else { nil }
    }
  }

  private func shelf<Record: Sendable>(
    _ kind: SubjectKind, _ take: @escaping @Sendable (StoredRecord) -> Record?
  ) -> RecordShelf<RecordID, Record> {
    let payloads = Dictionary(
      newest.compactMap { place, payload in place.subject.kind == kind ? payload.map { (place.id, $0) } : nil }
    ) { first, _ in first }
    return RecordShelf(ids: payloads.keys) { id in payloads[id]?.record.flatMap(take) }
  }
}

/// Where a record stands: in whose log, and as what.
private struct RecordPlace: Hashable {
  let member: MemberID
  let subject: Subject

  init(_ member: MemberID, _ subject: Subject) {
    self.member = member
    self.subject = subject
  }

  var id: RecordID { RecordID(member, subject.slug) }
}

/// A payload that has not been read yet.
private struct StoredPayload: Sendable {
  let commitment: MerkleHash
  let mediaType: String
  let member: MemberID
  let subject: Subject
  let register: RegisterFile

  /// Nil where the payload is not held, was erased, or cannot be read.
  var record: StoredRecord? {
    let content = try? register.snapshot { try $0.payload(commitment) }
    return content?.bytes.flatMap { StoredRecord($0, of: subject, by: member, mediaType: mediaType) }
  }
}

extension Node {
  /// Everything that answers are made from, as the register stands now.
  package func view() throws(RegistryError) -> RegisterView { try view(only: nil) }

  /// What answers about some kinds of record are made from; of the others nothing is known to it.
  func view(only kinds: [SubjectKind]?) throws(RegistryError) -> RegisterView {
    try register.snapshot { snapshot in
      var loader = ViewLoader(node: self, snapshot: snapshot, only: kinds)
      return try loader.load()
    }
  }
}
