import Testing

@testable import Spreadsheet

/// Cells as files write them, and what a person sees in them.
struct CellReadingTests {
  /// Formats 0 to 7: number, written day, built-in day, day with time, time, text, money, built-in 22.
  static let styles = """
    <numFmts count="4"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/>
    <numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd hh:mm"/>
    <numFmt numFmtId="166" formatCode="&quot;Rp&quot;#,##0"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/>
    <xf numFmtId="20"/><xf numFmtId="49"/><xf numFmtId="166"><alignment/></xf><xf numFmtId="22"/></cellXfs>
    """

  static let day = Cell.date(year: 2_026, month: 11, day: 23)

  static let table: [(String, Cell)] = [
    // Numbers.
    ("<c r=\"A1\"><v>5</v></c>", .number(5)), ("<c r=\"A1\" t=\"n\"><v>-2.5</v></c>", .number(-2.5)),
    ("<c r=\"A1\"><v>1.0E+15</v></c>", .number(1e15)), ("<c r=\"A1\"><v>1e-3</v></c>", .number(0.001)),
    ("<c r=\"A1\"><v> 7 </v></c>", .number(7)), ("<c r=\"A1\" s=\"6\"><v>1000000</v></c>", .number(1_000_000)),
    ("<c r=\"A1\" s=\"99\"><v>5</v></c>", .number(5)), ("<c r=\"A1\"><v/></c>", .empty),
    ("<c r=\"A1\" s=\"1\"/>", .empty), ("<c r=\"A1\" t=\"s\"/>", .empty),
    ("<c r=\"A1\" s=\"5\"><v>812</v></c>", .text("812")), ("<c r=\"A1\" s=\"5\"><v>73.71</v></c>", .text("73.71")),
    // Days.
    ("<c r=\"A1\" s=\"1\"><v>46349</v></c>", day), ("<c r=\"A1\" s=\"2\"><v>46349</v></c>", day),
    ("<c r=\"A1\" s=\"3\"><v>46349</v></c>", day), ("<c r=\"A1\" s=\"7\"><v>46349</v></c>", day),
    ("<c r=\"A1\" s=\"1\"><v>46349.75</v></c>", day), ("<c r=\"A1\" s=\"3\"><v>46348.9999999999</v></c>", day),
    ("<c r=\"A1\" s=\"3\"><v>46349.604166666664</v></c>", .text("2026-11-23 14:30")),
    ("<c r=\"A1\" s=\"7\"><v>46349.000011574</v></c>", .text("2026-11-23 00:00:01")),
    ("<c r=\"A1\" s=\"4\"><v>0.34375</v></c>", .number(0.34375)),
    ("<c r=\"A1\" s=\"1\"><v>59</v></c>", .date(year: 1_900, month: 2, day: 28)),
    ("<c r=\"A1\" s=\"1\"><v>60</v></c>", .number(60)), ("<c r=\"A1\" s=\"1\"><v>0</v></c>", .number(0)),
    ("<c r=\"A1\" s=\"1\"><v>-5</v></c>", .number(-5)), ("<c r=\"A1\" s=\"1\"><v>1E+300</v></c>", .number(1e300)),
    ("<c r=\"A1\" s=\"1\"><v>2958466</v></c>", .number(2_958_466)),
    ("<c r=\"A1\" t=\"d\"><v>2026-11-23</v></c>", day), ("<c r=\"A1\" t=\"d\"><v>2026-11-23T00:00:00</v></c>", day),
    ("<c r=\"A1\" t=\"d\"><v>2026-11-23T14:30:00</v></c>", .text("2026-11-23T14:30:00")),
    // Texts.
    ("<c r=\"A1\" t=\"s\"><v>0</v></c>", .text("Kota A")), ("<c r=\"A1\" t=\"s\" s=\"1\"><v>2</v></c>", .text("812")),
    ("<c r=\"A1\" t=\"s\"><v>1</v></c>", .empty), ("<c r=\"A1\" t=\"str\"><v> a </v></c>", .text(" a ")),
    ("<c r=\"A1\" t=\"str\"><f>A2&amp;\"\"</f><v/></c>", .empty),
    ("<c r=\"A1\" t=\"str\"><v>a_x000D_&amp;b</v></c>", .text("a\r&b")),
    ("<c r=\"A1\" t=\"inlineStr\"><is><t>Kota B</t></is></c>", .text("Kota B")),
    (
      "<c r=\"A1\" t=\"inlineStr\"><is><r><rPr><b/></rPr><t>Kota</t></r><r><t xml:space=\"preserve\"> C</t></r>"
        + "<rPh sb=\"0\" eb=\"1\"><t>ko</t></rPh></is></c>", .text("Kota C")
    ),
    ("<c r=\"A1\" t=\"inlineStr\"><is><t><![CDATA[<a>]]></t></is></c>", .text("<a>")),
    // The rest.
    ("<c r=\"A1\" t=\"b\"><v>1</v></c>", .boolean(true)),
    ("<c r=\"A1\" t=\"b\"><f>1&gt;2</f><v>0</v></c>", .boolean(false)),
    ("<c r=\"A1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", .text("#DIV/0!")),
    ("<c r=\"A1\" t=\"e\"><v>#REF!</v></c>", .text("#REF!")),
    ("<c r=\"A1\"><f>SUM(B1:B2)</f><v>3</v></c>", .number(3)), ("<c r=\"A1\"><f>NOW()</f></c>", .empty),
    ("<c r=\"A1\" t=\"b\"><v>true</v></c>", .boolean(true)),
  ]

