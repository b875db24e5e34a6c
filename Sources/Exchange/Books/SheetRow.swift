import Catalog
import Spreadsheet

/// One row of a sheet, its cells by the columns of the book.
struct SheetRow<Column: BookColumn> {
  let place: CellPlace
  let cells: [Int: Spreadsheet.Cell]
  let heading: HeadingMap<Column>

  /// The cells of a column that say something, with the position of each among the columns that are read as one.
  func cells(_ column: Column) -> [(ordinal: Int, index: Int, cell: Spreadsheet.Cell)] {
    (heading.columns[column] ?? []).enumerated().compactMap { ordinal, index in
      guard let cell = cells[index], !cell.isBlank else { return nil }
      return (ordinal, index, cell)
    }
  }

  /// The first text of a column on one line; nil where the cell is empty.
  func text(_ column: Column) -> (text: String, place: CellPlace)? {
    cells(column).first.map { ($0.cell.words.collapsingSpace, place.at($0.index)) }
  }

  /// Where a column stands in this row, empty or not.
  func place(of column: Column) -> CellPlace { place.at(heading.columns[column]?.first) }
}

extension Spreadsheet.Cell {
  /// What a person reads in it.
  var words: String {
    switch self {
    case .empty: ""
    case .text(let text): text.withoutControls
    case .number(let number): number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : "\(number)"
    case .date(let year, let month, let day):
      CalendarDay(year: year, month: month, day: day)?.description ?? "\(year)-\(month)-\(day)"
    case .boolean(let flag): flag ? "ya" : "tidak"
    }
  }

  /// Whether it says nothing: empty, white space, or a dash in its place.
  var isBlank: Bool {
    switch self {
    case .empty: true
    case .text(let text):
      text.allSatisfy(\.isWhitespace) || ["-", "–", "—", "--", "n/a", "N/A"].contains(text.collapsingSpace)
    default: false
    }
  }
}

extension String {
  /// Line ends as one character each, and no other control characters, which XML cannot hold.
  var withoutControls: String {
    let scalars = split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n").unicodeScalars
      .map { scalar -> Unicode.Scalar in
        if scalar == "\r" { return "\n" }
        if scalar == "\u{A0}" { return " " }
        return scalar.value < 0x20 && scalar != "\n" && scalar != "\t" || (0xFFFE...0xFFFF).contains(scalar.value)
          ? " " : scalar
      }
    return String(String.UnicodeScalarView(scalars))
  }
}
