import Catalog
import Exchange

/// A row on its way from a book of applications to the register.
struct CardDraft {
  let row: ApplicationBook.Row
  /// The card that it is; nil: a new one, or none that can be said.
  var held: ApplicationCard?
  var id: RecordID?
  private(set) var findings: [Finding]
  var changes: [ImportPlan.Change] = []
  /// What is to be written; nil: nothing.
  var card: ApplicationCard?
  var pending: [ImportPlan.Pending] = []

  init(_ row: ApplicationBook.Row) {
    self.row = row
    findings = row.findings
  }

  var isHeld: Bool { findings.contains { $0.severity == .error } }

  mutating func add(_ finding: Finding) { findings.append(finding) }

  var planned: ImportPlan.Row {
    let outcome: ImportPlan.Outcome =
      isHeld ? .held : held == nil ? .new : changes.isEmpty ? .unchanged : .changed(changes)
    return ImportPlan.Row(
      sheet: row.sheet, number: row.number, id: id, title: row.entry.name ?? held?.names[.indonesian] ?? "",
      outcome: outcome, findings: findings.sorted(by: Finding.inReadingOrder))
  }
}
