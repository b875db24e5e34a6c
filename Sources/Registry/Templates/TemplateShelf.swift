package import Catalog
package import Exchange

/// The texts to start from that the rules of a day know.
package struct TemplateShelf: Sendable {
  /// The day whose rules apply to new texts.
  package let day: CalendarDay
  /// The name of the book of agreements, which is no text but a workbook; see ``ExportOffice/template(_:)``.
  package static let book = "agreements"
  /// The name of the book of applications; see ``ApplicationExport/template(_:)``.
  package static let applications = "apps"

  /// In the order of the rule pack.
  package let templates: [TextTemplate]
  private let pack: RulePack

  package init(_ packs: RulePacks = ReferenceData.rulePacks, on day: CalendarDay) {
    self.day = day
    pack = packs.governing(on: day)
    templates = pack.checklists.map { [pack] in TextTemplate($0, of: pack) }
  }

  /// What makes the book of that name, in any case; nil where it is no book.
  package static func workbook(
    _ name: String
  ) -> ((Language) throws(RegistryError) -> [UInt8])? {
    switch name.lowercased() {
    case book: { language throws(RegistryError) in try ExportOffice.template(language) }
    case applications, "applications": { language throws(RegistryError) in try ApplicationExport.template(language) }
    default: nil
    }
  }

  /// The template of that name, in any case.
  package subscript(name: String) -> TextTemplate? { templates.first { $0.name == name.lowercased() } }

  /// The document of that name as a Word file.
  package func file(_ name: String) throws(RegistryError) -> [UInt8] {
    guard let template = self[name] else { throw unknown(name) }
    do {
      return try template.document(day).bytes()
    } catch {
      throw RegistryError(
        .storage, id: "Berkas templat '\(name)' tidak dapat dibuat: \(error)",
        en: "The file of the template '\(name)' cannot be made: \(error)")
    }
  }

  private func unknown(_ name: String) -> RegistryError {
    let names = ([Self.book, Self.applications] + templates.map(\.name)).joined(separator: ", ")
    let (id, en) = (Wording(.id).date(day), Wording(.en).date(day))
    guard !templates.isEmpty else {
      return RegistryError(
        .notFound,
        id: "Aturan per \(id) (\(pack.title.id)) tidak memuat daftar periksa, sehingga tidak ada templat '\(name)'. "
          + "Pilih hari lain dengan --date.",
        en: "The rules of \(en) (\(pack.title.en)) have no checklists, so there is no template '\(name)'. Choose "
          + "another day with --date.")
    }
    return RegistryError(
      .notFound, id: "Tidak ada templat '\(name)' menurut aturan per \(id). Pilihannya: \(names).",
      en: "There is no template '\(name)' under the rules of \(en). There are: \(names).")
  }
}
