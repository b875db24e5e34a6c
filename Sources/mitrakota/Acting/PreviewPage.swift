import Catalog
import Exchange
import Registry

/// What is to be recorded as a person reads it: the values, the entry to the letter, and what follows from it.
struct PreviewPage {
  let preview: ActPreview
  let office: ActOffice
  let session: Session

  /// Beyond so many entries their lines are left out; `-o json` has them all.
  private static let mostInFull = 3

  private var view: RegisterView { office.view }
  private var wording: Wording { session.wording(view) }
  private var width: Int { session.terminal.width }

  var lines: [String] {
    var lines: [String] = []
    for (index, item) in preview.items.enumerated() {
      if index > 0 { lines.append("") }
      lines += self.lines(of: item)
    }
    return lines + statuses + warnings
  }

  private func lines(of item: ActPreview.Item) -> [String] {
    let place = session.say(
      "Akan dicatat di \(item.entry.origin), entri \(item.entry.index)",
      "To be recorded in \(item.entry.origin), entry \(item.entry.index)")
    var lines = [session.terminal.paint(place, .bold)]
    for field in item.fields(session.language, in: view) {
      lines += Paragraph.labelled(field.label, field.text, indent: indent, width: width)
    }
    guard preview.items.count <= Self.mostInFull else { return lines }
    lines.append(
      session.say(
        "Entri, tanpa waktu dan komitmen yang dibubuhkan saat ditulis:",
        "Entry, without the time and commitment that are added when it is written:"))
    return lines
      + item.lines.flatMap { Paragraph.broken($0, width: width == .max ? .max : width - 2) }
      .map { session.terminal.paint("  " + $0, .faint) }
  }

  private var statuses: [String] {
    var lines: [String] = []
    for change in preview.changes {
      lines.append("")
      let day = wording.date(view.today)
      lines += Paragraph.broken(
        session.say("Kedudukan per \(day): \(change.title)", "Status as of \(day): \(change.title)"), width: width)
      let (before, after) = (wording.headline(change.before), wording.headline(change.after))
      if before == after {
        lines += labelled(session.say("Tetap", "Still"), after)
      } else {
        lines += labelled(session.say("Sebelum", "Before"), before)
        lines += labelled(session.say("Sesudah", "After"), after)
      }
      if let days = lastDays(change) { lines += labelled(session.say("Hari terakhir", "Last day"), days) }
      for (index, text) in change.lacking(wording).enumerated() {
        lines += labelled(index == 0 ? session.say("Masih kurang", "Still lacking") : "", text)
      }
    }
    if let coverage = preview.coverage {
      lines += ["", session.say("Dasar pemakaian hari ini: ", "Basis of the use today: ") + wording.name(coverage)]
    }
    return lines
  }

  /// The last day where it becomes another one, such as that of a text that is prolonged.
  private func lastDays(_ change: ActPreview.Change) -> String? {
    guard let before = change.before.lastDay?.day, let after = change.after.lastDay?.day, before != after else {
      return nil
    }
    let (old, new) = (wording.date(before), wording.date(after))
    return session.say("\(old), menjadi \(new)", "\(old), becomes \(new)")
  }

  private var warnings: [String] {
    preview.warnings.enumerated().flatMap { index, warning in
      (index == 0 ? [""] : [])
        + Paragraph.labelled(
          session.say("Perhatian", "Note"), session.language == .id ? warning.id : warning.en, indent: indent,
          width: width
        ).map { session.terminal.paint($0, .yellow) }
    }
  }

  /// What was written.
  func written(_ receipt: ActReceipt) -> [String] {
    var lines: [String] = [""]
    for (item, entry) in zip(preview.items, receipt.entries) {
      lines += labelled(session.say("Dicatat", "Recorded"), "\(item.record.subject)")
        .map { session.terminal.paint($0, .green) }
      lines += labelled(
        "",
        session.say("entri \(entry.index), ", "entry \(entry.index), ")
          + (entry.leaf.map { String("\($0.id)".prefix(12)) } ?? ""))
    }
    if let size = receipt.size {
      lines.append(session.say("Segel berukuran \(size).", "Head of size \(size)."))
    }
    return lines
  }

  private func labelled(_ label: String, _ text: String) -> [String] {
    Paragraph.labelled(label, text, indent: indent, width: width)
  }

  /// Where values begin beside the longest label.
  private var indent: Int {
    let labels = preview.items.flatMap { $0.fields(session.language, in: view) }.map(\.label.count)
    return max(labels.max() ?? 0, session.say("Masih kurang", "Still lacking").count) + 2
  }
}
