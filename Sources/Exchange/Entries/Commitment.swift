package import Ledger

/// What an entry says of its payload without showing it: SHA-256("mitrakota/payload/1\n" ‖ salt ‖ payload).
///
/// The salt keeps the commitment of an erased payload from being guessed.
package enum Commitment {
  /// Bytes of a salt, drawn at random for each payload.
  package static let saltLength = 16

  /// The largest payload, 16 MiB.
  package static let longestPayload = 16 << 20

  /// Commits to `payload` with a salt of ``saltLength`` bytes.
  package static func of(salt: [UInt8], payload: [UInt8]) -> MerkleHash {
    precondition(salt.count == saltLength, "a salt has 16 bytes")
    return SHA256Digest.of(Array("mitrakota/payload/1\n".utf8), salt, payload)
  }
}

/// The payload of an entry as its leaf names it.
package struct PayloadReference: Hashable, Sendable {
  /// Two lower-case words around a slash, without parameters, such as `application/xml`.
  package var mediaType: String
  /// Bytes without the salt, 0…16,777,216.
  package var length: Int
  package var commitment: MerkleHash

  /// Names a payload; the entry it stands in checks the ranges.
  package init(mediaType: String, length: Int, commitment: MerkleHash) {
    self.mediaType = mediaType
    self.length = length
    self.commitment = commitment
  }
}

/// A payload with its salt, as it travels alone: the 16 bytes of the salt, then the payload.
package struct SaltedPayload: Hashable, Sendable {
  package let salt: [UInt8]
  package let payload: [UInt8]

  /// Joins a salt of 16 bytes and at most 16 MiB.
  package init(salt: [UInt8], payload: [UInt8]) throws(ExchangeError) {
    guard salt.count == Commitment.saltLength else {
      throw ExchangeError(
        .payload, "a salt of \(salt.count) bytes", rule: "a salt has 16 bytes", fault: .author)
    }
    guard payload.count <= Commitment.longestPayload else {
      throw ExchangeError(
        .payload, "a payload of \(payload.count) bytes",
        rule: "a payload has at most \(Commitment.longestPayload) bytes", fault: .author)
    }
    self.salt = salt
    self.payload = payload
  }

  /// Reads what came for a commitment; bytes that do not lead to it are refused.
  package init(bytes: [UInt8], for commitment: MerkleHash) throws(ExchangeError) {
    guard bytes.count >= Commitment.saltLength else {
      throw ExchangeError(
        .payload, "\(bytes.count) bytes came", rule: "a payload begins with 16 bytes of salt")
    }
    do {
      try self.init(
        salt: Array(bytes.prefix(Commitment.saltLength)),
        payload: Array(bytes.dropFirst(Commitment.saltLength)))
    } catch { throw error.blaming(.sender) }
    guard self.commitment == commitment else {
      throw ExchangeError(
        .payload, "the bytes lead to \(self.commitment.hex)", rule: "\(commitment.hex) was asked for")
    }
  }

  package var commitment: MerkleHash { Commitment.of(salt: salt, payload: payload) }

  /// Salt and payload, as they travel.
  package var bytes: [UInt8] { salt + payload }
}
