import Catalog
import Exchange
import Registry

/// What an import would do, as a person reads it: the counts, then what is new, what changes cell by cell, and what is
/// held back.
struct ImportPage {
  let plan: ImportPlan
  let view: RegisterView
  let session: Session

  /// Rows of each kind that are shown before the rest is only counted.
  private static let shown = 20
  /// Findings of one rule that are shown before the rest is only counted; JSON has them all.
  private static let examples = 3

  private var wording: Wording { session.wording(view) }
  private var width: Int { session.terminal.width }

  var lines: [String] {
    counts + scans + part(session.say("BARU", "NEW"), plan.new, .green) { _ in [] }
      + part(session.say("DIUBAH", "CHANGED"), plan.changed, .yellow, details: changes)
      + part(session.say("DITAHAN", "HELD BACK"), plan.heldBack, .red, details: errors)
  }

  private var counts: [String] {
    let parts: [(Int, String, String)] = [
      (plan.changed.count, "diubah", "changed"), (plan.new.count, "baru", "new"),
      (plan.unchanged.count, "tetap", "unchanged"), (plan.heldBack.count, "ditahan", "held back"),
    ]
    let held = parts.filter { $0.0 > 0 || $0.1 != "ditahan" }
    var lines = [held.map { "\(wording.number($0.0)) \(session.say($0.1, $0.2))" }.joined(separator: ", ")]
    if plan.isAllOrNothing, !plan.heldBack.isEmpty {
      lines += broken(
        session.say(
          "Dengan --all-or-nothing tidak ada yang dicatat selama masih ada baris yang ditahan.",
          "With --all-or-nothing nothing is recorded as long as a row is held back."))
    }
    return lines.prefix(1).map { session.terminal.paint($0, .bold) } + lines.dropFirst()
  }

  private var scans: [String] {
    plan.scans.map { count in
      let (matched, rows, files) = (
        wording.number(count.matched), wording.number(count.rowsWithout), wording.number(count.filesWithout)
      )
      return broken(
        session.say(
          "\(matched) berkas cocok, \(rows) baris tanpa berkas, \(files) berkas tanpa baris",
          "\(matched) files matched, \(rows) rows without a file, \(files) files without a row"))
    } ?? []
  }

  private func part(
    _ title: String, _ rows: [ImportPlan.Row], _ paint: Paint, details: (ImportPlan.Row) -> [String]
  ) -> [String] {
    guard !rows.isEmpty else { return [] }
    let left = rows.count - Self.shown
    let rest =
      left > 0 ? [session.say("  … dan \(wording.number(left)) lagi", "  … and \(wording.number(left)) more")] : []
    return ["", session.terminal.paint(title, paint)] + rows.prefix(Self.shown).flatMap { row(of: $0) + details($0) }
      + rest
  }

  /// "  Kerja sama!7  pks-2020-a-b", and the title below.
  private func row(of row: ImportPlan.Row) -> [String] {
    let place = "  \(row.sheet)!\(row.number)  "
    let name = row.id?.slug.description ?? ""
    return Paragraph.labelled(place, name.isEmpty ? row.title : name, indent: place.count, width: width)
      + (name.isEmpty || row.title.isEmpty ? [] : Paragraph.labelled("", row.title, indent: 4, width: width))
  }

  private func changes(_ row: ImportPlan.Row) -> [String] {
    guard case .changed(let changes) = row.outcome else { return [] }
    return changes.flatMap { change in
      let heading = session.language == .id ? change.heading.id : change.heading.en
      let (old, new) = (shown(change.old), shown(change.new))
      return Paragraph.labelled("    \(heading)  ", "\(old) → \(new)", indent: heading.count + 6, width: width)
    }
  }

  private func errors(_ row: ImportPlan.Row) -> [String] {
    row.findings.filter { $0.severity == .error }.flatMap { finding in
      let words = finding.sentence.text(in: session.languageCode) + " " + finding.remedy.text(in: session.languageCode)
      return Paragraph.labelled("    \(finding.keyPath)  ", words, indent: finding.keyPath.count + 6, width: width)
    }
  }

  private func shown(_ cell: BookCell) -> String {
    let text = cell.shown(wording).split(whereSeparator: \.isNewline).joined(separator: " / ")
    return text.isEmpty ? session.say("(kosong)", "(empty)") : text
  }

  private func broken(_ text: String) -> [String] { Paragraph.broken(text, width: width) }

  /// Prints what else was noticed: about sheets and headings, and of each rule the first warnings and notes of rows.
  func complain() {
    guard session.output != .json else { return }
    let printer = FindingPrinter(language: session.languageCode)
    let others = plan.rows.flatMap { row in row.findings.filter { $0.severity != .error } }
    let byRule = Dictionary(grouping: others, by: \.rule)
    for finding in plan.findings { Terminal.complain(printer.text(finding) + "\n") }
    for (rule, findings) in byRule.sorted(by: { $0.key < $1.key }) {
      for finding in findings.prefix(Self.examples) { Terminal.complain(printer.text(finding) + "\n") }
      let left = findings.count - Self.examples
      if left > 0 { session.remark("… dan \(left) temuan lagi [\(rule)]", "… and \(left) more [\(rule)]") }
    }
  }

  /// Why the command ends with exit code 1 although everything else was recorded.
  var heldBack: RegistryError {
    let count = plan.heldBack.count
    let all = plan.isAllOrNothing
    return RegistryError(
      .badInput,
      id: "\(count) baris ditahan" + (all ? "; tidak ada yang dicatat." : "; baris lain tidak terpengaruh.")
        + " Perbaiki barisnya, lalu impor lagi.",
      en: "Rows held back: \(count)" + (all ? "; nothing was recorded." : "; the others were not affected.")
        + " Mend them and import again.")
  }

  func json(size: Int?) -> JSONValue {
    [
      "size": JSONValue(size), "new": .number(plan.new.count), "changed": .number(plan.changed.count),
      "unchanged": .number(plan.unchanged.count), "heldBack": .number(plan.heldBack.count),
      "scans": plan.scans.map { count in
        [
          "matched": .number(count.matched), "rowsWithout": .number(count.rowsWithout),
          "filesWithout": .number(count.filesWithout),
        ]
      } ?? .null,
      "rows": .list(plan.rows.map(json)), "findings": .list(plan.findings.map { $0.json(in: session.languageCode) }),
    ]
  }

  private func json(_ row: ImportPlan.Row) -> JSONValue {
    let outcome: String
    var cells: [JSONValue] = []
    switch row.outcome {
    case .new: outcome = "new"
    case .unchanged: outcome = "unchanged"
    case .held: outcome = "held-back"
    case .changed(let changes):
      outcome = "changed"
      cells = changes.map { ["column": .text($0.key), "old": $0.old.json, "new": $0.new.json] }
    }
    return [
      "sheet": .text(row.sheet), "row": .number(row.number), "id": row.id.map { .text($0.description) } ?? .null,
      "title": .text(row.title), "outcome": .text(outcome), "changes": .list(cells),
      "findings": .list(row.findings.map { $0.json(in: session.languageCode) }),
    ]
  }
}

extension BookCell {
  fileprivate var json: JSONValue {
    switch self {
    case .empty: .null
    case .text(let text): .text(text)
    case .day(let day): .text(day.description)
    }
  }
}
