internal import GRDB
package import Ledger

extension RegisterSnapshot {
  /// How many levels of a binary tree one kept level spans: 256 hashes below each kept one.
  static let levelHeight = 8

  /// The leaf hash of one entry.
  package func hash(origin: String, index: Int) throws(StoreError) -> MerkleHash {
    let log = try key(of: origin)
    guard 0..<log.size ~= index else { throw .outside(origin: origin, index: index, size: log.size) }
    return try query { try subtree(log.id, Subtree(height: 0, index: index)) }
  }

  /// The RFC 6962 root of leaves that are complete or at a right edge, as proofs ask for them.
  ///
  /// Reads at most 128 neighbouring hashes for each of the at most 63 heights.
  package func subtree(origin: String, range: Range<Int>) throws(StoreError) -> MerkleHash {
    let log = try key(of: origin)
    guard range.upperBound <= log.size else {
      throw .outside(origin: origin, index: range.upperBound - 1, size: log.size)
    }
    return try query {
      try Subtrees.root(of: range) { (part: Subtree) in try subtree(log.id, part) }
    }
  }

  /// The right edge of a log when it had that size, which may be any size up to the one held.
  package func frontier(origin: String, at size: Int) throws(StoreError) -> Frontier {
    let log = try key(of: origin)
    guard 0...log.size ~= size else { throw .outside(origin: origin, index: size - 1, size: log.size) }
    return try query {
      let hashes = try Subtrees.complete(in: 0..<size).map { try subtree(log.id, $0) }
      return try Frontier(size: size, hashes: hashes)
    }
  }

  /// The root of 256 neighbours of the level below, which becomes a kept hash.
  func keptHash(_ log: Int64, level: Int, position: Int) throws -> MerkleHash {
    let below = (position << Self.levelHeight)..<((position + 1) << Self.levelHeight)
    return try join(log, level: level - 1, positions: below)
  }

  private func subtree(_ log: Int64, _ subtree: Subtree) throws -> MerkleHash {
    let (level, above) = subtree.height.quotientAndRemainder(dividingBy: Self.levelHeight)
    return try join(log, level: level, positions: (subtree.index << above)..<((subtree.index + 1) << above))
  }

  private func join(_ log: Int64, level: Int, positions: Range<Int>) throws -> MerkleHash {
    let statement =
      level == 0
      ? try database.cachedStatement(
        sql: "SELECT hash FROM entries WHERE log = ? AND position >= ? AND position < ? ORDER BY position")
      : try database.cachedStatement(
        sql: """
          SELECT hash FROM subtrees WHERE log = ? AND level = \(level) AND position >= ? AND position < ?
          ORDER BY position
          """)
    var frontier = Frontier()
    let hashes = try Blob.fetchCursor(
      statement, arguments: [log, positions.lowerBound, positions.upperBound])
    while let hash = try hashes.next() { frontier.append(try hash.hash()) }
    guard frontier.size == positions.count else {
      throw StoreError.invariant("every complete subtree of 256 has a kept hash")
    }
    return frontier.root
  }
}
