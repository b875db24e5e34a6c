import Catalog
import Exchange

/// Invented lists that use every kind of cell.
enum GridExample {
  static let day = CalendarDay(number: 20_780)  // 23 November 2026

  private static func day(_ text: String) -> CalendarDay { (try? CalendarDay(text)) ?? day }
  private static func region(_ code: String) throws -> PartyID { try PartyID(code) }

  static func columns(_ language: Language) -> [Grid.Column] {
    let isIndonesian = language == .id
    return [
      .init("id", isIndonesian ? "Nama pendek" : "Short name"),
      .init("status", isIndonesian ? "Kedudukan" : "Status"),
      .init("last-day", isIndonesian ? "Sampai" : "Until", isFirm: true),
      .init("days-left", isIndonesian ? "Sisa" : "Left", isFirm: true),
      .init("parties", isIndonesian ? "Pihak" : "Parties"),
      .init("notice", isIndonesian ? "Pemberitahuan" : "Notice given", fromWidth: 100),
    ]
  }

  /// Three rows: full, with what the formats must escape, and nearly empty.
  static func rows(_ language: Language) throws -> [Grid.Row] {
    let isIndonesian = language == .id
    let parties: [Grid.Named<PartyID>] = [
      .init(try region("00.01"), "Kota A"), .init(try region("00.02"), "Kota B"),
    ]
    return [
      Grid.Row(
        [
          .record(try RecordID("kota-a/layanan-antrean"), "layanan-antrean"),
          .code("in-force", isIndonesian ? "berlaku" : "in force"), .day(day("2026-12-23")), .number(30),
          .parties(parties), .flag(false),
        ],
        path: "/kerja-sama/kota-a/layanan-antrean",
        event: .init(
          uid: "ends/kota-a/layanan-antrean", day: day("2026-12-23"),
          summary: isIndonesian ? "Berakhir: Layanan antrean" : "Ends: Queueing service",
          details: "Kota A, Kota B; 5 tahun\nlihat \\naskah")),
      Grid.Row(
        [
          .text("=1+1; \"a,b\" | *c*\td\ne"), .list([.init("ended", "berakhir"), .init("struck", "dicoret")]),
          .date(.month(year: 2_027, month: 1)), .number(1_090), .party(try region("00.03"), "Kota C"), .flag(true),
        ], path: "/kerja-sama/kota-a/x"),
      Grid.Row([.text("é😀"), .instant(try Instant("2026-11-23T14:05:09Z")), .date(.year(2_030))]),
    ]
  }

  /// Three rows of one class.
  static func grid(_ language: Language = .id, _ dataClass: DataClass = .official) throws -> Grid {
    Grid(
      language == .id ? "Kerja sama yang berakhir" : "Agreements that end", on: day, columns: columns(language),
      sections: [.init(dataClass, banners: dataClass == .official ? [] : ["Hanya contoh."], rows: try rows(language))])
  }

  /// One row of each class.
  static func mixed(_ language: Language = .id) throws -> Grid {
    let rows = try rows(language)
    return Grid(
      "Semua kelas", on: day, columns: columns(language),
      sections: zip(DataClass.allCases, rows).map { dataClass, row in
        .init(dataClass, banners: dataClass == .official ? [] : ["Bukan catatan resmi."], rows: [row])
      }, notes: ["Dua naskah dikecualikan."])
  }

  /// No row.
  static func empty(_ language: Language = .id) -> Grid {
    Grid("Tidak berisi", on: day, columns: columns(language), sections: [])
  }

  /// The text of a form.
  static func text(
    _ grid: Grid, _ form: GridForm, _ language: Language = .id, _ options: GridOptions = GridOptions()
  ) throws -> String {
    let wording = Wording(language, offset: 8 * 3_600)
    return String(decoding: try grid.rendered(as: form, wording: wording, options: options), as: UTF8.self)
  }
}
