package import Catalog
package import Exchange

extension AgreementAnswer {
  /// Where the agreement stands, as fields and values, for formats that have no page of their own.
  package func fieldGrid(_ view: RegisterView, _ wording: Wording) -> Grid {
    let language = wording.language
    func row(_ key: String, _ label: String, _ value: Grid.Cell) -> Grid.Row? {
      value == .empty ? nil : Grid.Row([.code(key, label), value])
    }
    let required = status.parties.filter { $0.role == .pihak }.map(\.party)
    let rows: [Grid.Row?] = [
      row("id", language.say("Nama", "Name"), .record(id, id.description)),
      row("title", language.say("Judul", "Title"), .text(title)),
      row("day", language.say("Per tanggal", "As of"), .day(status.day)),
      row("phase", language.say("Kedudukan", "Status"), .code(status.phase.rawValue, wording.name(status.phase))),
      row("headline", language.say("Lengkapnya", "In full"), .text(wording.headline(status))),
      row("parties", language.say("Pihak", "Parties"), .parties(required.map { Grid.Named($0, wording.party($0)) })),
      row(
        "numbers", language.say("Nomor", "Numbers"),
        list((record?.numbers ?? []).map { ($0.text, $0.text) })),
      row("since", language.say("Sejak", "Since"), status.since.map { .day($0) } ?? .empty),
      row("entry", language.say("Mulai", "From"), status.entry.map { .day($0) } ?? .empty),
      row("last-day", language.say("Sampai", "Until"), status.lastDay.map { .day($0.day) } ?? .empty),
      row("days-left", language.say("Sisa hari", "Days left"), status.daysLeft.map { .number($0) } ?? .empty),
      row(
        "missing", language.say("Belum ada", "Missing"), list(status.missing.map { ($0.code, wording.sentence($0)) })),
      row("flags", language.say("Catatan", "Notes"), list(status.flags.map { ($0.code, wording.sentence($0)) })),
      row("state", language.say("Keadaan", "State"), .text("\(state)")),
    ]
    return Grid(
      title, on: status.day,
      columns: [
        .init("field", language.say("Hal", "Field"), isFirm: true), .init("value", language.say("Isi", "Value")),
      ],
      sections: [view.section(dataClass, of: [id.member], rows.compactMap(\.self), in: language)])
  }

  private func list(_ pairs: [(String, String)]) -> Grid.Cell {
    pairs.isEmpty ? .empty : .list(pairs.map { Grid.Named($0.0, $0.1) })
  }
}
