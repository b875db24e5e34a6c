import Catalog
import Spreadsheet

/// Where a cell stands.
struct CellPlace: Hashable, Sendable {
  var sheet: String
  /// From 0.
  var row: Int
  /// From 0; nil: the whole row.
  var column: Int?

  func at(_ column: Int?) -> CellPlace { CellPlace(sheet: sheet, row: row, column: column) }
}

extension Finding {
  /// A finding about a cell or a row: the file is the sheet, the key path the place as `C7`.
  init(
    _ place: CellPlace, _ severity: Severity, _ rule: String, id: String, en: String, next: Bilingual
  ) {
    let letters = place.column.map { CellReference.letters(ofColumn: $0) } ?? ""
    self.init(
      file: place.sheet, line: place.row + 1, column: place.column.map { $0 + 1 },
      keyPath: "\(letters)\(place.row + 1)",
      severity, rule, Bilingual(id: id, en: en), remedy: next)
  }

  // Parties

  static func unknownParty(_ text: String, near: [String], _ place: CellPlace) -> Finding {
    let next =
      near.isEmpty
      ? Bilingual(
        id: "Tulis nama daerah seperti 'Kota Baubau' atau kodenya; untuk badan yang belum terdaftar tambahkan nama "
          + "pendek dalam kurung siku: \(text) [nama-pendek].",
        en: "Write the region as 'Kota Baubau' or its code; to a body that is not listed add a short name in square "
          + "brackets: \(text) [short-name].")
      : Bilingual(
        id: "Mungkin maksudnya \(near.joined(separator: " atau ")).",
        en: "Did you mean \(near.joined(separator: " or "))?")
    return Finding(
      place, .error, "party-unknown", id: "'\(text)' bukan daerah atau badan yang dikenal.",
      en: "'\(text)' is no region or body that is known.", next: next)
  }

  static func ambiguousParty(_ text: String, _ names: [String], _ place: CellPlace) -> Finding {
    Finding(
      place, .error, "party-ambiguous", id: "'\(text)' dapat berarti \(names.joined(separator: " atau ")).",
      en: "'\(text)' can mean \(names.joined(separator: " or ")).",
      next: Bilingual(id: "Tulis nama lengkap atau kodenya.", en: "Write the full name or the code."))
  }

  static func likelyParty(_ text: String, _ name: String, besides: [String], _ place: CellPlace) -> Finding {
    Finding(
      place, .warning, "party-likely",
      id: "'\(text)' dibaca sebagai \(name); dapat juga berarti \(besides.joined(separator: ", ")).",
      en: "'\(text)' was read as \(name); it can also mean \(besides.joined(separator: ", ")).",
      next: Bilingual(id: "Bila keliru, tulis nama lengkapnya.", en: "If that is wrong, write the full name."))
  }

  static func unlistedBody(_ text: String, _ slug: String, _ place: CellPlace) -> Finding {
    Finding(
      place, .warning, "body-unlisted", id: "'\(text)' dicatat sebagai badan '\(slug)', yang belum terdaftar.",
      en: "'\(text)' is recorded as the body '\(slug)', which is not listed.",
      next: Bilingual(
        id: "Pakai nama pendek yang sama di setiap baris.", en: "Use the same short name in every row."))
  }

  static func partyTwice(_ name: String, _ place: CellPlace) -> Finding {
    Finding(
      place, .warning, "party-twice", id: "\(name) disebut dua kali; dicatat sekali.",
      en: "\(name) is named twice; it is recorded once.",
      next: Bilingual(id: "Periksa apakah maksudnya pihak lain.", en: "Check whether another party was meant."))
  }

  static func tooFewParties(_ count: Int, _ place: CellPlace) -> Finding {
    Finding(
      place, .error, "parties-too-few", id: "Naskah memerlukan sedikitnya dua pihak; yang terbaca \(count).",
      en: "A text needs at least two parties; \(count) could be read.",
      next: Bilingual(
        id: "Tulis semua pihak, dipisahkan titik koma: Kota A; Kota B.",
        en: "Write all parties with semicolons between them: Kota A; Kota B."))
  }

  static func notInRow(_ text: String, _ place: CellPlace) -> Finding {
    Finding(
      place, .error, "party-not-in-row", id: "'\(text)' tidak ada di antara para pihak baris ini.",
      en: "'\(text)' is not among the parties of this row.",
      next: Bilingual(
        id: "Perbaiki namanya, atau tambahkan ke kolom para pihak.",
        en: "Correct the name, or add it to the column of parties."))
  }

  static func tooMany(_ count: Int, of parties: Int, _ place: CellPlace) -> Finding {
    Finding(
      place, .error, "more-than-parties", id: "Sel ini memuat \(count) nilai untuk \(parties) pihak.",
      en: "This cell has \(count) values for \(parties) parties.",
      next: Bilingual(
        id: "Tulis paling banyak satu nilai tiap pihak, misalnya 'Kota A: 134/12/2017'.",
        en: "Write at most one value a party, such as 'Kota A: 134/12/2017'."))
  }

  static func oneForSeveral(_ text: String, _ name: String, _ place: CellPlace) -> Finding {
    Finding(
      place, .note, "one-for-several", id: "'\(text)' dicatat untuk \(name) saja.",
      en: "'\(text)' is recorded for \(name) alone.",
      next: Bilingual(
        id: "Bila milik pihak lain, tulis nama pihak di depannya: 'Kota B: \(text)'.",
        en: "If it is another party's, write that party before it: 'Kota B: \(text)'."))
  }
}
