package import Catalog
package import Spreadsheet

extension Grid {
  /// The answer as bytes of one form: words in the language of `wording` where people read it, codes and ISO dates
  /// where programs do.
  ///
  /// - Throws: Only for a workbook: a text of more than 32,767 characters, or a system without room for a file.
  package func rendered(
    as form: GridForm, wording: Wording, options: GridOptions = GridOptions()
  ) throws(SpreadsheetError) -> [UInt8] {
    switch form {
    case .tsv: Array(tabs.utf8)
    case .csv: csv(isForExcel: options.isForExcel)
    case .json: json.bytes
    case .jsonl: jsonLines
    case .md: Array(markdown(wording).utf8)
    case .ics: Array(calendar(wording, options).utf8)
    case .xlsx: try workbook(wording).xlsx()
    case .wa: Array(message(wording, options).utf8)
    }
  }
}
