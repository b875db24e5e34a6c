package import Catalog
package import Exchange

extension FoundApplications {
  /// The list as columns and rows.
  package func grid(_ wording: Wording) -> Grid {
    let language = wording.language
    let columns: [Grid.Column] =
      [
        .init("id", language.say("Nama pendek", "Short name")), .init("name", language.say("Nama", "Name")),
        .init("owner", language.say("Pemilik", "Owner")), .init("status", "Status", fromWidth: 72),
        .init("licence", language.say("Lisensi", "Licence"), fromWidth: 80),
        .init("users", language.say("Pemakai", "Users"), isFirm: true),
      ] + ApplicationList.cardColumns(language)
    let hidden = sections.filter { $0.next != nil }.map { section in
      language.say(
        "Ditampilkan \(section.rows.count) dari \(section.total); perkecil dengan pilihan lain atau naikkan --limit.",
        "Shown are \(section.rows.count) of \(section.total); narrow down or raise --limit.")
    }
    return Grid(
      language.say("Aplikasi", "Applications"), on: index.day, columns: columns,
      sections: sections.compactMap { section in
        guard !section.rows.isEmpty else { return nil }
        return index.view.section(
          section.dataClass, of: section.rows.map(\.id.member), section.rows.map { row($0, wording) }, in: language)
      }, notes: hidden)
  }

  private func row(_ row: Row, _ wording: Wording) -> Grid.Row {
    Grid.Row(
      [
        .record(row.id, index.briefNames[row.id]), .text(name(row, wording.language)),
        .party(row.owner, wording.party(row.owner)),
        row.status.map { .code($0.rawValue, wording.name($0)) } ?? .empty,
        row.licence.map { .text($0) } ?? .empty, .number(row.adopters),
      ] + details(row, wording), path: PagePath.application(row.id).description)
  }

  /// The cells of what only a spreadsheet has the width for.
  private func details(_ row: Row, _ wording: Wording) -> [Grid.Cell] {
    func text(_ value: String?) -> Grid.Cell { value.map { .text($0) } ?? .empty }
    func list(_ values: [String]) -> Grid.Cell { values.isEmpty ? .empty : .text(values.joined(separator: ", ")) }
    let kind = row.details[CardFact.classification].flatMap(ApplicationCard.Classification.init(rawValue:))
    let data = row.personalData.flatMap(ApplicationCard.PersonalData.init(rawValue:))
    return [
      text(row.details[CardFact.agency]), text(row.details[CardFact.function]),
      kind.map { .code($0.rawValue, wording.name($0)) } ?? .empty, list(row.platforms),
      row.details[CardFact.year].flatMap { try? LegalDate($0) }.map { .date($0) } ?? .empty,
      text(row.details[CardFact.version]), data.map { .code($0.rawValue, wording.name($0)) } ?? .empty,
      list(row.modes.compactMap(SharingMode.init(rawValue:)).map(wording.name)), text(row.details[CardFact.website]),
    ]
  }

  /// The name of an application in the language of the reader, or its short name.
  package func name(_ row: Row, _ language: Language) -> String {
    row.names.text(in: language == .id ? .indonesian : .english) ?? row.id.slug.description
  }

  /// What the list can be narrowed down to, with how often each value occurs.
  package func facetGrid(_ wording: Wording) -> Grid {
    let language = wording.language
    return Grid(
      language.say("Pilihan", "Facets"), on: index.day,
      columns: [
        .init("facet", language.say("Hal", "Facet"), isFirm: true), .init("value", language.say("Nilai", "Value")),
        .init("count", language.say("Jumlah", "Count"), isFirm: true),
      ],
      sections: sections.map { section in
        let rows = section.facets.flatMap { counts in
          counts.values.map { value in
            Grid.Row([
              .code(counts.facet.rawValue, wording.name(counts.facet)),
              .code(value.value, wording.name(value.value, of: counts.facet, in: index.view.gazetteer)),
              .number(value.count),
            ])
          }
        }
        return index.view.section(section.dataClass, of: section.rows.map(\.id.member), rows, in: language)
      })
  }
}
