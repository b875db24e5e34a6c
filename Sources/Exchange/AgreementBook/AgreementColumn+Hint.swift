package import Catalog

extension AgreementColumn {
  package static let guide = [
    Bilingual(
      id: "Satu baris untuk satu naskah. Wajib: judul naskah, jenis naskah, dan para pihak; yang lain boleh kosong.",
      en: "One row for one text. Needed: its title, kind and parties; everything else may be empty."),
    Bilingual(
      id: "Urutan kolom bebas. Kolom dengan judul lain disimpan apa adanya dan kembali saat diekspor.",
      en: "The order of columns is free. Columns with other headings are kept as they are and come back on export."),
    Bilingual(
      id: "Baris dikenali lagi lewat nama pendek, atau nomor dan para pihaknya, atau judul dan tanggalnya.",
      en: "A row is known again by its short name, or its number and parties, or its title and date."),
  ]

  package static func sheet(_ dataClass: DataClass) -> Bilingual {
    switch dataClass {
    case .official: Bilingual(id: "Kerja sama", en: "Agreements")
    case .publicSources: Bilingual(id: "Kerja sama (peragaan)", en: "Agreements (demonstration)")
    case .invented: Bilingual(id: "Kerja sama (rekaan)", en: "Agreements (invented)")
    }
  }

  /// The values that a column offers.
  private var choices: [String]? {
    switch self {
    case .kind: ClosedWords.kindChoices
    case .cooperationClass: InstrumentRecord.CooperationClass.allCases.map(ClosedWords.written)
    case .burden: ["ya", "tidak"]
    case .openness: InstrumentRecord.Classification.Openness.allCases.map(ClosedWords.written)
    case .renewal: ["tidak diperpanjang", "diperpanjang dengan kesepakatan", "diperpanjang otomatis 12 bulan"]
    default: nil
    }
  }

  package var hint: BookHint {
    func row(_ id: String, _ en: String, _ example: String) -> BookHint {
      BookHint(explanation: Bilingual(id: id, en: en), example: example, choices: choices)
    }
    return switch self {
    case .slug:
      row(
        "Kosongkan; dibuat register. Jangan diubah, karena baris dikenali lagi dari sini.",
        "Leave empty; the register makes it. Do not change it, since the row is known again by it.",
        "kb-2024-contohmelati-contohkenanga")
    case .kind: row("KB, PKS, MoU, atau nama lain.", "KB, PKS, MoU or another name.", "Kesepakatan Bersama")
    case .title:
      row(
        "Seperti yang tercetak, paling banyak 300 karakter.", "As printed, at most 300 characters.",
        "Kesepakatan Bersama tentang Pemanfaatan Bersama Aplikasi")
    case .about: row("Pokok kerja sama.", "What it is about.", "Pemanfaatan bersama aplikasi layanan warga")
    case .parties, .partners:
      row(
        "Nama daerah atau kodenya, badan dengan namanya; dipisahkan titik koma, pihak pertama di depan.",
        "Regions by name or code, bodies by name; with semicolons between, the first party first.",
        "Kota Contoh Melati; Kota Contoh Kenanga")
    case .others:
      row(
        "Bukan pihak: nama lalu peran (saksi, mengetahui, fasilitator, depositari).",
        "No parties: the name, then the role (saksi, mengetahui, fasilitator, depositari).", "APEKSI: fasilitator")
    case .numbers:
      row(
        "Nomor tiap pihak seperti yang tercetak.", "Each party's number as printed.",
        "Kota Contoh Melati: 134/12/2024; Kota Contoh Kenanga: 119/KB/2024")
    case .signed:
      row(
        "Satu tanggal untuk semua pihak, atau satu tiap pihak; bulan atau tahun saja pun boleh. 'belum' bila belum.",
        "One date for all parties, or one each; a month or a year alone will do. 'belum' if it is not signed yet.",
        "23-12-2024")
    case .firstDay:
      row(
        "Hanya bila naskah menyebutnya; kosong berarti sejak semua pihak menandatangani.",
        "Only if the text states it; empty means from the last signature on.", "27-12-2024")
    case .lastDay:
      row(
        "Hari terakhir berlaku, atau 'tanpa batas waktu'.", "The last day in force, or 'tanpa batas waktu'.",
        "26-12-2027")
    case .term: row("Seperti dalam naskah.", "As in the text.", "3 (tiga) tahun")
    case .renewal:
      row("Apa yang terjadi pada akhirnya.", "What happens at its end.", "diperpanjang dengan kesepakatan")
    case .notice:
      row("Hari sebelum berakhir untuk memberitahukan.", "Days of notice before an early end.", "30 hari")
    case .parent:
      row(
        "KB yang dilaksanakan: nama pendek, nomor, atau judulnya.",
        "The KB that it carries out: its short name, number or title.", "134/12/2024")
    case .relations:
      row(
        "Hubungan lalu naskahnya; hubungan: mengubah, memperpanjang, menggantikan, mengakhiri, terkait.",
        "The relation, then the text; relations: mengubah, memperpanjang, menggantikan, mengakhiri, terkait.",
        "memperpanjang: 134/12/2024")
    case .cooperationClass: row("Menurut PP 28/2018.", "As in PP 28/2018.", "KSDD sukarela")
    case .cooperation:
      row(
        "Judul kerja sama yang menaungi beberapa naskah.", "The title of the cooperation that several texts belong to.",
        "Kerja sama layanan digital")
    case .scope: row("Ruang lingkup.", "The scope.", "Penggunaan, pengembangan, dan pelatihan")
    case .sectors: row("Urusan pemerintahan, nama pendek.", "Government affairs by short name.", "kominfo; pendidikan")
    case .applications:
      row(
        "Pemilik dan nama pendek aplikasi.", "Owner and short name of the application.",
        "00.01/loket-melati")
    case .offices:
      row(
        "Jabatan tiap penanda tangan; tanpa nama orang.", "The office of each signatory; no person's name.",
        "Kota Contoh Melati: Wali Kota")
    case .place: row("Tempat penandatanganan.", "Where it was signed.", "Contoh Melati")
    case .funding: row("Siapa yang membiayai.", "Who pays.", "APBD masing-masing pihak")
    case .burden:
      row(
        "ya atau tidak: membebani masyarakat atau daerah, atau belum dianggarkan.",
        "ya or tidak: burdens the public or the region, or is not in the budget.", "tidak")
    case .openness:
      row(
        "Terbuka, sebagian tertutup, atau tertutup dengan alasannya.",
        "Open, partly closed, or closed with its ground.", "terbuka")
    case .files:
      row(
        "Nama berkas pindaian; dicari di folder --files.", "Names of the scans; looked for in the folder --files.",
        "134-12-2024.pdf")
    case .holders:
      row("Pihak yang memegang berkas itu.", "The party that holds these files.", "Kota Contoh Melati")
    case .keeper:
      row("Nama pendek unit menurut profil.", "The unit's short name in the profile.", "bagian-kerja-sama")
    case .sources:
      row(
        "Dari mana diketahui: judul, alamat web, atau keduanya.",
        "From where it is known: a title, an address, or both.",
        "Buku register 2024 <https://contoh.example/register>")
    case .note: row("Catatan bebas.", "Free remarks.", "Asli disimpan di lemari 3")
    case .ordinal: row("Nomor urut; tidak dicatat.", "A running number; not recorded.", "1")
    }
  }
}
