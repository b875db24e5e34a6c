package import Catalog
import Spreadsheet

/// An office's list of agreements, read from a workbook or a CSV file.
///
/// Nothing is decided here: each row is an agreement as it stands there, with everything that is wrong in it. Rows
/// that are none, such as titles, totals and repeated headings, are passed over.
package struct AgreementBook: Sendable {
  package let rows: [Row]
  /// About sheets, headings and rows that were passed over; those about a row stand with it.
  package let findings: [Finding]

  package typealias Row = BookRow<AgreementColumn, AgreementEntry>
  package typealias Manner = BookManner<AgreementColumn>

  /// Reads a file.
  ///
  /// - Parameter name: The name of the file, for the sheet that a CSV file is.
  package init(reading bytes: [UInt8], named name: String, _ manner: Manner) throws(BookError) {
    let book = try BookTables<AgreementColumn>(reading: bytes, named: name, manner)
    var (rows, findings): ([Row], [Finding]) = ([], [])
    var parties = PartyReader(manner.names)
    for (sheet, table) in book.tables {
      findings += table.findings
      let monthFirst = table.monthFirst
      let places = table.heading.columns.compactMapValues(\.first)
      for row in table.rows {
        var reader = EntryReader(row, own: manner.own, monthFirst: monthFirst, parties: parties)
        reader.read()
        parties = reader.parties
        rows.append(
          Row(
            sheet: sheet, number: row.place.row + 1, entry: reader.entry, places: places,
            fields: table.heading.own.map(\.name), findings: reader.findings))
      }
    }
    self.rows = rows
    self.findings = findings
  }

  /// The letters over a column counted from 0.
  package static func letters(ofColumn column: Int) -> String { CellReference.letters(ofColumn: column) }
}
