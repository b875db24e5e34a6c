package import Catalog
package import Exchange

/// What an import would record, row by row; nothing is written yet.
package struct ImportPlan: Sendable {
  package let rows: [Row]
  /// About sheets, headings, passed-over rows and scans.
  package let findings: [Finding]
  /// Nil where no folder of scans was named.
  package let scans: ScanCount?
  /// Whether a faulty row keeps everything out.
  package let isAllOrNothing: Bool
  let pending: [Pending]
  /// Where the first entry would stand in the member's log.
  let position: Int

  /// One row of the book.
  package struct Row: Sendable {
    package let sheet: String
    /// As the spreadsheet program counts.
    package let number: Int
    /// The agreement that it is, or would be; nil where that cannot be said.
    package let id: RecordID?
    package let title: String
    package let outcome: Outcome
    package let findings: [Finding]
  }

  /// What becomes of a row.
  package enum Outcome: Sendable {
    case new
    case changed([Change])
    case unchanged
    /// A finding is an error.
    case held
  }

  /// One cell, before and after.
  package struct Change: Hashable, Sendable {
    /// The key of the column, or the heading of a field of the book's own.
    package let key: String
    package let heading: Bilingual
    package let old: BookCell
    package let new: BookCell
  }

  /// Scans and rows that found each other.
  package struct ScanCount: Hashable, Sendable {
    package var matched = 0
    package var rowsWithout = 0
    package var filesWithout = 0
  }

  /// One record with its payload, ready to be written.
  struct Pending: Sendable {
    let record: CatalogFolder.Record
    let replaced: [UInt8]?
  }

  /// Rows whose findings include an error.
  package var heldBack: [Row] { rows.filter { if case .held = $0.outcome { true } else { false } } }
  package var new: [Row] { rows.filter { if case .new = $0.outcome { true } else { false } } }
  package var changed: [Row] { rows.filter { if case .changed = $0.outcome { true } else { false } } }
  package var unchanged: [Row] { rows.filter { if case .unchanged = $0.outcome { true } else { false } } }

  /// Entries that would be written.
  package var entryCount: Int { pending.count }
}

/// What an import has written.
package struct ImportReceipt: Sendable {
  package let plan: ImportPlan
  /// Entries under the new head.
  package let size: Int?
}
