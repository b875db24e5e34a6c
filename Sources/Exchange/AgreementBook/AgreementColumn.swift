/// What stands in one column of an agreement book. The raw value is its key, as in `--map "Tgl TTD=tanggal-tanda-tangan"`.
package enum AgreementColumn: String, Hashable, Sendable, CaseIterable {
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

  /// Whether several columns of a sheet may be read as one, as "Pihak Pertama" and "Pihak Kedua" are.
  var isRepeatable: Bool { [.parties, .partners, .numbers, .offices, .signed].contains(self) }

  /// Whether a row that has something here speaks of an agreement.
  var isTelling: Bool { [.slug, .title, .about, .parties, .partners].contains(self) }
}
