/// The bytes of a tile: 1 to 256 hashes one after another.
package struct HashTile: Hashable, Sendable {
  /// From left to right, 1…256.
  package let hashes: [MerkleHash]

  /// Takes 1 to 256 hashes.
  package init(hashes: [MerkleHash]) throws(LedgerError) {
    guard 1...TilePath.fullWidth ~= hashes.count else {
      throw .tileLength(hashes.count * MerkleHash.byteCount, expected: nil)
    }
    self.hashes = hashes
  }

  /// Reads exactly `width` hashes, the width being that of the path.
  package init(bytes: [UInt8], width: Int) throws(LedgerError) {
    guard 1...TilePath.fullWidth ~= width, bytes.count == width * MerkleHash.byteCount else {
      throw .tileLength(bytes.count, expected: width)
    }
    var hashes: [MerkleHash] = []
    for start in stride(from: 0, to: bytes.count, by: MerkleHash.byteCount) {
      hashes.append(try MerkleHash(bytes: bytes[start..<(start + MerkleHash.byteCount)]))
    }
    try self.init(hashes: hashes)
  }

  /// 32 bytes a hash.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(hashes.count * MerkleHash.byteCount)
    for hash in hashes { hash.append(to: &bytes) }
    return bytes
  }

  /// The root over the tile; of a complete tile it is one hash of the level above.
  package var root: MerkleHash {
    var frontier = Frontier()
    frontier.append(contentsOf: hashes)
    return frontier.root
  }
}
