import Catalog
import Spreadsheet

extension Grid {
  /// A record a row under the keys of the columns, the class of data last; the same in every language.
  ///
  /// Texts are written as they are, also those that a spreadsheet program takes for formulas when it opens the file;
  /// see ``Worksheet/csv(separator:decimalComma:byteOrderMark:)``. For people there is the workbook.
  ///
  /// - Parameter isForExcel: Semicolons and a byte order mark, as Excel in Indonesian reads it by a double click.
  func csv(isForExcel: Bool) -> [UInt8] {
    let heading = (columns.map(\.key) + ["data-class"]).map { Spreadsheet.Cell.text($0) }
    let rows = sections.flatMap { section in
      section.rows.map { row in
        row.cells(for: columns).map(\.field) + [.text(section.dataClass.rawValue)]
      }
    }
    return Worksheet("CSV", rows: [heading] + rows)
      .csv(separator: isForExcel ? ";" : ",", decimalComma: isForExcel, byteOrderMark: isForExcel)
  }
}

extension Grid.Cell {
  private static let exact = -9_007_199_254_740_992...9_007_199_254_740_992

  fileprivate var field: Spreadsheet.Cell {
    switch self {
    case .number(let number) where Self.exact.contains(number): .number(Double(number))
    case .empty: .empty
    default: .text(code)
    }
  }
}
