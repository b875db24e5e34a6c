/// What a workbook must be to be written; everything is refused before the first byte is.
enum WritingRules {
  static func check(_ workbook: Workbook) throws(SpreadsheetError) {
    guard !workbook.sheets.isEmpty else { throw .noSheet }
    var taken: Set<String> = []
    for sheet in workbook.sheets {
      if let fault = fault(ofName: sheet.name) { throw .unwritableName(sheet.name, fault) }
      guard taken.insert(sheet.name.lowercased()).inserted else { throw .unwritableName(sheet.name, .taken) }
      for (row, cells) in sheet.rows.enumerated() {
        for (column, cell) in cells.enumerated() {
          guard let fault = fault(of: cell, row: row, column: column) else { continue }
          let place = CellReference.letters(ofColumn: column) + String(row + 1)
          throw .unwritableCell(place, sheet: sheet.name, fault)
        }
      }
      try checkNotes(sheet)
      try checkMerges(sheet)
    }
  }

  private static func checkNotes(_ sheet: Worksheet) throws(SpreadsheetError) {
    let row = max(sheet.headingRows - 1, 0)
    for (column, note) in sheet.layout.notes.sorted(by: { $0.key < $1.key }) {
      // The library escapes control characters in cells, not in notes.
      let isPlain = note.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" || $0 == "\t" }
      guard let fault = isPlain ? fault(of: .text(note), row: row, column: column) : .character else { continue }
      throw .unwritableCell(CellReference.letters(ofColumn: column) + String(row + 1), sheet: sheet.name, fault)
    }
  }

  private static func fault(ofName name: String) -> SpreadsheetError.NameFault? {
    if name.isEmpty { return .empty }
    if name.utf16.count > 31 { return .tooLong }
    if name.unicodeScalars.contains(where: { $0.value < 0x20 || "[]:*?/\\".unicodeScalars.contains($0) }) {
      return .character
    }
    if name.unicodeScalars.contains(where: { !isCarried($0) }) { return .character }
    if name.hasPrefix("'") || name.hasSuffix("'") { return .apostrophe }
    return name.lowercased() == "history" ? .reserved : nil
  }

  private static func fault(of cell: Cell, row: Int, column: Int) -> SpreadsheetError.CellFault? {
    guard cell != .empty else { return nil }
    guard CellReference(row: row, column: column) != nil else { return .outside }
    switch cell {
    case .text(let text):
      // Written, an underscore may become a sequence of seven characters.
      guard EscapedText.encoded(text).utf16.count <= 32_767 else { return .textTooLong }
      return text.unicodeScalars.allSatisfy(isCarried) ? nil : .character
    case .number(let number): return number.isFinite ? nil : .notFinite
    case .date(let year, let month, let day):
      return CivilDay(year: year, month: month, day: day) == nil ? .noSuchDay : nil
    case .empty, .boolean: return nil
    }
  }

  /// Other control characters are escaped by the library.
  private static func isCarried(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value != 0 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
  }

  private static func checkMerges(_ sheet: Worksheet) throws(SpreadsheetError) {
    for (index, range) in sheet.merges.enumerated() {
      let isInside =
        range.rows.upperBound < CellReference.rowLimit && range.columns.upperBound < CellReference.columnLimit
        && range.rows.lowerBound >= 0 && range.columns.lowerBound >= 0
      let isOne = range.rows.count == 1 && range.columns.count == 1
      guard isInside, !isOne, !sheet.merges[..<index].contains(where: range.overlaps), !sheet.hidesValue(in: range)
      else { throw .unwritableMerge("\(range)", sheet: sheet.name) }
    }
  }
}

extension Worksheet {
  /// Whether any cell but the first of a range holds something.
  fileprivate func hidesValue(in range: CellRange) -> Bool {
    rows.indices.clamped(to: range.rows.lowerBound..<(range.rows.upperBound + 1)).contains { row in
      rows[row].indices.clamped(to: range.columns.lowerBound..<(range.columns.upperBound + 1)).contains { column in
        let isFirst = row == range.rows.lowerBound && column == range.columns.lowerBound
        return !isFirst && rows[row][column] != .empty
      }
    }
  }
}
