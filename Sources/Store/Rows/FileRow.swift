package import Ledger

/// A file that the payload of an entry names by its hash, so that it can be found without reading payloads.
package struct FileRow: Hashable, Sendable {
  /// SHA-256 of the file's bytes.
  package let digest: MerkleHash

  /// The position of the entry in its log.
  package let index: Int

  package init(digest: MerkleHash, index: Int) {
    self.digest = digest
    self.index = index
  }
}
