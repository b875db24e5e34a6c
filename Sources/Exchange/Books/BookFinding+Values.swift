import Catalog

extension Finding {
  static func missing(_ column: some BookColumn, _ place: CellPlace, _ next: Bilingual) -> Finding {
    Finding(
      place, .error, "cell-missing", id: "\(column.heading(in: .id)) kosong.",
      en: "\(column.heading(in: .en)) is empty.", next: next)
  }

  static func unreadableDate(_ text: String, _ place: CellPlace) -> Finding {
    Finding(
      place, .error, "date-unreadable", id: "'\(text)' bukan tanggal.", en: "'\(text)' is not a date.",
      next: Bilingual(
        id: "Tulis 23-12-2017, '23 Desember 2017', atau '2017' bila hanya tahunnya yang diketahui.",
        en: "Write 23-12-2017, '23 December 2017', or '2017' if only the year is known."))
  }

  static func inexactDate(_ text: String, _ place: CellPlace) -> Finding {
    Finding(
      place, .error, "date-inexact", id: "'\(text)' bukan satu hari.", en: "'\(text)' is not one day.",
      next: Bilingual(
        id: "Tulis hari lengkap seperti 23-12-2017, atau kosongkan bila tidak diketahui.",
        en: "Write a whole day such as 23-12-2017, or leave it empty if it is not known."))
  }

  static func doubtfulDate(_ text: String, _ date: LegalDate, _ doubt: LooseDate.Doubt, _ place: CellPlace) -> Finding {
    let (id, en) = (Wording(.id).date(date), Wording(.en).date(date))
    let weekday: Bilingual? =
      if case .weekday(let day) = doubt {
        Bilingual(
          id: ", yang bukan hari \(Wording(.id).weekday(day))", en: ", which was no \(Wording(.en).weekday(day))")
      } else { nil }
    return Finding(
      place, .warning, "date-doubt", id: "'\(text)' dibaca sebagai \(id)\(weekday?.id ?? "").",
      en: "'\(text)' was read as \(en)\(weekday?.en ?? "").",
      next: Bilingual(id: "Cocokkan dengan naskah.", en: "Compare it with the text."))
  }

  /// In a column where other dates have the month in front for certain.
  static func ambiguousDate(_ text: String, _ date: LegalDate, _ other: LegalDate, _ place: CellPlace) -> Finding {
    let (id, en) = (Wording(.id), Wording(.en))
    return Finding(
      place, .error, "date-ambiguous",
      id: "'\(text)' dapat berarti \(id.date(date)) atau \(id.date(other)); kolom ini memuat tanggal dengan bulan di "
        + "depan.",
      en: "'\(text)' can mean \(en.date(date)) or \(en.date(other)); this column has dates with the month in front.",
      next: Bilingual(
        id: "Simpan daftarnya sebagai .xlsx, atau tulis bulannya dengan huruf seperti '\(id.date(other))'.",
        en: "Save the list as .xlsx, or write the month in letters as '\(en.date(other))'."))
  }

  static func unreadable(
    _ column: some BookColumn, _ text: String, _ place: CellPlace, allowed: [String]
  ) -> Finding {
    let list = allowed.map { "'\($0)'" }
    return Finding(
      place, .error, "value-unreadable", id: "'\(text)' tidak dikenal di kolom \(column.heading(in: .id)).",
      en: "'\(text)' is not known in the column \(column.heading(in: .en)).",
      next: Bilingual(
        id: "Tulis \(list.joined(separator: " atau ")), atau kosongkan.",
        en: "Write \(list.joined(separator: " or ")), or leave it empty."))
  }

  static func tooLong(_ count: Int, limit: Int, _ words: BookWords, _ place: CellPlace) -> Finding {
    Finding(
      place, .error, "text-too-long", id: "Teks ini \(count) karakter; paling banyak \(limit).",
      en: "This text has \(count) characters; \(limit) at most.",
      next: Bilingual(
        id: "Ringkas, dan pindahkan sisanya ke kolom \(words.prose.id).",
        en: "Shorten it, and move the rest to the column \(words.prose.en)."))
  }

  static func unlistedKind(_ text: String, _ kind: InstrumentKind, _ place: CellPlace) -> Finding {
    Finding(
      place, .warning, "kind-unlisted", id: "Jenis naskah '\(text)' tidak terdaftar; dicatat sebagai '\(kind)'.",
      en: "The kind of text '\(text)' is not listed; it is recorded as '\(kind)'.",
      next: Bilingual(
        id: "Bila salah ketik, pakai Kesepakatan Bersama, Perjanjian Kerja Sama, atau Nota Kesepahaman.",
        en: "If it is mistyped, use Kesepakatan Bersama, Perjanjian Kerja Sama or Nota Kesepahaman."))
  }

