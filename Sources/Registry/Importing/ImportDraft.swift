import Catalog
import Exchange

/// A row on its way from the book to the register.
struct ImportDraft {
  let row: AgreementBook.Row
  /// The row's agreement, its references found and its scans with it.
  var entry: AgreementEntry
  /// The agreement that it is; nil: a new one, or none that can be said.
  var held: HeldAgreement?
  var id: RecordID?
  private(set) var findings: [Finding]
  var changes: [ImportPlan.Change] = []
  /// Scans that belong to it and that its record does not name yet.
  var scans: [DocumentReference] = []
  /// What is to be written; nil: nothing of that kind.
  var record: InstrumentRecord?
  var act: ActRecord?
  var pending: [ImportPlan.Pending] = []

  init(_ row: AgreementBook.Row) {
    self.row = row
    entry = row.entry
    findings = row.findings
  }

  var isHeld: Bool { findings.contains { $0.severity == .error } }
  var isNew: Bool { held == nil }

  mutating func add(_ finding: Finding) {
    // One cause may show in both records of a row.
    if !findings.contains(where: { $0.rule == finding.rule && $0.sentence == finding.sentence }) {
      findings.append(finding)
    }
  }

  /// Forgets what is of no concern to a row that is known already.
  mutating func drop(_ rule: String) { findings.removeAll { $0.rule == rule } }

  var planned: ImportPlan.Row {
    let outcome: ImportPlan.Outcome =
      isHeld ? .held : isNew ? .new : changes.isEmpty ? .unchanged : .changed(changes)
    return ImportPlan.Row(
      sheet: row.sheet, number: row.number, id: id, title: entry.title ?? held?.entry.title ?? "", outcome: outcome,
      findings: findings.sorted(by: Finding.inReadingOrder))
  }
}
