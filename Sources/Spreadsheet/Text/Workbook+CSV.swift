extension Workbook {
  /// Reads separated fields as a workbook of one sheet whose cells are all texts.
  ///
  /// The separator (`;`, `,` or tab) is found from the content, or from a line `sep=;`, which is no row. Bytes
  /// are UTF-8 with or without byte order mark, UTF-16 with one, or else Windows-1252. Blank lines are kept as
  /// rows without cells, so that a row has the number that a spreadsheet program shows; those at the end are not.
  ///
  /// - Parameter name: The name of the sheet; nothing else is made of it.
  package init(
    csv bytes: [UInt8], name: String, limits: SpreadsheetLimits = SpreadsheetLimits()
  ) throws(SpreadsheetError) {
    guard bytes.count <= limits.bytes else { throw .tooLarge(.fileBytes, limit: limits.bytes) }
    guard let encoding = TextEncoding(of: bytes), let text = encoding.utf8(bytes) else { throw .notText }
    let separator = CSVSeparator(of: text)
    var records = CSVRecords(
      text, separator: separator.byte, from: separator.start, line: separator.start == 0 ? 1 : 2)
    var rows: [[Cell]] = []
    var cells = 0
    while let fields = try records.next() {
      var row = fields.map { $0.isEmpty ? Cell.empty : .text($0) }
      while row.last == .empty { row.removeLast() }
      cells += row.count
      guard cells <= limits.cells, rows.count < CellReference.rowLimit else {
        throw .tooLarge(.cells, limit: limits.cells)
      }
      rows.append(row)
    }
    while rows.last?.isEmpty == true { rows.removeLast() }
    self.init([Worksheet(name, rows: rows)])
  }
}
