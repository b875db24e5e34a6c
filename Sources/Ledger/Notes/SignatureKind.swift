/// What a key signs: the byte that stands before the public key in a verifier key.
///
/// Closed on purpose: a signature of another kind belongs to an unknown key and is ignored.
package enum SignatureKind: UInt8, Hashable, Sendable, CaseIterable {
  /// Ed25519 over the text of the note; logs sign with it.
  case note = 0x01
  /// Ed25519 over a time and the text of a checkpoint; witnesses sign with it.
  case cosignature = 0x04
}
