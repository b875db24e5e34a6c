package import Catalog
package import Exchange

extension CityAnswer {
  /// All that the register has about the party, a row each; a use says who is on the other side.
  package func fieldGrid(_ view: RegisterView, _ wording: Wording) -> Grid {
    let language = wording.language
    var rows: [DataClass: [(record: RecordID, row: Grid.Row)]] = [:]
    for section in agreements.sections {
      rows[section.dataClass, default: []] += section.rows.map { line in
        let phase = Grid.Cell.code(line.status.phase.rawValue, wording.name(line.status.phase))
        return (line.id, row("agreement", language.say("kerja sama", "agreement"), line.id, .text(line.title), phase))
      }
    }
    for section in applications.sections {
      rows[section.dataClass, default: []] += section.rows.map { line in
        let status = line.card.status.map { Grid.Cell.code($0.rawValue, wording.name($0)) } ?? .empty
        let name = Grid.Cell.text(wording.name(line.card))
        return (line.id, row("application", language.say("aplikasi", "application"), line.id, name, status))
      }
    }
    for (uses, kind, word, other) in [
      (gives, "gives", language.say("memberi", "gives"), \Adoption.taker),
      (takes, "takes", language.say("memakai", "takes"), \Adoption.giver),
    ] {
      for use in uses {
        let (application, party) = (use.adoption.application, use.adoption[keyPath: other])
        let name = view.applications[application].map(wording.name) ?? application.slug.description
        rows[view.dataClass(ofApplication: application), default: []].append(
          (application, row(kind, word, application, .text(name), .party(party, wording.party(party)))))
      }
    }
    let columns: [Grid.Column] = [
      .init("kind", language.say("Jenis", "Kind"), isFirm: true),
      .init("id", language.say("Nama pendek", "Short name")),
      .init("title", language.say("Judul", "Title")), .init("detail", language.say("Keterangan", "Detail")),
    ]
    return Grid(
      name, on: agreements.day, columns: columns,
      sections: DataClass.allCases.compactMap { dataClass in
        rows[dataClass].map { pairs in
          view.section(dataClass, of: pairs.map(\.record.member), pairs.map(\.row), in: language)
        }
      })
  }

  private func row(
    _ kind: String, _ word: String, _ id: RecordID, _ title: Grid.Cell, _ detail: Grid.Cell
  ) -> Grid.Row {
    Grid.Row([.code(kind, word), .record(id, id.slug.description), title, detail])
  }

  /// What is used of the party's applications, or what the party uses of others.
  package func useGrid(
    _ title: String, _ uses: [RecordedAdoption], _ view: RegisterView, _ wording: Wording
  ) -> Grid {
    let language = wording.language
    let (names, texts) = (view.applicationNames, view.agreementNames)
    let columns: [Grid.Column] = [
      .init("application", language.say("Aplikasi", "Application")), .init("giver", language.say("Dari", "From")),
      .init("taker", language.say("Kepada", "To")), .init("instrument", language.say("Naskah", "Text")),
    ]
    let byClass = Dictionary(grouping: uses) { view.dataClass(ofApplication: $0.adoption.application) }
    return Grid(
      title, on: agreements.day, columns: columns,
      sections: DataClass.allCases.compactMap { dataClass in
        byClass[dataClass].map { uses in
          let rows = uses.map { use in
            Grid.Row([
              .record(use.adoption.application, names[use.adoption.application]),
              .party(use.adoption.giver, wording.party(use.adoption.giver)),
              .party(use.adoption.taker, wording.party(use.adoption.taker)),
              use.adoption.instrument.map { .record($0, texts[$0]) } ?? .empty,
            ])
          }
          return view.section(dataClass, of: uses.map(\.id.member), rows, in: language)
        }
      })
  }
}
