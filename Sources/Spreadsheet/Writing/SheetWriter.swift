/// Writes one sheet: its cells and its layout.
struct SheetWriter {
  let sheet: Worksheet
  /// Where the lists of choices stand that are too long to be written at the column itself.
  let lists: ChoiceLists

  private var layout: Worksheet.Layout { sheet.layout }
  private var headingRows: Int { sheet.headingRows }

  func write(to writer: borrowing XLSXWriter) throws(XLSXWriterCode) {
    for range in sheet.merges {
      try writer.merge(range, range.rows.lowerBound < headingRows ? .heading : .text)
    }
    for (row, cells) in sheet.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        guard let place = CellReference(row: row, column: column) else { continue }
        try write(cell, at: place, to: writer)
      }
    }
    try writeColumns(to: writer)
    try writeHeading(to: writer)
    try writer.setPage()
  }

  private func write(
    _ cell: Cell, at place: CellReference, to writer: borrowing XLSXWriter
  ) throws(XLSXWriterCode) {
    let isHeading = place.row < headingRows
    switch cell {
    case .empty: return
    case .text(let text):
      try writer.write(EscapedText.encoded(text), at: place, isHeading ? .heading : .text)
    case .number(let number): try writer.write(number, at: place, isHeading ? .headingNumber : .plain)
    case .boolean(let flag): try writer.write(flag, at: place, isHeading ? .headingNumber : .plain)
    case .date(let year, let month, let day):
      if let serial = CivilDay(year: year, month: month, day: day).flatMap(DayCount.serial(of:)) {
        try writer.write(Double(serial), at: place, .date)
      } else {
        // Before March 1900 there is no number that all programs understand.
        try writer.write(cell.words, at: place, isHeading ? .heading : .text)
      }
    }
  }

  private func writeColumns(to writer: borrowing XLSXWriter) throws(XLSXWriterCode) {
    let columns = Set(0..<sheet.columnCount).union(layout.widths.keys).union(layout.dateColumns)
      .union(layout.textColumns).union(layout.choices.keys)
    let widths = ColumnWidths(sheet)
    for column in columns.sorted() where (0..<CellReference.columnLimit).contains(column) {
      let style: CellStyle? =
        layout.dateColumns.contains(column) ? .date : layout.textColumns.contains(column) ? .text : nil
      try writer.setColumn(column, width: widths[column], style)
      if let list = lists.list(column: column, of: sheet) {
        let rows = headingRows...(CellReference.rowLimit - 1)
        try writer.offer(list, in: CellRange(rows: rows, columns: column...column))
      }
    }
    for range in sheet.merges where range.rows.count == 1 {
      let lines = widths.lines(of: sheet[range.rows.lowerBound, range.columns.lowerBound], in: range.columns)
      if lines > 1 { try writer.setRow(range.rows.lowerBound, height: 15 * min(lines, 27)) }
    }
  }

  private func writeHeading(to writer: borrowing XLSXWriter) throws(XLSXWriterCode) {
    for (column, note) in layout.notes.sorted(by: { $0.key < $1.key }) where !note.isEmpty {
      guard let place = CellReference(row: max(headingRows - 1, 0), column: column) else { continue }
      let lines = note.split(separator: "\n", omittingEmptySubsequences: false).map { $0.count / 38 + 1 }
      try writer.note(EscapedText.encoded(note), at: place, height: 20 + 18 * lines.reduce(0, +))
    }
    guard headingRows > 0 else { return }
    try writer.setHeading(rows: headingRows)
    guard sheet.columnCount > 0 else { return }
    let last = max(sheet.rows.count - 1 - max(0, layout.footingRows), headingRows - 1)
    try writer.setFilter(CellRange(rows: (headingRows - 1)...last, columns: 0...(sheet.columnCount - 1)))
  }
}

extension Worksheet {
  /// The rows of the heading that are there; more than a screen holds would leave nothing to be scrolled.
  var headingRows: Int { max(0, min(layout.headingRows, rows.count, 20)) }
}

extension Cell {
  /// As the cell is shown.
  var words: String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .number(let number): number.plainText
    case .boolean(let flag): flag ? "TRUE" : "FALSE"
    case .date(let year, let month, let day):
      [ISODay.padded(day, 2), ISODay.padded(month, 2), ISODay.padded(year, 4)].joined(separator: "-")
    }
  }
}
