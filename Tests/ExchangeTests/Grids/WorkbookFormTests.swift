import Catalog
import Exchange
import Spreadsheet
import Testing

struct WorkbookFormTests {
  private func workbook(_ grid: Grid, _ language: Language = .id) throws -> Workbook {
    let wording = Wording(language, offset: 8 * 3_600)
    return try Workbook(xlsx: grid.rendered(as: .xlsx, wording: wording))
  }

  @Test func `a sheet says what it is about, and holds words and days`() throws {
    let workbook = try workbook(GridExample.grid())
    #expect(workbook.sheets.map(\.name) == ["Resmi"])
    #expect(workbook.hiddenSheets == [])
    let sheet = workbook.sheets[0]
    #expect(
      sheet.rows == [
        [.text("Kerja sama yang berakhir")], [.text("RESMI, per 23 November 2026")],
        ["Nama pendek", "Kedudukan", "Sampai", "Sisa", "Pihak", "Pemberitahuan"].map { .text($0) },
        [
          .text("layanan-antrean"), .text("berlaku"), .date(year: 2_026, month: 12, day: 23), .number(30),
          .text("Kota A, Kota B"), .text("tidak"),
        ],
        [
          .text("=1+1; \"a,b\" | *c*\td\ne"), .text("berakhir, dicoret"), .text("Jan 2027"), .number(1_090),
          .text("Kota C"), .text("ya"),
        ],
        [.text("é😀"), .text("23 Nov 2026 22.05 WITA"), .text("2030")],
      ])
    #expect(sheet.merges.map(\.description) == ["A1:F1", "A2:F2"])
  }

  @Test func `classes of data have sheets of their own, under their banners`() throws {
    let workbook = try workbook(GridExample.mixed(.en), .en)
    #expect(workbook.sheets.map(\.name) == ["Official", "Demonstration", "Invented data"])
    #expect(
      workbook.sheets.map { $0[1, 0] } == [
        .text("OFFICIAL, as of 23 November 2026"), .text("DEMONSTRATION, as of 23 November 2026"),
        .text("INVENTED DATA, as of 23 November 2026"),
      ])
    #expect(
      workbook.sheets.map { $0[2, 0] } == [
        .text("Short name"), .text("Bukan catatan resmi."), .text("Bukan catatan resmi."),
      ])
    for sheet in workbook.sheets {
      #expect(sheet.rows.suffix(2) == [[], [.text("Dua naskah dikecualikan.")]])
      #expect(sheet.merges.last?.rows.lowerBound == sheet.rows.count - 1)
    }
  }

  @Test func `two sections of one class have two sheets`() throws {
    var grid = try GridExample.grid()
    grid.sections += grid.sections + grid.sections
    #expect(try workbook(grid).sheets.map(\.name) == ["Resmi", "Resmi 2", "Resmi 3"])
  }

  @Test func `an empty list says so`() throws {
    let sheets = try workbook(GridExample.empty()).sheets
    #expect(sheets.map(\.name) == ["Kosong"])
    #expect(sheets[0].rows.count == 5)
    #expect(sheets[0].rows.last == [.text("Tidak ada yang cocok.")])
    #expect(try workbook(GridExample.empty(.en), .en).sheets.map(\.name) == ["Empty"])
  }

  @Test func `a list of one column merges nothing, one of none is written as well`() throws {
    for columns in [[Grid.Column("a", "A")], []] {
      let grid = Grid(
        "x", on: GridExample.day, columns: columns, sections: [.init(.official, rows: [Grid.Row([.text("b")])])])
      let sheet = try workbook(grid).sheets[0]
      #expect(sheet.merges == [])
      #expect(sheet[3, 0] == (columns.isEmpty ? .empty : .text("b")))
    }
  }

  @Test func `a text that no cell can hold is refused in both languages`() throws {
    let grid = Grid(
      "x", on: GridExample.day, columns: [.init("a", "A")],
      sections: [.init(.official, rows: [Grid.Row([.text(String(repeating: "a", count: 32_768))])])])
    #expect(throws: SpreadsheetError.unwritableCell("A4", sheet: "Resmi", .textTooLong)) { try workbook(grid) }
  }

  @Test func `the same answer gives the same bytes`() throws {
    let grid = try GridExample.mixed()
    #expect(try grid.rendered(as: .xlsx, wording: Wording()) == grid.rendered(as: .xlsx, wording: Wording()))
  }
}
