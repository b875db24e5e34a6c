import Catalog
import Exchange

extension ImportPlanner {
  /// Says what of a row differs from what is held, and drafts the records that put it there.
  mutating func compare(_ draft: inout ImportDraft) {
    guard !draft.isHeld, let id = draft.id else { return }
    guard let held = draft.held else { return begin(&draft, id) }
    if draft.row.places[.signed] == nil { draft.drop("signing-undated") }
    let columns = changedColumns(draft, held.entry)
    let fields = draft.row.fields.filter { name in
      held.entry.fields.first { $0.name == name } != draft.entry.fields.first { $0.name == name }
    }
    for column in AgreementColumn.allCases where columns.contains(column) {
      draft.changes.append(change(column, held.entry, draft.entry))
    }
    draft.changes += fields.map { name in
      func cell(_ entry: AgreementEntry) -> BookCell {
        entry.fields.first { $0.name == name }.map { .text($0.value) } ?? .empty
      }
      return ImportPlan.Change(
        key: name, heading: Bilingual(id: name, en: name), old: cell(held.entry), new: cell(draft.entry))
    }
    draft.changes += scanChange(draft, held)
    refuseActs(&draft, held, columns)
    guard !draft.isHeld, !draft.changes.isEmpty else { return }
    revise(&draft, held, columns, fields)
  }

  /// The columns of the sheet whose cells would be written otherwise.
  private func changedColumns(_ draft: ImportDraft, _ entry: AgreementEntry) -> Set<AgreementColumn> {
    // A column of partners says the parties; files are only ever added.
    var columns = Set(draft.row.places.keys.map { $0 == .partners ? .parties : $0 })
    columns.subtract([.files, .ordinal, .slug])
    if draft.row.places[.title] == nil { columns.remove(.title) }
    return columns.filter { column in
      var merged = entry
      merged.take(column, from: draft.entry)
      return merged.cell(column, partyNames) != entry.cell(column, partyNames)
    }
  }

  private func change(_ column: AgreementColumn, _ old: AgreementEntry, _ new: AgreementEntry) -> ImportPlan.Change {
    return ImportPlan.Change(
      key: column.rawValue, heading: Bilingual(id: column.heading(in: .id), en: column.heading(in: .en)),
      old: old.cell(column, partyNames), new: new.cell(column, partyNames))
  }

  /// What was recorded act by act is mended act by act.
  private func refuseActs(_ draft: inout ImportDraft, _ held: HeldAgreement, _ columns: Set<AgreementColumn>) {
    guard held.legacy == nil else { return }
    for column in AgreementColumn.allCases where column.isOfAct && columns.contains(column) {
      let heading = Bilingual(id: column.heading(in: .id), en: column.heading(in: .en))
      draft.add(.notLegacy(draft.row, column, heading, held.id))
    }
  }

  private mutating func revise(
    _ draft: inout ImportDraft, _ held: HeldAgreement, _ columns: Set<AgreementColumn>, _ fields: [String]
  ) {
    var entry = held.entry
    for column in columns { entry.take(column, from: draft.entry) }
    // The same date for other parties is the same cell, but another list of signatures.
    if columns.contains(.parties) { entry.signatures = signatures(draft, held.entry) }
    for name in fields { entry.takeField(name, from: draft.entry) }
    var record = held.record
    entry.write(columns, fields: fields, to: &record)
    if columns.contains(.holders) {
      for index in record.documents.indices {
        record.documents[index].holder = entry.holder(at: index) ?? record.documents[index].holder
      }
    }
    record.documents += draft.scans
    if record != held.record { draft.record = record }
    guard let legacy = held.legacy else { return }
    var act = legacy.act
    entry.write(columns, to: &act)
    let wording = columns.contains(.term) ? entry.term : held.legacyRecord?.wording
    guard act != legacy.act || wording != held.legacyRecord?.wording,
      let slug = names.unused(.act, held.id.slug.description, [ActVerb.correct.rawValue])
    else { return }
    act.verb = .correct
    var correction = held.legacyRecord ?? ActRecord(slug, act)
    (correction.slug, correction.act, correction.targets, correction.wording) = (slug, act, [legacy.leaf.id], wording)
    correction.dataClass = office.invented(act)
    draft.act = correction
  }

  private func signatures(_ draft: ImportDraft, _ old: AgreementEntry) -> [SignatureClaim] {
    if draft.row.places[.signed] != nil { return draft.entry.signatures }
    let dates = Set(old.signatures.map(\.date))
    return draft.entry.parties.compactMap { party in
      old.signatures.first { $0.party == party }
        ?? (dates.count == 1 ? dates.first.map { SignatureClaim(party, on: $0) } : nil)
    }
  }

  /// A new agreement: its describing record, and the record after the fact.
  private mutating func begin(_ draft: inout ImportDraft, _ id: RecordID) {
    let all = Set(AgreementColumn.allCases)
    var entry = draft.entry
    if entry.sources.isEmpty { entry.sources = defaultSources }
    entry.keeper = entry.keeper ?? defaultKeeper
    var record = InstrumentRecord(id.slug, title: entry.title ?? "")
    entry.write(all, fields: entry.fields.map(\.name), to: &record)
    record.documents = draft.scans
    var act = Act(.recordLegacy, id, terms: terms(of: entry, id))
    entry.write(all, to: &act)
    guard let slug = names.unused(.act, id.slug.description, [ActVerb.recordLegacy.rawValue]) else {
      return draft.add(.unnameable(draft.row))
    }
    var legacy = ActRecord(slug, act)
    legacy.wording = entry.term
    legacy.sources = entry.sources
    legacy.keeper = entry.keeper
    legacy.dataClass = office.invented(act)
    record.dataClass = legacy.dataClass
    draft.record = record
    draft.act = legacy
  }

  private func terms(of entry: AgreementEntry, _ id: RecordID) -> Terms {
    let parent = entry.links.first { $0.kind == .carriesOut }?.target
    let cooperation = parent.map { parent in
      view.register.acts(of: parent).lazy.compactMap { $0.act?.terms?.cooperation }.first ?? parent
    }
    var terms = Terms(kind: entry.kind ?? .mou, cooperation: cooperation ?? id, participants: [])
    // What texts nearly always say; a stated first day says it by itself.
    if entry.firstDay == nil { terms.condition = .allSigned }
    return terms
  }
}

extension AgreementEntry {
  /// Who holds the file at this place, if the book says so.
  func holder(at index: Int) -> PartyID? {
    holders.count == 1 ? holders[0] : holders.indices.contains(index) ? holders[index] : nil
  }
}
