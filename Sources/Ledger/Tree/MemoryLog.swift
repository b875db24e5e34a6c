/// A log of leaf hashes in memory: the naive tree that everything else is compared with, and a log
/// for simulations.
package struct MemoryLog: Sendable {
  /// `levels[h][i]` is the root of the complete subtree of height h and index i.
  private var levels: [[MerkleHash]] = [[]]

  /// An empty log.
  package init() {}

  /// A log of these leaf hashes.
  package init(leafHashes: some Sequence<MerkleHash>) {
    for leafHash in leafHashes { append(leafHash) }
  }

  /// The number of leaves.
  package var size: Int { levels[0].count }

  /// All leaf hashes in order.
  package var leafHashes: [MerkleHash] { levels[0] }

  /// Appends one leaf hash.
  package mutating func append(_ leafHash: MerkleHash) {
    levels[0].append(leafHash)
    var height = 0
    while levels[height].count.isMultiple(of: 2) {
      let pair = levels[height].suffix(2)
      guard let left = pair.first, let right = pair.last else { return }
      if height + 1 == levels.count { levels.append([]) }
      levels[height + 1].append(.node(left, right))
      height += 1
    }
  }

  /// The root of a range that is complete or at the right edge, as proofs ask for it.
  package func subtree(_ range: Range<Int>) throws -> MerkleHash {
    guard range.upperBound <= size else { throw LedgerError.leafOutside(range.upperBound - 1, size: size) }
    return try Subtrees.root(of: range) { (part: Subtree) in levels[part.height][part.index] }
  }

  /// The root when the log had `size` leaves.
  package func root(at size: Int) throws -> MerkleHash { try subtree(0..<size) }

  /// The root of all leaves.
  package var root: MerkleHash { frontier.root }

  /// The frontier of all leaves.
  package var frontier: Frontier {
    var frontier = Frontier()
    frontier.append(contentsOf: levels[0])
    return frontier
  }

  /// The proof that the leaf at `index` is in the log of the first `size` leaves.
  package func inclusion(of index: Int, at size: Int) throws -> InclusionProof {
    try .make(index: index, size: size, subtree: subtree)
  }

  /// The proof that the first `oldSize` leaves begin the first `newSize` leaves.
  package func consistency(from oldSize: Int, to newSize: Int) throws -> ConsistencyProof {
    try .make(from: oldSize, to: newSize, subtree: subtree)
  }
}
