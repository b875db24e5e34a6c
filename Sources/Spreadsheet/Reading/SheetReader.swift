import Markup

/// Reads the cells of one sheet.
struct SheetReader {
  private let values: CellValues
  /// Cells that may still be kept.
  private(set) var budget: Int
  private let limit: Int
  private var rows: [[Cell]] = []
  private var merges: [CellRange] = []
  /// The place of the row and of the cell that were opened last, from 0; both may be left out in the file.
  private var row = -1
  private var column = -1
  private var open: [String] = []
  private var current: Draft?

  /// A cell whose element is open.
  private struct Draft {
    var type: String?
    var style = 0
    var value = ""
    var inline = RichText()
  }

  init(values: CellValues, budget: Int, limit: Int) {
    self.values = values
    self.budget = budget
    self.limit = limit
  }

  mutating func read(_ stream: consuming PartStream, name: String) throws(SpreadsheetError) -> Worksheet {
    let part = stream.part
    while let event = try stream.next() {
      switch event {
      case .open(let name, let attributes): try enter(name, attributes, part)
      case .text(let piece): add(piece)
      case .close: try leave(part)
      }
    }
    try clearMerged()
    for index in rows.indices {
      while rows[index].last == .empty { rows[index].removeLast() }
    }
    while rows.last?.isEmpty == true { rows.removeLast() }
    var sheet = Worksheet(name, rows: rows)
    sheet.merges = merges
    return sheet
  }

  // worksheet > sheetData > row > c > v, f, is > t, r > t
  private mutating func enter(
    _ name: String, _ attributes: [Attribute], _ part: String
  ) throws(SpreadsheetError) {
    switch open.count {
    case 2 where open[1] == "sheetData" && name == "row":
      row = attributes["r"].map { Int($0).map { $0 - 1 } ?? -1 } ?? row + 1
      column = -1
    case 2 where open[1] == "mergeCells" && name == "mergeCell":
      guard let range = CellRange(attributes["ref"] ?? "") else {
        throw .damaged(part: part, .notRange(attributes["ref"] ?? ""))
      }
      merges.append(range)
    case 3 where open[1] == "sheetData" && open[2] == "row" && name == "c":
      try enterCell(attributes, part)
    case 5...:
      current?.inline.open(name)
    default: break
    }
    open.append(name)
  }

  private mutating func enterCell(_ attributes: [Attribute], _ part: String) throws(SpreadsheetError) {
    if let reference = attributes["r"] {
      guard let place = CellReference(reference) else {
        throw .damaged(part: part, .notPlace(reference))
      }
      (row, column) = (place.row, place.column)
    } else {
      column += 1
    }
    guard CellReference(row: row, column: column) != nil else {
      throw .damaged(part: part, .notPlace("\(CellReference.letters(ofColumn: column))\(row + 1)"))
    }
    var draft = Draft()
    draft.type = attributes["t"]
    draft.style = attributes["s"].flatMap { Int($0) } ?? 0
    current = draft
  }

  private mutating func add(_ piece: String) {
    guard current != nil, open.count > 4 else { return }
    if open.count == 5, open[4] == "v" {
      current?.value += piece
    } else if open[4] == "is" {
      current?.inline.add(piece)
    }
  }

  private mutating func leave(_ part: String) throws(SpreadsheetError) {
    open.removeLast()
    if open.count > 4 { current?.inline.close() }
    guard open.count == 3, let draft = current else { return }
    current = nil
    let cell = values.cell(
      type: draft.type, style: draft.style, value: draft.value, inline: draft.inline.text)
    guard let cell else {
      let place = CellReference(row: row, column: column).map { "\($0)" } ?? ""
      throw .damaged(part: part, .wrongValue(draft.value, at: place))
    }
    if cell != .empty { try keep(cell) }
  }

  private mutating func keep(_ cell: Cell) throws(SpreadsheetError) {
    let missingRows = max(0, row + 1 - rows.count)
    let missing = column + 1 - (missingRows > 0 ? 0 : rows[row].count)
    // An empty row costs as well, if less than a cell.
    budget -= max(0, missing) + missingRows / 4
    guard budget >= 0 else { throw .tooLarge(.cells, limit: limit) }
    rows += Array(repeating: [], count: missingRows)
    if missing > 0 { rows[row] += Array(repeating: .empty, count: missing) }
    rows[row][column] = cell
  }

  /// Takes away what programs leave behind in merged cells, where nobody sees it.
  private mutating func clearMerged() throws(SpreadsheetError) {
    // Ranges may cover each other in a file made to keep a reader busy.
    var steps = 4 * limit
    for range in merges where range.rows.lowerBound < rows.count {
      let last = min(range.rows.upperBound, rows.count - 1)
      for row in range.rows.lowerBound...last {
        let columns = range.columns.clamped(to: 0...max(0, rows[row].count - 1))
        steps -= columns.count
        guard steps >= 0 else { throw .tooLarge(.cells, limit: limit) }
        for column in columns where range.columns.contains(column) && rows[row].indices.contains(column) {
          let isFirst = row == range.rows.lowerBound && column == range.columns.lowerBound
          if !isFirst { rows[row][column] = .empty }
        }
      }
    }
  }
}
