import Catalog

extension Finding {
  static func severalYears(_ text: String, _ year: Int, _ place: CellPlace) -> Finding {
    Finding(
      place, .warning, "years-several", id: "'\(text)' memuat beberapa tahun; yang dicatat \(year).",
      en: "'\(text)' has several years; \(year) is recorded.",
      next: Bilingual(id: "Bila lain, tulis satu tahun saja.", en: "If it is another, write one year."))
  }

  static func addressCompleted(_ text: String, _ address: WebAddress, _ place: CellPlace) -> Finding {
    Finding(
      place, .note, "address-completed", id: "'\(text)' dicatat sebagai \(address).",
      en: "'\(text)' is recorded as \(address).",
      next: Bilingual(
        id: "Bila alamatnya lain, tulis selengkapnya.", en: "If that is not the address, write it in full."))
  }

  static func notAnAddress(_ text: String, _ place: CellPlace) -> Finding {
    Finding(
      place, .warning, "address-unreadable", id: "'\(text)' bukan alamat web dan tidak dicatat.",
      en: "'\(text)' is no web address and is not recorded.",
      next: Bilingual(
        id: "Tulis selengkapnya, misalnya https://izin.contoh.go.id, atau kosongkan.",
        en: "Write it in full, such as https://izin.contoh.go.id, or leave it empty."))
  }

  /// Without the text: it may be a person's name.
  static func personLeftOut(_ place: CellPlace) -> Finding {
    Finding(
      place, .warning, "person-left-out",
      id: "Sel ini memuat sesuatu yang bukan jabatan atau unit; itu tidak dicatat, karena nama pejabat tidak masuk "
        + "katalog.",
      en: "This cell has something that is no office or unit; it is not recorded, since officials are not named in the "
        + "catalog.",
      next: Bilingual(
        id: "Tulis jabatan atau unitnya, misalnya 'Kepala Bidang Aplikasi'.",
        en: "Write the office or unit, such as 'Kepala Bidang Aplikasi'."))
  }

  static func cellAlone(_ column: ApplicationColumn, _ place: CellPlace) -> Finding {
    let other: ApplicationColumn = column == .certified ? .certificate : .release
    return Finding(
      place, .warning, "cell-alone",
      id: "\(column.heading(in: .id)) tidak dicatat, karena \(other.heading(in: .id)) kosong.",
      en: "\(column.heading(in: .en)) is not recorded, since \(other.heading(in: .en)) is empty.",
      next: Bilingual(id: "Isi \(other.heading(in: .id)).", en: "Fill in \(other.heading(in: .en))."))
  }
}
