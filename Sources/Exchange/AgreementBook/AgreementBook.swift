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

  /// One row.
  package struct Row: Sendable {
    /// The sheet that it stands in.
    package let sheet: String
    /// As the spreadsheet program counts, from 1.
    package let number: Int
    package let entry: AgreementEntry
    /// The columns that the sheet has, with the first place of each from 0: what is not among them says nothing,
    /// while an empty cell says "nothing".
    package let places: [AgreementColumn: Int]
    /// The headings of the book's own that the sheet has.
    package let fields: [String]
    package let findings: [Finding]

    /// Whether it cannot be recorded as it is.
    package var isFaulty: Bool { findings.contains { $0.severity == .error } }
  }

  /// How a book is read.
  package struct Manner: Sendable {
    /// What headings mean, where that is not plain, such as "Tgl TTD" to ``AgreementColumn/signed``.
    package var mapping: [String: AgreementColumn] = [:]
    /// The one sheet to read; nil: every sheet that is a list of agreements.
    package var sheet: String?
    package var names: PartyNames
    /// Whose book it is.
    package var own: PartyID

    package init(_ names: PartyNames, own: PartyID) {
      self.names = names
      self.own = own
    }
  }

  /// Reads a file.
  ///
  /// - Parameter name: The name of the file, for the sheet that a CSV file is.
  package init(reading bytes: [UInt8], named name: String, _ manner: Manner) throws(BookError) {
    let workbook: Workbook
    do throws(SpreadsheetError) {
      workbook = try Workbook(file: bytes, name: String(name.prefix(31)))
    } catch {
      throw BookError(error.code, id: error.indonesian, en: error.english)
    }
    let sheets = try Self.sheets(of: workbook, named: manner.sheet)
    let mapping = Dictionary(manner.mapping.map { (HeadingNames.key($0), $1) }) { _, later in later }
    var (rows, findings): ([Row], [Finding]) = ([], [])
    var parties = PartyReader(manner.names)
    var isFound = false
    for sheet in sheets {
      guard let table = SheetTable(sheet, mapping: mapping) else { continue }
      guard table.heading.isSufficient else { throw .insufficient(sheet.name, table.heading) }
      isFound = true
      findings += table.findings
      let monthFirst = table.monthFirst
      let places = table.heading.columns.compactMapValues(\.first)
      for row in table.rows {
        var reader = EntryReader(row, own: manner.own, monthFirst: monthFirst, parties: parties)
        reader.read()
        parties = reader.parties
        rows.append(
          Row(
            sheet: sheet.name, number: row.place.row + 1, entry: reader.entry, places: places,
            fields: table.heading.own.map(\.name), findings: reader.findings))
      }
    }
    guard isFound else { throw .noHeadings(sheets) }
    self.rows = rows
    self.findings = findings
  }

  /// The letters over a column counted from 0.
  package static func letters(ofColumn column: Int) -> String { CellReference.letters(ofColumn: column) }

  private static func sheets(of workbook: Workbook, named name: String?) throws(BookError) -> [Worksheet] {
    guard let name else { return workbook.sheets }
    guard let sheet = workbook.sheets.first(where: { $0.name.lowercased() == name.lowercased() }) else {
      throw .noSheet(name, workbook.sheets.map(\.name))
    }
    return [sheet]
  }
}
