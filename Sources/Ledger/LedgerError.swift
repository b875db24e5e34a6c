/// Everything this module refuses.
///
/// Texts inside are already quoted and shortened for a sentence; none of them is a secret.
package enum LedgerError: Error, Hashable, Sendable {
  /// Not pairs of digits 0–9 and a–f.
  case notHexadecimal(String)
  /// Not padded standard base64 in its one spelling.
  case notBase64(String)
  /// A hash that is not 32 bytes long.
  case hashLength(Int)

  /// A size below zero.
  case negativeSize(Int)
  /// A position that is not in a log of that size.
  case leafOutside(Int, size: Int)
  /// A range whose root no proof asks for.
  case notSubtree(Range<Int>)
  /// A kept frontier whose number of hashes does not fit its size.
  case frontierLength(Int, expected: Int)
  /// A consistency proof was wanted from an empty log.
  case noProofFromEmpty(Int)
  /// A consistency proof was wanted to a smaller log.
  case logShrinks(from: Int, to: Int)
  /// A proof with more or fewer hashes than its sizes need.
  case proofLength(Int, expected: Int)
  /// Hashes that do not lead to the root that was signed.
  case rootMismatch(computed: MerkleHash, expected: MerkleHash)

  /// A tile path out of range or spelled in another way.
  case tilePath(String, rule: String)
  /// A tile whose length in bytes is not that of `expected` hashes, or not of 1…256.
  case tileLength(Int, expected: Int?)
  /// An entry bundle that cannot be written or read.
  case bundle(String, rule: String)

  /// A key name with a space, a plus or a control character, or empty.
  case keyName(String)
  /// A text that is not a verifier key.
  case verifierKey(String, rule: String)
  /// A text that is not a private key; it is never quoted.
  case signingKey(rule: String)
  /// A seed that is not 32 bytes long.
  case seedLength(Int)
  /// The cryptographic library refused to sign.
  case signingFailed(String)
  /// A log's key where a witness's is needed, or the other way round.
  case wrongKind(String)

  /// Bytes that are not a signed note.
  case note(String, rule: String)
  /// A signature by a known key that does not verify.
  case badSignature(by: String)
  /// Two known keys with one name and id.
  case ambiguousKey(String)
  /// No signature by a known key.
  case noKnownSigner(signers: [String])

  /// A text that is not a checkpoint.
  case checkpoint(String, rule: String)
  /// A checkpoint of another log.
  case wrongOrigin(String, expected: String)
  /// Verified signatures, but none by the log itself.
  case notSignedByLog(origin: String)
  /// Two heads that one history can have.
  case noContradiction
  /// A cosignature before the epoch.
  case negativeTime(Int)
}

extension LedgerError {
  /// A stable name for programs, such as `ledger.bad-signature`.
  package var code: String {
    switch self {
    case .notHexadecimal: "ledger.not-hexadecimal"
    case .notBase64: "ledger.not-base64"
    case .hashLength: "ledger.hash-length"
    case .negativeSize: "ledger.negative-size"
    case .leafOutside: "ledger.leaf-outside"
    case .notSubtree: "ledger.not-subtree"
    case .frontierLength: "ledger.frontier-length"
    case .noProofFromEmpty: "ledger.no-proof-from-empty"
    case .logShrinks: "ledger.log-shrinks"
    case .proofLength: "ledger.proof-length"
    case .rootMismatch: "ledger.root-mismatch"
    case .tilePath: "ledger.tile-path"
    case .tileLength: "ledger.tile-length"
    case .bundle: "ledger.bundle"
    case .keyName: "ledger.key-name"
    case .verifierKey: "ledger.verifier-key"
    case .signingKey: "ledger.signing-key"
    case .seedLength: "ledger.seed-length"
    case .signingFailed: "ledger.signing-failed"
    case .wrongKind: "ledger.wrong-kind"
    case .note: "ledger.note"
    case .badSignature: "ledger.bad-signature"
    case .ambiguousKey: "ledger.ambiguous-key"
    case .noKnownSigner: "ledger.no-known-signer"
    case .checkpoint: "ledger.checkpoint"
    case .wrongOrigin: "ledger.wrong-origin"
    case .notSignedByLog: "ledger.not-signed-by-log"
    case .noContradiction: "ledger.no-contradiction"
    case .negativeTime: "ledger.negative-time"
    }
  }
}
