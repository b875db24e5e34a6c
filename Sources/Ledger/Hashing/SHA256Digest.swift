import Crypto

/// SHA-256 without the prefixes of the tree, for commitments, fingerprints and files.
package enum SHA256Digest {
  /// The digest of the parts one after another, as if they were one text.
  package static func of(_ parts: [UInt8]...) -> MerkleHash {
    var running = Running()
    for part in parts { running.update(part) }
    return running.finish()
  }

  /// A digest that is fed piece by piece, for files that do not fit in memory.
  package struct Running: Sendable {
    private var state = SHA256()

    /// Begins with nothing.
    package init() {}

    /// Adds a piece; where pieces are cut makes no difference.
    package mutating func update(_ piece: [UInt8]) { state.update(data: piece) }

    /// The digest of all pieces so far; more may follow.
    package func finish() -> MerkleHash { MerkleHash(digest: state.finalize()) }
  }
}