  static func unreadableTerm(_ text: String, _ place: CellPlace) -> Finding {
    Finding(
      place, .warning, "term-unreadable",
      id: "Dari '\(text)' tidak terbaca berapa lama; kata-katanya tetap dicatat.",
      en: "How long '\(text)' is could not be read; its words are recorded all the same.",
      next: Bilingual(
        id: "Tulis seperti '3 tahun' atau '36 bulan', atau isi kolom Hari terakhir.",
        en: "Write it as '3 tahun' or '36 bulan', or fill in the last day."))
  }

  static func noticeInMonths(_ text: String, _ days: Int, _ place: CellPlace) -> Finding {
    Finding(
      place, .warning, "notice-months", id: "'\(text)' dihitung \(days) hari.",
      en: "'\(text)' is counted as \(days) days.",
      next: Bilingual(id: "Bila lain, tulis jumlah harinya.", en: "If it is otherwise, write the number of days."))
  }

  static func dateForNumber(_ text: String, _ place: CellPlace) -> Finding {
    Finding(
      place, .warning, "number-is-date", id: "Nomor ini telah diubah program menjadi tanggal: '\(text)'.",
      en: "A program has turned this number into a date: '\(text)'.",
      next: Bilingual(
        id: "Ketik ulang nomornya dalam sel berformat teks.", en: "Type the number again in a cell formatted as text."))
  }

  static func undated(_ place: CellPlace) -> Finding {
    Finding(
      place, .warning, "signing-undated", id: "Tanggal tanda tangan kosong; statusnya akan menjadi tidak diketahui.",
      en: "The date of signature is empty; the status will be unknown.",
      next: Bilingual(
        id: "Isi bulan atau tahunnya bila hanya itu yang diketahui; tulis 'belum' bila belum ditandatangani.",
        en: "Fill in the month or the year if no more is known; write 'belum' if it is not signed yet."))
  }

  // Sheets

  static func ownHeading<Column: BookColumn>(_ heading: String, near: Column?, _ place: CellPlace) -> Finding {
    // Where nothing is near, no column is suggested: a wrong guess would be followed.
    let key = near?.rawValue ?? "…"
    let names =
      near == nil
      ? Bilingual(
        id: " Nama kolom ada di lembar petunjuk templatnya.", en: " The guide of the template names the columns.")
      : Bilingual(id: "", en: "")
    return Finding(
      place, .note, "heading-own", id: "Kolom '\(heading)' disimpan dengan judulnya sendiri.",
      en: "The column '\(heading)' is kept under its own heading.",
      next: Bilingual(
        id: "Bila maksudnya kolom register, petakan: --map \"\(heading)=\(key)\".\(names.id)",
        en: "If a column of the register was meant, map it: --map \"\(heading)=\(key)\".\(names.en)"))
  }

  static func leftOut(_ heading: String, _ words: BookWords, _ place: CellPlace) -> Finding {
    Finding(
      place, .note, "ordinal-left-out", id: "Kolom '\(heading)' dibaca sebagai nomor urut dan tidak dicatat.",
      en: "The column '\(heading)' was read as a running number and is not recorded.",
      next: Bilingual(
        id: "Bila isinya \(words.number.meaning.id), petakan: --map \"\(heading)=\(words.number.key)\".",
        en: "If it holds \(words.number.meaning.en), map it: --map \"\(heading)=\(words.number.key)\"."))
  }

  static func headingTwice(_ heading: String, _ column: some BookColumn, _ place: CellPlace) -> Finding {
    Finding(
      place, .warning, "heading-twice",
      id: "Kolom '\(heading)' berarti \(column.heading(in: .id)), yang sudah ada; disimpan dengan judulnya sendiri.",
      en: "The column '\(heading)' means \(column.heading(in: .en)), which is there already; it is kept under its own "
        + "heading.",
      next: Bilingual(
        id: "Beri judul lain, atau petakan dengan --map.", en: "Give it another heading, or map it with --map."))
  }

  static func mergedDown(_ range: String, _ place: CellPlace) -> Finding {
    Finding(
      place, .note, "merged-down", id: "Sel gabungan \(range) diisikan ke setiap barisnya.",
      en: "The merged cells \(range) were filled into each of their rows.",
      next: Bilingual(
        id: "Bila tidak berlaku untuk setiap baris, pisahkan selnya.",
        en: "If that is not so for every row, split the cells."))
  }

  static func skippedRow(_ text: String, _ words: BookWords, _ place: CellPlace) -> Finding {
    Finding(
      place, .note, "row-skipped", id: "Baris '\(text)' bukan \(words.record.id) dan dilewati.",
      en: "The row '\(text)' is no \(words.record.en) and was passed over.",
      next: words.advice)
  }
}
