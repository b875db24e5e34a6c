import Catalog
import Spreadsheet

/// The sheet that tells how a book is filled in; it is never read.
enum BookGuide {
  static func sheet(_ language: Language) -> Worksheet {
    let isIndonesian = language == .id
    let reader: LanguageCode = isIndonesian ? .indonesian : .english
    let about =
      isIndonesian
      ? [
        "Satu baris untuk satu naskah. Wajib: judul naskah, jenis naskah, dan para pihak; yang lain boleh kosong.",
        "Urutan kolom bebas. Kolom dengan judul lain disimpan apa adanya dan kembali saat diekspor.",
        "Baris dikenali lagi lewat nama pendek, atau nomor dan para pihaknya, atau judul dan tanggalnya.",
      ]
      : [
        "One row for one text. Needed: its title, kind and parties; everything else may be empty.",
        "The order of columns is free. Columns with other headings are kept as they are and come back on export.",
        "A row is known again by its short name, or its number and parties, or its title and date.",
      ]
    let headings =
      isIndonesian ? ["Kolom", "Kunci", "Cara mengisi", "Contoh"] : ["Column", "Key", "How to fill in", "Example"]
    let rows = AgreementColumn.written.map { column in
      [column.heading(in: language), column.rawValue, explanation(of: column).text(in: reader), example(of: column)]
    }
    let lines = about.map { [$0] } + [[]] + [headings] + rows
    var sheet = Worksheet(isIndonesian ? "Petunjuk" : "Guide", rows: lines.map { $0.map { .text($0) } })
    sheet.merges = about.indices.map { CellRange(rows: $0...$0, columns: 0...3) }
    sheet.layout.headingRows = about.count + 2
    sheet.layout.widths = [0: 26, 1: 24, 2: 90, 3: 60]
    return sheet
  }

  /// The values that a column offers.
  static func choices(of column: AgreementColumn) -> [String]? {
    switch column {
    case .kind: ClosedWords.kindChoices
    case .cooperationClass: InstrumentRecord.CooperationClass.allCases.map(ClosedWords.written)
    case .burden: ["ya", "tidak"]
    case .openness: InstrumentRecord.Classification.Openness.allCases.map(ClosedWords.written)
    case .renewal: ["tidak diperpanjang", "diperpanjang dengan kesepakatan", "diperpanjang otomatis 12 bulan"]
    default: nil
    }
  }

  static func explanation(of column: AgreementColumn) -> Bilingual { words(column).explanation }
  private static func example(of column: AgreementColumn) -> String { words(column).example }

  private static func words(_ column: AgreementColumn) -> (explanation: Bilingual, example: String) {
    func row(_ id: String, _ en: String, _ example: String) -> (Bilingual, String) {
      (Bilingual(id: id, en: en), example)
    }
    return switch column {
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
