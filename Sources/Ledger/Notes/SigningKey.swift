import Crypto

/// A private Ed25519 key and the name it signs under.
///
/// Neither `description`, `debugDescription` nor a mirror shows the seed; only ``encodedPrivateKey``
/// does, and errors never quote it.
package struct SigningKey: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Bytes of a seed.
  package static let seedLength = 32

  /// Bytes of an Ed25519 signature.
  package static let signatureLength = 64

  /// The public half, to be registered.
  package let verifierKey: VerifierKey

  private let seed: [UInt8]

  /// Makes the key pair that belongs to a seed of 32 bytes, which the caller has drawn at random.
  package init(name: String, kind: SignatureKind = .note, seed: [UInt8]) throws(LedgerError) {
    guard seed.count == Self.seedLength, let key = Self.privateKey(of: seed) else {
      throw .seedLength(seed.count)
    }
    verifierKey = try VerifierKey(
      name: name, kind: kind, publicKey: Array(key.publicKey.rawRepresentation))
    self.seed = seed
  }

  /// Reads ``encodedPrivateKey``; throws ``LedgerError/signingKey(rule:)``, which quotes nothing.
  package init(encodedPrivateKey text: some StringProtocol) throws(LedgerError) {
    let form = "a private key reads PRIVATE+KEY+name+hash+base64"
    let head = Self.prefix.utf8
    guard text.utf8.starts(with: head), let parts = KeyText(text.utf8.dropFirst(head.count)) else {
      throw .signingKey(rule: form)
    }
    guard let kind = parts.material.first.flatMap(SignatureKind.init(rawValue:)) else {
      throw .signingKey(rule: "the kind of signature is 1 (note) or 4 (cosignature)")
    }
    do {
      try self.init(name: parts.name, kind: kind, seed: Array(parts.material.dropFirst()))
    } catch {
      // What stands where the name should be may be part of a secret.
      throw .signingKey(rule: form)
    }
    guard encodedPrivateKey.utf8.elementsEqual(text.utf8) else {
      throw .signingKey(rule: "its hash must be that of its public key")
    }
  }

  /// `PRIVATE+KEY+name+hash+base64(kind ‖ seed)`: secret, for a file that only the signer may read.
  package var encodedPrivateKey: String {
    let material = Base64.encode([verifierKey.kind.rawValue] + seed)
    return "\(Self.prefix)\(verifierKey.name)+\(verifierKey.idText)+\(material)"
  }

  /// Name and hash, without the seed.
  package var description: String { "signing key \(verifierKey.name)+\(verifierKey.idText)" }

  /// The same as ``description``.
  package var debugDescription: String { description }

  /// Shows the public half to debuggers and dumps.
  package var customMirror: Mirror { Mirror(self, children: ["verifierKey": verifierKey]) }

  /// The 64 signature bytes over a message of any kind.
  func signature(over message: [UInt8]) throws(LedgerError) -> [UInt8] {
    guard let key = Self.privateKey(of: seed), let bytes = try? key.signature(for: message) else {
      throw .signingFailed(verifierKey.name)
    }
    return Array(bytes)
  }

  private static let prefix = "PRIVATE+KEY+"

  private static func privateKey(of seed: [UInt8]) -> Curve25519.Signing.PrivateKey? {
    try? Curve25519.Signing.PrivateKey(rawRepresentation: seed)
  }
}
