import Catalog

extension Grid.Cell {
  /// The value for programs: codes, ISO dates, digits, `true` and `false`; several with `, ` between.
  var code: String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .number(let number): String(number)
    case .day(let day): day.description
    case .date(let date): date.description
    case .instant(let instant): instant.description
    case .code(let code, _): code
    case .party(let party, _): party.description
    case .parties(let parties): parties.map(\.code.description).joined(separator: ", ")
    case .record(let record, _): record.description
    case .flag(let flag): flag ? "true" : "false"
    case .list(let values): values.map(\.code).joined(separator: ", ")
    }
  }
}

extension Grid.Row {
  /// A cell for each column; empty where the row ends early.
  func cells(for columns: [Grid.Column]) -> [Grid.Cell] {
    columns.indices.map { $0 < cells.count ? cells[$0] : .empty }
  }
}

extension String {
  /// The text on one line: a space for each line end and tab.
  var onOneLine: String { String(map { $0 == "\t" || $0.isNewline ? " " : $0 }) }
}
