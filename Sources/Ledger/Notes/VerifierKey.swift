import Crypto

/// A public key with the name and kind of signature that it stands for.
///
/// Printed as `name+hash+base64(kind ‖ key)`, the hash being the key's ``id`` in eight digits.
package struct VerifierKey: Hashable, Sendable, CustomStringConvertible {
  /// Bytes of an Ed25519 public key.
  package static let publicKeyLength = 32

  let keyName: KeyName

  /// What its signatures cover.
  package let kind: SignatureKind

  /// The 32 bytes of RFC 8032.
  package let publicKey: [UInt8]

  /// The first four bytes of SHA-256(name ‖ "\n" ‖ kind ‖ key), high byte first.
  ///
  /// Short enough to collide on purpose: with the name it finds the key, it does not prove it.
  package let id: UInt32

  /// The name in signature lines; for a log's key, the origin of its checkpoints.
  package var name: String { keyName.description }

  /// Builds the key from its parts; throws for a name with spaces or plus and for a key not 32 bytes long.
  package init(name: String, kind: SignatureKind = .note, publicKey: [UInt8]) throws(LedgerError) {
    guard publicKey.count == Self.publicKeyLength else {
      throw .verifierKey(name.utf8.quoted, rule: "an Ed25519 key has 32 bytes, not \(publicKey.count)")
    }
    keyName = try KeyName(name)
    self.kind = kind
    self.publicKey = publicKey
    let digest = SHA256Digest.of(Array(name.utf8), [UInt8(ascii: "\n"), kind.rawValue], publicKey)
    id = digest.bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Reads a key as ``description`` prints it; a hash that does not belong to the key is refused.
  package init(_ text: some StringProtocol) throws(LedgerError) {
    let parts = KeyText(text.utf8)
    guard let parts else {
      throw .verifierKey(text.utf8.quoted, rule: "a verifier key reads name+hash+base64")
    }
    guard let kind = parts.material.first.flatMap(SignatureKind.init(rawValue:)) else {
      throw .verifierKey(text.utf8.quoted, rule: "the kind of signature is 1 (note) or 4 (cosignature)")
    }
    try self.init(name: parts.name, kind: kind, publicKey: Array(parts.material.dropFirst()))
    guard description.utf8.elementsEqual(text.utf8) else {
      throw .verifierKey(text.utf8.quoted, rule: "the hash of this key is \(idText)")
    }
  }

  /// The canonical text, safe to publish.
  package var description: String {
    "\(name)+\(idText)+\(Base64.encode([kind.rawValue] + publicKey))"
  }

  /// Eight lower-case digits of ``id``.
  package var idText: String { Hex.encode(idBytes) }

  /// SHA-256 of the 32 key bytes in 64 digits: what people compare on paper.
  package var fingerprint: String { SHA256Digest.of(publicKey).hex }

  /// The same public key for the other kind of signature, which has another ``id``.
  package func of(kind: SignatureKind) throws(LedgerError) -> VerifierKey {
    try VerifierKey(name: name, kind: kind, publicKey: publicKey)
  }

  /// The four bytes before each signature of this key.
  var idBytes: [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: id >> (24 - 8 * $0)) } }

  /// Whether `signature`, the bytes after the key id, signs the text of a note.
  package func verifies(_ signature: [UInt8], of text: [UInt8]) -> Bool {
    switch kind {
    case .note: isValid(signature, over: text)
    case .cosignature:
      TimestampedSignature(signature).map { isValid($0.signature, over: $0.message(over: text)) } ?? false
    }
  }

  private func isValid(_ signature: [UInt8], over message: [UInt8]) -> Bool {
    guard signature.count == SigningKey.signatureLength else { return false }
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else { return false }
    return key.isValidSignature(signature, for: message)
  }
}
