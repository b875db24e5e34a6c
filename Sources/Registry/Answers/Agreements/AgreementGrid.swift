package import Catalog
package import Exchange

extension AgreementList {
  /// The list as columns and rows; a row whose last day is known stands in a calendar on that day.
  ///
  /// A list about ends says who must act, one about sleep for how long.
  package func grid(_ view: RegisterView, _ wording: Wording, title: String? = nil) -> Grid {
    let row = AgreementRow(names: view.agreementNames, view: view, wording: wording)
    let columns = columns(wording.language)
    return Grid(
      title ?? self.title(wording), on: day, columns: columns,
      sections: sections.map { section in
        let rows = section.rows.map { line in
          Grid.Row(
            columns.map { row.cell($0.key, of: line) }, path: PagePath.agreement(line.id, .status).description,
            event: row.event(of: line))
        }
        return view.section(section.dataClass, of: section.rows.map(\.id.member), rows, in: wording.language)
      }, notes: notes(view, wording.language))
  }

  /// Why some agreements that end have nobody who must act.
  private func notes(_ view: RegisterView, _ language: Language) -> [String] {
    guard filter.expiringWithin != nil,
      sections.flatMap(\.rows).contains(where: { view.endStep($0.status).parties.isEmpty })
    else { return [] }
    return [
      language.say(
        "Tanpa nama yang bertindak: diperpanjang otomatis, sudah diperpanjang, atau pengakhirannya sudah diumumkan.",
        "Nobody is named where it renews itself, is extended already, or its end is announced.")
    ]
  }

  private func title(_ wording: Wording) -> String {
    let language = wording.language
    if let days = filter.expiringWithin {
      let count = wording.number(days)
      return language.say("Kerja sama yang berakhir dalam \(count) hari", "Agreements that end within \(count) days")
    }
    if let months = filter.dormantMonths {
      let count = wording.number(months)
      return language.say(
        "Kesepakatan tanpa PKS selama \(count) bulan atau lebih",
        "Frameworks without a PKS for \(count) months or more")
    }
    return language.say("Kerja sama", "Agreements")
  }

  private func columns(_ language: Language) -> [Grid.Column] {
    let id = Grid.Column("id", language.say("Nama pendek", "Short name"))
    let lastDay = Grid.Column("last-day", language.say("Sampai", "Until"), isFirm: true)
    let daysLeft = Grid.Column("days-left", language.say("Sisa", "Left"), isFirm: true)
    let parties = Grid.Column("parties", language.say("Pihak", "Parties"), fromWidth: 120)
    let title = Grid.Column("title", language.say("Judul", "Title"))
    if filter.expiringWithin != nil {
      return [
        id, lastDay, daysLeft, .init("must-act", language.say("Yang bertindak", "Who must act")),
        .init("step", language.say("Langkah", "Step"), fromWidth: 100), parties, title,
      ]
    }
    if filter.dormantMonths != nil {
      return [
        id, .init("entry", language.say("Berlaku sejak", "In force since"), isFirm: true),
        .init("months-asleep", language.say("Bulan", "Months"), isFirm: true),
        .init("parties", language.say("Pihak", "Parties")), title,
      ]
    }
    return [id, .init("phase", language.say("Kedudukan", "Status")), lastDay, daysLeft, parties, title]
  }
}

/// The cells of one agreement, by the keys of columns.
private struct AgreementRow {
  let names: BriefNames
  let view: RegisterView
  let wording: Wording

  func cell(_ key: String, of line: AgreementList.Row) -> Grid.Cell {
    let status = line.status
    switch key {
    case "id": return .record(line.id, names[line.id])
    case "phase": return .code(status.phase.rawValue, wording.name(status.phase))
    case "entry": return status.entry.map { .day($0) } ?? .empty
    case "last-day": return status.lastDay.map { .day($0.day) } ?? .empty
    case "days-left": return status.daysLeft.map { .number($0) } ?? .empty
    case "months-asleep": return view.monthsAsleep(status).map { .number($0) } ?? .empty
    case "must-act": return parties(view.endStep(status).parties)
    case "step":
      let action = view.endStep(status).action
      return .code(action.code, wording.words(action, names))
    case "parties": return parties(status.parties.filter { $0.role == .pihak }.map(\.party))
    default: return .text(line.title)
    }
  }

  private func parties(_ parties: [PartyID]) -> Grid.Cell {
    .parties(parties.map { Grid.Named($0, wording.party($0)) })
  }

  /// The last day in a calendar, as long as the agreement is in force.
  func event(of line: AgreementList.Row) -> Grid.Event? {
    guard line.status.daysLeft != nil, let last = line.status.lastDay?.day else { return nil }
    return Grid.Event(
      uid: "\(line.id)-last-day".replacingSlashes, day: last,
      summary: wording.language.say("Hari terakhir: \(line.title)", "Last day: \(line.title)"),
      details: wording.headline(line.status))
  }
}

extension String {
  /// Calendars take an identifier with a slash for an address.
  var replacingSlashes: String { String(map { $0 == "/" ? "-" : $0 }) }
}
