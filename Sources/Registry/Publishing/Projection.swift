import Catalog
import Exchange
import Ledger
import Store

/// What lists and the search show of a record: title, words and a few facets.
enum Projection {
  /// Counted up whenever the rows made here change, so that registers of older programs are made anew.
  static let edition = 1

  /// The newest state of each record that these entries change; entries whose payload did not come are left out.
  ///
  /// Words of former names come from `snapshot`, which need not hold the entries yet.
  static func documents(
    of entries: [(entry: Entry, payload: [UInt8]?)], in snapshot: RegisterSnapshot
  ) throws -> [DocumentRow] {
    var rows: [String: DocumentRow] = [:]
    let names = FormerNames(entries.map(\.entry), in: snapshot)
    for (entry, payload) in entries {
      if let row = try document(entry, payload, names) { rows["\(row.kind) \(row.record)"] = row }
    }
    return rows.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The files that records and acts name by their hash.
  static func files(of entries: [(entry: Entry, payload: [UInt8]?)]) -> [FileRow] {
    entries.flatMap { entry, payload -> [FileRow] in
      guard let payload, payload.contains("sha256"), case .leaf(let leaf) = entry.content,
        let member = entry.origin.member,
        let record = StoredRecord(payload, of: leaf.subject, by: member, mediaType: entry.payload?.mediaType)
      else { return [] }
      return Set(record.files).sorted().map { FileRow(digest: MerkleHash($0), index: entry.index) }
    }
  }

  private static func document(
    _ entry: Entry, _ payload: [UInt8]?, _ names: FormerNames
  ) throws -> DocumentRow? {
    guard case .leaf(let leaf) = entry.content, let member = entry.origin.member, leaf.subject.kind != .act else {
      return nil
    }
    let former = leaf.references.isEmpty ? [] : try names.slugs(of: entry).map(\.description)
    func row(
      _ title: String, _ words: [String?], withdrawn: Bool, _ facets: [String: String?], card: ApplicationCard? = nil
    ) -> DocumentRow {
      DocumentRow(
        origin: entry.origin.description, record: RecordID(member, leaf.subject.slug).description,
        kind: leaf.subject.kind.rawValue, member: member.description, title: title,
        text: ([leaf.subject.slug.description] + former + words.compactMap { $0 }).joined(separator: " "),
        revision: leaf.revision, withdrawn: withdrawn, facets: facets.compactMapValues { $0 },
        source: entry.payload?.commitment,
        card: card.map {
          CardRow(position: entry.index, recordedAt: entry.recorded.seconds, facts: CardFact.facts(of: $0))
        })
    }
    if leaf.statement == .withdraw { return row(leaf.subject.slug.description, [], withdrawn: true, [:]) }
    guard let payload,
      let record = StoredRecord(
        payload, of: leaf.subject, by: member, mediaType: entry.payload?.mediaType)
    else { return nil }
    switch record {
    case .profile(let profile):
      return row(title(profile.names) ?? member.description, profile.aliases, withdrawn: false, [:])
    case .application(let card):
      return row(
        title(card.names) ?? leaf.subject.slug.description, card.words, withdrawn: false,
        ["owner": card.owner.description, "status": card.status?.rawValue], card: card)
    case .instrument(let record):
      return row(
        record.title,
        [record.about, record.scope, record.note, record.cooperationTitle, record.place]
          + record.numbers.map(\.text) + record.sectors.map(\.description), withdrawn: false,
        Dictionary(record.numbers.map { (FacetName.number(of: $0.party), $0.text as String?) }) { first, _ in first }
          .merging([FacetName.dataClass: record.dataClass?.rawValue]) { _, own in own })
    case .adoption(let record):
      return row(leaf.subject.slug.description, [record.scope], withdrawn: false, [:])
    case .sharing, .notice, .act: return nil
    }
  }

  private static func title(_ text: LocalizedText) -> String? { text.text(in: .indonesian) }
}

extension ApplicationCard {
  /// What a search looks through: what it is and does, whose it is, and what it is built and connected with.
  fileprivate var words: [String?] {
    let told = names.languages.map { names[$0] } + descriptions.languages.map { descriptions[$0] }
    let others = features.map(\.text) + users + legalBases + technologies.map(\.name)
    return told + [function, input, output, agency, developer, referenceCode] + others
      + (integrations?.list ?? []).map(\.name) + sectors.map(\.description)
  }
}

extension StoredRecord {
  /// The files that the record names, by their SHA-256.
  fileprivate var files: [LeafID] {
    switch self {
    case .instrument(let record): record.documents.map(\.sha256)
    case .act(let record): record.documents.map(\.sha256)
    case .adoption(let record): record.handover?.sha256.map { [$0] } ?? []
    case .application(let card): card.files.map(\.sha256) + card.releases.compactMap(\.sourceHash)
    case .profile, .sharing, .notice: []
    }
  }
}

extension [UInt8] {
  /// Whether a word stands anywhere in the bytes; spares reading payloads that name no file.
  fileprivate func contains(_ word: StaticString) -> Bool {
    let wanted = Array(word.description.utf8)
    guard count >= wanted.count else { return false }
    return (0...count - wanted.count).contains { self[$0] == wanted[0] && self[$0..<$0 + wanted.count] == wanted[...] }
  }
}
