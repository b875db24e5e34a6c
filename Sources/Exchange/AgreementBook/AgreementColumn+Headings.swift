package import Catalog

extension AgreementColumn {
  /// The heading of a book that is written.
  package func heading(in language: Language) -> String { language == .id ? words.id : words.en }

  /// Both headings and the others that offices give it, such as "Tgl TTD".
  var names: [String] { [words.id, words.en, rawValue] + words.others }

  private var words: (id: String, en: String, others: [String]) {
    switch self {
    case .slug: ("Nama pendek", "Short name", ["Kode", "ID", "Slug"])
    case .kind:
      (
        "Jenis naskah", "Kind of text",
        ["Jenis", "Jenis dokumen", "Jenis kerja sama", "Bentuk", "Bentuk naskah", "Bentuk kerja sama", "Kind"]
      )
    case .title:
      (
        "Judul naskah", "Title",
        [
          "Judul", "Judul kerja sama", "Judul perjanjian", "Nama kerja sama", "Nama naskah", "Nama perjanjian",
          "Naskah", "Naskah kerja sama", "Judul dokumen", "Nama dokumen", "Uraian", "Judul MoU", "Judul PKS",
        ]
      )
    case .about: ("Tentang", "About", ["Perihal", "Hal", "Objek", "Objek kerja sama", "Maksud dan tujuan", "Subject"])
    case .parties: ("Para pihak", "Parties", ["Pihak", "Pihak-pihak", "Pihak yang bekerja sama"])
    case .partners:
      ("Mitra", "Partners", ["Mitra kerja sama", "Nama mitra", "Daerah mitra", "Pihak lain", "Instansi mitra"])
    case .others: ("Peserta lain", "Other participants", ["Saksi", "Fasilitator"])
    case .numbers:
      (
        "Nomor", "Numbers",
        ["Nomor naskah", "No naskah", "Nomor perjanjian", "Nomor kerja sama", "Nomor MoU", "Nomor PKS", "Nomor KB"]
          + ["Nomor dokumen", "No dokumen", "Nomor surat", "Number"]
      )
    case .signed:
      (
        "Tanggal tanda tangan", "Signed on",
        [
          "Tgl TTD", "Tanggal TTD", "Tanggal penandatanganan", "Tgl penandatanganan", "Tgl tanda tangan", "Tanggal",
          "Tgl", "Tanggal naskah", "Tanggal perjanjian", "Ditandatangani", "Tanggal MoU", "Tanggal PKS", "Date",
        ]
      )
    case .firstDay:
      ("Hari pertama", "First day", ["Mulai", "Mulai berlaku", "Tanggal mulai", "Tgl mulai", "TMT", "Berlaku mulai"])
    case .lastDay:
      (
        "Hari terakhir", "Last day",
        [
          "Berakhir", "Tanggal berakhir", "Tgl berakhir", "Berlaku sampai", "Berlaku sampai dengan", "Sampai dengan",
          "Tanggal akhir", "Tgl akhir", "Masa berlaku sampai", "Akhir masa berlaku", "Jatuh tempo",
        ]
      )
    case .term: ("Jangka waktu", "Term", ["Masa berlaku", "Lama", "Durasi", "Jangka waktu kerja sama", "Duration"])
    case .renewal: ("Perpanjangan", "Renewal", ["Cara perpanjangan", "Ketentuan perpanjangan"])
    case .notice: ("Pemberitahuan", "Notice", ["Pemberitahuan (hari)", "Masa pemberitahuan"])
    case .parent:
      (
        "Melaksanakan", "Carries out",
        ["KB induk", "MoU induk", "Induk", "Naskah induk", "Payung", "KB yang dilaksanakan"]
      )
    case .relations: ("Hubungan lain", "Other relations", ["Hubungan", "Naskah terkait"])
    case .cooperationClass: ("Kelas kerja sama", "Class", ["Kelas", "Kategori kerja sama"])
    case .cooperation: ("Rumpun kerja sama", "Cooperation", ["Rumpun", "Payung kerja sama"])
    case .scope: ("Ruang lingkup", "Scope", ["Lingkup"])
    case .sectors: ("Urusan", "Sectors", ["Bidang", "Bidang kerja sama", "Sektor", "Urusan pemerintahan", "Sector"])
    case .applications: ("Aplikasi", "Applications", ["Aplikasi yang dicakup"])
    case .offices: ("Jabatan penanda tangan", "Signatories' offices", ["Jabatan penandatangan", "Jabatan"])
    case .place: ("Tempat", "Place", ["Tempat penandatanganan", "Tempat tanda tangan", "Lokasi"])
    case .funding: ("Pembiayaan", "Funding", ["Biaya", "Sumber biaya", "Pendanaan"])
    case .burden: ("Membebani", "Burdensome", ["Membebani masyarakat atau daerah", "Beban daerah"])
    case .openness: ("Sifat naskah", "Openness", ["Sifat", "Keterbukaan", "Klasifikasi"])
    case .files: ("Berkas", "Files", ["Nama berkas", "Nama file", "File", "Pindaian", "Scan", "Softcopy"])
    case .holders: ("Pemegang pindaian", "Holder of the scan", ["Pemegang", "Pemegang berkas", "Pemegang asli"])
    case .keeper: ("Unit pencatat", "Keeper", ["Pencatat", "Bagian pencatat"])
    case .sources: ("Sumber", "Sources", ["Sumber data", "Source"])
    case .note: ("Catatan", "Note", ["Keterangan", "Ket", "Notes", "Remarks"])
    case .ordinal: ("No", "No.", ["No urut", "Nomor urut", "Nr", "#"])
    }
  }
}

