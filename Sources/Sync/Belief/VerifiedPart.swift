package import Exchange
package import Ledger

/// Entries that the member's key has signed for, as they continue what we hold. Only the verifier makes one.
package struct VerifiedPart: Sendable {
  package let origin: Origin
  /// Where it begins: the size of the log that it was checked against.
  package let from: Int
  package let items: [VerifiedItem]
  /// The right edge after the last item.
  package let frontier: Frontier
  /// The signed head that the part leads to.
  package let head: VerifiedCheckpoint

  init(origin: Origin, from: Int, items: [VerifiedItem], frontier: Frontier, head: VerifiedCheckpoint) {
    self.origin = origin
    self.from = from
    self.items = items
    self.frontier = frontier
    self.head = head
  }

  /// The size of the log after the last item.
  package var to: Int { frontier.size }
  /// Whether the last item is the last one under the head, so that the head may be kept.
  package var completes: Bool { to == head.checkpoint.size }
}

/// One entry of a verified part.
package struct VerifiedItem: Hashable, Sendable {
  package let entry: Entry
  /// What came beside the entry: present only with the bytes that the entry commits to.
  ///
  /// Erased only if the same part holds the entry that says so; a peer's word alone makes it withheld.
  package let payload: RunPayload

  init(entry: Entry, payload: RunPayload) {
    self.entry = entry
    self.payload = payload
  }

  /// The bytes as they came.
  package var bytes: [UInt8] { entry.bytes }
  /// The RFC 6962 leaf hash.
  package var hash: MerkleHash { entry.hash }
}
