package import Catalog
package import Exchange

extension ImpactAnswer {
  /// The list as columns and rows: what hangs on the agreement, and how it would stand without it.
  package func grid(_ view: RegisterView, _ wording: Wording) -> Grid {
    let language = wording.language
    let names = view.agreementNames
    let cards = view.applicationNames
    let columns: [Grid.Column] = [
      .init("kind", language.say("Jenis", "Kind"), isFirm: true),
      .init("id", language.say("Nama pendek", "Short name")),
      .init("party", language.say("Pemakai", "User")), .init("before", language.say("Kini", "Now")),
      .init("after", language.say("Bila berakhir", "If it ends")),
      .init("grounds", language.say("Dasar lain", "Other basis"), fromWidth: 100),
    ]
    let uses = uses.map { line in
      let application = line.use.adoption.application
      let taker = line.use.adoption.taker
      return ClassedRow(
        dataClass: view.dataClass(ofApplication: application), member: application.member,
        row: Grid.Row(
          [
            .code("use", wording.name(.adoption)), .record(application, cards[application]),
            .party(taker, wording.party(taker)),
            .code(line.before.coverage.rawValue, wording.name(line.before.coverage)),
            .code(line.after.coverage.rawValue, wording.name(line.after.coverage)),
            .list(line.after.grounds.map { .init($0.code, wording.words($0, view)) }),
          ], path: PagePath.application(application).description))
    }
    let texts = texts.map { text in
      let kind = text.status.terms?.kind.rawValue
      return ClassedRow(
        dataClass: view.dataClass(ofInstrument: text.id), member: text.id.member,
        row: Grid.Row(
          [
            .code(kind ?? "agreement", kind?.uppercased() ?? wording.name(.instrument)),
            .record(text.id, names[text.id]), .empty,
            .code(text.status.phase.rawValue, wording.name(text.status.phase)),
            .code("without-parent", wording.without(text.relation)), .empty,
          ], path: PagePath.agreement(text.id, .status).description))
    }
    return Grid(
      language.say("Bila \(names[id]) berakhir", "If \(names[id]) ends"), on: day, columns: columns,
      sections: view.sections(texts + uses, in: language), notes: notes(wording))
  }

  private func notes(_ wording: Wording) -> [String] {
    let lost = wording.number(uses.count(where: \.isLost))
    let headline = "\(title): \(wording.headline(status))"
    return [
      headline,
      wording.language.say("Pemakaian yang kehilangan dasar: \(lost)", "Uses that lose their basis: \(lost)"),
    ]
  }
}

extension Wording {
  /// What becomes of a text whose counterpart ends.
  fileprivate func without(_ relation: Relation.Kind) -> String {
    switch relation {
    case .carriesOut: language.say("tanpa payung", "without its framework")
    default: language.say("tanpa naskah yang dirujuknya", "without the text it refers to")
    }
  }
}
