package import Catalog
package import Exchange

/// Everything that the register has between two parties on a legal day.
package struct BetweenAnswer: Sendable {
  package let first: PartyID
  package let second: PartyID
  package let day: CalendarDay
  /// The agreements in which both take part, in any role, by id.
  package let agreements: [StatusBoard.Line]
  /// Uses of an application of one by the other, those of the first party's applications first.
  package let uses: [RecordedAdoption]
}

extension RegisterView {
  /// Gathers what stands between two parties.
  package func between(
    _ first: PartyID, _ second: PartyID, on day: CalendarDay? = nil
  ) throws(RegistryError) -> BetweenAnswer {
    guard first != second else { throw .sameParty(name(of: first)) }
    let board = board(on: day)
    let uses = uses(on: board.day)
    func given(by giver: PartyID, to taker: PartyID) -> [RecordedAdoption] {
      uses.filter { $0.adoption.giver == giver && $0.adoption.taker == taker }
    }
    return BetweenAnswer(
      first: first, second: second, day: board.day,
      agreements: board.lines(of: first).filter { $0.status.parties.contains { $0.party == second } },
      uses: given(by: first, to: second) + given(by: second, to: first))
  }
}

extension BetweenAnswer {
  /// Agreements and uses as one list.
  package func grid(_ view: RegisterView, _ wording: Wording) -> Grid {
    let language = wording.language
    let names = view.agreementNames
    let cards = view.applicationNames
    let columns: [Grid.Column] = [
      .init("kind", language.say("Jenis", "Kind"), isFirm: true),
      .init("id", language.say("Nama pendek", "Short name")),
      .init("status", language.say("Kedudukan", "Status")),
      .init("from", language.say("Mulai", "From"), isFirm: true, fromWidth: 100),
      .init("until", language.say("Sampai", "Until"), isFirm: true),
      .init("title", language.say("Judul", "Title")),
    ]
    let papers = agreements.map { line in
      let status = line.status
      let kind = status.terms?.kind.rawValue
      return ClassedRow(
        dataClass: line.dataClass, member: line.id.member,
        row: Grid.Row(
          [
            .code(kind ?? "agreement", kind?.uppercased() ?? wording.name(.instrument)),
            .record(line.id, names[line.id]), .code(status.phase.rawValue, wording.name(status.phase)),
            status.entry.map { .day($0) } ?? .empty, status.lastDay.map { .day($0.day) } ?? .empty, .text(line.title),
          ], path: PagePath.agreement(line.id, .status).description))
    }
    let shared = uses.map { use in
      let (adoption, application) = (use.adoption, use.adoption.application)
      let coverage = view.basis(of: use, on: day).coverage
      let name = view.applications[application].map(wording.name) ?? application.slug.description
      let taker = wording.party(adoption.taker)
      return ClassedRow(
        dataClass: view.dataClass(ofApplication: application), member: application.member,
        row: Grid.Row(
          [
            .code("use", wording.name(.adoption)), .record(application, cards[application]),
            .code(coverage.rawValue, wording.name(coverage)), adoption.since.map { .date($0) } ?? .empty,
            adoption.until.map { .date($0) } ?? .empty,
            .code(name, language.say("\(name), dipakai \(taker)", "\(name), used by \(taker)")),
          ], path: PagePath.application(application).description))
    }
    let (one, other) = (wording.party(first), wording.party(second))
    return Grid(
      language.say("Antara \(one) dan \(other)", "Between \(one) and \(other)"), on: day, columns: columns,
      sections: view.sections(papers + shared, in: language))
  }
}

extension RegistryError {
  fileprivate static func sameParty(_ name: String) -> RegistryError {
    RegistryError(
      .usage, id: "Kedua pihak sama: \(name). Sebutkan dua pihak yang berbeda.",
      en: "Both parties are the same: \(name). Name two different parties.")
  }
}
