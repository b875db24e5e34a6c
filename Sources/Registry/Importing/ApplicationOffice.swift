package import Catalog
package import Exchange

/// Takes a city's list of applications into the register and gives it back: shows what would change, and records it in
/// one piece.
///
/// Each new row becomes a card, a changed one a revision of it; what a card holds beyond the columns of the book stays.
/// A row that names nothing new is left alone, so that the same book can be imported again and again.
package struct ApplicationOffice: Sendable {
  let office: ActOffice
  package var view: RegisterView { office.view }

  /// Opens the office at a node, which may be one for reading as long as nothing is performed.
  package init(node: Node) throws(RegistryError) { office = try ActOffice(node: node) }

  /// What importing would record.
  package func plan(_ order: BookOrder<ApplicationColumn>) throws(RegistryError) -> ImportPlan {
    var manner = ApplicationBook.Manner(view.partyNames, own: view.member.party)
    manner.mapping = order.mapping
    manner.sheet = order.sheet
    let book: ApplicationBook
    do throws(BookError) {
      book = try ApplicationBook(reading: order.bytes, named: order.name, manner)
    } catch {
      throw RegistryError(.badInput, id: error.sentence.id, en: error.sentence.en)
    }
    var planner = try ApplicationPlanner(office, order)
    return try planner.plan(book)
  }

  /// Writes what a plan showed: all of it in one transaction under one new head, or nothing.
  package func perform(_ plan: ImportPlan) throws(RegistryError) -> ImportReceipt { try office.record(plan) }
}

/// Writes the applications that the member's own log records as the book that ``ApplicationOffice`` reads.
package struct ApplicationExport: Sendable {
  private let view: RegisterView

  package init(_ view: RegisterView) { self.view = view }

  /// How many applications it writes.
  package var count: Int { view.ownApplications().count }

  /// A workbook with one sheet for each class of data.
  package func workbook(_ language: Language) throws(RegistryError) -> [UInt8] {
    try ExportOffice.writing { () throws(BookError) in
      try ApplicationBook.workbook(of: sections, names: view.partyNames, language: language)
    }
  }

  /// CSV holds one class of data; several never share a file.
  ///
  /// - Parameter isForExcel: With semicolons, decimal commas and a byte order mark, as Excel in Indonesian reads it.
  package func csv(_ language: Language, isForExcel: Bool) throws(RegistryError) -> [UInt8] {
    let sections = sections
    guard sections.count < 2 else { throw .severalClasses }
    let only = sections.first ?? ApplicationBook.Section(.official, [])
    return ApplicationBook.csv(of: only, names: view.partyNames, language: language, isForExcel: isForExcel)
  }

  /// An empty book to fill in, with a sheet that explains its columns.
  package static func template(_ language: Language) throws(RegistryError) -> [UInt8] {
    try ExportOffice.writing { () throws(BookError) in
      try ApplicationBook.workbook(of: [], names: ReferenceData.partyNames, language: language)
    }
  }

  private var sections: [ApplicationBook.Section] {
    let byClass = Dictionary(grouping: view.ownApplications()) { view.dataClass(ofApplication: $0.id) }
    return DataClass.allCases.compactMap { dataClass in
      byClass[dataClass].map { ApplicationBook.Section(dataClass, $0.map(\.card)) }
    }
  }
}
