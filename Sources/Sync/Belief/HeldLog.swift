package import Catalog
package import Exchange
package import Ledger

/// What we hold of one log: enough to append to it and to know its root.
package struct HeldLog: Hashable, Sendable {
  package let origin: Origin
  /// The right edge of the entries that we hold.
  package let frontier: Frontier
  /// The last signed head that our entries have reached, as it came; nil before the first.
  ///
  /// Its size is at most that of the frontier: a part that ends before its head moves only the frontier.
  package let note: [UInt8]?
  /// The first disputed position, where the member signed two histories.
  package let frozenAt: Int?

  /// Puts together what a store kept.
  package init(origin: Origin, frontier: Frontier, note: [UInt8]?, frozenAt: Int? = nil) {
    self.origin = origin
    self.frontier = frontier
    self.note = note
    self.frozenAt = frozenAt
  }

  /// A log of which nothing is held.
  package init(empty origin: Origin) {
    self.init(origin: origin, frontier: Frontier(), note: nil)
  }

  /// Entries held.
  package var size: Int { frontier.size }

  /// Size of the signed head that we hold; 0 before the first.
  package var headSize: Int {
    note.flatMap { try? ReceivedCheckpoint(bytes: $0) }?.unverified.size ?? 0
  }
}

/// The last entry of one subject in a log, which the next one must continue.
package struct SubjectTip: Hashable, Sendable {
  /// 1 for the first entry of the subject.
  package let revision: Int
  package let hash: MerkleHash

  /// Names the last entry of a subject.
  package init(revision: Int, hash: MerkleHash) {
    self.revision = revision
    self.hash = hash
  }
}

/// What the held part of a log says about entries that come next.
package struct LogContext: Sendable {
  /// Recorded time of the last entry held; nil for an empty log.
  package let lastRecorded: Instant?
  /// The last entry of a subject held; nil if there is none.
  package let tip: @Sendable (Subject) -> SubjectTip?

  /// Takes the time of the last entry and a way to look up tips; both must describe the log at its held size.
  package init(lastRecorded: Instant?, tip: @escaping @Sendable (Subject) -> SubjectTip?) {
    self.lastRecorded = lastRecorded
    self.tip = tip
  }

  /// Takes tips that were looked up together.
  package init(lastRecorded: Instant?, tips: [Subject: SubjectTip]) {
    self.init(lastRecorded: lastRecorded) { tips[$0] }
  }

  /// The context of an empty log.
  package static let empty = LogContext(lastRecorded: nil, tips: [:])
}
