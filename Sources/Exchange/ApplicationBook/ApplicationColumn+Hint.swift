package import Catalog

extension ApplicationColumn {
  package static let guide = [
    Bilingual(
      id: "Satu baris untuk satu aplikasi. Wajib: nama aplikasi; yang lain boleh kosong, dan kosong berarti belum "
        + "diketahui.",
      en: "One row for one application. Needed: its name; everything else may be empty, and empty means not known."),
    Bilingual(
      id: "Urutan kolom bebas. Kolom dengan judul lain disimpan apa adanya dan kembali saat diekspor.",
      en: "The order of columns is free. Columns with other headings are kept as they are and come back on export."),
    Bilingual(
      id: "Baris dikenali lagi lewat nama pendek, atau nama dan perangkat daerahnya. Nama pejabat tidak dicatat.",
      en: "A row is known again by its short name, or its name and agency. Officials' names are not recorded."),
  ]

  package static func sheet(_ dataClass: DataClass) -> Bilingual {
    switch dataClass {
    case .official: Bilingual(id: "Aplikasi", en: "Applications")
    case .publicSources: Bilingual(id: "Aplikasi (peragaan)", en: "Applications (demonstration)")
    case .invented: Bilingual(id: "Aplikasi (rekaan)", en: "Applications (invented)")
    }
  }

  private var choices: [String]? {
    switch self {
    case .classification: CardWords<ApplicationCard.Classification>.classification.choices
    case .provenance: CardWords<ApplicationCard.Provenance>.provenance.choices
    case .status: CardWords<ApplicationCard.Status>.status.choices
    case .maintenance: CardWords<ApplicationCard.Maintenance>.maintenance.choices
    case .personalData: CardWords<ApplicationCard.PersonalData>.personalData.choices
    case .derivedWork, .cost: CardWords<SharingTerms.Side>.side.choices
    case .hosting: CardWords<SharingTerms.Side>.host.choices
    case .role: CardWords<SharingTerms.PersonalDataRole>.role.choices
    case .sourceCode, .commercial, .reoffering, .publication, .attribution, .training: ["ya", "tidak"]
    default: nil
    }
  }

