package import Catalog
import Spreadsheet

/// Why a file is no list of agreements, or a list cannot be written.
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

  static func noHeadings(_ sheets: [Worksheet]) -> BookError {
    let first =
      sheets.first.flatMap { sheet in
        sheet.rows.map { row in row.map(\.words.collapsingSpace).filter { !$0.isEmpty } }.max { $0.count < $1.count }
      } ?? []
    let seen = first.prefix(12).map { "'\($0)'" }.joined(separator: ", ")
    return BookError(
      "no-headings",
      id: "Tidak ditemukan baris judul kolom, seperti Judul naskah dan Para pihak"
        + (seen.isEmpty ? "." : "; yang terbaca: \(seen).")
        + " Petakan dengan --map \"Judul Anda=judul\" --map \"Judul lain=pihak\", atau salin ke dalam contoh: "
        + "mitrakota template get agreements",
      en: "No row of headings was found, such as Judul naskah (title) and Para pihak (parties)"
        + (seen.isEmpty ? "." : "; what was read: \(seen).")
        + " Map them with --map \"Your heading=judul\" --map \"Other heading=pihak\", or copy the list into the "
        + "template: mitrakota template get agreements")
  }

  static func insufficient(_ sheet: String, _ heading: HeadingMap) -> BookError {
    let own = heading.own.map { "'\($0.name)'" }.joined(separator: ", ")
    let hasParties = heading.columns[.parties] != nil || heading.columns[.partners] != nil
    let lacking: AgreementColumn = hasParties ? .title : .parties
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
