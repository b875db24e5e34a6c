package import Catalog
package import Exchange

extension RegisterView {
  /// The cities, or the invented ones, as columns and rows.
  package func citiesGrid(on day: CalendarDay? = nil, invented: Bool = false, _ wording: Wording) -> Grid {
    let language = wording.language
    let columns: [Grid.Column] = [
      .init("code", language.say("Kode", "Code"), isFirm: true), .init("name", language.say("Kota", "City")),
      .init("province", language.say("Provinsi", "Province")), .init("komwil", "Komwil", isFirm: true, fromWidth: 64),
      .init("agreements", language.say("Kerja sama", "Agreements"), isFirm: true),
      .init("in-force", language.say("Berlaku", "In force"), isFirm: true),
      .init("applications", language.say("Aplikasi", "Apps"), isFirm: true),
    ]
    let rows = cities(on: day, invented: invented).map { row in
      Grid.Row(
        [
          .text(row.region.code.description), .text(row.region.name), row.region.province.map { .text($0) } ?? .empty,
          row.region.city.map { .text($0.komwil.rawValue) } ?? .empty, .number(row.agreements), .number(row.inForce),
          .number(row.applications),
        ], path: PagePath.city(row.region.code, .sheet).description)
    }
    return Grid(
      invented ? language.say("Kota rekaan", "Invented cities") : language.say("Kota", "Cities"), on: day ?? today,
      columns: columns,
      sections: [invented ? section(.invented, of: [], rows, in: language) : cities(rows, language)])
  }

  /// Codes and names are those of the national register; the numbers are of the class of what was counted.
  private func cities(_ rows: [Grid.Row], _ language: Language) -> Grid.Section {
    let isOfficial = realm == .official && !board().lines.contains { $0.dataClass == .publicSources }
    return Grid.Section(
      isOfficial ? .official : .publicSources,
      banners: isOfficial
        ? []
        : [
          language.say(
            "Kode dan nama menurut register wilayah Kementerian Dalam Negeri; jumlah menurut catatan peragaan.",
            "Codes and names are those of the Ministry of Home Affairs; the numbers are of demonstration records.")
        ], rows: rows)
  }
}