  @Test(arguments: table)
  func `a cell is what is seen in it`(_ text: String, _ cell: Cell) throws {
    let book = Handmade(
      rows: "<row r=\"1\">\(text)</row>", strings: "<si><t>Kota A</t></si><si><t/></si><si><t>812</t></si>",
      styles: Self.styles)
    #expect(try book.rows() == (cell == .empty ? [] : [[cell]]))
  }

  @Test(arguments: [
    ("<c r=\"A1\"><v>lima</v></c>", SpreadsheetError.Damage.wrongValue("lima", at: "A1")),
    ("<c r=\"A1\"><v>nan</v></c>", .wrongValue("nan", at: "A1")),
    ("<c r=\"A1\"><v>0x10</v></c>", .wrongValue("0x10", at: "A1")),
    ("<c r=\"A1\"><v>1e999</v></c>", .wrongValue("1e999", at: "A1")),
    ("<c r=\"A1\" t=\"s\"><v>1</v></c>", .wrongValue("1", at: "A1")),
    ("<c r=\"A1\" t=\"s\"><v>-1</v></c>", .wrongValue("-1", at: "A1")),
    ("<c r=\"B7\" t=\"x\"><v>1</v></c>", .wrongValue("1", at: "B7")),
    ("<c r=\"a1\"><v>1</v></c>", .notPlace("a1")), ("<c r=\"\"><v>1</v></c>", .notPlace("")),
    ("<c r=\"XFE1\"><v>1</v></c>", .notPlace("XFE1")),
  ])
  func `what means nothing is a fault of the file`(_ text: String, _ damage: SpreadsheetError.Damage) {
    let book = Handmade(rows: "<row r=\"1\">\(text)</row>", strings: "<si><t>a</t></si>")
    #expect(throws: SpreadsheetError.damaged(part: "xl/worksheets/sheet1.xml", damage)) { try book.read() }
  }

  @Test func `places may be left out, and rows and cells too`() throws {
    let book = Handmade(
      rows: "<row><c><v>1</v></c><c><v>2</v></c></row><row/><row r=\"5\"><c r=\"C5\"><v>3</v></c><c><v>4</v></c></row>"
        + "<row><c><v>5</v></c></row>")
    #expect(
      try book.rows() == [
        [.number(1), .number(2)], [], [], [], [.empty, .empty, .number(3), .number(4)], [.number(5)],
      ])
  }

  @Test func `white space around elements is nothing`() throws {
    let book = Handmade(rows: "\n <row r=\"1\">\n  <c r=\"A1\">\n   <f>1</f>\n   <v>1</v>\n  </c>\n </row>\n")
    #expect(try book.rows() == [[.number(1)]])
  }

  @Test func `a workbook may count from 1904`() throws {
    for value in ["1", "true"] {
      var book = Handmade(rows: "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44887</v></c></row>", styles: Self.styles)
      book.properties = "<workbookPr date1904=\"\(value)\"/>"
      #expect(try book.rows() == [[Self.day]])
      book.properties = "<workbookPr date1904=\"0\"/>"
      #expect(try book.rows() != [[Self.day]])
    }
  }

  @Test func `merged cells show the first of them`() throws {
    var book = Handmade(rows: "")
    book.sheets = []
    book.add(
      "a",
      rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c><c r=\"C1\"><v>3</v></c></row>"
        + "<row r=\"2\"><c r=\"A2\"><v>4</v></c><c r=\"B2\"><v>5</v></c></row>",
      after: "<mergeCells><mergeCell ref=\"A1:B2\"/><mergeCell ref=\"D1:XFD1048576\"/></mergeCells>")
    let sheet = try book.read().sheets[0]
    #expect(sheet.rows == [[.number(1), .empty, .number(3)]])
    #expect(sheet.merges.map(\.description) == ["A1:B2", "D1:XFD1048576"])
  }

  @Test func `a merged range that is none is a fault of the file`() {
    var book = Handmade(rows: "")
    book.sheets = []
    book.add("a", rows: "", after: "<mergeCells><mergeCell ref=\"A1:\"/></mergeCells>")
    #expect(throws: SpreadsheetError.damaged(part: "xl/worksheets/sheet1.xml", .notRange("A1:"))) {
      try book.read()
    }
  }
}
