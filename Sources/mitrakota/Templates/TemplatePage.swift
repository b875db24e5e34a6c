import Catalog
import Exchange
import Registry

/// The templates of a day as a person reads them.
struct TemplatePage {
  let shelf: TemplateShelf
  let session: Session

  var lines: [String] {
    let day = Wording(session.language).date(shelf.day)
    guard let pack = shelf.templates.first?.pack.title else {
      return Paragraph.broken(
        session.say("Aturan per \(day) tidak memuat daftar periksa.", "The rules of \(day) have no checklists."),
        width: session.terminal.width)
    }
    let header = [
      session.say("NAMA", "NAME"), session.say("DOKUMEN", "DOCUMENT"), session.say("BAGIAN", "PARTS"),
      session.say("SUMBERNYA SUDAH DIBACA", "SOURCE READ"),
    ]
    let books = [
      [TemplateShelf.book, session.say("Daftar kerja sama (Excel)", "List of agreements (Excel)"), "", ""],
      [TemplateShelf.applications, session.say("Daftar aplikasi (Excel)", "List of applications (Excel)"), "", ""],
    ]
    let rows = books + shelf.templates.map { Array($0.cells(session.language).prefix(4)) }
    let advice = session.say(
      "Ambil dengan: mitrakota template get NAMA. Bagian yang sumbernya belum dibaca ditandai “perlu diperiksa”.",
      "Take one with: mitrakota template get NAME. Parts whose source was not read are marked “perlu diperiksa”.")
    let rules = session.say("Aturan per \(day): \(pack.id)", "Rules of \(day): \(pack.en)")
    return Table(header: header, rows: rows, right: [2, 3]).lines(width: session.terminal.width)
      + [""] + Paragraph.broken(rules, width: session.terminal.width)
      + Paragraph.broken(advice, width: session.terminal.width)
  }
}

extension TextTemplate {
  /// Columns for programs, of which people see all but the last.
  func cells(_ language: Language) -> [String] {
    [
      name, language == .id ? checklist.title.id : checklist.title.en, "\(checklist.items.count)", "\(verified)",
      pack.id.description,
    ]
  }

  func json(_ language: Language) -> JSONValue {
    func say(_ words: Bilingual) -> JSONValue { .text(language == .id ? words.id : words.en) }
    return [
      "name": .text(name), "title": say(checklist.title), "rules": .text(pack.id.description),
      "rulesTitle": say(pack.title),
      "parts": .list(
        checklist.items.map { item in
          [
            "id": .text(item.id.description), "name": say(item.name), "basis": .text(item.basis.citation),
            "verified": .bool(item.basis.isVerified),
          ]
        }),
    ]
  }
}
