import Catalog
import Exchange

extension Finding {
  /// A finding about a row of a book, or one of its cells.
  init<Column: BookColumn, Entry>(
    _ row: BookRow<Column, Entry>, _ column: Column? = nil, _ severity: Severity, _ rule: String, id: String,
    en: String, next: Bilingual
  ) {
    let place = column.flatMap { row.places[$0] }
    self.init(
      file: row.sheet, line: row.number, column: place.map { $0 + 1 },
      keyPath: "\(place.map(AgreementBook.letters(ofColumn:)) ?? "")\(row.number)", severity, rule,
      Bilingual(id: id, en: en),
      remedy: next)
  }

  static func rowTwice(_ row: AgreementBook.Row, first: String) -> Finding {
    Finding(
      row, nil, .error, "row-twice", id: "Baris ini naskah yang sama dengan \(first).",
      en: "This row is the same text as \(first).",
      next: Bilingual(
        id: "Hapus salah satu; bila memang dua naskah, bedakan nomor, judul, atau nama pendeknya.",
        en: "Remove one of them; if they are two texts, tell them apart by number, title or short name."))
  }

  static func severalMatches(_ row: AgreementBook.Row, _ ids: [RecordID]) -> Finding {
    let list = ids.map(\.slug.description).joined(separator: ", ")
    return Finding(
      row, .numbers, .error, "row-ambiguous", id: "Baris ini dapat berarti beberapa catatan: \(list).",
      en: "This row can mean several records: \(list).",
      next: Bilingual(
        id: "Isi kolom Nama pendek dengan salah satunya.", en: "Put one of them into the column Short name."))
  }

  static func slugGone<Column: BookColumn, Entry>(_ row: BookRow<Column, Entry>, _ slug: Slug) -> Finding {
    Finding(
      row, .slug, .error, "slug-taken",
      id: "Nama pendek '\(slug)' milik catatan yang sudah dicoret atau ditarik.",
      en: "The short name '\(slug)' is that of a record that was struck or withdrawn.",
      next: Bilingual(
        id: "Kosongkan selnya agar dibuat yang baru.", en: "Leave the cell empty so that a new one is made."))
  }

  static func unnameable<Column: BookColumn, Entry>(_ row: BookRow<Column, Entry>) -> Finding {
    Finding(
      row, .slug, .error, "slug-missing", id: "Nama pendek tidak dapat dibuat dari baris ini.",
      en: "No short name can be made of this row.",
      next: Bilingual(id: "Isi kolom Nama pendek.", en: "Fill in the column Short name."))
  }

  static func possibleDuplicate(_ row: AgreementBook.Row, of id: RecordID, by name: String?) -> Finding {
    let (whoID, whoEN) = (name.map { " oleh \($0)" } ?? "", name.map { " by \($0)" } ?? "")
    return Finding(
      row, .title, .warning, "possible-duplicate", id: "Calon duplikat: \(id) sudah dicatat\(whoID).",
      en: "A possible duplicate: \(id) is recorded already\(whoEN).",
      next: Bilingual(
        id: "Bila naskahnya sama, hubungkan sesudah impor: mitrakota agreement relate … sama-dengan \(id)",
        en: "If it is the same text, relate them after the import: mitrakota agreement relate … sama-dengan \(id)"))
  }

  static func linkNotFound(_ row: AgreementBook.Row, _ column: AgreementColumn, _ words: String) -> Finding {
    Finding(
      row, column, .warning, "link-not-found", id: "Naskah '\(words)' belum ada dalam register; kata-katanya disimpan.",
      en: "The text '\(words)' is not in the register yet; its words are kept.",
      next: Bilingual(
        id: "Setelah naskah itu dicatat, impor lagi: hubungannya akan ditemukan.",
        en: "Import again when it is recorded: the relation will be found."))
  }

  static func linkAmbiguous(
    _ row: AgreementBook.Row, _ column: AgreementColumn, _ words: String, _ ids: [RecordID]
  ) -> Finding {
    let list = ids.prefix(5).map(\.description).joined(separator: ", ")
    return Finding(
      row, column, .warning, "link-ambiguous", id: "'\(words)' dapat berarti \(list); kata-katanya disimpan.",
      en: "'\(words)' can mean \(list); its words are kept.",
      next: Bilingual(id: "Tulis salah satunya selengkapnya.", en: "Write one of them in full."))
  }

  static func notLegacy(_ row: AgreementBook.Row, _ column: AgreementColumn?, _ heading: Bilingual, _ id: RecordID)
    -> Finding
  {
    Finding(
      row, column, .error, "act-recorded",
      id: "\(heading.id) naskah ini tercatat lewat tindakan, bukan dari daftar; tidak dapat diubah dari sini.",
      en: "\(heading.en) of this text was recorded by acts, not from a list; it cannot be changed from here.",
      next: Bilingual(
        id: "Kembalikan selnya, dan betulkan tindakannya: mitrakota agreement correct …; lihat mitrakota status \(id)",
        en: "Restore the cell, and mend the act: mitrakota agreement correct …; see mitrakota status \(id)"))
  }

  static func unwritable<Column: BookColumn, Entry>(_ row: BookRow<Column, Entry>, _ problem: String) -> Finding {
    Finding(
      row, nil, .error, "unwritable", id: "Baris ini tidak dapat ditulis sebagai catatan (\(problem)).",
      en: "This row cannot be written as a record (\(problem)).",
      next: Bilingual(id: "Perbaiki nilai yang disebut.", en: "Correct the value that is named."))
  }
}
