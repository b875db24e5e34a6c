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
    let sheets = sections.map { sheet($0, names, language) }
    do throws(SpreadsheetError) {
      return try Workbook(sheets + [BookGuide.sheet(language)]).xlsx()
    } catch {
      throw BookError(error.code, id: error.indonesian, en: error.english)
    }
  }

  /// The agreements of one class as CSV.
  package static func csv(of section: Section, names: PartyNames, language: Language) -> [UInt8] {
    sheet(section, names, language).csv()
  }

  private static func sheet(_ section: Section, _ names: PartyNames, _ language: Language) -> Worksheet {
    let columns = AgreementColumn.written
    let own = ownHeadings(of: section.entries)
    let headings = columns.map { $0.heading(in: language) } + own
    let rows = section.entries.map { entry in
      let fields = Dictionary(entry.fields.map { ($0.name, $0.value) }) { first, _ in first }
      return columns.map { entry.cell($0, names).inWorkbook } + own.map { BookCell(fields[$0]).inWorkbook }
    }
    var sheet = Worksheet(name(of: section.dataClass, language), rows: [headings.map { .text($0) }] + rows)
    sheet.layout.headingRows = 1
    for (index, column) in columns.enumerated() {
      switch column {
      case .firstDay, .lastDay: sheet.layout.dateColumns.insert(index)
      case .signed: break
      default: sheet.layout.textColumns.insert(index)
      }
      if let choices = BookGuide.choices(of: column) { sheet.layout.choices[index] = choices }
      sheet.layout.notes[index] = BookGuide.explanation(of: column).text(in: language == .id ? .indonesian : .english)
    }
    for index in headings.indices.dropFirst(columns.count) { sheet.layout.textColumns.insert(index) }
    return sheet
  }

  /// The headings of the entries' own fields, in the order in which they first stand.
  private static func ownHeadings(of entries: [AgreementEntry]) -> [String] {
    var headings: [String] = []
    var known: Set<String> = []
    for field in entries.flatMap(\.fields) where known.insert(field.name).inserted { headings.append(field.name) }
    return headings
  }

  private static func name(of dataClass: DataClass, _ language: Language) -> String {
    switch (dataClass, language) {
    case (.official, .id): "Kerja sama"
    case (.official, .en): "Agreements"
    case (.publicSources, .id): "Kerja sama (peragaan)"
    case (.publicSources, .en): "Agreements (demonstration)"
    case (.invented, .id): "Kerja sama (rekaan)"
    case (.invented, .en): "Agreements (invented)"
    }
  }
}