  package var hint: BookHint {
    func row(_ id: String, _ en: String, _ example: String) -> BookHint {
      BookHint(explanation: Bilingual(id: id, en: en), example: example, choices: choices)
    }
    let flag = ("ya atau tidak; kosong bila belum diketahui.", "ya or tidak; empty if it is not known.")
    return switch self {
    case .slug:
      row(
        "Kosongkan; dibuat register. Jangan diubah, karena baris dikenali lagi dari sini.",
        "Leave empty; the register makes it. Do not change it, since the row is known again by it.", "izin-melati")
    case .name: row("Nama resminya.", "Its official name.", "Izin Melati")
    case .nameEN: row("Bila ada.", "If there is one.", "Jasmine Permits")
    case .function:
      row("Apa yang dikerjakannya.", "What it does.", "Menerima dan menerbitkan izin usaha mikro")
    case .description: row("Penjelasan singkat.", "A short description.", "Perizinan usaha mikro dalam satu pintu")
    case .descriptionEN: row("Bila ada.", "If there is one.", "Permits for small businesses")
    case .features: row("Dipisahkan titik koma.", "With semicolons between.", "Pelacakan berkas; Tanda terima")
    case .input: row("Data yang masuk.", "The data that go in.", "Permohonan warga")
    case .output: row("Data yang keluar.", "The data that come out.", "Surat izin")
    case .owner:
      row(
        "Daerah pemiliknya; kosong berarti daerah sendiri.", "The government that owns it; empty means your own.",
        "Kota Contoh Melati")
    case .agency: row("Perangkat daerah pemiliknya.", "The agency that answers for it.", "Dinas Perizinan")
    case .developer:
      row("Unit atau perusahaan; tanpa nama orang.", "A unit or firm; no person's name.", "Bidang Aplikasi")
    case .users: row("Unit yang memakainya.", "The units that work with it.", "Dinas Perizinan; Kecamatan")
    case .classification: row("Menurut Perpres 95/2018.", "As in Perpres 95/2018.", "khusus")
    case .provenance: row("Siapa yang membuatnya.", "Who had it made.", "lokal")
    case .common:
      row(
        "Adakah aplikasi umum untuk kebutuhan yang sama: 'tidak ada', 'ada', atau 'ada: NAMA'.",
        "Whether there is an aplikasi umum for the same need: 'tidak ada', 'ada' or 'ada: NAME'.", "tidak ada")
    case .reference: row("Referensi arsitektur aplikasi.", "Reference of applications.", "RAA.02.01")
    case .sectors: row("Urusan pemerintahan, nama pendek.", "Government affairs by short name.", "penanaman-modal")
    case .platforms: row("Di mana ia berjalan.", "Where it runs.", "web; android")
    case .languages: row("Kode bahasa.", "Language codes.", "id; en")
    case .status:
      row("Sejauh mana aplikasinya.", "How far it is.", "aktif")
    case .year: row("Tahun dibuat.", "The year in which it was built.", "2019")
    case .legalBases: row("Dipisahkan titik koma.", "With semicolons between.", "Peraturan Wali Kota 12 Tahun 2019")
    case .release: row("Versi terbaru.", "The newest version.", "2.0")
    case .released: row("Hari, bulan, atau tahun.", "A day, a month or a year.", "01-03-2020")
    case .sourceHash:
      row("SHA-256 arsip kode sumbernya.", "SHA-256 of its packed source code.", String(repeating: "0", count: 64))
    case .licence: row("Sedapatnya nama SPDX.", "An SPDX name if there is one.", "AGPL-3.0-or-later")
    case .certificate:
      row("Nomor surat pencatatan ciptaan.", "The number of its IP certificate.", "EC00202012345")
    case .certified: row("Tanggal surat itu.", "The date of that certificate.", "20-05-2020")
    case .maintenance: row("Siapa yang memeliharanya.", "Who looks after it.", "sendiri")
    case .website: row("Alamat lengkap.", "The full address.", "https://izin.contoh.example")
    case .repository: row("Alamat kode sumbernya.", "Where its source code is.", "https://git.contoh.example/izin")
    case .formerRepositories:
      row("Alamat sebelum pindah.", "Addresses before it moved.", "https://lama.contoh.example/izin")
    case .origins:
      row(
        "'varian: …' untuk perangkat lunak turunan, 'cabang teknis: …' untuk salinan repositori.",
        "'varian: …' for software that descends from another, 'cabang teknis: …' for a fork of a repository.",
        "varian: 00.02/izin-kenanga")
    case .programming: row("Dengan versinya.", "With its version.", "PHP 8.2; JavaScript")
    case .framework: row("Dengan versinya.", "With its version.", "Laravel 10")
    case .database: row("Dengan versinya.", "With its version.", "PostgreSQL 15")
    case .otherTechnology: row("Dengan versinya.", "With its version.", "Redis 7")
    case .cpu: row("Kebutuhan server.", "What the server needs.", "4 vCPU")
    case .memory: row("Kebutuhan server.", "What the server needs.", "8 GB")
    case .disk: row("Kebutuhan server.", "What the server needs.", "100 GB")
    case .operatingSystem: row("Sistem operasi server.", "The server's operating system.", "Debian 12")
    case .webServer: row("Server web.", "The web server.", "nginx")
    case .databaseServer: row("Server basis data.", "The database server.", "PostgreSQL 15")
    case .serverPlace: row("Di mana servernya sekarang.", "Where the server is now.", "Pusat data kota")
    case .integrations:
      row(
        "'tidak ada', 'ya', atau dengan apa; kartu aplikasi lain dalam kurung siku.",
        "'tidak ada', 'ya', or with what; the card of another application in square brackets.",
        "SSO; Dukcapil; Antrean loket [00.02/antrean]")
    case .modes: row("Dipisahkan titik koma.", "With semicolons between.", "hibah kode sumber; pendampingan saja")
    case .sourceCode, .commercial, .reoffering, .publication, .attribution, .training: row(flag.0, flag.1, "ya")
    case .derivedWork: row("Milik siapa hasil pengembangannya.", "To whom derived work belongs.", "penerima")
    case .hosting: row("Siapa yang menjalankan servernya.", "Who runs the server.", "penerima")
    case .help:
      row(
        "'sampai terpasang', jumlah bulan, atau 'perjanjian layanan'.",
        "'sampai terpasang', a number of months, or 'perjanjian layanan'.", "12 bulan")
    case .cost: row("Siapa yang membayar.", "Who pays.", "penerima")
    case .role: row("Peran pemberi menurut UU 27/2022.", "The provider's role under UU 27/2022.", "tidak ada")
    case .months: row("Berapa lama boleh dipakai.", "For how long it may be used.", "36 bulan")
    case .personalData: row("Menurut UU 27/2022.", "As in UU 27/2022.", "umum")
    case .specificData:
      row("Hanya bila data pribadinya spesifik.", "Only if the personal data are specific.", "kesehatan; anak")
    case .tested: row("'belum', 'sudah', atau tanggalnya.", "'belum', 'sudah' or the date.", "03-2021")
    case .tester: row("Instansi yang menguji.", "The agency that tested it.", "Tim keamanan informasi kota")
    case .installationGuide, .userGuide, .apiGuide:
      row("Alamat web dokumennya.", "The web address of the document.", "https://izin.contoh.example/panduan")
    case .contact:
      row("Jabatan atau unit; tanpa nama orang.", "An office or unit; no person's name.", "Kepala Bidang Aplikasi")
    case .email: row("Surel kantor.", "An office address.", "diskominfo@contoh.example")
    case .phone: row("Telepon kantor.", "An office number.", "+62 411 123456")
    case .keeper: row("Nama pendek unit menurut profil.", "The unit's short name in the profile.", "diskominfo")
    case .sources:
      row(
        "Dari mana diketahui: judul, alamat web, atau keduanya.",
        "From where it is known: a title, an address, or both.", "Daftar aplikasi 2024 <https://contoh.example/daftar>")
    case .note: row("Catatan bebas.", "Free remarks.", "Pemakai baru dilatih setiap Maret")
    case .ordinal: row("Nomor urut; tidak dicatat.", "A running number; not recorded.", "1")
    }
  }
}
