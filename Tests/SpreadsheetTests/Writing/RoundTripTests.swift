import Testing

@testable import Spreadsheet

struct RoundTripTests {
  @Test(arguments: UInt64(1)...60)
  func `what was written reads back the same`(_ seed: UInt64) throws {
    var dice = SheetDice(seed: seed)
    let workbook = dice.workbook()
    let bytes = try workbook.xlsx()
    let back = try Workbook(xlsx: bytes)
    #expect(back.sheets.map(\.name) == workbook.sheets.map(\.name), "seed \(seed)")
    for (sheet, read) in zip(workbook.sheets, back.sheets) {
      #expect(read.rows == sheet.rows, "seed \(seed), sheet \(sheet.name)")
      #expect(read.merges == sheet.merges, "seed \(seed), sheet \(sheet.name)")
    }
    #expect(try workbook.xlsx() == bytes, "seed \(seed)")
    #expect(try back.xlsx().count > 0, "seed \(seed)")
  }

  @Test func `every control character comes back, and so does every plane`() throws {
    let scalars = (UInt32(1)...0xFF).compactMap(Unicode.Scalar.init) + ["\u{FFFD}", "\u{10FFFD}", "\u{E000}"]
    let sheet = Worksheet("a", rows: scalars.map { [.text("a\($0)b"), .text(String($0))] })
    let back = try Workbook(xlsx: Workbook([sheet]).xlsx()).sheets[0]
    for (index, scalar) in scalars.enumerated() {
      #expect(back[index, 0] == .text("a\(scalar)b"), "U+\(String(scalar.value, radix: 16))")
      #expect(back[index, 1] == .text(String(scalar)), "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test func `a text of the greatest length comes back`() throws {
    let text = String(repeating: "é", count: 32_767)
    let sheet = Worksheet("a", rows: [[.text(text)]])
    #expect(try Workbook(xlsx: Workbook([sheet]).xlsx()).sheets[0].rows == [[.text(text)]])
  }

  @Test func `the last corner of a sheet comes back`() throws {
    var rows = [[Cell]](repeating: [], count: 1_048_576)
    rows[0] = [Cell](repeating: .empty, count: 16_383) + [.number(1)]
    rows[1_048_575] = [.boolean(true)]
    #expect(try Workbook(xlsx: Workbook([Worksheet("a", rows: rows)]).xlsx()).sheets[0].rows == rows)
  }

  @Test func `days from March 1900 are days, those before are texts`() throws {
    let days: [(Cell, Cell)] = [
      (.date(year: 1_900, month: 3, day: 1), .date(year: 1_900, month: 3, day: 1)),
      (.date(year: 9_999, month: 12, day: 31), .date(year: 9_999, month: 12, day: 31)),
      (.date(year: 1_900, month: 2, day: 28), .text("28-02-1900")),
      (.date(year: 1_899, month: 12, day: 31), .text("31-12-1899")),
      (.date(year: 1, month: 1, day: 1), .text("01-01-0001")),
    ]
    let back = try Workbook(xlsx: Workbook([Worksheet("a", rows: days.map { [$0.0] })]).xlsx()).sheets[0]
    #expect(back.rows == days.map { [$0.1] })
  }

  @Test func `numbers keep sixteen digits`() throws {
    let numbers = [1, 0.1, 0.5, 1_234_567.891_2, 9_007_199_254_740_992, 1e-300, -1e300, 123_456_789_012_345.6]
    let back = try Workbook(xlsx: Workbook([Worksheet("a", rows: [numbers.map { .number($0) }])]).xlsx()).sheets[0]
    #expect(back.rows == [numbers.map { .number($0) }])
  }
}
