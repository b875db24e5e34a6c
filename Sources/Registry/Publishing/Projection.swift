import Catalog
import Exchange
import Ledger
import Store

/// What lists and the search show of a record: title, words and a few facets.
enum Projection {
  /// The newest state of each record that these entries change; entries whose payload did not come are left out.
  static func documents(of entries: [(entry: Entry, payload: [UInt8]?)]) -> [DocumentRow] {
    var rows: [String: DocumentRow] = [:]
    for (entry, payload) in entries {
      if let row = document(entry, payload) { rows["\(row.kind) \(row.record)"] = row }
    }
    return rows.sorted { $0.key < $1.key }.map(\.value)
  }

  private static func document(_ entry: Entry, _ payload: [UInt8]?) -> DocumentRow? {
    guard case .leaf(let leaf) = entry.content, let member = entry.origin.member, leaf.subject.kind != .act else {
      return nil
    }
    func row(_ title: String, _ words: [String?], withdrawn: Bool, _ facets: [String: String?]) -> DocumentRow {
      DocumentRow(
        origin: entry.origin.description, record: RecordID(member, leaf.subject.slug).description,
        kind: leaf.subject.kind.rawValue, member: member.description, title: title,
        text: ([leaf.subject.slug.description] + words.compactMap { $0 }).joined(separator: " "),
        revision: leaf.revision, withdrawn: withdrawn, facets: facets.compactMapValues { $0 },
        source: entry.payload?.commitment)
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
      let words =
        card.names.languages.map { card.names[$0] } + card.descriptions.languages.map { card.descriptions[$0] }
      return row(
        title(card.names) ?? leaf.subject.slug.description,
        words + [card.function, card.agency] + card.sectors.map(\.description), withdrawn: false,
        ["owner": card.owner.description, "status": card.status?.rawValue])
    case .instrument(let record):
      return row(
        record.title,
        [record.about, record.scope, record.note, record.cooperationTitle, record.place]
          + record.numbers.map(\.text) + record.sectors.map(\.description), withdrawn: false, [:])
    case .adoption(let record):
      return row(leaf.subject.slug.description, [record.scope], withdrawn: false, [:])
    case .sharing, .act: return nil
    }
  }

  private static func title(_ text: LocalizedText) -> String? { text.text(in: .indonesian) }
}
