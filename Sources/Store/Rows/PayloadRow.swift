package import Ledger

/// A payload as a leaf names it, with what is held of it.
package struct PayloadRow: Hashable, Sendable {
  /// The salted hash that the leaf commits to; the key of the content.
  package let commitment: MerkleHash

  /// The media type that the leaf claims.
  package let mediaType: String

  /// The number of bytes that the leaf claims; content of any other length is refused.
  package let length: Int

  /// What is held.
  package let content: PayloadContent

  package init(commitment: MerkleHash, mediaType: String, length: Int, content: PayloadContent) {
    self.commitment = commitment
    self.mediaType = mediaType
    self.length = length
    self.content = content
  }
}

/// What is held of a payload.
package enum PayloadContent: Hashable, Sendable {
  /// The 16 bytes of salt and the payload; that they match the commitment is the verifier's word.
  case present(salt: [UInt8], bytes: [UInt8])

  /// Not received: withheld by the sender, or not fetched yet.
  case missing

  /// Overwritten for good; content that arrives later is not taken.
  case erased

  /// Held, but the query asked with ``PayloadReading/skipped``; never accepted in a ``Part``.
  case unread
}

/// Whether a query loads payloads, which can be a hundred times the size of the leaves.
package enum PayloadReading: Hashable, Sendable {
  /// Held payloads come as ``PayloadContent/unread``.
  case skipped
  /// Held payloads come with their bytes.
  case loaded
}
