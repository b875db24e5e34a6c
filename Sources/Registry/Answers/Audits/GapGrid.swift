package import Catalog
package import Exchange

extension GapList {
  /// The list as columns and rows, kind by kind.
  package func grid(_ view: RegisterView, _ wording: Wording) -> Grid {
    let language = wording.language
    let texts = view.agreementNames
    let cards = view.applicationNames
    let columns: [Grid.Column] = [
      .init("gap", language.say("Celah", "Gap")), .init("party", language.say("Pihak", "Party")),
      .init("id", language.say("Naskah", "Text")), .init("application", language.say("Aplikasi", "Application")),
      .init("title", language.say("Judul", "Title"), fromWidth: 100),
    ]
    let rows = rows.map { row in
      let text = row.instrument.map { PagePath.agreement($0, .status) }
      let path = text ?? row.application.map { .application($0) }
      return ClassedRow(
        dataClass: row.dataClass, member: (row.application ?? row.instrument)?.member ?? view.member,
        row: Grid.Row(
          [
            .code(row.gap.rawValue, wording.name(row.gap)),
            row.party.map { .party($0, wording.party($0)) } ?? .empty,
            row.instrument.map { .record($0, texts[$0]) } ?? .empty,
            row.application.map { .record($0, cards[$0]) } ?? .empty, .text(row.title),
          ], path: path?.description))
    }
    return Grid(
      language.say("Celah catatan", "Gaps in the records"), on: day, columns: columns,
      sections: view.sections(rows, in: language),
      notes: [
        language.say(
          "Celah di catatan ini bukan penilaian keabsahan hukum; cocokkan dengan berkasnya.",
          "A gap in these records is no judgement of legal validity; compare with the papers.")
      ])
  }
}

extension Wording {
  /// What is lacking, in a few words.
  package func name(_ gap: GapList.Gap) -> String {
    switch gap {
    case .approval: language.say("persetujuan DPRD belum tercatat", "no approval of the council recorded")
    case .mandate: language.say("surat kuasa belum tercatat", "no power of attorney recorded")
    case .evidence: language.say("belum ada pindaian", "no scan")
    case .usedAfterEnd: language.say("dipakai setelah berakhir", "used after its end")
    case .usedWithoutBasis: language.say("dipakai, belum ada dasar tercatat", "used, no basis recorded")
    }
  }
}
