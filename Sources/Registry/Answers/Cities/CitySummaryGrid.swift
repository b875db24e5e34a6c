package import Catalog
package import Exchange

extension CitySummary {
  /// The sheet as lines of a label, a number and what it counts.
  package func grid(_ view: RegisterView, _ wording: Wording) -> Grid {
    let language = wording.language
    let sheet = SummarySheet(view: view, wording: wording, names: view.agreementNames)
    return Grid(
      name, on: day,
      columns: [
        .init("field", language.say("Hal", "Field"), isFirm: true),
        .init("count", language.say("Jumlah", "Count"), isFirm: true),
        .init("detail", language.say("Rincian", "Detail")),
      ],
      sections: sections.map { section in
        view.section(
          section.dataClass, of: section.inForce.map(\.id.member), sheet.rows(section, of: party), in: language)
      })
  }
}

/// The lines of one class of data.
private struct SummarySheet {
  let view: RegisterView
  let wording: Wording
  let names: BriefNames

  private func say(_ indonesian: String, _ english: String) -> String { wording.language.say(indonesian, english) }

  func rows(_ section: CitySummary.Section, of party: PartyID) -> [Grid.Row] {
    let kinds = section.kinds.map { "\($0.kind.rawValue.uppercased()) \(wording.number($0.count))" }
    let soon = CitySummary.soon
    return [
      row("in-force", say("Berlaku", "In force"), section.inForce.count, kinds),
      row(
        "partners", say("Dengan", "With"), section.partners.count,
        section.partners.map { "\(wording.party($0.party)) (\(wording.number($0.count)))" }),
      row(
        "ending", say("Berakhir dalam \(soon) hari", "Ending in \(soon) days"), section.ending.count,
        section.ending.map { line in
          let last = line.status.lastDay.map { " (\(wording.date($0.day)))" } ?? ""
          return names[line.id] + last
        }),
      row(
        "queue", say("Menunggu tanda tangannya", "Awaiting its signature"), section.queue.count,
        section.queue.map { names[$0.id] }),
      row(
        "unknown", say("Kedudukan tidak diketahui", "Status not known"), section.unknown.count,
        section.unknown.map { names[$0.id] }),
      row(
        "overdue", say("Kewajiban terlambat", "Obligations late"), section.overdue.count,
        section.overdue.map { "\(names[$0.obligation.instrument]): \($0.obligation.topic)" }),
      row("gives", say("Memberi aplikasi", "Gives applications"), section.gives.count, uses(section.gives, \.taker)),
      row("takes", say("Memakai aplikasi", "Takes applications"), section.takes.count, uses(section.takes, \.giver)),
    ]
  }

  private func row(_ key: String, _ label: String, _ count: Int, _ details: [String]) -> Grid.Row {
    Grid.Row([.code(key, label), .number(count), .list(details.map { Grid.Named($0, $0) })])
  }

  private func uses(_ uses: [RecordedAdoption], _ other: KeyPath<Adoption, PartyID>) -> [String] {
    uses.map { use in
      let application = use.adoption.application
      let name = view.applications[application].map(wording.name) ?? application.slug.description
      return "\(name) (\(wording.party(use.adoption[keyPath: other])))"
    }
  }
}
