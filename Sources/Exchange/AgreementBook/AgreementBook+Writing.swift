package import Catalog
import Spreadsheet

extension AgreementBook {
  /// Agreements of one class of data, which never share a sheet with another.
  package struct Section: Sendable {
    package var dataClass: DataClass
    package var entries: [AgreementEntry]

    package init(_ dataClass: DataClass, _ entries: [AgreementEntry]) {
      self.dataClass = dataClass
      self.entries = entries
    }
  }

  /// A workbook with a sheet for each class of data, and one that explains the columns; without agreements it is the
  /// template to fill in.
  package static func workbook(
    of sections: [Section], names: PartyNames, language: Language
  ) throws(BookError) -> [UInt8] {
    let sections = sections.isEmpty ? [Section(.official, [])] : sections
    return try Workbook.book(sections.map { sheet($0, names) }, language)
  }

  /// The agreements of one class as CSV.
  package static func csv(of section: Section, names: PartyNames, language: Language) -> [UInt8] {
    sheet(section, names).worksheet(language).csv()
  }

  private static func sheet(_ section: Section, _ names: PartyNames) -> BookSheet<AgreementColumn> {
    BookSheet(
      dataClass: section.dataClass,
      rows: section.entries.map { entry in ({ entry.cell($0, names) }, entry.fields) })
  }
}
