/// Sheets of cells, as an XLSX or CSV file holds them.
package struct Workbook: Hashable, Sendable {
  package var sheets: [Worksheet]
  /// Names of sheets that the author of a file has hidden, in its order; they are not among ``sheets``.
  package var hiddenSheets: [String] = []

  /// Makes a workbook of these sheets.
  package init(_ sheets: [Worksheet]) {
    self.sheets = sheets
  }
}

/// One sheet: rows of cells from the first row and the first column on.
package struct Worksheet: Hashable, Sendable {
  /// 1…31 characters, as Excel has it.
  package var name: String
  /// Rows may differ in length; what lies beyond the end of a row is empty.
  package var rows: [[Cell]]
  /// Cells that are shown as one; only the first of each range holds a value.
  package var merges: [CellRange] = []
  /// How the sheet is laid out when it is written; reading leaves it as it is here.
  package var layout = Layout()

  /// Makes a sheet of these rows.
  package init(_ name: String, rows: [[Cell]]) {
    self.name = name
    self.rows = rows
  }

  /// The cell at a place, from 0; empty beyond the last one.
  package subscript(row: Int, column: Int) -> Cell {
    guard rows.indices.contains(row), rows[row].indices.contains(column) else { return .empty }
    return rows[row][column]
  }

  /// Columns up to the last one that any row has.
  package var columnCount: Int { rows.map(\.count).max() ?? 0 }

  /// What makes a written sheet pleasant to fill in.
  package struct Layout: Hashable, Sendable {
    /// Rows at the top that stay in view and are printed on every page.
    package var headingRows = 0
    /// Rows at the end that are no data, such as remarks; the filter leaves them out.
    package var footingRows = 0
    /// Characters, by column; a column without a width gets one that fits its cells, at most 60.
    package var widths: [Int: Int] = [:]
    /// The only values that a column takes, by column, offered as a list; other values are warned about, not
    /// refused.
    package var choices: [Int: [String]] = [:]
    /// Notes shown at a heading, by column.
    package var notes: [Int: String] = [:]
    /// Columns whose empty cells are dates to be.
    package var dateColumns: Set<Int> = []
    /// Columns whose empty cells are texts to be, so that a spreadsheet program leaves codes such as 73.71 or
    /// 0812 as they are typed.
    package var textColumns: Set<Int> = []

    package init() {}
  }
}

/// One cell.
package enum Cell: Hashable, Sendable {
  case empty
  case text(String)
  case number(Double)
  /// A calendar day in a cell formatted as a date.
  case date(year: Int, month: Int, day: Int)
  case boolean(Bool)
}

/// A rectangle of cells, counted from 0, all ends inclusive.
package struct CellRange: Hashable, Sendable {
  package var rows: ClosedRange<Int>
  package var columns: ClosedRange<Int>

  /// Makes a range.
  package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }
}
