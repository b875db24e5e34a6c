package import Catalog
package import Exchange

extension SignatureList {
  /// The list as columns and rows: whose signature, on what, since when, and who has signed already.
  package func grid(_ view: RegisterView, _ wording: Wording) -> Grid {
    let language = wording.language
    let names = view.agreementNames
    let isMixed = !filter.isPending
    var columns: [Grid.Column] = [
      .init("party", language.say("Pihak", "Party")), .init("id", language.say("Nama pendek", "Short name")),
      .init("since", isMixed ? language.say("Tanggal", "Date") : language.say("Sejak", "Since"), isFirm: true),
      .init("days", language.say("Hari", "Days"), isFirm: true),
      .init("signed", language.say("Sudah", "Signed"), isFirm: true),
      .init("planned", language.say("Rencana", "Planned"), fromWidth: 100),
      .init("title", language.say("Judul", "Title")),
    ]
    if isMixed { columns.insert(.init("state", language.say("Keadaan", "State"), isFirm: true), at: 2) }
    let rows = rows.map { row in
      var cells: [Grid.Cell] = [
        .party(row.party.party, wording.party(row.party.party)), .record(row.id, names[row.id]), date(of: row),
        daysWaited(row), .text("\(row.signed)/\(row.required)"), row.planned.map { .date($0) } ?? .empty,
        .text(row.title),
      ]
      if isMixed { cells.insert(.code(row.state.code, wording.name(row.state)), at: 2) }
      return ClassedRow(
        dataClass: row.dataClass, member: row.id.member,
        row: Grid.Row(cells, path: PagePath.agreement(row.id, .status).description, event: event(row, wording)))
    }
    return Grid(
      title(wording), on: day, columns: columns, sections: view.sections(rows, in: language), notes: notes(wording))
  }

  private func title(_ wording: Wording) -> String {
    let language = wording.language
    guard filter.isPending else { return language.say("Tanda tangan", "Signatures") }
    guard let party = filter.party else { return language.say("Tanda tangan yang ditunggu", "Signatures awaited") }
    let name = wording.party(party)
    return language.say("Menunggu tanda tangan \(name)", "Awaiting the signature of \(name)")
  }

  private func notes(_ wording: Wording) -> [String] {
    guard !unknown.isEmpty else { return [] }
    let count = wording.number(unknown.count)
    return [
      wording.language.say(
        "Tidak diketahui apakah jadi ditandatangani: \(count). Lihat: mitrakota agreements --phase unknown",
        "Not known whether signed: \(count). See: mitrakota agreements --phase unknown")
    ]
  }

  private func date(of row: Row) -> Grid.Cell {
    switch row.state {
    case .awaited(let since): since.map { .day($0) } ?? .empty
    case .signed, .dateUnknown: row.party.counted.map { .date($0) } ?? .empty
    }
  }

  private func daysWaited(_ row: Row) -> Grid.Cell {
    guard case .awaited(let since?) = row.state else { return .empty }
    return .number(since.distance(to: day))
  }

  /// The planned day in a calendar, as long as the signature is awaited.
  private func event(_ row: Row, _ wording: Wording) -> Grid.Event? {
    guard row.state.isAwaited, let planned = row.planned?.exact else { return nil }
    return Grid.Event(
      uid: "\(row.id)-signing".replacingSlashes, day: planned,
      summary: wording.language.say("Penandatanganan: \(row.title)", "Signing: \(row.title)"),
      details: wording.language.say(
        "Sudah ditandatangani \(row.signed) dari \(row.required) pihak",
        "Signed by \(row.signed) of \(row.required) parties"))
  }
}

extension Wording {
  /// Whether a party has signed, in a word: "ditunggu".
  package func name(_ state: SignatureList.State) -> String {
    switch state {
    case .signed: language.say("ditandatangani", "signed")
    case .awaited: language.say("ditunggu", "awaited")
    case .dateUnknown: language.say("tanggal tidak diketahui", "date not known")
    }
  }
}
