/// The forms in which a list answer travels; the raw values are names for users and endings of files.
///
/// A table is none of them: it is made for one terminal or one page, where that is known.
package enum GridForm: String, Hashable, Sendable, CaseIterable {
  /// Fields between tabs, without a heading.
  case tsv
  case csv
  case json
  /// One object a line.
  case jsonl
  /// Markdown.
  case md
  /// A calendar (RFC 5545).
  case ics
  case xlsx
  /// A few plain lines to paste into a message.
  case wa

  /// What HTTP calls the form.
  package var mediaType: String {
    switch self {
    case .tsv: "text/tab-separated-values; charset=utf-8"
    case .csv: "text/csv; charset=utf-8; header=present"
    case .json: "application/json"
    case .jsonl: "application/jsonl"
    case .md: "text/markdown; charset=utf-8"
    case .ics: "text/calendar; charset=utf-8"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .wa: "text/plain; charset=utf-8"
    }
  }
}
