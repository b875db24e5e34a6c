package import Catalog
import Spreadsheet

/// A city's list of applications, read from a workbook or a CSV file.
///
/// Nothing is decided here: each row is a card as far as it tells one, with everything that is wrong in it. Rows that
/// are none, such as titles, totals and repeated headings, are passed over.
package struct ApplicationBook: Sendable {
  package let rows: [Row]
  /// About sheets, headings and rows that were passed over; those about a row stand with it.
  package let findings: [Finding]

  package typealias Row = BookRow<ApplicationColumn, ApplicationEntry>
  package typealias Manner = BookManner<ApplicationColumn>

  /// Reads a file.
  ///
  /// - Parameter name: The name of the file, for the sheet that a CSV file is.
  package init(reading bytes: [UInt8], named name: String, _ manner: Manner) throws(BookError) {
    let book = try BookTables<ApplicationColumn>(reading: bytes, named: name, manner)
    guard let standIn = try? Slug("aplikasi") else { preconditionFailure("'aplikasi' is a short name") }
    let blank = ApplicationCard(standIn, names: LocalizedText(), owner: manner.own)
    var (rows, findings): ([Row], [Finding]) = ([], [])
    var parties = PartyReader(manner.names)
    for (sheet, table) in book.tables {
      findings += table.findings
      let monthFirst = table.monthFirst
      for row in table.rows {
        var reader = CardReader(row, blank, monthFirst: monthFirst, parties: parties)
        let entry = reader.read()
        parties = reader.parties
        rows.append(
          Row(
            sheet: sheet, number: row.place.row + 1, entry: entry,
            places: table.heading.columns.compactMapValues(\.first), fields: table.heading.own.map(\.name),
            findings: reader.findings))
      }
    }
    self.rows = rows
    self.findings = findings
  }
}

extension ApplicationBook {
  /// Applications of one class of data, which never share a sheet with another.
  package struct Section: Sendable {
    package var dataClass: DataClass
    package var cards: [ApplicationCard]

    package init(_ dataClass: DataClass, _ cards: [ApplicationCard]) {
      self.dataClass = dataClass
      self.cards = cards
    }
  }

  /// A workbook with a sheet for each class of data, and one that explains the columns; without applications it is the
  /// template to fill in.
  package static func workbook(
    of sections: [Section], names: PartyNames, language: Language
  ) throws(BookError) -> [UInt8] {
    let sections = sections.isEmpty ? [Section(.official, [])] : sections
    return try Workbook.book(sections.map { sheet($0, names) }, language)
  }

  /// The applications of one class as CSV; for Excel in Indonesian with semicolons, decimal commas and a byte order
  /// mark.
  package static func csv(
    of section: Section, names: PartyNames, language: Language, isForExcel: Bool = false
  ) -> [UInt8] {
    sheet(section, names).worksheet(language).csv(
      separator: isForExcel ? ";" : ",", decimalComma: isForExcel, byteOrderMark: isForExcel)
  }

  private static func sheet(_ section: Section, _ names: PartyNames) -> BookSheet<ApplicationColumn> {
    BookSheet(
      dataClass: section.dataClass, rows: section.cards.map { card in ({ card.cell($0, names) }, card.fields) })
  }
}

extension ApplicationCard {
  /// What a column says of it, so that reading the cell gives the same again.
  ///
  /// Words are Indonesian in every language of the headings; reading knows both.
  package func cell(_ column: ApplicationColumn, _ names: PartyNames) -> BookCell {
    column == .slug ? BookCell(slug.description) : column.cell.write(self, names)
  }

  /// Takes over what `other` says in one column.
  package mutating func take(_ column: ApplicationColumn, from other: ApplicationCard) {
    column.cell.take(&self, other)
  }

  /// Takes over one field of the book's own; an empty one goes.
  package mutating func takeField(_ name: String, from other: ApplicationCard) {
    let value = other.fields.first { $0.name == name }
    guard let index = fields.firstIndex(where: { $0.name == name }) else {
      fields += [value].compactMap(\.self)
      return
    }
    if let value { fields[index] = value } else { fields.remove(at: index) }
  }
}
