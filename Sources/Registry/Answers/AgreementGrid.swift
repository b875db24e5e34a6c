package import Catalog
package import Exchange

extension AgreementList {
  /// The list as columns and rows; a row whose last day is known stands in a calendar on that day.
  package func grid(_ view: RegisterView, _ wording: Wording, title: String? = nil) -> Grid {
    let language = wording.language
    let names = BriefNames(view.register.instruments)
    let columns: [Grid.Column] = [
      .init("id", language.say("Nama pendek", "Short name")),
      .init("phase", language.say("Kedudukan", "Status")),
      .init("last-day", language.say("Sampai", "Until"), isFirm: true),
      .init("days-left", language.say("Sisa", "Left"), isFirm: true),
      .init("parties", language.say("Pihak", "Parties"), fromWidth: 120),
      .init("title", language.say("Judul", "Title")),
    ]
    return Grid(
      title ?? language.say("Kerja sama", "Agreements"), on: day, columns: columns,
      sections: sections.map { section in
        let rows = section.rows.map { $0.gridRow(names, wording) }
        return view.section(section.dataClass, of: section.rows.map(\.id.member), rows, in: language)
      })
  }
}

extension AgreementList.Row {
  fileprivate func gridRow(_ names: BriefNames, _ wording: Wording) -> Grid.Row {
    let required = status.parties.filter { $0.role == .pihak }.map(\.party)
    return Grid.Row(
      [
        .record(id, names[id]), .code(status.phase.rawValue, wording.name(status.phase)),
        status.lastDay.map { .day($0.day) } ?? .empty, status.daysLeft.map { .number($0) } ?? .empty,
        .parties(required.map { Grid.Named($0, wording.party($0)) }), .text(title),
      ], path: PagePath.agreement(id, .status).description, event: event(wording))
  }

  /// The last day in a calendar, as long as the agreement is in force.
  private func event(_ wording: Wording) -> Grid.Event? {
    guard status.daysLeft != nil, let last = status.lastDay?.day else { return nil }
    return Grid.Event(
      uid: "\(id)-last-day".replacingSlashes, day: last,
      summary: wording.language.say("Hari terakhir: \(title)", "Last day: \(title)"),
      details: wording.headline(status))
  }
}

extension String {
  /// Calendars take an identifier with a slash for an address.
  fileprivate var replacingSlashes: String { String(map { $0 == "/" ? "-" : $0 }) }
}
