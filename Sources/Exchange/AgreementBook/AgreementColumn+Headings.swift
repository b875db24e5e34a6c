package import Catalog

extension AgreementColumn {
  package func heading(in language: Language) -> String { language == .id ? called.id : called.en }

  package var names: [String] { [called.id, called.en, rawValue] + called.others }

  private var called: (id: String, en: String, others: [String]) {
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