/// Finds the column that a heading means.
enum HeadingNames {
  /// A heading without case, punctuation and what stands in brackets at its end; "kerjasama" is "kerja sama".
  static func key(_ heading: String) -> String {
    var text = Substring(heading)
    if text.last == ")", let open = text.lastIndex(of: "("), open != text.startIndex { text = text[..<open] }
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "#") }.map(String.init)
    return words.map { Self.spellings[$0] ?? $0 }.joined(separator: " ")
  }

  /// The column of a heading, and whether it is a part of one, such as "Pihak Pertama" or "Nomor Pihak II".
  static func column(_ heading: String) -> (column: AgreementColumn, isPart: Bool)? {
    let key = key(heading)
    if let column = byName[key] { return (column, false) }
    var words = key.split(separator: " ").map(String.init)
    guard words.count > 1, let last = words.last, ordinals.contains(last) else { return nil }
    words.removeLast()
    if words.count > 1, words.last == "pihak" { words.removeLast() }
    guard let column = byName[words.joined(separator: " ")], column.isRepeatable else { return nil }
    return (column, true)
  }

  /// The column whose name is spelled most like a heading; nil where none is near.
  static func nearest(to heading: String) -> AgreementColumn? {
    let wanted = Array(key(heading).utf8)
    let near = byName.compactMap { name, column in
      EditDistance.between(wanted, Array(name.utf8), within: wanted.count / 4).map { ($0, name, column) }
    }
    return near.min { ($0.0, $0.1) < ($1.0, $1.1) }?.2
  }

  private static let byName: [String: AgreementColumn] = Dictionary(
    AgreementColumn.allCases.flatMap { column in column.names.map { (key($0), column) } }
  ) { first, _ in first }

  private static let spellings = [
    "kerjasama": "kerja sama", "tandatangan": "tanda tangan", "penandatangan": "penanda tangan",
  ]

  private static let ordinals: Set<String> = [
    "pertama", "kedua", "ketiga", "keempat", "kelima", "i", "ii", "iii", "iv", "v", "1", "2", "3", "4", "5", "kesatu",
  ]
}
