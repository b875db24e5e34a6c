import Catalog
import Exchange
import Ledger
import Store

/// Makes acts: shows exactly what one would record, and then records it.
///
/// Nothing stands between an officer and the history as it was: what is unusual is a warning. Refused is only what
/// cannot be, such as an act of a party that nobody knows, or a word in another's name without its source.
package struct ActOffice: Sendable {
  package let node: Node
  /// The register as it stood when the office opened.
  package let view: RegisterView
  let mirror: CatalogMirror?

  /// Opens the office at a node, which may be one for reading as long as nothing is performed.
  package init(node: Node) throws(RegistryError) {
    self.node = node
    view = try node.view()
    mirror = CatalogMirror(node)
  }

  /// Writes what a preview showed: the files of the catalog folder first, where there is one, then the entries and
  /// the head over them.
  ///
  /// Refuses where the log has grown since, for then the preview may be wrong.
  package func perform(_ preview: ActPreview) throws(RegistryError) -> ActReceipt {
    guard try size() == preview.position else { throw .grownMeanwhile }
    let written = try write(
      preview.items.map { item in
        let payload = item.isWithdrawal ? nil : item.record.payload
        return (
          item.isWithdrawal ? Draft(item.record.subject, .withdraw) : Draft(item.record),
          CatalogMirror.File(path: item.path, payload: payload, replaced: item.replaced)
        )
      }, at: preview.position)
    return ActReceipt(preview: preview, entries: written.entries, size: written.head?.checkpoint.size)
  }

  /// Writes records and their files, unless the log has grown beyond `position`.
  func write(
    _ records: [(draft: Draft, file: CatalogMirror.File)], at position: Int
  ) throws(RegistryError) -> (entries: [Entry], head: VerifiedCheckpoint?) {
    let writer = try node.writer()
    let append = { () throws(RegistryError) in
      try writer.append { () throws(RegistryError) in
        // Asked again under the signer's lock.
        guard try size() == position else { throw .grownMeanwhile }
        return records.map(\.draft)
      }
    }
    guard let mirror else { return try append() }
    return try mirror.write(records.map(\.file), then: append)
  }

  /// Entries in the member's own log, those without a head too.
  func size() throws(RegistryError) -> Int {
    try node.register.snapshot { try $0.log(node.settings.origin.description)?.size ?? 0 }
  }

  /// Short names that neither the log nor the folder bears.
  var shortNames: ShortNames {
    ShortNames { subject throws(RegistryError) in
      if mirror?.holds(PendingRecord.path(of: subject)) ?? false { return true }
      return try node.register.tip(of: subject, in: node.settings.origin) != nil
    }
  }
}

extension RegistryError {
  fileprivate static let grownMeanwhile = RegistryError(
    .busy,
    id: "Sementara itu simpul ini mencatat hal lain, sehingga yang ditunjukkan tadi mungkin tidak berlaku lagi; "
      + "tidak ada yang dicatat. Ulangi perintahnya.",
    en: "This node recorded something else meanwhile, so what was shown may no longer hold; nothing was recorded. "
      + "Run the command again.")
}
