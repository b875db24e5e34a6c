package import Catalog
package import Exchange

/// What an order would record, and what would follow from it; nothing is written yet.
package struct ActPreview: Sendable {
  /// In the order in which they would be written.
  package let items: [Item]
  /// What stands before and would stand after, on the node's today.
  package let changes: [Change]
  /// What is unusual, and recorded all the same.
  package let warnings: [Bilingual]
  /// Of a use of an application: what would cover it today.
  package let coverage: Coverage?
  /// Where the first entry would stand in the member's log.
  let position: Int

  /// One entry with its payload.
  package struct Item: Sendable {
    /// The record, its payload as it would travel.
    package let record: CatalogFolder.Record
    /// The entry as it would be now; time, salt and so the commitment are drawn when it is written.
    package let entry: Entry
    /// Its file in the catalog folder.
    package let path: String
    /// The payload that the log holds of the same subject.
    let replaced: [UInt8]?
    /// Whether the record is taken from today's lists, and its file from the folder.
    package var isWithdrawal = false
  }

  /// One instrument before and after.
  package struct Change: Sendable {
    package let id: RecordID
    package let title: String
    package let before: InstrumentStatus
    package let after: InstrumentStatus
  }
}

/// What was written.
package struct ActReceipt: Sendable {
  package let preview: ActPreview
  /// In the order of the preview's items.
  package let entries: [Entry]
  /// Entries under the new head.
  package let size: Int?
}
