import ArgumentParser
import Exchange

/// The forms of an answer: for people, for other programs line by line, and for programs that want it all.
enum OutputForm: String, ExpressibleByArgument, CaseIterable, Sendable {
  case table, tsv, csv, json, jsonl, md, ics, xlsx
  /// A few plain lines to paste into a message.
  case wa

  /// The form that the name of a file asks for: `.xlsx` a workbook, `.txt` a table; nil where it asks for none.
  init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    let ending = fileName[fileName.index(after: dot)...].lowercased()
    guard let form = ending == "txt" ? .table : OutputForm(rawValue: ending) else { return nil }
    self = form
  }

  /// The same form as it travels; nil for a table, which is made for one terminal.
  var travelling: GridForm? { GridForm(rawValue: rawValue) }

  /// Whether a program reads it, to which nothing is said beside it.
  var isForPrograms: Bool { self == .json || self == .jsonl }
}
