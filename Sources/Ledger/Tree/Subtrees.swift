/// Which parts of a tree have a hash of their own, and how to compute it from what is kept.
///
/// Proofs ask for the RFC 6962 root of ranges of two kinds only:
/// - *complete*: 2^h leaves beginning at a multiple of 2^h;
/// - *right edge*: from a multiple of 2^h to the size of the tree, with fewer than 2^h leaves.
///
/// Both are roots over complete subtrees of shrinking height, and so can be answered from tiles.
package enum Subtrees {
  /// The complete subtrees that make up a range, from left to right, each smaller than the one before.
  ///
  /// Throws ``LedgerError/notSubtree(_:)`` unless the range begins at a multiple of the smallest
  /// power of two that holds its leaves. An empty range is allowed only at 0.
  package static func complete(in range: Range<Int>) throws(LedgerError) -> [Subtree] {
    guard range.lowerBound >= 0, range.lowerBound == 0 || isAligned(range) else { throw .notSubtree(range) }
    var subtrees: [Subtree] = []
    var start = range.lowerBound
    var rest = range.count
    while rest > 0 {
      let height = Int.bitWidth - 1 - rest.leadingZeroBitCount
      subtrees.append(Subtree(height: height, index: start >> height))
      start += 1 << height
      rest -= 1 << height
    }
    return subtrees
  }

  /// The root of a range from the roots of its complete subtrees.
  package static func root(
    of range: Range<Int>, complete: (Subtree) throws -> MerkleHash
  ) throws -> MerkleHash {
    try Subtrees.complete(in: range).map(complete).joinedRoot ?? .emptyRoot
  }

  /// The root of a range from its leaf hashes; asks for each leaf once, from left to right.
  package static func root(
    of range: Range<Int>, leaf: (Int) throws -> MerkleHash
  ) throws -> MerkleHash {
    try root(of: range) { subtree in
      var frontier = Frontier()
      for position in subtree.leaves { frontier.append(try leaf(position)) }
      return frontier.root
    }
  }

  /// The root of a range from the hashes that tiles hold.
  ///
  /// `tileHash(level, index)` gives the root of leaves `index * 256^level ..< (index + 1) * 256^level`.
  /// It is asked for at most 128 neighbouring hashes for each height, all of complete subtrees.
  package static func root(
    of range: Range<Int>, tileHash: (_ level: Int, _ index: Int) throws -> MerkleHash
  ) throws -> MerkleHash {
    try root(of: range) { subtree in
      let level = subtree.height / TilePath.height
      let above = subtree.height % TilePath.height
      var frontier = Frontier()
      for position in (subtree.index << above)..<((subtree.index + 1) << above) {
        frontier.append(try tileHash(level, position))
      }
      return frontier.root
    }
  }

  /// The largest power of two below `count`, where RFC 6962 splits a list of two or more leaves.
  static func split(_ count: Int) -> Int {
    precondition(count > 1, "only a list of two or more leaves is split")
    return 1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount)
  }

  private static func isAligned(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    let needed = range.count == 1 ? 0 : Int.bitWidth - (range.count - 1).leadingZeroBitCount
    return range.lowerBound.trailingZeroBitCount >= needed
  }
}
