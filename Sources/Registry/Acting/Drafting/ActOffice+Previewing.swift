import Catalog
import Exchange
import Ledger
import Store

extension ActOffice {
  /// Checks the records as `publish` would, makes their entries, and folds the register with and without them.
  func preview(of pending: [PendingRecord], warnings: [Bilingual]) throws(RegistryError) -> ActPreview {
    let (records, findings) = try check(pending)
    let position = try size()
    var composer = try EntryComposer(
      origin: node.settings.origin, from: position, register: node.register, outside: node.outside)
    var items: [ActPreview.Item] = []
    for (record, pending) in zip(records, pending) {
      items.append(
        ActPreview.Item(
          record: record, entry: try composer.compose(Draft(record)).entry, path: pending.path,
          replaced: try replaced(by: pending)))
    }
    let after = try register(with: items.compactMap(\.entry.leaf))
    return ActPreview(
      items: items, changes: changes(by: items.compactMap(\.entry.leaf?.act), after, titles: titles(pending)),
      warnings: distinct(warnings + findings.map(Self.warning)), coverage: coverage(of: pending.last, after),
      position: position)
  }

  /// What is unusual, the law that says so, and what to do.
  private static func warning(_ finding: Finding) -> Bilingual {
    func text(_ sentence: String, _ law: String, _ remedy: String) -> String {
      [sentence, finding.source.map { "\(law): \($0)." }, remedy].compactMap(\.self).joined(separator: " ")
    }
    return Bilingual(
      id: text(finding.sentence.id, "Dasar", finding.remedy.id),
      en: text(finding.sentence.en, "Basis", finding.remedy.en))
  }

  /// Each once: two signatures of one day make one finding each, in the same words.
  private func distinct(_ warnings: [Bilingual]) -> [Bilingual] {
    var distinct: [Bilingual] = []
    for warning in warnings where !distinct.contains(warning) { distinct.append(warning) }
    return distinct
  }

  /// Reads the records back through the reader and the rules of the catalog folder, beside the member's profile and
  /// its acts about the same instruments.
  private func check(
    _ pending: [PendingRecord]
  ) throws(RegistryError) -> (records: [CatalogFolder.Record], findings: [Finding]) {
    var files: [(path: String, bytes: [UInt8])] = []
    for record in pending { files.append((record.path, try record.payload())) }
    let own = Set(files.map(\.path))
    if let profile = view.profiles[view.member], let bytes = try? ProfileDocument.payload(profile) {
      files.append(("profile.xml", bytes))
    }
    for case .act(let record) in pending {
      for leaf in view.register.acts(of: record.act.instrument) where leaf.author == view.member {
        if let earlier = view.acts[leaf.id] {
          let path = PendingRecord.path(of: leaf.subject)
          let isNew = !files.contains { $0.path == path }
          if isNew, let bytes = try? ActDocument.payload(earlier) { files.append((path, bytes)) }
        }
      }
    }
    let known = Set(view.register.instruments).union(view.applications.keys)
    let folder = CatalogFolder(
      member: view.member, files: files, root: "", gazetteer: view.gazetteer, knownRecords: known,
      packs: ReferenceData.rulePacks)
    let findings = folder.findings.filter { own.contains($0.file) }
    let errors = findings.filter { $0.severity == .error }
    guard errors.isEmpty else { throw .refused(errors) }
    let bySubject = Dictionary(folder.records.map { ($0.subject, $0) }) { first, _ in first }
    return (pending.compactMap { bySubject[$0.subject] }, findings)
  }

  /// The payload that the log holds of a record that may be revised.
  private func replaced(by pending: PendingRecord) throws(RegistryError) -> [UInt8]? {
    switch pending {
    case .act: nil
    case .instrument(let record):
      try view.instruments[RecordID(view.member, record.slug)]
        .map { record throws(RegistryError) in try PendingRecord.instrument(record).payload() }
    case .adoption(let record):
      try view.adoptions[RecordID(view.member, record.slug)]
        .map { record throws(RegistryError) in try PendingRecord.adoption(record).payload() }
    case .notice(let record):
      try view.notices[RecordID(view.member, record.slug)]
        .map { record throws(RegistryError) in try PendingRecord.notice(record).payload() }
    }
  }

  /// The register as it would be with these leaves.
  private func register(with leaves: [Leaf]) throws(RegistryError) -> Register {
    let held = try node.register.snapshot { snapshot in
      try snapshot.logs().flatMap { log -> [Leaf] in
        guard try Origin(log.origin).realm == node.settings.realm else { return [] }
        return try snapshot.entries(origin: log.origin, range: 0..<(log.noteSize ?? 0))
          .compactMap { try $0.entry().leaf }
      }
    }
    return Register(leaves: held + leaves, frozen: view.register.frozen, settings: view.register.settings)
  }

  /// The instruments that the acts are about, and those related to them whose status would change.
  private func changes(
    by acts: [Act], _ after: Register, titles: [RecordID: String]
  ) -> [ActPreview.Change] {
    var ids: [RecordID] = []
    for act in acts where !ids.contains(act.instrument) { ids.append(act.instrument) }
    let direct = ids.count
    for relation in acts.flatMap({ ($0.terms?.relations ?? []) + [$0.relation].compactMap(\.self) })
    where !ids.contains(relation.target) {
      ids.append(relation.target)
    }
    return ids.enumerated().compactMap { index, id in
      let change = ActPreview.Change(
        id: id, title: titles[id] ?? view.title(of: id), before: view.register.status(of: id, on: view.today),
        after: after.status(of: id, on: view.today))
      return index < direct || change.before != change.after ? change : nil
    }
  }

  /// The titles of texts that are new.
  private func titles(_ pending: [PendingRecord]) -> [RecordID: String] {
    var titles: [RecordID: String] = [:]
    for case .instrument(let record) in pending { titles[RecordID(view.member, record.slug)] = record.title }
    return titles
  }

  private func coverage(of pending: PendingRecord?, _ after: Register) -> Coverage? {
    guard case .adoption(let record) = pending, record.adoption.stance == nil else { return nil }
    // A use that is over needs no cover.
    if let until = record.adoption.until, until.last < view.today { return nil }
    return after.coverage(of: record.adoption, on: view.today)
  }
}
