import Testing

@testable import Spreadsheet

struct WritingRuleTests {
  private func expect(_ error: SpreadsheetError, _ sheets: [Worksheet]) {
    #expect(throws: error) { try Workbook(sheets).xlsx() }
  }

  @Test func `a workbook has a sheet`() {
    expect(.noSheet, [])
  }

  @Test(arguments: [
    ("", SpreadsheetError.NameFault.empty), (String(repeating: "a", count: 32), .tooLong),
    (String(repeating: "😀", count: 16), .tooLong), ("2026/2027", .character), ("a:b", .character), ("[a]", .character),
    ("a*", .character), ("a?", .character), ("a\\b", .character), ("a\nb", .character), ("a\u{0}", .character),
    ("a\u{FFFF}", .character), ("'a", .apostrophe), ("a'", .apostrophe), ("History", .reserved), ("HISTORY", .reserved),
  ])
  func `a name that Excel refuses is refused`(_ name: String, _ fault: SpreadsheetError.NameFault) {
    expect(.unwritableName(name, fault), [Worksheet("ok", rows: []), Worksheet(name, rows: [])])
  }

  @Test(arguments: [
    "a", String(repeating: "a", count: 31), String(repeating: "é", count: 31), "a'b", "Riwayat & <x>", ".",
  ])
  func `a name that Excel takes is taken`(_ name: String) throws {
    #expect(try Workbook(xlsx: Workbook([Worksheet(name, rows: [])]).xlsx()).sheets.map(\.name) == [name])
  }

  @Test func `two sheets have two names`() {
    expect(.unwritableName("KERJA", .taken), [Worksheet("Kerja", rows: []), Worksheet("KERJA", rows: [])])
  }

  @Test(arguments: [
    (Cell.text(String(repeating: "a", count: 32_768)), SpreadsheetError.CellFault.textTooLong),
    (.text(String(repeating: "_x0041_", count: 4_600)), .textTooLong),
    (.text("a\u{0}b"), .character), (.text("\u{FFFE}"), .character), (.text("\u{FFFF}"), .character),
    (.number(.nan), .notFinite), (.number(.infinity), .notFinite), (.number(-.infinity), .notFinite),
    (.date(year: 2_026, month: 2, day: 29), .noSuchDay), (.date(year: 0, month: 1, day: 1), .noSuchDay),
    (.date(year: 10_000, month: 1, day: 1), .noSuchDay),
  ])
  func `a cell that XLSX cannot carry is refused`(_ cell: Cell, _ fault: SpreadsheetError.CellFault) {
    expect(.unwritableCell("B3", sheet: "a", fault), [Worksheet("a", rows: [[], [], [.empty, cell]])])
  }

  @Test func `a cell outside of a sheet is refused, an empty one is nothing`() throws {
    let wide = [Cell](repeating: .empty, count: 16_384)
    expect(.unwritableCell("XFE1", sheet: "a", .outside), [Worksheet("a", rows: [wide + [.number(1)]])])
    #expect(try Workbook(xlsx: Workbook([Worksheet("a", rows: [wide + [.empty]])]).xlsx()).sheets[0].rows == [])
    let long = [[Cell]](repeating: [], count: 1_048_576)
    expect(.unwritableCell("A1048577", sheet: "a", .outside), [Worksheet("a", rows: long + [[.number(1)]])])
  }

  @Test(arguments: ["A1:A1", "A1:B1 A1:B1", "A1:C3 B2:D4", "C1:D1"])
  func `merged cells are two or more, apart from others, and hide nothing`(_ ranges: String) {
    var sheet = Worksheet("a", rows: [[.number(1), .empty, .empty, .number(2)]])
    sheet.merges = ranges.split(separator: " ").compactMap { CellRange($0) }
    let last = sheet.merges.last.map { "\($0)" } ?? ""
    expect(.unwritableMerge(last, sheet: "a"), [sheet])
  }

  @Test func `merged cells lie in the sheet`() {
    var sheet = Worksheet("a", rows: [])
    sheet.merges = [CellRange(rows: 0...1_048_576, columns: 0...1)]
    expect(.unwritableMerge("A1:B1048577", sheet: "a"), [sheet])
    sheet.merges = [CellRange(rows: 0...1, columns: 0...16_384)]
    expect(.unwritableMerge("A1:XFE2", sheet: "a"), [sheet])
  }

  @Test func `a note is held to the rules of texts`() {
    var sheet = Worksheet("a", rows: [[.text("Kode")]])
    sheet.layout.headingRows = 1
    for note in ["a\u{0}", "a\u{7}", "\u{FFFF}"] {
      sheet.layout.notes = [2: note]
      expect(.unwritableCell("C1", sheet: "a", .character), [sheet])
    }
    sheet.layout.notes = [2: String(repeating: "a", count: 32_768)]
    expect(.unwritableCell("C1", sheet: "a", .textTooLong), [sheet])
  }

  @Test func `a layout beyond the sheet does no harm`() throws {
    var sheet = Worksheet("a", rows: [[.text("Kode")]])
    sheet.layout.widths = [-1: 5, 16_384: 5, 0: -7, 1: 1_000]
    sheet.layout.choices = [-1: ["a"], 16_384: ["b"]]
    sheet.layout.dateColumns = [-1, 20_000]
    sheet.layout.textColumns = [.min, .max]
    #expect(try Workbook(xlsx: Workbook([sheet]).xlsx()).sheets[0].rows == sheet.rows)
  }
}
