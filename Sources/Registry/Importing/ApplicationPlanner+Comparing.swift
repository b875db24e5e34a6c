import Catalog
import Exchange
import Store

extension ApplicationPlanner {
  /// Says what of a row differs from what is held, and drafts the card that puts it there.
  func compare(_ draft: inout CardDraft) throws(RegistryError) {
    guard !draft.isHeld, let id = draft.id else { return }
    guard let held = draft.held else { return draft.card = fresh(draft.row.entry.card, id) }
    let entry = draft.row.entry
    let columns = ApplicationColumn.written.filter { isChanged($0, held, draft.row) }
    let fields = draft.row.fields.filter { name in
      held.fields.first { $0.name == name } != entry.card.fields.first { $0.name == name }
    }
    draft.changes = columns.map { column in
      ImportPlan.Change(
        key: column.rawValue, heading: Bilingual(id: column.heading(in: .id), en: column.heading(in: .en)),
        old: held.cell(column, partyNames), new: merged(held, column, entry.card).cell(column, partyNames))
    }
    draft.changes += fields.map { name in
      func cell(_ card: ApplicationCard) -> BookCell {
        card.fields.first { $0.name == name }.map { .text($0.value) } ?? .empty
      }
      return ImportPlan.Change(
        key: name, heading: Bilingual(id: name, en: name), old: cell(held), new: cell(entry.card))
    }
    guard !draft.changes.isEmpty else { return }
    if try !isXML(id) { return draft.add(.otherDoor(draft.row, id)) }
    var card = held
    for column in columns { card.take(column, from: entry.card) }
    for name in fields { card.takeField(name, from: entry.card) }
    draft.card = card
  }

  /// Whether the cell of a column says something else than the card; a cell that stands as it was written does not,
  /// however it is read.
  private func isChanged(_ column: ApplicationColumn, _ held: ApplicationCard, _ row: ApplicationBook.Row) -> Bool {
    let entry = row.entry
    guard row.places[column] != nil, column != .slug, !entry.unread.contains(column) else { return false }
    // An owner that is left out is the keeper of the book only for a new card.
    if column == .owner, entry.cells[.owner] == nil { return false }
    let old = held.cell(column, partyNames)
    if (entry.cells[column] ?? "") == old.collapsed { return false }
    return merged(held, column, entry.card).cell(column, partyNames) != old
  }

  private func merged(
    _ held: ApplicationCard, _ column: ApplicationColumn, _ other: ApplicationCard
  ) -> ApplicationCard {
    var merged = held
    merged.take(column, from: other)
    return merged
  }

  private func fresh(_ card: ApplicationCard, _ id: RecordID) -> ApplicationCard {
    var card = card
    card.slug = id.slug
    if card.sources.isEmpty { card.sources = defaultSources }
    card.keeper = card.keeper ?? defaultKeeper
    let isInvented = card.owner.region?.isInvented ?? false
    card.dataClass = isInvented && view.profiles[view.member]?.dataClass != .invented ? .invented : nil
    return card
  }

  /// Whether the card was recorded as XML; a publiccode.yml is changed in its own file.
  private func isXML(_ id: RecordID) throws(RegistryError) -> Bool {
    let subject = Subject(.application, id.slug)
    let origin = office.node.settings.origin
    return try office.node.register.snapshot { snapshot in
      let entries = try snapshot.entries(subject: subject.description).map { try $0.entry() }
      let newest = entries.last { $0.origin == origin }
      return newest?.payload.map { $0.mediaType == "application/xml" } ?? true
    }
  }

  /// Writes the drafted cards as payloads, and asks the rules about them; a row with an error is held back.
  func check(_ drafts: inout [CardDraft]) {
    var catalog = MemberCatalog(member: view.member)
    catalog.profile = view.profiles[view.member].map { MemberCatalog.Filed("profile.xml", $0) }
    var places: [String: Int] = [:]
    for position in drafts.indices where !drafts[position].isHeld {
      guard let card = drafts[position].card else { continue }
      let file = PendingRecord.path(of: Subject(.application, card.slug))
      do throws(ExchangeError) {
        let replaced = try drafts[position].held.map { held throws(ExchangeError) in
          try ApplicationDocument.payload(held)
        }
        let record = CatalogFolder.Record(
          subject: Subject(.application, card.slug), file: file, mediaType: "application/xml",
          payload: try ApplicationDocument.payload(card), content: .application(card))
        drafts[position].pending = [ImportPlan.Pending(record: record, replaced: replaced)]
        places[file] = position
        catalog.applications.append(MemberCatalog.Filed(file, card))
      } catch {
        let reasons = ApplicationDocument.findings(writing: card)
        for reason in reasons { drafts[position].add(placed(reason, drafts[position].row)) }
        if reasons.isEmpty { drafts[position].add(.unwritable(drafts[position].row, error.problem)) }
      }
    }
    let known = Set(view.register.instruments).union(view.headings.keys).union(view.applications.keys)
    let findings = catalog.findings(gazetteer: view.gazetteer, knownRecords: known, packs: ReferenceData.rulePacks)
    for finding in findings {
      guard let position = places[finding.file] else { continue }
      drafts[position].add(placed(finding, drafts[position].row))
    }
    for position in drafts.indices where drafts[position].isHeld { drafts[position].pending = [] }
  }

  private func placed(_ finding: Finding, _ row: ApplicationBook.Row) -> Finding {
    var placed = Finding(
      row, ApplicationColumn(keyPath: finding.keyPath), finding.severity, finding.rule, id: finding.sentence.id,
      en: finding.sentence.en, next: finding.remedy)
    placed.source = finding.source
    return placed
  }
}

extension BookCell {
  /// On one line, as a row of a book holds its cells.
  fileprivate var collapsed: String {
    switch self {
    case .empty: ""
    case .day(let day): day.description
    case .text(let text): text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }
}

extension ApplicationColumn {
  /// The column that a place in a card was read from; nil where it concerns the whole row.
  init?(keyPath: String) {
    let places: [(String, ApplicationColumn)] = [
      ("name", .name), ("description", .description), ("owner", .owner), ("agency", .agency),
      ("integrations", .integrations), ("derivedFrom", .origins), ("specificData", .specificData),
      ("keeper", .keeper), ("contact/email", .email), ("contact/phone", .phone), ("contact", .contact),
      ("sharing", .modes), ("source", .sources), ("release", .release), ("technology", .programming),
      ("legalBasis", .legalBases), ("user", .users), ("feature", .features), ("function", .function),
    ]
    let inside = keyPath.hasPrefix("application/") ? String(keyPath.dropFirst("application/".count)) : keyPath
    guard let found = places.first(where: { inside.hasPrefix($0.0) }) else { return nil }
    self = found.1
  }
}
