package import Catalog
package import Exchange

extension CityAnswer {
  /// What the party gives and what it receives, with the basis of each use.
  package func ledgerGrid(_ view: RegisterView, _ wording: Wording) -> Grid {
    let language = wording.language
    let cards = view.applicationNames
    let texts = view.agreementNames
    let columns: [Grid.Column] = [
      .init("direction", language.say("Arah", "Direction"), isFirm: true),
      .init("application", language.say("Aplikasi", "Application")),
      .init("other", language.say("Dengan", "With")), .init("basis", language.say("Dasar", "Basis")),
      .init("instrument", language.say("Naskah", "Text")),
      .init("since", language.say("Sejak", "Since"), isFirm: true),
      .init("release", language.say("Versi", "Release"), fromWidth: 100),
      .init("said", language.say("Menurut", "According to"), fromWidth: 140),
    ]
    let directions = [
      (gives, "gives", language.say("memberi", "gives"), \Adoption.taker),
      (takes, "takes", language.say("memakai", "takes"), \Adoption.giver),
    ]
    let standings = Dictionary(
      view.register.standings(of: gives + takes).map { ($0.use.id, $0) }
    ) { first, _ in first }
    let rows = directions.flatMap { uses, code, word, side in
      uses.map { use in
        let adoption = use.adoption
        let other = adoption[keyPath: side]
        let coverage = view.basis(of: use, on: agreements.day).coverage
        return ClassedRow(
          dataClass: view.dataClass(ofApplication: adoption.application), member: use.id.member,
          row: Grid.Row(
            [
              .code(code, word), .record(adoption.application, cards[adoption.application]),
              .party(other, wording.party(other)), .code(coverage.rawValue, wording.name(coverage)),
              adoption.instrument.map { .record($0, texts[$0]) } ?? .empty, adoption.since.map { .date($0) } ?? .empty,
              view.adoptions[use.id]?.release.map { .text($0) } ?? .empty,
              standings[use.id].map { .text(wording.sentence($0)) } ?? .empty,
            ], path: PagePath.application(adoption.application).description))
      }
    }
    let (given, taken) = (wording.number(gives.count), wording.number(takes.count))
    return Grid(
      language.say("Neraca \(name)", "Ledger of \(name)"), on: agreements.day, columns: columns,
      sections: view.sections(rows, in: language),
      notes: rows.isEmpty ? [] : [language.say("Memberi \(given), memakai \(taken)", "Gives \(given), takes \(taken)")])
  }
}
