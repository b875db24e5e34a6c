import Testing

@testable import Spreadsheet

struct CellReferenceTests {
  @Test func `every column has letters, and they lead back to it`() throws {
    var seen: Set<String> = []
    for column in 0..<CellReference.columnLimit {
      let reference = try #require(CellReference(row: 0, column: column))
      #expect(CellReference(reference.description) == reference)
      #expect(seen.insert(reference.description).inserted)
    }
  }

  @Test(arguments: [
    ("A1", 0, 0), ("B12", 11, 1), ("Z1", 0, 25), ("AA1", 0, 26), ("AZ9", 8, 51), ("BA9", 8, 52),
    ("ZZ10", 9, 701), ("AAA10", 9, 702), ("XFD1048576", 1_048_575, 16_383),
  ])
  func `letters count columns and numbers count rows`(_ text: String, _ row: Int, _ column: Int) throws {
    let reference = try #require(CellReference(text))
    #expect(reference.row == row)
    #expect(reference.column == column)
    #expect(reference.description == text)
  }

  @Test(arguments: [
    "", "A", "1", "a1", "A0", "A01", "$A$1", "A1 ", " A1", "A-1", "A+1", "XFE1", "AAAA1", "A1048577",
    "A99999999", "A1B", "Ä1", "A１", "A1:B2", "R1C1",
  ])
  func `anything else is no place`(_ text: String) {
    #expect(CellReference(text) == nil)
  }

  @Test(arguments: [(-1, 0), (0, -1), (1_048_576, 0), (0, 16_384)])
  func `nothing is outside of a sheet`(_ row: Int, _ column: Int) {
    #expect(CellReference(row: row, column: column) == nil)
  }

  @Test(arguments: [
    ("A1:C3", CellRange(rows: 0...2, columns: 0...2)), ("B12", CellRange(rows: 11...11, columns: 1...1)),
    ("A1:XFD1048576", CellRange(rows: 0...1_048_575, columns: 0...16_383)),
  ])
  func `a range is two corners, or one cell`(_ text: String, _ range: CellRange) {
    #expect(CellRange(text) == range)
    #expect(range.description == text)
  }

  @Test(arguments: ["", ":", "A1:", ":A1", "C3:A1", "A3:C1", "A1:B2:C3", "A:C", "1:3", "A1-C3"])
  func `anything else is no range`(_ text: String) {
    #expect(CellRange(text) == nil)
  }

  @Test func `two ranges overlap if they share a cell`() {
    let ranges = (0..<3).flatMap { row in
      (0..<3).flatMap { column in
        (row..<3).flatMap { lastRow in
          (column..<3).map { CellRange(rows: row...lastRow, columns: column...$0) }
        }
      }
    }
    func cells(_ range: CellRange) -> Set<Int> {
      Set(range.rows.flatMap { row in range.columns.map { row * 3 + $0 } })
    }
    for one in ranges {
      for other in ranges {
        #expect(one.overlaps(other) == !cells(one).isDisjoint(with: cells(other)), "\(one) \(other)")
      }
    }
  }
}
