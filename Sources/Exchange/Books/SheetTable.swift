import Catalog
import Spreadsheet

/// One sheet read as a table: where its headings are, and which of its rows speak of records.
struct SheetTable<Column: BookColumn> {
  let heading: HeadingMap<Column>
  private(set) var rows: [SheetRow<Column>] = []
  private(set) var findings: [Finding] = []

  /// Nil where no row reads as headings of a book.
  init?(_ sheet: Worksheet, mapping: [String: Column]) {
    let filled = FilledCells(sheet)
    let candidates = sheet.rows.indices.prefix(Self.lastHeadingRow).map { row in
      let headings = (0..<sheet.columnCount).map { filled.cell(row, $0).words.collapsingSpace }
      return (row, headings, HeadingMap<Column>(headings, at: CellPlace(sheet: sheet.name, row: row), mapping: mapping))
    }
    guard
      let (top, headings, heading) = candidates.max(by: {
        $0.2.score < $1.2.score || $0.2.score == $1.2.score && $0.0 > $1.0
      }),
      heading.score >= 2
    else { return nil }
    self.heading = heading
    findings = heading.findings
    for row in sheet.rows.indices.dropFirst(top + 1) {
      let place = CellPlace(sheet: sheet.name, row: row)
      let cells = (0..<sheet.columnCount).reduce(into: [Int: Spreadsheet.Cell]()) { cells, column in
        let cell = filled.cell(row, column)
        if cell != .empty { cells[column] = cell }
      }
      switch kind(of: cells, own: sheet.rows[row], headings) {
      case .record: rows.append(SheetRow(place: place, cells: cells, heading: heading))
      case .nothing: continue
      case .remark(let text): findings.append(.skippedRow(String(text.prefix(80)), Column.words, place))
      }
    }
    findings += filled.findings(below: top, heading)
  }

  /// The columns of dates that some program has written with the month in front: some can be read in no other way,
  /// and none has its day in front for certain.
  var monthFirst: Set<Int> {
    let columns = Column.dates.flatMap { heading.columns[$0] ?? [] }
    return Set(
      columns.filter { column in
        let orders = Set(
          rows.compactMap { row in
            if case .text(let text)? = row.cells[column] { LooseDate(text)?.order } else { nil }
          })
        return orders.contains(.monthFirst) && !orders.contains(.dayFirst)
      })
  }

  /// Titles of a sheet and its headings are above this.
  private static var lastHeadingRow: Int { 40 }

  private enum Kind {
    case record
    case nothing
    case remark(String)
  }

  /// - Parameter own: The row without what merged cells lend it.
  private func kind(of cells: [Int: Spreadsheet.Cell], own: [Spreadsheet.Cell], _ headings: [String]) -> Kind {
    let said = own.enumerated().filter { !$0.element.isBlank }.map { ($0.offset, $0.element.words.collapsingSpace) }
    guard let (_, first) = said.first else { return .nothing }
    if said.contains(where: { Self.isTotal($0.1) }) {
      // "Jumlah  5": a total has numbers beside it and nothing else.
      let others = said.filter { !Self.isTotal($0.1) }
      if !isWhole(cells) || others.allSatisfy({ $0.1.allSatisfy { $0.isNumber || ".,".contains($0) } }) {
        return .nothing
      }
    }
    // The headings again, as on every page of a printed list.
    let repeated = said.count { index, text in HeadingNames.key(text) == HeadingNames.key(headings[index]) }
    if repeated >= 2, repeated * 2 > said.count { return .nothing }
    // "1  2  3  4" under the headings.
    let numbers = said.compactMap { Int($0.1.filter { !"().".contains($0) }) }
    if numbers.count >= 3, numbers.count == said.count, zip(numbers, numbers.dropFirst()).allSatisfy({ $0 + 1 == $1 }) {
      return .nothing
    }
    let telling = Column.allCases.filter(\.isTelling).flatMap { heading.columns[$0] ?? [] }
    guard telling.contains(where: { cells[$0].map { !$0.isBlank } ?? false }) else { return .remark(first) }
    // One text alone in a row, such as "A. Kerja sama dalam negeri", divides the list.
    return said.count == 1 && !isWhole(cells) ? .remark(first) : .record
  }

  /// Whether all is there that a row needs.
  private func isWhole(_ cells: [Int: Spreadsheet.Cell]) -> Bool {
    Column.whole.allSatisfy { columns in
      columns.flatMap { heading.columns[$0] ?? [] }.contains { cells[$0].map { !$0.isBlank } ?? false }
    }
  }

  private static func isTotal(_ text: String) -> Bool {
    let words = HeadingNames.key(text).split(separator: " ")
    return ["jumlah", "total", "jml", "subtotal"].contains(words.first ?? "") || words.prefix(2) == ["grand", "total"]
  }
}

/// The cells of a sheet, each merged range saying in all of its rows what its first cell says.
struct FilledCells {
  private let sheet: Worksheet
  private var lenders: [Int: [Int: Int]] = [:]

  init(_ sheet: Worksheet) {
    self.sheet = sheet
    for range in sheet.merges where range.rows.count > 1 {
      let rows = range.rows.dropFirst().prefix { $0 < sheet.rows.count }
      for row in rows { lenders[row, default: [:]][range.columns.lowerBound] = range.rows.lowerBound }
    }
  }

  func cell(_ row: Int, _ column: Int) -> Spreadsheet.Cell {
    sheet[lenders[row]?[column] ?? row, column]
  }

  /// A note for each range that lends below the headings.
  func findings(below top: Int, _ heading: HeadingMap<some BookColumn>) -> [Finding] {
    let used = Set(heading.columns.values.flatMap(\.self) + heading.own.map(\.index))
    return sheet.merges.filter { range in
      range.rows.lowerBound > top && range.rows.count > 1 && used.contains(range.columns.lowerBound)
        && !sheet[range.rows.lowerBound, range.columns.lowerBound].isBlank
    }.map { range in
      .mergedDown(
        range.description,
        CellPlace(sheet: sheet.name, row: range.rows.lowerBound, column: range.columns.lowerBound))
    }
  }
}
