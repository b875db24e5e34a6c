package import Catalog
import Spreadsheet

/// Why a file is no list of the kind that was wanted, or a list cannot be written.
package struct BookError: Error, Hashable, Sendable {
  /// Stable, such as `no-headings`.
  package let code: String
  package let sentence: Bilingual

  init(_ code: String, id: String, en: String) {
    self.code = code
    sentence = Bilingual(id: id, en: en)
  }

  static func noSheet(_ name: String, _ names: [String]) -> BookError {
    let list = names.map { "'\($0)'" }.joined(separator: ", ")
    return BookError(
      "no-such-sheet", id: "Tidak ada lembar '\(name)'. Yang ada: \(list).",
      en: "There is no sheet '\(name)'. There are: \(list).")
  }

  static func noHeadings(_ sheets: [Worksheet], _ words: BookWords) -> BookError {
    let first =
      sheets.first.flatMap { sheet in
        sheet.rows.map { row in row.map(\.words.collapsingSpace).filter { !$0.isEmpty } }.max { $0.count < $1.count }
      } ?? []
    let seen = first.prefix(12).map { "'\($0)'" }.joined(separator: ", ")
    return BookError(
      "no-headings",
      id: "Tidak ditemukan baris judul kolom, seperti \(words.headings.id)"
        + (seen.isEmpty ? "." : "; yang terbaca: \(seen).")
        + " Petakan dengan \(words.mapping.id), atau salin ke dalam contoh: "
        + "mitrakota template get \(words.template)",
      en: "No row of headings was found, such as \(words.headings.en)"
        + (seen.isEmpty ? "." : "; what was read: \(seen).")
        + " Map them with \(words.mapping.en), or copy the list into the "
        + "template: mitrakota template get \(words.template)")
  }

  static func insufficient<Column: BookColumn>(
    _ sheet: String, _ heading: HeadingMap<Column>, _ lacking: Column
  ) -> BookError {
    let own = heading.own.map { "'\($0.name)'" }.joined(separator: ", ")
    return BookError(
      "heading-missing",
      id: "Lembar '\(sheet)' tidak memuat kolom \(lacking.heading(in: .id))"
        + (own.isEmpty ? "." : "; yang belum dikenal: \(own).")
        + " Petakan dengan --map \"Judul Anda=\(lacking.rawValue)\".",
      en: "The sheet '\(sheet)' has no column \(lacking.heading(in: .en))"
        + (own.isEmpty ? "." : "; not known are: \(own).")
        + " Map it with --map \"Your heading=\(lacking.rawValue)\".")
  }
}
