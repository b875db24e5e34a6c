/// The three hashes of RFC 6962 section 2.1.
///
/// Leaves and nodes begin with different bytes, so that no leaf can pass for a node.
extension MerkleHash {
  /// The root of a log without leaves: SHA-256 of nothing.
  package static let emptyRoot = SHA256Digest.of([])

  /// SHA-256(0x00 ‖ entry).
  package static func leaf(_ entry: some Sequence<UInt8>) -> MerkleHash {
    var message: [UInt8] = [0x00]
    message += entry
    return SHA256Digest.of(message)
  }

  /// SHA-256(0x01 ‖ left ‖ right).
  package static func node(_ left: MerkleHash, _ right: MerkleHash) -> MerkleHash {
    var message: [UInt8] = []
    message.reserveCapacity(1 + 2 * byteCount)
    message.append(0x01)
    left.append(to: &message)
    right.append(to: &message)
    return SHA256Digest.of(message)
  }
}
