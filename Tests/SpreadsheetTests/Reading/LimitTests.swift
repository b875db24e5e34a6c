import Compression
import Testing

@testable import Spreadsheet

struct LimitTests {
  private func expect(_ error: SpreadsheetError, _ book: Handmade, _ limits: SpreadsheetLimits) throws {
    let bytes = try book.bytes()
    #expect(throws: error) { try Workbook(xlsx: bytes, limits: limits) }
  }

  @Test func `a file is as large as the limit and not larger`() throws {
    let book = Handmade(rows: "<row><c><v>1</v></c></row>")
    let size = try book.bytes().count
    #expect(try Workbook(xlsx: book.bytes(), limits: SpreadsheetLimits(bytes: size)).sheets.count == 1)
    try expect(.tooLarge(.fileBytes, limit: size - 1), book, SpreadsheetLimits(bytes: size - 1))
  }

  @Test func `so is what it unpacks to`() throws {
    let book = Handmade(rows: String(repeating: "<row/>", count: 10_000))
    let size = book.parts.map(\.text.utf8.count).reduce(0, +)
    #expect(try Workbook(xlsx: book.bytes(), limits: SpreadsheetLimits(unpackedBytes: size)).sheets.count == 1)
    try expect(.tooLarge(.unpackedBytes, limit: size - 1), book, SpreadsheetLimits(unpackedBytes: size - 1))
  }

  @Test func `cells are counted over all sheets, empty ones before others too`() throws {
    var book = Handmade(rows: "<row><c r=\"E1\"><v>1</v></c></row>")
    book.add("b", rows: "<row><c r=\"D1\"><v>1</v></c></row>")
    #expect(try Workbook(xlsx: book.bytes(), limits: SpreadsheetLimits(cells: 9)).sheets.count == 2)
    try expect(.tooLarge(.cells, limit: 8), book, SpreadsheetLimits(cells: 8))
  }

  @Test func `a cell in the last corner of every row is too much`() throws {
    let rows = (1...200).map { "<row r=\"\($0)\"><c r=\"XFD\($0)\"><v>1</v></c></row>" }.joined()
    try expect(.tooLarge(.cells, limit: 2_000_000), Handmade(rows: rows), SpreadsheetLimits())
  }

  @Test func `one cell in the last corner is not`() throws {
    let book = Handmade(rows: "<row><c r=\"XFD1048576\"><v>1</v></c></row>")
    let sheet = try book.read().sheets[0]
    #expect(sheet.rows.count == 1_048_576)
    #expect(sheet[1_048_575, 16_383] == .number(1))
  }

  @Test func `merged ranges over each other cost no more than the sheet`() throws {
    let rows = (1...1_000).map { "<row r=\"\($0)\"><c r=\"J\($0)\"><v>1</v></c></row>" }.joined()
    var book = Handmade(rows: "")
    book.sheets = []
    let merges = String(repeating: "<mergeCell ref=\"A1:XFD1048576\"/>", count: 50_000)
    book.add("a", rows: rows, after: "<mergeCells>\(merges)</mergeCells>")
    try expect(.tooLarge(.cells, limit: 10_000), book, SpreadsheetLimits(cells: 10_000))
  }

  @Test func `a workbook has at most 250 sheets`() throws {
    var book = Handmade(rows: "")
    for number in 2...250 { book.add("Lembar \(number)", rows: "") }
    #expect(try book.read().sheets.count == 250)
    book.add("Satu lagi", rows: "")
    try expect(.tooLarge(.sheets, limit: 250), book, SpreadsheetLimits())
  }

  @Test func `an archive has at most 2,000 entries`() throws {
    let parts = Handmade(rows: "").parts
    let fill = (0..<(2_001 - parts.count)).map { ("xl/media/\($0).png", "") }
    #expect(try Workbook(xlsx: Handmade.archive(parts + fill.dropLast())).sheets.count == 1)
    let bytes = try Handmade.archive(parts + fill)
    #expect(throws: SpreadsheetError.tooLarge(.entries, limit: 2_000)) { try Workbook(xlsx: bytes) }
  }
}
