package import Catalog
package import Exchange
package import Ledger

/// Our own copy of the register, as a round sees it: one database file, or memory.
///
/// Several rounds, received pushes and the publisher may use it at once; each call is one consistent view
/// or one transaction.
package protocol Replica: Sendable {
  /// Keys as the directory's log that we hold gives them.
  func directory() async throws(ReplicaFault) -> Directory

  /// Every log of which anything is held, the directory's too.
  func logs() async throws(ReplicaFault) -> [HeldLog]

  /// One log; ``HeldLog/init(empty:)`` if nothing is held.
  func log(_ origin: Origin) async throws(ReplicaFault) -> HeldLog

  /// The root that our copy had at a size of at most ours.
  func root(of origin: Origin, at size: Int) async throws(ReplicaFault) -> MerkleHash

  /// Our leaf hashes in a range; fewer where our copy ends.
  func leafHashes(of origin: Origin, in range: Range<Int>) async throws(ReplicaFault) -> [MerkleHash]

  /// Time of the last entry, and the tips of these subjects.
  func context(of origin: Origin, subjects: Set<Subject>) async throws(ReplicaFault) -> LogContext

  /// Stores entries, payloads and frontier in one transaction, and the head if the part completes it.
  ///
  /// Durable on return. Throws ``ReplicaFault/moved`` and stores nothing if the log no longer ends at the
  /// part's beginning.
  func apply(_ part: VerifiedPart) async throws(ReplicaFault)

  /// Freezes a member and keeps both notes. The first freeze stays unless this one is earlier, or exact
  /// where that one was not.
  func freeze(_ fork: SignedFork) async throws(ReplicaFault)

  /// Keeps what was refused, with the reason, as evidence against whom it convicts.
  func keep(_ refusal: Refusal, from peer: String) async throws(ReplicaFault)

  /// A part of our copy from a position up to our signed head, or less if that is over `maxBytes`; at
  /// least one entry.
  func manifest(of origin: Origin, from: Int, maxBytes: Int) async throws(ReplicaFault) -> Manifest

  /// What was remembered of a peer; ``PeerMemory/init()`` of a new one.
  func memory(of peer: String) async throws(ReplicaFault) -> PeerMemory

  /// Remembers for the next round.
  func remember(_ memory: PeerMemory, of peer: String) async throws(ReplicaFault)
}

/// Our own copy could not do what was asked. Says nothing about peer or member.
package enum ReplicaFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// Somebody else has extended the log in the meantime; harmless.
  case moved
  /// The store failed; its own sentence.
  case failed(String)

  /// What happened and what to do.
  package var description: String {
    switch self {
    case .moved:
      "The log has grown while a part was checked; a part continues the log as it is. It is checked again."
    case .failed(let sentence): sentence
    }
  }
}
