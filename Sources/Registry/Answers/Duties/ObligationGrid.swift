package import Catalog
package import Exchange

extension ObligationList {
  /// The list as columns and rows: who owes what to whom, by when, and what shows that it was done.
  package func grid(_ view: RegisterView, _ wording: Wording) -> Grid {
    let language = wording.language
    let names = view.agreementNames
    let columns: [Grid.Column] = [
      .init("due", language.say("Batas", "Due"), isFirm: true),
      .init("days-late", language.say("Terlambat", "Late"), isFirm: true),
      .init("owner", language.say("Oleh", "By")), .init("beneficiary", language.say("Kepada", "To")),
      .init("obligation", language.say("Kewajiban", "Obligation")),
      .init("state", language.say("Keadaan", "State")),
      .init("id", language.say("Nama pendek", "Short name")),
      .init("has-file", language.say("Berkas", "File"), isFirm: true, fromWidth: 100),
      .init("evidence", language.say("Bukti", "Evidence"), fromWidth: 120),
    ]
    func party(_ party: PartyID?) -> Grid.Cell { party.map { .party($0, wording.party($0)) } ?? .empty }
    let rows = rows.map { row in
      let obligation = row.obligation
      return ClassedRow(
        dataClass: row.dataClass, member: obligation.instrument.member,
        row: Grid.Row(
          [
            obligation.due.map { .date($0) } ?? .empty, row.daysLate.map { .number($0) } ?? .empty,
            party(obligation.owner), party(obligation.beneficiary), .text(obligation.topic.description),
            .code(obligation.state.rawValue, wording.name(obligation.state)),
            .record(obligation.instrument, names[obligation.instrument]), .flag(row.isProven),
            .list(row.evidence.map { Grid.Named($0, $0) }),
          ], path: PagePath.agreement(obligation.instrument, .status).description, event: event(row, wording)))
    }
    return Grid(title(language), on: day, columns: columns, sections: view.sections(rows, in: language))
  }

  private func title(_ language: Language) -> String {
    switch (filter.isOverdue, filter.isUnproven) {
    case (false, false): language.say("Kewajiban", "Obligations")
    case (true, false): language.say("Kewajiban yang terlambat", "Obligations that are late")
    case (false, true): language.say("Kewajiban tanpa bukti", "Obligations without evidence")
    case (true, true): language.say("Kewajiban yang terlambat atau tanpa bukti", "Obligations late or without evidence")
    }
  }

  /// The last day in a calendar, as long as the duty is open.
  private func event(_ row: Row, _ wording: Wording) -> Grid.Event? {
    guard !row.obligation.state.isClosed, let due = row.obligation.due?.exact else { return nil }
    return Grid.Event(
      uid: "\(row.obligation.instrument)-obligation-\(row.obligation.topic)".replacingSlashes, day: due,
      summary: wording.language.say("Kewajiban: \(row.obligation.topic)", "Obligation: \(row.obligation.topic)"),
      details: [row.title, wording.party(row.obligation.owner)].joined(separator: "\n"))
  }
}

extension Wording {
  /// How far a duty is: "dilaporkan".
  package func name(_ state: Obligation.State) -> String {
    switch state {
    case .open: language.say("belum dilaporkan", "not reported")
    case .reported: language.say("dilaporkan, belum diterima", "reported, not accepted")
    case .rejected: language.say("laporan ditolak", "report rejected")
    case .accepted: language.say("diterima", "accepted")
    case .waived: language.say("dibebaskan", "waived")
    }
  }
}
