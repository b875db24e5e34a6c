package import Catalog
package import Spreadsheet

extension GridBook {
  /// The book as bytes of one form; forms that have only one list get all parts in it.
  ///
  /// - Throws: Only for a workbook: a text of more than 32,767 characters, or a system without room for a file.
  package func rendered(
    as form: GridForm, wording: Wording, options: GridOptions = GridOptions()
  ) throws(SpreadsheetError) -> [UInt8] {
    switch form {
    case .tsv, .csv, .jsonl, .ics: try flattened.rendered(as: form, wording: wording, options: options)
    case .json: json.bytes
    case .md: Array(parts.map { $0.grid.markdown(wording) }.joined(separator: "\n").utf8)
    // A message is short: what is empty is not worth a line.
    case .wa:
      Array(parts.filter { $0.grid.count > 0 }.map { $0.grid.message(wording, options) }.joined(separator: "\n").utf8)
    case .xlsx: try workbook(wording).xlsx()
    }
  }

  /// One object with a list for each part.
  package var json: JSONValue {
    [
      "title": .text(title), "day": JSONValue(day),
      "parts": .object(Dictionary(parts.map { ($0.key, $0.grid.json) }) { first, _ in first }),
    ]
  }

  /// The sheets of all parts, each with the name of its part before that of its class of data.
  func workbook(_ wording: Wording) -> Workbook {
    Workbook(
      parts.flatMap { part in
        part.grid.workbook(wording).sheets.map { sheet in
          var sheet = sheet
          // A sheet has a name of at most 31 characters.
          sheet.name = String("\(part.name) - \(sheet.name)".prefix(31))
          return sheet
        }
      })
  }
}
