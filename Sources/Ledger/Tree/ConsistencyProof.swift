/// Shows that an older log is the beginning of a newer one (RFC 6962 section 2.1.2).
///
/// There is no proof from size 0: an empty log is the beginning of every log, so there is nothing to
/// show, and accepting an empty proof there would let any root pass.
/// Who holds nothing appends to an empty ``Frontier`` and compares its root.
package struct ConsistencyProof: Hashable, Sendable {
  /// The most hashes between logs of up to 2^62 leaves.
  package static let longest = 63

  /// Roots of parts of the newer tree, in the order of RFC 6962; empty for equal sizes.
  package let hashes: [MerkleHash]

  /// Takes a proof as it came, of at most ``longest`` hashes.
  package init(hashes: [MerkleHash]) throws(LedgerError) {
    guard hashes.count <= Self.longest else { throw .proofLength(hashes.count, expected: Self.longest) }
    self.hashes = hashes
  }

  /// Makes the proof; `subtree` is asked for the root of each of ``ranges(from:to:)``, in order.
  package static func make(
    from oldSize: Int, to newSize: Int, subtree: (Range<Int>) throws -> MerkleHash
  ) throws -> ConsistencyProof {
    try ConsistencyProof(hashes: ranges(from: oldSize, to: newSize).map(subtree))
  }

  /// The ranges of leaves whose roots are the proof, each complete or at the right edge of the newer log.
  package static func ranges(from oldSize: Int, to newSize: Int) throws(LedgerError) -> [Range<Int>] {
    try path(from: oldSize, to: newSize).proof
  }

  /// Throws unless the two roots belong to one history.
  ///
  /// A wrong number of hashes is told before anything is computed; a root that does not come out
  /// is ``LedgerError/rootMismatch(computed:expected:)``, the older root first.
  /// A failure convicts the proof, not the log: only two signed roots of one size do that,
  /// see ``ForkEvidence``.
  package func verify(
    oldSize: Int, oldRoot: MerkleHash, newSize: Int, newRoot: MerkleHash
  ) throws(LedgerError) {
    let (steps, proof) = try Self.path(from: oldSize, to: newSize)
    guard hashes.count == proof.count else { throw .proofLength(hashes.count, expected: proof.count) }
    var rest = hashes[...]
    // Where the older tree is a subtree of the newer one its root is known and is left out of the proof.
    let start = steps.count == hashes.count ? oldRoot : rest.removeFirst()
    var (old, new) = (start, start)
    for (step, neighbour) in zip(steps, rest) {
      switch step {
      case .newerOnTheRight: new = .node(new, neighbour)
      case .sharedOnTheLeft: (old, new) = (.node(neighbour, old), .node(neighbour, new))
      }
    }
    guard old == oldRoot else { throw .rootMismatch(computed: old, expected: oldRoot) }
    guard new == newRoot else { throw .rootMismatch(computed: new, expected: newRoot) }
  }

  private enum Step { case newerOnTheRight, sharedOnTheLeft }

  /// The way up from the last complete subtree of the older log, and the ranges that go with it.
  private static func path(
    from oldSize: Int, to newSize: Int
  ) throws(LedgerError) -> (steps: [Step], proof: [Range<Int>]) {
    guard oldSize > 0 else { throw .noProofFromEmpty(oldSize) }
    guard oldSize <= newSize else { throw .logShrinks(from: oldSize, to: newSize) }
    var steps: [Step] = []
    var neighbours: [Range<Int>] = []
    var range = 0..<newSize
    while range.upperBound != oldSize {
      let middle = range.lowerBound + Subtrees.split(range.count)
      let (left, right) = (range.lowerBound..<middle, middle..<range.upperBound)
      let goesLeft = oldSize <= middle
      steps.append(goesLeft ? .newerOnTheRight : .sharedOnTheLeft)
      neighbours.append(goesLeft ? right : left)
      range = goesLeft ? left : right
    }
    if range.lowerBound > 0 { neighbours.append(range) }
    return (steps.reversed(), neighbours.reversed())
  }
}
