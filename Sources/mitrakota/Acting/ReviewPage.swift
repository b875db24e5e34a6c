import Catalog
import Exchange
import Registry

/// What waits for confirmation, as a person reads it.
struct ReviewPage {
  let list: ReviewList
  let view: RegisterView
  let session: Session

  private var wording: Wording { session.wording(view) }
  private var width: Int { session.terminal.width }

  var lines: [String] {
    let name = wording.party(list.party)
    guard !list.items.isEmpty else {
      return [
        session.say(
          "Tidak ada catatan pihak lain tentang \(name) yang menunggu konfirmasi.",
          "Nothing that others recorded about \(name) waits for confirmation.")
      ]
    }
    var lines = [
      session.say(
        "Dicatat pihak lain tentang \(name), belum dikonfirmasi: \(list.items.count)",
        "Recorded by others about \(name), not confirmed: \(list.items.count)")
    ]
    for item in list.items {
      lines.append("")
      lines += Paragraph.labelled("\(item.number)", item.title, indent: 5, width: width)
        .map { session.terminal.paint($0, .bold) }
      lines += values(of: item)
      lines += Paragraph.labelled("", origin(of: item), indent: 5, width: width)
      if item.isChanged {
        lines += Paragraph.labelled(
          "", session.say("diubah pencatatnya setelah dikonfirmasi", "changed by its recorder after it was confirmed"),
          indent: 5, width: width
        ).map { session.terminal.paint($0, .yellow) }
      }
    }
    return lines + [""] + advice
  }

  /// What was done, and each of its values under its label.
  private func values(of item: ReviewList.Item) -> [String] {
    let facts = item.facts(session.language, in: view)
    let indent = 5 + (facts.map(\.label.count).max() ?? 0) + 2
    return Paragraph.labelled("", item.head(session.language, in: view), indent: 5, width: width)
      + facts.flatMap { Paragraph.labelled("     \($0.label)", $0.text, indent: indent, width: width) }
  }

  private func origin(of item: ReviewList.Item) -> String {
    let by = wording.member(item.leaf.author)
    let on = wording.date(item.leaf.recordedAt)
    let sources = (item.record?.sources ?? []).map(\.title).joined(separator: "; ")
    let shown =
      sources.isEmpty ? session.say("tanpa sumber", "no source") : session.say("sumber: ", "source: ") + sources
    let hash = item.leaf.id.description.prefix(8)
    return session.say(
      "Dicatat \(by) \(on); \(shown); entri \(hash)", "Recorded by \(by) on \(on); \(shown); entry \(hash)")
  }

  private var advice: [String] {
    [
      session.say("Benar: mitrakota confirm NOMOR …, atau --all.", "Right: mitrakota confirm NUMBER …, or --all."),
      session.say(
        "Tidak benar: catat menurut pihak Anda, misalnya mitrakota agreement sign NASKAH --date TANGGAL; kata pihak "
          + "sendiri mengalahkan catatan pihak lain.",
        "Not right: record it in your party's own words, such as mitrakota agreement sign TEXT --date DATE; a party's "
          + "own word outranks what others recorded."),
    ].flatMap { Paragraph.broken($0, width: width) }
  }

  /// Columns for programs.
  var rows: [[String]] {
    list.items.map { item in
      [
        "\(item.number)", "\(item.instrument)", "\(item.act.verb)", item.act.party?.description ?? "",
        item.act.date?.description ?? "", "\(item.leaf.author)", "\(item.leaf.recordedAt)", "\(item.leaf.id)",
      ]
    }
  }

  var json: JSONValue {
    [
      "party": JSONValue(list.party), "name": .text(wording.party(list.party)),
      "items": .list(
        list.items.map { item in
          [
            "number": .number(item.number), "agreement": JSONValue(item.instrument), "title": .text(item.title),
            "verb": JSONValue(item.act.verb), "date": JSONValue(item.act.date),
            "sentence": .text(item.sentence(session.language, in: view)), "author": JSONValue(item.leaf.author),
            "recordedAt": JSONValue(item.leaf.recordedAt), "entry": JSONValue(item.leaf.id),
            "changedSinceConfirmed": .bool(item.isChanged),
            "sources": .list((item.record?.sources ?? []).map { .text($0.title) }),
          ]
        }),
    ]
  }
}
