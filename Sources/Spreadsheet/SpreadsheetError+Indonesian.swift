extension SpreadsheetError {
  /// What happened, the rule, the next step, in Indonesian.
  package var indonesian: String {
    switch self {
    case .notWorkbook(let kind): kind.indonesian
    case .truncated:
      "Berkas ini terpotong; buku kerja dibaca utuh atau tidak sama sekali. Unduh atau salin ulang berkasnya."
    case .damaged(let part, let damage):
      "Bagian '\(part)' dari berkas ini rusak (\(damage.indonesian)); buku kerja dibaca utuh atau tidak sama sekali. "
        + "Buka di Excel atau LibreOffice, lalu simpan lagi sebagai .xlsx."
    case .tooLarge(let bound, let limit):
      switch bound {
      case .fileBytes:
        "Berkas ini lebih dari \(limit.grouped(".")) byte, batas yang dibaca. Bagi menjadi beberapa berkas."
      case .unpackedBytes:
        "Isi berkas ini lebih dari \(limit.grouped(".")) byte setelah kompresinya dibuka, batas yang dibaca. "
          + "Hapus format pada baris dan kolom kosong, atau bagi menjadi beberapa berkas."
      case .entries:
        "Berkas ini berisi lebih dari \(limit.grouped(".")) bagian, batas yang dibaca. Hapus gambar dari buku kerja."
      case .cells:
        "Berkas ini berisi lebih dari \(limit.grouped(".")) sel, batas yang dibaca. Hapus isi yang jauh dari daftarnya, "
          + "atau bagi menjadi beberapa berkas."
      case .sheets:
        "Buku kerja ini berisi lebih dari \(limit.grouped(".")) lembar, batas yang dibaca. Bagi menjadi beberapa berkas."
      }
    case .noSheet:
      "Buku kerja ini tidak memiliki lembar yang tampak; yang dibaca hanya lembar yang tampak. "
        + "Tampilkan lembarnya, lalu simpan lagi."
    case .notText:
      "Berkas ini bukan teks; CSV adalah teks dalam UTF-8, UTF-16, atau Windows-1252. "
        + "Simpan lagi sebagai \"CSV UTF-8\" atau kirim berkas .xlsx."
    case .unclosedQuote(let line):
      "Tanda kutip pada baris \(line) tidak ditutup; setiap isian yang dibuka dengan \" ditutup dengan \". "
        + "Tutup isian itu, atau tulis \"\" jika yang dimaksud tanda kutip."
    case .textAfterQuote(let line):
      "Pada baris \(line) ada teks sesudah tanda kutip penutup; sesudahnya hanya boleh pemisah atau akhir baris. "
        + "Tulis \"\" jika yang dimaksud tanda kutip di dalam isian."
    case .unwritableName(let name, let fault):
      "Lembar tidak dapat dinamai '\(name)': \(fault.indonesian). Beri nama lain."
    case .unwritableCell(let place, let sheet, let fault):
      "Sel \(place) pada lembar '\(sheet)' tidak dapat ditulis: \(fault.indonesian). Perbaiki isinya."
    case .unwritableMerge(let range, let sheet):
      "Sel \(range) pada lembar '\(sheet)' tidak dapat digabung; sel gabungan terdiri atas dua sel atau lebih, "
        + "tidak saling bertumpuk, dan hanya sel pertamanya yang berisi. Ubah rentangnya."
    case .noTemporaryFile(let detail):
      "Sistem menolak berkas sementara (\(detail)); XLSX ditulis melalui satu berkas sementara. "
        + "Periksa ruang dan hak akses folder sementara."
    }
  }
}

extension SpreadsheetError.Damage {
  fileprivate var indonesian: String {
    switch self {
    case .missing: "bagian itu tidak ada"
    case .sheetWithoutPart(let name): "lembar '\(name)' tidak menunjuk ke bagian mana pun"
    case .notPlace(let text): "'\(text)' bukan letak sel seperti B12"
    case .notRange(let text): "'\(text)' bukan rentang sel seperti A1:B2"
    case .wrongValue(let value, let place): "sel \(place) berisi '\(value)', yang tidak sesuai dengan jenisnya"
    case .unreadable(let detail): detail
    }
  }
}

extension FileKind {
  fileprivate var indonesian: String {
    switch self {
    case .empty: "Berkas ini kosong; buku kerja tidak pernah kosong. Kirim ulang berkasnya."
    case .oldExcel: Self.saveAgain("buku kerja Excel lama (.xls)")
    case .encrypted:
      "Berkas ini dikunci dengan kata sandi; isinya tidak dapat dibaca di sini. "
        + "Buka dengan kata sandinya, hapus kata sandi itu, lalu simpan lagi sebagai .xlsx."
    case .oldOffice: Self.saveAgain("dokumen Office lama yang bukan buku kerja")
    case .binaryExcel: Self.saveAgain("buku kerja Excel biner (.xlsb)")
    case .openDocument: Self.saveAgain("lembar kerja OpenDocument (.ods)")
    case .word: "Berkas ini dokumen Word (.docx); yang dibaca hanya .xlsx dan .csv. Salin tabelnya ke Excel."
    case .presentation: "Berkas ini presentasi (.pptx); yang dibaca hanya .xlsx dan .csv. Salin tabelnya ke Excel."
    case .otherArchive:
      "Berkas ini arsip ZIP tanpa buku kerja; yang dibaca hanya .xlsx dan .csv. Kirim buku kerjanya sendiri."
    case .webPage: Self.saveAgain("halaman web yang dinamai seperti berkas Excel")
    case .xml: Self.saveAgain("dokumen XML")
    case .pdf: "Berkas ini PDF; yang dibaca hanya .xlsx dan .csv. Kirim buku kerja asalnya."
    case .plainText: "Berkas ini teks biasa dan bukan .xlsx. Jika isinya CSV, beri nama yang berakhir dengan .csv."
    case .unknown: "Berkas ini bukan buku kerja; yang dibaca hanya .xlsx dan .csv. Kirim buku kerjanya."
    }
  }

  private static func saveAgain(_ kind: String) -> String {
    "Berkas ini \(kind); yang dibaca hanya .xlsx dan .csv. Buka di Excel atau LibreOffice, pilih Simpan Sebagai, "
      + "lalu pilih .xlsx."
  }
}

extension SpreadsheetError.NameFault {
  fileprivate var indonesian: String {
    switch self {
    case .empty: "nama lembar tidak boleh kosong"
    case .tooLong: "nama lembar paling panjang 31 karakter"
    case .character: "nama lembar tidak boleh memuat [ ] : * ? / \\ atau karakter kendali"
    case .apostrophe: "nama lembar tidak boleh diawali atau diakhiri tanda petik"
    case .reserved: "nama itu dipakai Excel sendiri"
    case .taken: "lembar lain sudah bernama begitu; huruf besar dan kecil dianggap sama"
    }
  }
}

extension SpreadsheetError.CellFault {
  fileprivate var indonesian: String {
    switch self {
    case .outside: "lembar paling banyak 1.048.576 baris dan 16.384 kolom"
    case .textTooLong: "teks satu sel paling panjang 32.767 karakter"
    case .character: "teks memuat karakter yang tidak dapat disimpan dalam XLSX, seperti U+0000"
    case .notFinite: "bilangan harus terhingga"
    case .noSuchDay: "hari itu tidak ada dalam kalender, atau tahunnya di luar 1–9999"
    }
  }
}
