import Testing

@testable import Spreadsheet

/// Sheets that no program would write.
struct RandomSheetTests {
  private static let pieces = [
    "<row>", "<row r=\"3\">", "<row r=\"x\">", "</row>", "<c>", "<c r=\"B2\">", "<c t=\"s\">", "<c s=\"1\">",
    "<c t=\"inlineStr\">", "<c t=\"b\">", "<c t=\"e\">", "</c>", "<v>", "</v>", "<v>0</v>", "<v>46349</v>", "<v>a</v>",
    "<f>1+1</f>", "<is>", "</is>", "<t>", "</t>", "<t>Kota A</t>", "<r><t>b</t></r>", "<rPh><t>c</t></rPh>", "7", " ",
    "&amp;", "<!-- x -->", "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>", "</sheetData>", "<sheetData>",
  ]

  @Test(arguments: UInt64(1)...60)
  func `a random sheet is read or refused as damaged`(_ seed: UInt64) throws {
    var random = Seeded(seed: seed)
    for _ in 0..<20 {
      let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        Self.pieces[Int.random(in: Self.pieces.indices, using: &random)]
      }.joined()
      var book = Handmade(rows: text, strings: "<si><t>Kota B</t></si>", styles: CellReadingTests.styles)
      try check(book, "seed \(seed): \(text)")
      // Closed as it should be, more of it is read.
      book.sheets = []
      book.add("a", rows: "<row><c>\(text)</c></row>")
      try check(book, "seed \(seed): \(text)")
    }
  }

  private func check(_ book: Handmade, _ comment: Comment) throws {
    let bytes = try book.bytes()
    do throws(SpreadsheetError) {
      let sheet = try Workbook(xlsx: bytes).sheets[0]
      #expect(sheet.rows.last?.isEmpty != true, comment)
      #expect(sheet.rows.allSatisfy { $0.last != .empty }, comment)
      #expect(!sheet.rows.joined().contains(.text("")), comment)
    } catch {
      guard case .damaged(let part, let damage) = error else {
        Issue.record("\(comment) \(error)")
        return
      }
      #expect(part == "xl/worksheets/sheet1.xml", comment)
      #expect(damage != .missing, comment)
    }
  }
}
