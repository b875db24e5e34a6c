/// How wide the columns of a written sheet are, in characters.
struct ColumnWidths {
  private let asked: [Int: Int]
  private var natural: [Int: Int] = [:]

  /// Takes the width that the layout asks for, or that of the longest line in a column, 8 to 60; cells merged with
  /// others take no part.
  init(_ sheet: Worksheet) {
    asked = sheet.layout.widths
    let merged = Set(sheet.merges.map { [$0.rows.lowerBound, $0.columns.lowerBound] })
    for (row, cells) in sheet.rows.enumerated() {
      for (column, cell) in cells.enumerated() where cell != .empty && !merged.contains([row, column]) {
        let lines = cell.words.split(whereSeparator: \.isNewline)
        // Room for the margins, and in a heading for the arrow of the filter.
        let width = (lines.map(\.count).max() ?? 0) + (row < sheet.headingRows ? 4 : 2)
        natural[column] = max(natural[column] ?? 8, min(width, 60))
      }
    }
  }

  /// 1…255; a column of which nothing is known has room for a day.
  subscript(column: Int) -> Int { max(1, min(255, asked[column] ?? natural[column] ?? 12)) }

  /// The lines that a text needs in merged columns. Programs find the height of a row by themselves, but not where
  /// cells are merged.
  func lines(of cell: Cell, in columns: ClosedRange<Int>) -> Int {
    let width = columns.prefix(1_000).reduce(0) { $0 + self[$1] }
    return cell.words.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      // A line breaks between words, which costs some of it.
      .map { 1 + $0.count * 11 / (10 * width) }.reduce(0, +)
  }
}
