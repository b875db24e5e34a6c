import Catalog
import Spreadsheet

/// The sheet that tells how a book is filled in; it is never read.
enum BookGuide {
  static func sheet<Column: BookColumn>(_: Column.Type, _ language: Language) -> Worksheet {
    let isIndonesian = language == .id
    let reader: LanguageCode = isIndonesian ? .indonesian : .english
    let about = Column.guide.map { $0.text(in: reader) }
    let headings =
      isIndonesian ? ["Kolom", "Kunci", "Cara mengisi", "Contoh"] : ["Column", "Key", "How to fill in", "Example"]
    let rows = Column.written.map { column in
      [column.heading(in: language), column.rawValue, column.hint.explanation.text(in: reader), column.hint.example]
    }
    let lines = about.map { [$0] } + [[]] + [headings] + rows
    var sheet = Worksheet(isIndonesian ? "Petunjuk" : "Guide", rows: lines.map { $0.map { .text($0) } })
    sheet.merges = about.indices.map { CellRange(rows: $0...$0, columns: 0...3) }
    sheet.layout.headingRows = about.count + 2
    sheet.layout.widths = [0: 26, 1: 24, 2: 90, 3: 60]
    return sheet
  }
}
