import Catalog
import Exchange
import Ledger

/// Takes an office's list of agreements into the register: shows what would change, and records it in one piece.
///
/// Each new row becomes a describing record and a record after the fact; a changed one a revision of the first and a
/// correction of the second, so that history stays. A row that names nothing new is left alone, so that the same
/// book can be imported again and again.
package struct ImportOffice: Sendable {
  let office: ActOffice
  package var view: RegisterView { office.view }

  /// Opens the office at a node, which may be one for reading as long as nothing is performed.
  package init(node: Node) throws(RegistryError) { office = try ActOffice(node: node) }

  /// What importing would record.
  package func plan(_ order: ImportOrder) throws(RegistryError) -> ImportPlan {
    var manner = AgreementBook.Manner(view.partyNames, own: view.member.party)
    manner.mapping = order.mapping
    manner.sheet = order.sheet
    let book: AgreementBook
    do throws(BookError) {
      book = try AgreementBook(reading: order.bytes, named: order.name, manner)
    } catch {
      throw RegistryError(.badInput, id: error.sentence.id, en: error.sentence.en)
    }
    var planner = try ImportPlanner(office, order)
    return try planner.plan(book)
  }

  /// Writes what a plan showed: all of it in one transaction under one new head, or nothing.
  package func perform(_ plan: ImportPlan) throws(RegistryError) -> ImportReceipt {
    try office.record(plan)
  }
}

extension ActOffice {
  /// Writes what a plan showed.
  func record(_ plan: ImportPlan) throws(RegistryError) -> ImportReceipt {
    guard !plan.pending.isEmpty else { return ImportReceipt(plan: plan, size: nil) }
    let written = try write(
      plan.pending.map { pending in
        let path = PendingRecord.path(of: pending.record.subject)
        return (
          Draft(pending.record),
          CatalogMirror.File(path: path, payload: pending.record.payload, replaced: pending.replaced)
        )
      }, at: plan.position)
    return ImportReceipt(plan: plan, size: written.head?.checkpoint.size)
  }
}
