package import Catalog
import Spreadsheet

/// A cell of a book as it is written: a text, or a day that is a day in Excel too.
package enum BookCell: Hashable, Sendable {
  case empty
  case text(String)
  case day(CalendarDay)

  init(_ text: String?) {
    self = text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .empty
  }

  /// As people read it.
  package func shown(_ wording: Wording) -> String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .day(let day): wording.date(day)
    }
  }

  var inWorkbook: Spreadsheet.Cell {
    switch self {
    case .empty: .empty
    case .text(let text): .text(text)
    case .day(let day): .date(year: day.year, month: day.month, day: day.day)
    }
  }
}
