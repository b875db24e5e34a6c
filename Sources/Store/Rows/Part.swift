package import Ledger

/// Entries that continue a log, with everything that must become durable together with them.
///
/// Whoever makes one has verified it; ``RegisterFile/apply(_:)`` checks again what this module
/// understands: positions, leaf hashes and the frontier.
package struct Part: Hashable, Sendable {
  /// The name of the log.
  package let origin: String

  /// The position of the first entry; the size of the log that is held.
  package let from: Int

  /// The entries in order; may be empty if only the signed head is new.
  package let entries: [EntryRow]

  /// Projections of records that these entries change; each replaces the older one.
  package let documents: [DocumentRow]

  /// Files that payloads of the entries name.
  package let files: [FileRow]

  /// Commitments that erase entries of this part name, overwritten in the same transaction.
  package let erasures: [MerkleHash]

  /// The right edge of the log after the entries.
  package let frontier: Frontier

  /// The signed head, only if its size is that of ``frontier``; `nil` keeps the older head.
  package let note: [UInt8]?

  package init(
    origin: String, from: Int, entries: [EntryRow], documents: [DocumentRow] = [], files: [FileRow] = [],
    erasures: [MerkleHash] = [], frontier: Frontier, note: [UInt8]?
  ) {
    self.origin = origin
    self.from = from
    self.entries = entries
    self.documents = documents
    self.files = files
    self.erasures = erasures
    self.frontier = frontier
    self.note = note
  }

  /// The positions of the entries.
  package var range: Range<Int> { from..<(from + entries.count) }
}

/// What became of a part.
package enum PartOutcome: Hashable, Sendable {
  /// Durable; the file is now at this generation.
  case stored(FileGeneration)

  /// Every entry and the head were held, and they are the same; nothing was written.
  case alreadyHeld
}
