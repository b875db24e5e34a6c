package import Catalog
package import Exchange
import Ledger

extension ActPreview.Item {
  /// Every value that the record says, in its order.
  package func fields(_ language: Language, in view: RegisterView) -> [RecordField] {
    var list = FieldList(view.wording(language))
    let id = RecordID(view.member, record.subject.slug)
    switch record.content {
    case .act(let record): list.add(record, in: view)
    case .instrument(let record): list.add(record, id: id)
    case .adoption(let record): list.add(record, id: id)
    case .notice(let record): list.add(record, id: id)
    case .profile, .application, .sharing, .file: break
    }
    return list.fields
  }

  /// The lines of the entry; what is drawn only when it is written is left out.
  package var lines: [String] {
    Self.lines(of: entry).filter { !$0.hasPrefix("recorded ") && !$0.hasPrefix("commitment ") }
  }

  /// All lines of an entry as it stands in the log.
  package static func lines(of entry: Entry) -> [String] {
    String(decoding: entry.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}

extension ActPreview.Change {
  /// Whether the status is another one.
  package var isStatusChanged: Bool {
    before.phase != after.phase || before.reason != after.reason || before.lastDay != after.lastDay
      || before.signed != after.signed
  }

  /// What the text still lacks to be in force, or to be known.
  package func lacking(_ wording: Wording) -> [String] {
    let waiting = after.flags.filter { flag in
      if case .awaitingOthers = flag { true } else { false }
    }
    return after.missing.map { wording.sentence($0) } + waiting.map { wording.sentence($0) }
  }
}

extension ActPreview {
  /// The preview for programs; `receipt` where it was performed.
  package func json(_ language: Language, in view: RegisterView, receipt: ActReceipt? = nil) -> JSONValue {
    let wording = view.wording(language)
    return [
      "recorded": .bool(receipt != nil), "size": JSONValue(receipt?.size),
      "entries": .list(
        items.enumerated().map { index, item in
          let written = receipt.flatMap { index < $0.entries.count ? $0.entries[index] : nil }
          return [
            "subject": JSONValue(item.record.subject), "file": .text(item.path),
            "hash": JSONValue(written?.hash.hex), "index": .number(item.entry.index),
            "lines": .list((written.map(Item.lines) ?? item.lines).map { .text($0) }),
            "fields": .list(
              item.fields(language, in: view).map { ["name": .text($0.name), "text": .text($0.text)] }),
          ]
        }),
      "agreements": .list(
        changes.map { change in
          [
            "id": JSONValue(change.id), "title": .text(change.title), "before": change.before.json(wording),
            "after": change.after.json(wording), "lacking": .list(change.lacking(wording).map { .text($0) }),
          ]
        }),
      "coverage": JSONValue(coverage?.rawValue),
      "warnings": .list(warnings.map { .text(language == .id ? $0.id : $0.en) }),
    ]
  }
}
