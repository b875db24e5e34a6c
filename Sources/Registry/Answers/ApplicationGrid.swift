package import Catalog
package import Exchange

extension ApplicationList {
  /// The list as columns and rows.
  package func grid(_ view: RegisterView, _ wording: Wording) -> Grid {
    let language = wording.language
    let names = view.applicationNames
    let columns: [Grid.Column] =
      [
        .init("id", language.say("Nama pendek", "Short name")), .init("name", language.say("Nama", "Name")),
        .init("owner", language.say("Pemilik", "Owner")), .init("status", "Status", fromWidth: 72),
        .init("licence", language.say("Lisensi", "Licence"), fromWidth: 80),
        .init("users", language.say("Pemakai", "Users"), isFirm: true),
      ] + Self.cardColumns(language)
    return Grid(
      language.say("Aplikasi", "Applications"), on: day, columns: columns,
      sections: sections.map { section in
        let rows = section.rows.map { row in
          Grid.Row(
            [
              .record(row.id, names[row.id]), .text(wording.name(row.card)),
              .party(row.card.owner, wording.party(row.card.owner)),
              row.card.status.map { .code($0.rawValue, wording.name($0)) } ?? .empty,
              row.card.licence.map { .text($0) } ?? .empty, .number(row.adopters),
            ] + Self.cardCells(row.card, wording), path: PagePath.application(row.id).description)
        }
        return view.section(section.dataClass, of: section.rows.map(\.id.member), rows, in: language)
      })
  }
}

extension ApplicationList {
  /// What a spreadsheet of the list is wanted for; too much for a terminal.
  static func cardColumns(_ language: Language) -> [Grid.Column] {
    [
      .init("agency", language.say("Perangkat daerah", "Agency"), fromWidth: 240),
      .init("function", language.say("Fungsi", "Function"), fromWidth: 240),
      .init("classification", language.say("Golongan", "Classification"), fromWidth: 240),
      .init("platforms", language.say("Berjalan di", "Runs on"), fromWidth: 240),
      .init("year", language.say("Tahun", "Year"), fromWidth: 240),
      .init("version", language.say("Versi", "Version"), fromWidth: 240),
      .init("personal-data", language.say("Data pribadi", "Personal data"), fromWidth: 240),
      .init("sharing", language.say("Cara berbagi", "Ways of sharing"), fromWidth: 240),
      .init("website", language.say("Situs", "Website"), fromWidth: 240),
    ]
  }

  private static func cardCells(_ card: ApplicationCard, _ wording: Wording) -> [Grid.Cell] {
    [
      card.agency.map { .text($0) } ?? .empty, card.function.map { .text($0) } ?? .empty,
      card.classification.map { .code($0.rawValue, wording.name($0)) } ?? .empty,
      card.platforms.isEmpty ? .empty : .text(card.platforms.map(\.description).joined(separator: ", ")),
      card.year.map { .date(.year($0)) } ?? .empty, card.releases.first.map { .text($0.version) } ?? .empty,
      card.personalData.map { .code($0.rawValue, wording.name($0)) } ?? .empty,
      card.sharing.flatMap { terms in
        terms.modes.isEmpty ? nil : .text(terms.modes.map(wording.name).joined(separator: ", "))
      } ?? .empty, card.website.map { .text($0.description) } ?? .empty,
    ]
  }
}

extension ApplicationAnswer {
  /// Who uses the application, which release, on what basis, and whom to call.
  package func adopterGrid(_ view: RegisterView, _ wording: Wording) -> Grid {
    let language = wording.language
    let names = view.agreementNames
    let columns: [Grid.Column] = [
      .init("taker", language.say("Pemakai", "User")), .init("release", language.say("Versi", "Release")),
      .init("basis", language.say("Dasar", "Basis")),
      .init("instrument", language.say("Naskah", "Text"), fromWidth: 100),
      .init("since", language.say("Sejak", "Since"), isFirm: true),
      .init("contact", language.say("Hubungi", "Contact")),
      .init("said", language.say("Menurut", "According to"), fromWidth: 120),
    ]
    let rows = adopters.map { user in
      let adoption = user.adoption.adoption
      return Grid.Row(
        [
          .party(adoption.taker, wording.party(adoption.taker)), user.record?.release.map { .text($0) } ?? .empty,
          .code(user.coverage.rawValue, wording.name(user.coverage)),
          adoption.instrument.map { .record($0, names[$0]) } ?? .empty,
          adoption.since.map { .date($0) } ?? .empty,
          user.contact.map { .text(wording.words($0)) } ?? .empty, .text(wording.sentence(user.standing)),
        ], path: adoption.taker.region.map { PagePath.city($0, .sheet).description })
    }
    return Grid(
      language.say("Pemakai \(wording.name(card))", "Users of \(wording.name(card))"), on: day, columns: columns,
      sections: rows.isEmpty
        ? [] : [view.section(dataClass, of: [id.member] + adopters.map(\.adoption.id.member), rows, in: language)])
  }

  /// What is known of the application, as fields and values.
  package func fieldGrid(_ view: RegisterView, _ wording: Wording) -> Grid {
    let rows = facts(wording).map { fact in
      Grid.Row([.code(fact.field, fact.label), .code(fact.code, fact.text)])
    }
    return Grid(
      wording.name(card), on: day,
      columns: [
        .init("field", wording.language.say("Hal", "Field"), isFirm: true),
        .init("value", wording.language.say("Isi", "Value")),
      ],
      sections: [view.section(dataClass, of: [id.member], rows, in: wording.language)])
  }
}
