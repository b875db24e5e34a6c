package import Ledger
import Store

/// What there is to serve for a commitment.
package enum ServedPayload: Hashable, Sendable {
  /// 16 bytes of salt, then the payload.
  case bytes([UInt8])
  /// Overwritten for good, on the word of its author.
  case erased
}

extension SyncService {
  /// One payload with its salt; nil where no held entry names it, or where it was withheld from this node.
  package func servedPayload(_ commitment: MerkleHash) throws(RegistryError) -> ServedPayload? {
    switch try payload(commitment) {
    case .present(let salt, let bytes): .bytes(salt + bytes)
    case .erased: .erased
    case .missing, .unread, nil: nil
    }
  }
}
