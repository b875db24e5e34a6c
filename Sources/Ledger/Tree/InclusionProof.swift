/// Shows that a leaf stands at a position of a log (RFC 6962 section 2.1.1).
package struct InclusionProof: Hashable, Sendable {
  /// The position of the leaf, from 0.
  package let index: Int

  /// The size of the log whose root the proof leads to.
  package let size: Int

  /// Roots of the neighbours on the way up, nearest to the leaf first, at most 63.
  package let hashes: [MerkleHash]

  /// Takes a proof as it came; the number of hashes must be the one that index and size give.
  package init(index: Int, size: Int, hashes: [MerkleHash]) throws(LedgerError) {
    let expected = try Self.ranges(index: index, size: size).count
    guard hashes.count == expected else { throw .proofLength(hashes.count, expected: expected) }
    self.index = index
    self.size = size
    self.hashes = hashes
  }

  /// Makes the proof; `subtree` is asked for the root of each of ``ranges(index:size:)``, in order.
  package static func make(
    index: Int, size: Int, subtree: (Range<Int>) throws -> MerkleHash
  ) throws -> InclusionProof {
    try InclusionProof(index: index, size: size, hashes: ranges(index: index, size: size).map(subtree))
  }

  /// The ranges of leaves whose roots are the proof, each complete or at the right edge.
  package static func ranges(index: Int, size: Int) throws(LedgerError) -> [Range<Int>] {
    guard 0..<max(size, 0) ~= index else { throw .leafOutside(index, size: size) }
    var neighbours: [Range<Int>] = []
    var range = 0..<size
    while range.count > 1 {
      let middle = range.lowerBound + Subtrees.split(range.count)
      let (left, right) = (range.lowerBound..<middle, middle..<range.upperBound)
      neighbours.append(index < middle ? right : left)
      range = index < middle ? left : right
    }
    return neighbours.reversed()
  }

  /// Throws ``LedgerError/rootMismatch(computed:expected:)`` unless the leaf leads to the root.
  package func verify(leafHash: MerkleHash, root: MerkleHash) throws(LedgerError) {
    let computed = zip(try Self.ranges(index: index, size: size), hashes).reduce(leafHash) { below, step in
      let (range, neighbour) = step
      return index < range.lowerBound ? .node(below, neighbour) : .node(neighbour, below)
    }
    guard computed == root else { throw .rootMismatch(computed: computed, expected: root) }
  }
}
