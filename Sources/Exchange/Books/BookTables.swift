import Catalog
import Spreadsheet

/// The sheets of a file that are lists of one kind.
struct BookTables<Column: BookColumn> {
  let tables: [(sheet: String, table: SheetTable<Column>)]

  /// Reads a workbook or a CSV file.
  ///
  /// - Parameter name: The name of the file, for the sheet that a CSV file is.
  init(reading bytes: [UInt8], named name: String, _ manner: BookManner<Column>) throws(BookError) {
    let workbook: Workbook
    do throws(SpreadsheetError) {
      workbook = try Workbook(file: bytes, name: String(name.prefix(31)))
    } catch {
      throw BookError(error.code, id: error.indonesian, en: error.english)
    }
    let sheets = try Self.sheets(of: workbook, named: manner.sheet)
    let mapping = Dictionary(manner.mapping.map { (HeadingNames.key($0), $1) }) { _, later in later }
    var tables: [(sheet: String, table: SheetTable<Column>)] = []
    for sheet in sheets {
      guard let table = SheetTable(sheet, mapping: mapping) else { continue }
      if let lacking = Column.lacking(Set(table.heading.columns.keys)) {
        throw .insufficient(sheet.name, table.heading, lacking)
      }
      tables.append((sheet.name, table))
    }
    guard !tables.isEmpty else { throw .noHeadings(sheets, Column.words) }
    self.tables = tables
  }

  private static func sheets(of workbook: Workbook, named name: String?) throws(BookError) -> [Worksheet] {
    guard let name else { return workbook.sheets }
    guard let sheet = workbook.sheets.first(where: { $0.name.lowercased() == name.lowercased() }) else {
      throw .noSheet(name, workbook.sheets.map(\.name))
    }
    return [sheet]
  }
}
