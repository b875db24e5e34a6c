/// The right edge of a log: all that a mirror must remember to append and to know the root.
///
/// One hash for each one in the binary form of the size, largest subtree first: size 6 is 110 in
/// binary, so it holds the root of leaves 0…3 and the root of leaves 4…5.
package struct Frontier: Hashable, Sendable {
  /// How many leaves have been appended.
  package private(set) var size: Int

  /// Roots of complete subtrees from left to right, at most 63.
  package private(set) var hashes: [MerkleHash]

  /// The frontier of a log without leaves.
  package init() {
    size = 0
    hashes = []
  }

  /// Takes a frontier that was kept; throws ``LedgerError/frontierLength(_:expected:)`` if the number
  /// of hashes does not fit the size.
  ///
  /// Whether the hashes belong to the log shows when ``root`` is compared with a signed one.
  package init(size: Int, hashes: [MerkleHash]) throws(LedgerError) {
    guard size >= 0 else { throw .negativeSize(size) }
    guard hashes.count == size.nonzeroBitCount else {
      throw .frontierLength(hashes.count, expected: size.nonzeroBitCount)
    }
    self.size = size
    self.hashes = hashes
  }

  /// Appends one leaf hash; joins as many complete subtrees as the size has ones at its end.
  package mutating func append(_ leafHash: MerkleHash) {
    var joined = leafHash
    for _ in 0..<(~size).trailingZeroBitCount { joined = .node(hashes.removeLast(), joined) }
    hashes.append(joined)
    size += 1
  }

  /// Appends leaf hashes in order.
  package mutating func append(contentsOf leafHashes: some Sequence<MerkleHash>) {
    for leafHash in leafHashes { append(leafHash) }
  }

  /// The RFC 6962 root of all leaves appended so far; the empty root for size 0.
  package var root: MerkleHash { hashes.joinedRoot ?? .emptyRoot }
}

extension [MerkleHash] {
  /// Joins roots of complete subtrees, largest first, to the root above them; `nil` for none.
  var joinedRoot: MerkleHash? {
    guard var root = last else { return nil }
    for left in dropLast().reversed() { root = .node(left, root) }
    return root
  }
}
