import Catalog
import Exchange

extension Finding {
  static func cardTwice(_ row: ApplicationBook.Row, first: String) -> Finding {
    Finding(
      row, nil, .error, "row-twice", id: "Baris ini aplikasi yang sama dengan \(first).",
      en: "This row is the same application as \(first).",
      next: Bilingual(
        id: "Hapus salah satu; bila memang dua aplikasi, bedakan nama, perangkat daerah, atau nama pendeknya.",
        en: "Remove one of them; if they are two applications, tell them apart by name, agency or short name."))
  }

  static func severalCards(_ row: ApplicationBook.Row, _ ids: [RecordID]) -> Finding {
    let list = ids.map(\.slug.description).joined(separator: ", ")
    return Finding(
      row, .name, .error, "row-ambiguous", id: "Baris ini dapat berarti beberapa kartu: \(list).",
      en: "This row can mean several cards: \(list).",
      next: Bilingual(
        id: "Isi kolom Nama pendek dengan salah satunya.", en: "Put one of them into the column Short name."))
  }

  static func possibleTwin(_ row: ApplicationBook.Row, of id: RecordID, by name: String) -> Finding {
    Finding(
      row, .name, .warning, "possible-duplicate", id: "Calon duplikat: \(id) sudah dicatat oleh \(name).",
      en: "A possible duplicate: \(id) is recorded already by \(name).",
      next: Bilingual(
        id: "Bila aplikasinya sama, hapus barisnya; bila turunan, isi kolom Asal dengan \(id).",
        en: "If it is the same application, remove the row; if it descends from it, put \(id) into Derived from."))
  }

  static func otherDoor(_ row: ApplicationBook.Row, _ id: RecordID) -> Finding {
    Finding(
      row, nil, .error, "publiccode-card",
      id: "Kartu '\(id)' tercatat dari publiccode.yml; tidak dapat diubah dari daftar.",
      en: "The card '\(id)' was recorded from a publiccode.yml; it cannot be changed from a list.",
      next: Bilingual(
        id: "Kembalikan selnya, dan ubah applications/\(id.slug)/publiccode.yml.",
        en: "Restore the cell, and change applications/\(id.slug)/publiccode.yml."))
  }
}
