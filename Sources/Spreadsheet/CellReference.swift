/// The place of a cell as spreadsheet programs write it, such as `B12`.
package struct CellReference: Hashable, Sendable, CustomStringConvertible {
  /// Counted from 0, at most 1,048,575.
  package let row: Int
  /// Counted from 0, at most 16,383.
  package let column: Int

  /// Rows and columns of a sheet, as Excel has it.
  package static let rowLimit = 1_048_576
  package static let columnLimit = 16_384

  /// A place counted from 0; nil beyond the last row or column of a sheet.
  package init?(row: Int, column: Int) {
    guard (0..<Self.rowLimit).contains(row), (0..<Self.columnLimit).contains(column) else { return nil }
    self.row = row
    self.column = column
  }

  /// Parses capital letters and a number; nil for anything else, `$B$12` and `B012` included.
  package init?(_ text: some StringProtocol) {
    let letters = text.utf8.prefix { (0x41...0x5A).contains($0) }
    let digits = text.utf8.dropFirst(letters.count)
    guard (1...3).contains(letters.count), (1...7).contains(digits.count), digits.first != 0x30,
      digits.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    let column = letters.reduce(0) { $0 * 26 + Int($1 - 0x40) }
    let row = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    self.init(row: row - 1, column: column - 1)
  }

  package var description: String { Self.letters(ofColumn: column) + String(row + 1) }

  /// The letters over a column counted from 0, such as `A`, `Z`, `AA`.
  package static func letters(ofColumn column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column + 1
    while rest > 0 {
      letters.append(0x41 + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}

extension CellRange: CustomStringConvertible {
  /// Parses a range such as `A1:C3`; a single cell is a range of one. Nil for anything else.
  package init?(_ text: some StringProtocol) {
    let ends = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = ends.first.flatMap({ CellReference($0) }),
      let last = ends.last.flatMap({ CellReference($0) }),
      first.row <= last.row, first.column <= last.column
    else { return nil }
    self.init(rows: first.row...last.row, columns: first.column...last.column)
  }

  package var description: String {
    let (first, last) = (
      CellReference.letters(ofColumn: columns.lowerBound) + String(rows.lowerBound + 1),
      CellReference.letters(ofColumn: columns.upperBound) + String(rows.upperBound + 1)
    )
    return first == last ? first : "\(first):\(last)"
  }

  /// Whether a cell is in both.
  func overlaps(_ other: CellRange) -> Bool {
    rows.overlaps(other.rows) && columns.overlaps(other.columns)
  }
}
