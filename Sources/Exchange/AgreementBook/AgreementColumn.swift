import Catalog

/// What stands in one column of an agreement book. The raw value is its key, as in `--map "Tgl TTD=tanggal-tanda-tangan"`.
package enum AgreementColumn: String, BookColumn {
  case slug = "nama-pendek"
  case kind = "jenis"
  case title = "judul"
  case about = "tentang"
  case parties = "pihak"
  /// The other parties, where the keeper of the book leaves its own government out.
  case partners = "mitra"
  case others = "peserta-lain"
  case numbers = "nomor"
  case signed = "tanggal-tanda-tangan"
  case firstDay = "mulai"
  case lastDay = "berakhir"
  case term = "jangka-waktu"
  case renewal = "perpanjangan"
  case notice = "pemberitahuan"
  case parent = "melaksanakan"
  case relations = "hubungan"
  case cooperationClass = "kelas"
  case cooperation = "rumpun"
  case scope = "ruang-lingkup"
  case sectors = "urusan"
  case applications = "aplikasi"
  case offices = "jabatan-penanda-tangan"
  case place = "tempat"
  case funding = "pembiayaan"
  case burden = "membebani"
  case openness = "sifat"
  case files = "berkas"
  case holders = "pemegang"
  case keeper = "unit-pencatat"
  case sources = "sumber"
  case note = "catatan"
  /// A running number, which is not recorded.
  case ordinal = "urutan"

  /// Those of a book that is written, in their order.
  package static let written = allCases.filter { $0 != .ordinal && $0 != .partners }

  package var isRepeatable: Bool { [.parties, .partners, .numbers, .offices, .signed].contains(self) }

  package var isTelling: Bool { [.slug, .title, .about, .parties, .partners].contains(self) }

  package static let days: Set<AgreementColumn> = [.firstDay, .lastDay]
  package static let mixed: Set<AgreementColumn> = [.signed]
  package static let dates: [AgreementColumn] = [.signed, .firstDay, .lastDay]

  package static let whole: [[AgreementColumn]] = [[.title, .about], [.parties, .partners]]

  package static let index = HeadingIndex<AgreementColumn>()

  /// A short name says which agreement a row is; else it needs what it is called and its parties.
  package static func lacking(_ columns: Set<AgreementColumn>) -> AgreementColumn? {
    let hasParties = !columns.isDisjoint(with: [.parties, .partners])
    if columns.contains(.slug) || hasParties && !columns.isDisjoint(with: [.title, .about]) { return nil }
    return hasParties ? .title : .parties
  }

  package static let words = BookWords(
    record: Bilingual(id: "naskah", en: "agreement"),
    advice: Bilingual(
      id: "Bila naskah, isi judul dan para pihaknya.", en: "If it is one, fill in its title and its parties."),
    headings: Bilingual(
      id: "Judul naskah dan Para pihak", en: "Judul naskah (title) and Para pihak (parties)"),
    mapping: Bilingual(
      id: "--map \"Judul Anda=judul\" --map \"Judul lain=pihak\"",
      en: "--map \"Your heading=judul\" --map \"Other heading=pihak\""),
    template: "agreements",
    number: (Bilingual(id: "nomor naskah", en: "the numbers of texts"), "nomor"),
    prose: Bilingual(id: "Tentang atau Catatan", en: "About or Note"))
}
