import Catalog
import Spreadsheet

/// A sheet of a book as it is written: headings, then a row a record.
struct BookSheet<Column: BookColumn> {
  let dataClass: DataClass
  /// The cells of the known columns and those under headings of the book's own.
  let rows: [(cells: (Column) -> BookCell, fields: [InstrumentRecord.Field])]

  func worksheet(_ language: Language) -> Worksheet {
    let reader: LanguageCode = language == .id ? .indonesian : .english
    let columns = Column.written
    let own = ownHeadings
    let headings = columns.map { $0.heading(in: language) } + own
    let cells = rows.map { row in
      let fields = Dictionary(row.fields.map { ($0.name, $0.value) }) { first, _ in first }
      return columns.map { row.cells($0).inWorkbook } + own.map { BookCell(fields[$0]).inWorkbook }
    }
    var sheet = Worksheet(
      Column.sheet(dataClass).text(in: reader), rows: [headings.map { .text($0) }] + cells)
    sheet.layout.headingRows = 1
    for (index, column) in columns.enumerated() {
      if Column.days.contains(column) {
        sheet.layout.dateColumns.insert(index)
      } else if !Column.mixed.contains(column) {
        sheet.layout.textColumns.insert(index)
      }
      if let choices = column.hint.choices { sheet.layout.choices[index] = choices }
      sheet.layout.notes[index] = column.hint.explanation.text(in: reader)
    }
    for index in headings.indices.dropFirst(columns.count) { sheet.layout.textColumns.insert(index) }
    return sheet
  }

  /// The headings of the rows' own fields, in the order in which they first stand.
  private var ownHeadings: [String] {
    var headings: [String] = []
    var known: Set<String> = []
    for field in rows.flatMap(\.fields) where known.insert(field.name).inserted { headings.append(field.name) }
    return headings
  }
}

extension Workbook {
  /// The bytes of a book: its sheets, and the one that explains its columns.
  static func book<Column: BookColumn>(_ sheets: [BookSheet<Column>], _ language: Language) throws(BookError) -> [UInt8]
  {
    do throws(SpreadsheetError) {
      return try Workbook(sheets.map { $0.worksheet(language) } + [BookGuide.sheet(Column.self, language)]).xlsx()
    } catch {
      throw BookError(error.code, id: error.indonesian, en: error.english)
    }
  }
}
