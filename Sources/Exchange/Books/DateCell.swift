import Catalog
import Spreadsheet

/// A date in a cell of any kind; numbers are those by which spreadsheet programs count days.
struct DateCell {
  /// Nil where the cell is no date.
  private(set) var date: LegalDate?
  private(set) var findings: [Finding] = []

  /// - Parameters:
  ///   - monthFirst: Columns, from 0, in which some dates have the month in front for certain.
  ///   - isQuiet: Whether nothing is said of a cell that is no date.
  init(_ cell: Spreadsheet.Cell, _ place: CellPlace, monthFirst: Set<Int>, isQuiet: Bool = false) {
    switch cell {
    case .date(let year, let month, let day):
      date = CalendarDay(year: year, month: month, day: day).map { .day($0) }
    case .number(let number) where number == number.rounded() && (10_000...80_000).contains(number):
      // Day 25,569 is 1 January 1970.
      date = .day(CalendarDay(number: Int(number) - 25_569))
    default:
      guard let found = LooseDate(cell.words) else { break }
      let text = cell.words.collapsingSpace
      if let doubt = found.doubt { findings.append(.doubtfulDate(text, found.date, doubt, place)) }
      if case .either(let other)? = found.order, place.column.map(monthFirst.contains) ?? false {
        findings.append(.ambiguousDate(text, found.date, .day(other), place))
      }
      date = found.date
    }
    if date == nil, !isQuiet { findings.append(.unreadableDate(cell.words.collapsingSpace, place)) }
  }
}
