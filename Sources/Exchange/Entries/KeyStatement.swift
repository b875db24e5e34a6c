package import Catalog
package import Ledger

/// What an entry of the directory says about keys.
package enum KeyStatement: Hashable, Sendable {
  /// The directory's own key, in entry 0 and at each rotation.
  ///
  /// `next` is the SHA-256 of the text of the verifier key that may follow, committed beforehand.
  case directoryKey(VerifierKey, next: MerkleHash)
  /// A key of a member's log; the key's name is the origin, the origin is that of the member.
  case register(member: MemberID, origin: Origin, key: VerifierKey, region: RegionCode?)
  /// The key with this id no longer signs for the log; what it signed up to the good head stays.
  case revoke(origin: Origin, keyID: UInt32, goodSize: Int, goodRoot: MerkleHash)

  /// The log that the statement is about; nil for the directory's own key.
  package var subject: Origin? {
    switch self {
    case .directoryKey: nil
    case .register(_, let origin, _, _), .revoke(let origin, _, _, _): origin
    }
  }

  /// What `next` must be for `key` to follow.
  package static func commitment(to key: VerifierKey) -> MerkleHash {
    SHA256Digest.of(Array(key.description.utf8))
  }
}

extension KeyStatement {
  private enum Form: String, CaseIterable {
    case directoryKey = "directory-key"
    case register, revoke
  }

  init(_ reader: inout LineReader) throws(ExchangeError) {
    switch try reader.require("statement", as: Spelling.oneOf(Form.self)) {
    case .directoryKey:
      self = .directoryKey(
        try reader.require("key", as: VerifierKey.init),
        next: try reader.require("next", as: MerkleHash.init(hex:)))
    case .register:
      let (origin, member) = try reader.require("log") { text throws in
        let origin = try Origin(text)
        guard let member = origin.member else {
          throw SpellingError("a registration names the log of a member, not the directory's")
        }
        return (origin, member)
      }
      let key = try reader.require("key") { text throws in
        let key = try VerifierKey(text)
        guard key.name == origin.description, key.kind == .note else {
          throw SpellingError("the key of a log bears the name of its origin and signs notes")
        }
        return key
      }
      self = .register(
        member: member, origin: origin, key: key, region: try reader.take("region", as: RegionCode.init))
    case .revoke:
      self = .revoke(
        origin: try reader.require("log", as: Origin.init),
        keyID: try reader.require("key-id", as: Self.keyID),
        goodSize: try reader.require("good-size", as: Spelling.number()),
        goodRoot: try reader.require("good-root", as: MerkleHash.init(hex:)))
    }
  }

  /// A directory speaks of its own key and of the logs of its own realm.
  func requirePlace(in directory: Origin) throws(ExchangeError) {
    if case .directoryKey(let key, _) = self, key.name != directory.description || key.kind != .note {
      throw ExchangeError(
        .entry, "a key named '\(Substring(key.name).shortened)' for \(directory)",
        rule: "the key of a log bears the name of its origin and signs notes")
    }
    if let subject, subject.realm != directory.realm {
      throw ExchangeError(
        .entry, "a statement about \(subject) in \(directory)",
        rule: "a directory speaks of the logs of its own realm")
    }
  }

  func write(to writer: inout LineWriter) {
    switch self {
    case .directoryKey(let key, let next):
      writer.add("statement", Form.directoryKey.rawValue)
      writer.add("key", key)
      writer.add("next", next.hex)
    case .register(_, let origin, let key, let region):
      writer.add("statement", Form.register.rawValue)
      writer.add("log", origin)
      writer.add("key", key)
      writer.add("region", region)
    case .revoke(let origin, let keyID, let goodSize, let goodRoot):
      writer.add("statement", Form.revoke.rawValue)
      writer.add("log", origin)
      writer.add("key-id", Hex.encode((0..<4).map { UInt8(truncatingIfNeeded: keyID >> (24 - 8 * $0)) }))
      writer.add("good-size", goodSize)
      writer.add("good-root", goodRoot.hex)
    }
  }

  private static func keyID(_ text: Substring) throws(SpellingError) -> UInt32 {
    guard let bytes = Hex.decode(text.utf8), bytes.count == 4 else {
      throw SpellingError("a key id is eight digits 0–9, a–f")
    }
    return bytes.reduce(0) { $0 << 8 | UInt32($1) }
  }
}
