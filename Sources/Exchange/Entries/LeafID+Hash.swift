package import Catalog
package import Ledger

extension LeafID {
  /// The name of an entry for the domain: its hash.
  package init(_ hash: MerkleHash) {
    guard let id = try? LeafID(bytes: hash.bytes) else { preconditionFailure("a hash has 32 bytes") }
    self = id
  }
}

extension MerkleHash {
  /// The hash that the domain knows as the name of an entry.
  package init(_ id: LeafID) {
    guard let hash = try? MerkleHash(bytes: id.bytes) else { preconditionFailure("a leaf id has 32 bytes") }
    self = hash
  }
}
