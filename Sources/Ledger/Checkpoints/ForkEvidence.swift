/// Two heads, both signed by one log, that no single history can have: proof that it forked.
///
/// Anyone can check it again from the two notes and the log's keys.
/// Heads of different sizes contradict each other only through their leaves: whoever holds the
/// leaves of the longer one computes the root at the shorter size and compares.
package struct ForkEvidence: Hashable, Sendable {
  /// The first head, as it came.
  package let first: VerifiedCheckpoint

  /// The second head, as it came.
  package let second: VerifiedCheckpoint

  /// Throws ``LedgerError/noContradiction`` unless origins and sizes are equal and roots differ.
  package init(_ first: VerifiedCheckpoint, _ second: VerifiedCheckpoint) throws(LedgerError) {
    guard contradiction(between: first, and: second) else { throw .noContradiction }
    self.first = first
    self.second = second
  }
}

/// Whether two verified heads of one log have equal sizes and different roots.
///
/// Unequal sizes are never a contradiction by themselves: the smaller head is only older.
package func contradiction(between a: VerifiedCheckpoint, and b: VerifiedCheckpoint) -> Bool {
  a.checkpoint.hasSameOrigin(as: b.checkpoint) && a.checkpoint.size == b.checkpoint.size
    && a.checkpoint.root != b.checkpoint.root
}
