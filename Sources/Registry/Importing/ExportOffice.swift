package import Catalog
import Exchange

/// Writes the agreements that the member's own log records as the book that ``ImportOffice`` reads.
package struct ExportOffice: Sendable {
  private let view: RegisterView

  package init(_ view: RegisterView) { self.view = view }

  /// A workbook with one sheet for each class of data.
  package func workbook(_ language: Language) throws(RegistryError) -> [UInt8] {
    try Self.writing { () throws(BookError) in
      try AgreementBook.workbook(of: sections, names: view.partyNames, language: language)
    }
  }

  /// CSV holds one class of data; several never share a file.
  package func csv(_ language: Language) throws(RegistryError) -> [UInt8] {
    let sections = sections
    guard sections.count < 2 else { throw .severalClasses }
    let only = sections.first ?? AgreementBook.Section(.official, [])
    return AgreementBook.csv(of: only, names: view.partyNames, language: language)
  }

  /// How many agreements it writes.
  package var count: Int { view.ownAgreements().count }

  /// An empty book to fill in, with a sheet that explains its columns.
  package static func template(_ language: Language) throws(RegistryError) -> [UInt8] {
    try writing { () throws(BookError) in
      try AgreementBook.workbook(of: [], names: ReferenceData.partyNames, language: language)
    }
  }

  private var sections: [AgreementBook.Section] {
    let byClass = Dictionary(grouping: view.ownAgreements()) { view.dataClass(ofInstrument: $0.id) }
    return DataClass.allCases.compactMap { dataClass in
      byClass[dataClass].map { AgreementBook.Section(dataClass, $0.map(\.entry)) }
    }
  }

  static func writing(_ make: () throws(BookError) -> [UInt8]) throws(RegistryError) -> [UInt8] {
    do { return try make() } catch {
      throw RegistryError(.storage, id: error.sentence.id, en: error.sentence.en)
    }
  }
}

extension RegistryError {
  static let severalClasses = RegistryError(
    .badInput,
    id: "Register ini memuat beberapa kelas data, yang tidak boleh bercampur dalam satu CSV. Tulis sebagai .xlsx: "
      + "tiap kelas mendapat lembarnya sendiri.",
    en: "This register holds several classes of data, which never share one CSV. Write .xlsx: each class gets a sheet "
      + "of its own.")
}
