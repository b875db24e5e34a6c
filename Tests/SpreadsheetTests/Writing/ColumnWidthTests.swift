import Markup
import Testing

@testable import Spreadsheet

struct ColumnWidthTests {
  private func width(_ cell: Cell, heading: Bool = false, asked: Int? = nil) -> Int {
    var sheet = Worksheet("a", rows: [[cell]])
    sheet.layout.headingRows = heading ? 1 : 0
    if let asked { sheet.layout.widths = [0: asked] }
    return ColumnWidths(sheet)[0]
  }

  @Test(arguments: [
    (Cell.empty, 12), (.text("a"), 8), (.text("Kota A dan Kota B"), 19), (.number(1_234_567.5), 11),
    (.date(year: 2_026, month: 11, day: 23), 12), (.boolean(true), 8), (.text("pendek\nbaris yang panjang\nlagi"), 20),
    (.text(String(repeating: "a", count: 57)), 59), (.text(String(repeating: "a", count: 58)), 60),
    (.text(String(repeating: "a", count: 1_000)), 60), (.text("😀😀😀😀😀😀😀😀"), 10),
  ])
  func `a column is as wide as its longest line, and not wider than 60`(_ cell: Cell, _ characters: Int) {
    #expect(width(cell) == characters)
  }

  @Test func `a heading has room for the arrow of its filter`() {
    #expect(width(.text("Pemberitahuan"), heading: true) == width(.text("Pemberitahuan")) + 2)
  }

  @Test(arguments: [(30, 30), (0, 1), (-5, 1), (255, 255), (1_000, 255)])
  func `a width that is asked for counts, as far as there is such a width`(_ asked: Int, _ characters: Int) {
    #expect(width(.text("a"), asked: asked) == characters)
  }

  @Test func `merged cells do not make their first column wide`() {
    var sheet = Worksheet("a", rows: [[.text(String(repeating: "a", count: 50))], [.text("b")]])
    #expect(ColumnWidths(sheet)[0] == 52)
    sheet.merges = [CellRange(rows: 0...0, columns: 0...3)]
    #expect(ColumnWidths(sheet)[0] == 8)
  }

  @Test(arguments: [(0, 1), (20, 1), (36, 1), (37, 2), (40, 2), (80, 3), (400, 12)])
  func `a long text in merged columns has the lines that it needs`(_ length: Int, _ lines: Int) {
    var sheet = Worksheet("a", rows: [])
    sheet.layout.widths = [0: 15, 1: 25]
    let text = Cell.text(String(repeating: "a", count: length))
    #expect(ColumnWidths(sheet).lines(of: text, in: 0...1) == lines)
    #expect(ColumnWidths(sheet).lines(of: .text("a\n\nb"), in: 0...1) == 3)
  }

  @Test func `a long text in merged cells makes its row higher`() throws {
    var sheet = Worksheet("a", rows: [[.text(String(repeating: "abcd ", count: 30))], [.text("b")]])
    sheet.merges = [CellRange(rows: 0...0, columns: 0...2)]
    #expect(try Workbook(xlsx: Workbook([sheet]).xlsx()).sheets[0].rows == sheet.rows)
    #expect(ColumnWidths(sheet).lines(of: sheet[0, 0], in: 0...2) == 6)
  }

  @Test func `the filter leaves out what is said under the rows`() throws {
    var sheet = Worksheet("a", rows: [[.text("Kode")], [.text("1")], [], [.text("Catatan kaki")]])
    sheet.layout.headingRows = 1
    for (footing, range) in [(2, "A1:A2"), (0, "A1:A4"), (-1, "A1:A4"), (9, "A1")] {
      sheet.layout.footingRows = footing
      #expect(
        try WrittenPart("xl/worksheets/sheet1.xml", of: [sheet]).root.first("autoFilter")?["ref"] == range)
    }
  }
}
