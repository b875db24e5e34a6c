import Compression
import Testing

@testable import Spreadsheet

/// What one program does and another does not.
struct ProgramHabitTests {
  private let row = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"
  private let one = [[Cell.text("Kota A")]]

  private func book(_ change: (inout Handmade) -> Void = { _ in }) -> Handmade {
    var book = Handmade(rows: row, strings: "<si><t>Kota A</t></si>")
    change(&book)
    return book
  }

  @Test func `parts may lie in any folder, named from the top or from where they are`() throws {
    #expect(try book().rows() == one)
    #expect(try book { $0.folder = "isi/buku" }.rows() == one)
    #expect(try book { $0.root = "/xl/" }.rows() == one)
    #expect(try book { $0.root = "./" }.rows() == one)
    #expect(try book { $0.root = "../xl/" }.rows() == one)
  }

  @Test func `the names of parts do not distinguish capitals`() throws {
    let parts = book().parts.map { part in
      part.name == "xl/sharedStrings.xml" ? ("xl/SharedStrings.XML", part.text) : part
    }
    #expect(try Workbook(xlsx: Handmade.archive(parts)).sheets[0].rows == one)
  }

  @Test func `the strict edition of the format has other namespaces`() throws {
    var strict = Handmade(rows: "", strings: "<si><t>Kota A</t></si>")
    strict.spreadsheetML = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    strict.relationships = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    strict.sheets = []
    strict.add("a", rows: row)
    #expect(try strict.rows() == one)
  }

  @Test func `a prefix may stand before every name`() throws {
    var prefixed = book()
    prefixed.sheets[0].part =
      "<x:worksheet xmlns:x=\"\(prefixed.spreadsheetML)\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\" t=\"s\">"
      + "<x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>"
    #expect(try prefixed.rows() == one)
  }

  @Test func `an archive may be stored, and hold what is never read`() throws {
    #expect(try Workbook(xlsx: book().bytes(method: .stored)).sheets[0].rows == one)
    let more =
      book().parts + [
        ("xl/vbaProject.bin", "\u{0}"), ("customXml/item1.xml", "<!DOCTYPE a>"), ("docProps/app.xml", "<broken"),
        ("xl/calcChain.xml", ""),
      ]
    #expect(try Workbook(xlsx: Handmade.archive(more)).sheets[0].rows == one)
  }

  @Test func `extensions of a sheet hold no cells`() throws {
    var extended = Handmade(rows: "")
    extended.sheets = []
    extended.add(
      "a", rows: "<row r=\"1\"><c r=\"A1\"><v>1</v><extLst><ext><v>9</v></ext></extLst></c></row>",
      after: "<extLst><ext uri=\"x\"><sheetData><row r=\"1\"><c r=\"A1\"><v>2</v></c></row></sheetData></ext></extLst>"
        + "<controls><row><c r=\"A1\"><v>3</v></c></row></controls>")
    #expect(try extended.rows() == [[.number(1)]])
  }

  @Test func `texts are joined from runs, and what is over them is not read`() throws {
    let strings = """
      <si><r><t>Kerja </t></r><r><rPr><b/></rPr><t xml:space="preserve">sama </t></r></si>
      <si><t>京都</t><rPh sb="0" eb="2"><t>キョウト</t></rPh><phoneticPr fontId="1"/></si>
      <si><t xml:space="preserve">  a
      b  </t></si><si/><si><t>_x005F_x000D_</t></si>
      """
    let cells = (0..<5).map { "<c t=\"s\"><v>\($0)</v></c>" }.joined()
    #expect(
      try Handmade(rows: "<row>\(cells)</row>", strings: strings).rows() == [
        [.text("Kerja sama "), .text("京都"), .text("  a\nb  "), .empty, .text("_x000D_")]
      ])
  }

  @Test func `hidden sheets are named and not read, not even their parts`() throws {
    let book = book { book in
      book.add("Rahasia", "state=\"hidden\"", rows: "<row><c><v>rusak</v></c></row>")
      book.add("Lagi", "state=\"veryHidden\"", rows: "")
      book.add("Tampak", "state=\"visible\"", rows: "<row><c><v>1</v></c></row>")
    }
    let workbook = try book.read()
    #expect(workbook.sheets.map(\.name) == ["Lembar", "Tampak"])
    #expect(workbook.hiddenSheets == ["Rahasia", "Lagi"])
    #expect(workbook.sheets[1].rows == [[.number(1)]])
  }

  @Test func `a workbook that hides all has nothing to read`() {
    let book = book { $0.sheets[0].attributes = "state=\"hidden\"" }
    #expect(throws: SpreadsheetError.noSheet) { try book.read() }
  }

  @Test func `sheets of charts are passed over`() throws {
    var parts = book { $0.add("Bagan", rows: "") }.parts
    for index in parts.indices where parts[index].name.hasSuffix("workbook.xml.rels") {
      parts[index].text = parts[index].text.replacing(
        "/worksheet\" Target=\"worksheets/sheet2.xml\"", with: "/chartsheet\" Target=\"worksheets/sheet2.xml\"")
    }
    #expect(try Workbook(xlsx: Handmade.archive(parts)).sheets.map(\.name) == ["Lembar"])
  }

  @Test func `the names of sheets are texts of XML`() throws {
    let book = book { $0.sheets[0].name = "A &amp; B &lt;2026&gt; é" }
    #expect(try book.read().sheets.map(\.name) == ["A & B <2026> é"])
  }

  @Test func `a byte order mark may stand before a part`() throws {
    let parts = book().parts.map { ($0.name, "\u{FEFF}" + $0.text) }
    #expect(try Workbook(xlsx: Handmade.archive(parts)).sheets[0].rows == one)
  }
}
