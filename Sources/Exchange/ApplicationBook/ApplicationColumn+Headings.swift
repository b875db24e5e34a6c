package import Catalog

extension ApplicationColumn {
  package func heading(in language: Language) -> String { language == .id ? called.id : called.en }

  package var names: [String] { [called.id, called.en, rawValue] + called.others }

  private var called: (id: String, en: String, others: [String]) {
    switch self {
    case .slug: ("Nama pendek", "Short name", ["Kode", "ID", "Slug", "Kode aplikasi"])
    case .name:
      (
        "Nama aplikasi", "Name",
        ["Nama", "Aplikasi", "Judul", "Judul aplikasi", "Nama sistem", "Nama sistem informasi", "Sistem informasi"]
          + ["Nama aplikasi sistem informasi", "Nama layanan", "Application"]
      )
    case .nameEN: ("Nama dalam bahasa Inggris", "English name", ["Nama Inggris", "Nama English"])
    case .function:
      (
        "Fungsi", "Function",
        ["Fungsi aplikasi", "Kegunaan", "Fungsi utama", "Fungsi sistem", "Tujuan", "Manfaat", "Kegunaan aplikasi"]
      )
    case .description: ("Uraian", "Description", ["Deskripsi", "Uraian aplikasi", "Deskripsi aplikasi", "Penjelasan"])
    case .descriptionEN:
      ("Uraian dalam bahasa Inggris", "English description", ["Uraian Inggris", "Deskripsi Inggris"])
    case .features: ("Kemampuan", "Features", ["Fitur", "Fitur utama", "Modul", "Fitur aplikasi"])
    case .input: ("Masukan", "Input", ["Informasi input", "Data masukan", "Informasi masukan"])
    case .output: ("Keluaran", "Output", ["Informasi output", "Data keluaran", "Informasi keluaran"])
    case .owner: ("Pemilik", "Owner", ["Pemerintah pemilik", "Daerah pemilik", "Pemda pemilik"])
    case .agency:
      (
        "Perangkat daerah", "Agency",
        ["OPD", "SKPD", "Dinas", "Nama OPD", "OPD pemilik", "OPD pengelola", "Perangkat daerah pemilik", "Instansi"]
          + ["Nama perangkat daerah", "Produsen", "Unit kerja", "Unit", "Pemilik aplikasi", "Pengelola", "Nama SKPD"]
          + ["Penanggung jawab OPD", "Perangkat daerah pengelola", "PD"]
      )
    case .developer:
      ("Pengembang", "Developer", ["Unit pengembang", "Vendor", "Dikembangkan oleh", "Pembuat", "Penyedia"])
    case .users: ("Unit pengguna", "Units that use it", ["Pengguna", "OPD pengguna", "Pemakai", "User", "Users"])
    case .classification:
      (
        "Khusus atau umum", "Classification",
        ["Khusus/Umum", "Umum/Khusus", "Klasifikasi", "Golongan", "Jenis aplikasi", "Klasifikasi aplikasi", "Jenis"]
          + ["Aplikasi umum atau khusus", "Aplikasi khusus atau umum"]
      )
    case .provenance: ("Pusat atau lokal", "Made by", ["Kategori", "Pusat/Lokal", "Lokal/Pusat", "Kategori aplikasi"])
    case .common:
      ("Aplikasi umum sejenis", "Common application", ["Ada aplikasi umum", "Aplikasi umum", "Aplikasi SPBE umum"])
    case .reference: ("Kode RAA", "RAA code", ["RAA", "Kode referensi", "Referensi arsitektur aplikasi"])
    case .sectors: ("Urusan", "Sectors", ["Bidang", "Urusan pemerintahan", "Sektor", "Bidang urusan", "Sector"])
    case .platforms:
      (
        "Platform", "Platforms",
        ["Media", "Basis", "Basis aplikasi", "Jenis platform", "Web/Mobile", "Berbasis", "Tipe aplikasi"]
      )
    case .languages: ("Bahasa antarmuka", "Interface languages", ["Bahasa"])
    case .status:
      (
        "Status", "Status",
        ["Status aktif", "Status aplikasi", "Kondisi", "Status penggunaan", "Aktif/Tidak aktif", "Aktif"]
      )
    case .year:
      (
        "Tahun", "Year",
        ["Tahun pengembangan", "Tahun pembuatan", "Tahun dibuat", "Tahun pengadaan", "Thn", "Tahun pembangunan"]
      )
    case .legalBases: ("Dasar hukum", "Legal basis", ["Landasan hukum", "Regulasi"])
    case .release: ("Versi", "Version", ["Versi aplikasi", "Versi terakhir", "Rilis"])
    case .released: ("Tanggal versi", "Released on", ["Tanggal rilis", "Tgl rilis", "Tanggal versi terakhir"])
    case .sourceHash: ("Sidik kode sumber", "Source hash", ["SHA-256 kode sumber", "SHA256"])
    case .licence: ("Lisensi", "Licence", ["License", "Jenis lisensi"])
    case .certificate:
      ("Nomor HKI", "IP certificate", ["HKI", "Nomor EC", "No EC", "Nomor pencatatan ciptaan", "No HKI", "Hak cipta"])
    case .certified: ("Tanggal HKI", "IP certificate date", ["Tanggal EC", "Tgl HKI", "Tanggal pencatatan ciptaan"])
    case .maintenance: ("Dipelihara oleh", "Maintained by", ["Pemelihara", "Pemeliharaan"])
    case .website:
      (
        "Alamat web", "Website",
        [
          "Link", "URL", "Situs", "Tautan", "Alamat", "Domain", "Alamat situs", "Link aplikasi", "Alamat URL",
          "Website",
        ]
          + ["Alamat aplikasi", "URL aplikasi", "Link/URL"]
      )
    case .repository: ("Kode sumber", "Repository", ["Repositori", "Git", "Source code", "Alamat kode sumber"])
    case .formerRepositories: ("Alamat lama kode sumber", "Earlier repositories", ["Repositori lama"])
    case .origins: ("Asal", "Derived from", ["Turunan dari", "Asal aplikasi", "Replikasi dari"])
    case .programming: ("Bahasa pemrograman", "Programming language", ["Bahasa program", "Programming"])
    case .framework: ("Kerangka kerja", "Framework", ["Framework aplikasi"])
    case .database: ("Basis data", "Database", ["DB", "DBMS", "Jenis database"])
    case .otherTechnology: ("Teknologi lain", "Other technology", ["Teknologi", "Pustaka"])
    case .cpu: ("CPU server", "Server CPU", ["CPU", "Prosesor", "Processor"])
    case .memory: ("RAM server", "Server memory", ["RAM", "Memori", "Memory"])
    case .disk: ("Disk server", "Server disk", ["Disk", "Harddisk", "Hardisk", "Penyimpanan", "Storage", "HDD"])
    case .operatingSystem: ("Sistem operasi", "Operating system", ["OS", "OS server", "Sistem operasi server"])
    case .webServer: ("Server web", "Web server", ["Webserver"])
    case .databaseServer: ("Server basis data", "Database server", ["DB server", "Server database"])
    case .serverPlace: ("Lokasi server", "Server location", ["Letak server", "Hosting", "Server", "Tempat hosting"])
    case .integrations:
      (
        "Integrasi", "Integrations",
        ["Integrasi aplikasi lain", "Terintegrasi", "Terintegrasi dengan", "Interoperabilitas", "Integrasi dengan"]
          + ["Integrasi sistem", "Keterangan integrasi", "Info integrasi", "Aplikasi terintegrasi"]
      )
    case .modes: ("Cara berbagi", "Ways of sharing", ["Mode berbagi", "Bentuk bagi pakai", "Bagi pakai"])
    case .sourceCode: ("Kode sumber diserahkan", "Source code handed over", ["Serah kode sumber"])
    case .commercial: ("Larangan komersial", "Commercial use forbidden", ["Dilarang komersial"])
    case .reoffering: ("Larangan menawarkan lagi", "Offering it on forbidden", ["Larangan menawarkan ulang"])
    case .publication: ("Publikasi perlu izin", "Publication needs permission", ["Izin publikasi"])
    case .attribution: ("Nama pemberi tampil", "Provider stays named", ["Atribusi", "Pencantuman nama"])
    case .derivedWork: ("Pemilik karya turunan", "Derived work belongs to", ["Karya turunan"])
    case .hosting: ("Pengelola server", "Hosted by", ["Server dijalankan oleh"])
    case .training: ("Pelatihan", "Training", ["Ada pelatihan"])
    case .help: ("Bantuan", "Help until", ["Dukungan", "Pendampingan"])
    case .cost: ("Penanggung biaya", "Cost borne by", ["Biaya ditanggung"])
    case .role: ("Peran data pribadi", "Role over personal data", ["Peran PDP"])
    case .months: ("Jangka pakai", "Period of use", ["Masa pakai"])
    case .personalData: ("Data pribadi", "Personal data", ["PDP", "Memuat data pribadi", "Memproses data pribadi"])
    case .specificData: ("Data spesifik", "Specific data", ["Data pribadi spesifik", "Jenis data spesifik"])
    case .tested: ("Uji keamanan", "Security test", ["Tanggal uji keamanan", "Pentest", "Uji penetrasi", "ITSA"])
    case .tester: ("Penguji keamanan", "Tested by", ["Diuji oleh", "Penguji"])
    case .installationGuide: ("Panduan instalasi", "Installation guide", ["Dokumen instalasi"])
    case .userGuide: ("Panduan pengguna", "User guide", ["Manual book", "Buku panduan", "User manual", "Manual"])
    case .apiGuide: ("Dokumentasi API", "API documentation", ["Dokumen API"])
    case .contact:
      (
        "PIC", "Contact office",
        ["Kontak", "Nama PIC", "Penanggung jawab", "Narahubung", "Kontak PIC", "Contact person", "Jabatan PIC", "CP"]
          + ["Admin", "Pejabat penanggung jawab", "Penanggung jawab aplikasi"]
      )
    case .email: ("Surel", "Email", ["E-mail", "Email PIC", "Surel PIC", "Alamat email"])
    case .phone:
      ("Telepon", "Phone", ["No telp", "No HP", "Nomor telepon", "HP", "Telp", "Kontak telepon", "No telepon", "WA"])
    case .keeper: ("Unit pencatat", "Keeper", ["Pencatat", "Bagian pencatat"])
    case .sources: ("Sumber", "Sources", ["Sumber data", "Source"])
    case .note: ("Catatan", "Note", ["Keterangan", "Ket", "Notes", "Remarks"])
    case .ordinal: ("No", "No.", ["No urut", "Nomor urut", "Nr", "#", "Nomor"])
    }
  }
}
