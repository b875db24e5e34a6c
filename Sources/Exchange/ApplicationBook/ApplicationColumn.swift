import Catalog

/// What stands in one column of an application book. The raw value is its key, as in `--map "OPD Pengelola=opd"`.
package enum ApplicationColumn: String, BookColumn {
  case slug = "nama-pendek"
  case name = "nama"
  case nameEN = "nama-inggris"
  case function = "fungsi"
  case description = "uraian"
  case descriptionEN = "uraian-inggris"
  case features = "kemampuan"
  case input = "masukan"
  case output = "keluaran"
  case owner = "pemilik"
  case agency = "opd"
  case developer = "pengembang"
  case users = "pengguna"
  case classification = "golongan"
  case provenance = "kategori"
  case common = "aplikasi-umum"
  case reference = "kode-raa"
  case sectors = "urusan"
  case platforms = "platform"
  case languages = "bahasa"
  case status = "status"
  case year = "tahun"
  case legalBases = "dasar-hukum"
  case release = "versi"
  case released = "tanggal-versi"
  case sourceHash = "sidik-kode"
  case licence = "lisensi"
  case certificate = "nomor-hki"
  case certified = "tanggal-hki"
  case maintenance = "pemelihara"
  case website = "situs"
  case repository = "kode-sumber"
  case formerRepositories = "kode-sumber-lama"
  case origins = "asal"
  case programming = "bahasa-pemrograman"
  case framework = "kerangka-kerja"
  case database = "basis-data"
  case otherTechnology = "teknologi-lain"
  case cpu = "cpu"
  case memory = "ram"
  case disk = "disk"
  case operatingSystem = "sistem-operasi"
  case webServer = "server-web"
  case databaseServer = "server-basis-data"
  case serverPlace = "lokasi-server"
  case integrations = "integrasi"
  case modes = "cara-berbagi"
  case sourceCode = "kode-sumber-diserahkan"
  case commercial = "larangan-komersial"
  case reoffering = "larangan-tawar-ulang"
  case publication = "publikasi-perlu-izin"
  case attribution = "nama-pemberi-tampil"
  case derivedWork = "pemilik-karya-turunan"
  case hosting = "pengelola-server"
  case training = "pelatihan"
  case help = "bantuan"
  case cost = "penanggung-biaya"
  case role = "peran-data-pribadi"
  case months = "jangka-pakai"
  case personalData = "data-pribadi"
  case specificData = "data-spesifik"
  case tested = "uji-keamanan"
  case tester = "penguji-keamanan"
  case installationGuide = "panduan-instalasi"
  case userGuide = "panduan-pengguna"
  case apiGuide = "dokumentasi-api"
  case contact = "pic"
  case email = "surel"
  case phone = "telepon"
  case keeper = "unit-pencatat"
  case sources = "sumber"
  case note = "catatan"
  /// A running number, which is not recorded.
  case ordinal = "urutan"

  /// Those of a book that is written, in their order.
  package static let written = allCases.filter { $0 != .ordinal }

  package var isRepeatable: Bool { [.integrations, .platforms, .users].contains(self) }

  package var isTelling: Bool { [.slug, .name].contains(self) }

  package static let days: Set<ApplicationColumn> = []
  package static let mixed: Set<ApplicationColumn> = [.released, .certified, .tested]
  package static let dates: [ApplicationColumn] = [.released, .certified, .tested]

  package static let whole: [[ApplicationColumn]] = [
    [.name], [.function, .description, .agency, .classification, .platforms, .status, .year, .contact],
  ]

  package static let index = HeadingIndex<ApplicationColumn>()

  package static func lacking(_ columns: Set<ApplicationColumn>) -> ApplicationColumn? {
    columns.isDisjoint(with: [.slug, .name]) ? .name : nil
  }

  package static let words = BookWords(
    record: Bilingual(id: "aplikasi", en: "application"),
    advice: Bilingual(id: "Bila aplikasi, isi namanya.", en: "If it is one, fill in its name."),
    headings: Bilingual(id: "Nama aplikasi dan Fungsi", en: "Nama aplikasi (name) and Fungsi (function)"),
    mapping: Bilingual(
      id: "--map \"Judul Anda=nama\" --map \"Judul lain=fungsi\"",
      en: "--map \"Your heading=nama\" --map \"Other heading=fungsi\""),
    template: "apps",
    number: (Bilingual(id: "nama pendek", en: "short names"), "nama-pendek"),
    prose: Bilingual(id: "Uraian atau Catatan", en: "Description or Note"))
}
