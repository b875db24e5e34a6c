package import Catalog
package import Exchange
import Sync

extension UseBasis {
  /// The grounds by their codes, with the records to read about them.
  package var why: JSONValue {
    .list(
      grounds.map { ground in
        ["code": .text(ground.code), "record": JSONValue(ground.record), "until": JSONValue(ground.until)]
      })
  }
}

extension CoverageAnswer {
  /// What is recorded of the use apart from what follows from it, which says why.
  package func json(_ view: RegisterView, _ wording: Wording) -> JSONValue {
    [
      "id": JSONValue(id), "taker": JSONValue(taker), "dataClass": .text(dataClass.rawValue),
      "facts": [
        "name": .text(wording.name(card)), "owner": JSONValue(card.owner), "licence": JSONValue(card.licence),
        "classification": JSONValue(card.classification?.rawValue),
        "uses": .list(
          uses.map { use in
            [
              "adoption": JSONValue(use.adoption.id), "instrument": JSONValue(use.adoption.adoption.instrument),
              "since": JSONValue(use.adoption.adoption.since), "release": JSONValue(use.record?.release),
            ]
          }),
      ],
      "derived": [
        "day": JSONValue(day), "coverage": .text(basis.coverage.rawValue),
        "basis": .text(wording.name(basis.coverage)), "until": JSONValue(basis.until), "why": basis.why,
        "sentences": .list(basis.grounds.map { .text(wording.words($0, view)) }),
      ],
      "state": JSONValue(state),
    ]
  }

  /// The answer as one row.
  package func grid(_ view: RegisterView, _ wording: Wording) -> Grid {
    let language = wording.language
    let columns: [Grid.Column] = [
      .init("application", language.say("Aplikasi", "Application")),
      .init("taker", language.say("Pemakai", "User")), .init("basis", language.say("Dasar", "Basis")),
      .init("grounds", language.say("Karena", "Because")), .init("until", language.say("Sampai", "Until")),
      .init("in-use", language.say("Dipakai", "In use")),
    ]
    let row = Grid.Row(
      [
        .record(id, view.applicationNames[id]), .party(taker, wording.party(taker)),
        .code(basis.coverage.rawValue, wording.name(basis.coverage)),
        .list(basis.grounds.map { .init($0.code, wording.words($0, view)) }),
        basis.until.map { .day($0) } ?? .empty, .flag(!uses.isEmpty),
      ], path: PagePath.application(id).description)
    return Grid(
      language.say("Cakupan pemakaian", "Coverage of a use"), on: day, columns: columns,
      sections: [view.section(dataClass, of: [id.member], [row], in: language)])
  }
}
