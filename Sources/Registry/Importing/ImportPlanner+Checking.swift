import Catalog
import Exchange

extension ImportPlanner {
  /// Writes the drafted records as payloads, and asks the rules about them; a row with an error is held back whole.
  func check(_ drafts: inout [ImportDraft]) throws(RegistryError) {
    for position in drafts.indices where !drafts[position].isHeld { prepare(&drafts[position]) }
    var places: [String: Int] = [:]
    for (position, draft) in drafts.enumerated() {
      for pending in draft.pending { places[pending.record.file] = position }
    }
    guard !places.isEmpty else { return }
    let known = Set(view.register.instruments).union(view.headings.keys).union(view.applications.keys)
    let findings = catalog(of: drafts).findings(
      gazetteer: view.gazetteer, knownRecords: known, packs: ReferenceData.rulePacks)
    for finding in findings {
      guard let position = places[finding.file] else { continue }
      let row = drafts[position].row
      let column = AgreementColumn(keyPath: finding.keyPath)
      var placed = Finding(
        row, column, finding.severity, finding.rule, id: finding.sentence.id, en: finding.sentence.en,
        next: finding.remedy)
      placed.source = finding.source
      drafts[position].add(placed)
    }
    for position in drafts.indices where drafts[position].isHeld { drafts[position].pending = [] }
  }

  private func prepare(_ draft: inout ImportDraft) {
    var pending: [ImportPlan.Pending] = []
    do throws(RegistryError) {
      if let record = draft.record {
        let isHeld = draft.held.map { view.instruments[$0.id] != nil } ?? false
        let replaced =
          try isHeld
          ? draft.held.map { held throws(RegistryError) in
            try PendingRecord.instrument(held.record).payload()
          } : nil
        pending.append(try self.pending(.instrument(record), .instrument(record), replaced: replaced))
      }
      if let act = draft.act { pending.append(try self.pending(.act(act), .act(act), replaced: nil)) }
      draft.pending = pending
    } catch {
      draft.add(.unwritable(draft.row, error.english))
    }
  }

  private func pending(
    _ record: PendingRecord, _ content: CatalogFolder.Content, replaced: [UInt8]?
  ) throws(RegistryError) -> ImportPlan.Pending {
    ImportPlan.Pending(
      record: CatalogFolder.Record(
        subject: record.subject, file: record.path, mediaType: "application/xml", payload: try record.payload(),
        content: content), replaced: replaced)
  }

  /// The drafted records beside the profile and the held texts that they refer to.
  private func catalog(of drafts: [ImportDraft]) -> MemberCatalog {
    var catalog = MemberCatalog(member: view.member)
    catalog.profile = view.profiles[view.member].map { MemberCatalog.Filed("profile.xml", $0) }
    var targets: Set<RecordID> = []
    for draft in drafts where !draft.pending.isEmpty {
      let filed = draft.pending.map { ($0.record.file, $0.record.content) }
      for (file, content) in filed {
        switch content {
        case .instrument(let record): catalog.instruments.append(MemberCatalog.Filed(file, record))
        case .act(let record): catalog.acts.append(MemberCatalog.Filed(file, record))
        case .profile, .application, .sharing, .adoption, .notice, .file: continue
        }
      }
      targets.formUnion(draft.entry.links.compactMap(\.target))
    }
    let drafted = Set(drafts.filter { !$0.pending.isEmpty }.compactMap(\.id))
    for agreement in held where targets.contains(agreement.id) && !drafted.contains(agreement.id) {
      if let act = agreement.legacyRecord { catalog.acts.append(MemberCatalog.Filed("", act)) }
    }
    return catalog
  }
}

extension AgreementColumn {
  /// The column that a place in a record was read from; nil where it concerns the whole row.
  init?(keyPath: String) {
    let places: [(String, AgreementColumn)] = [
      ("terms/participant", .parties), ("number", .numbers), ("signature", .signed), ("terms/lastDay", .lastDay),
      ("terms/firstDay", .firstDay), ("terms/relation", .parent), ("terms/kind", .kind), ("terms", .term),
      ("wording", .term), ("note", .note), ("about", .about), ("keeper", .keeper), ("classification", .openness),
      ("application", .applications), ("signatory", .offices), ("document", .files), ("source", .sources),
    ]
    guard let found = places.first(where: { keyPath.hasPrefix($0.0) }) else { return nil }
    self = found.1
  }
}
