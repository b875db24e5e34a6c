package import Catalog
package import Exchange
package import Ledger

/// Which keys speak for which logs: folded from the directory's entries, in order.
///
/// A pure function of the pinned key and a prefix of the directory's log. Validity of a head is asked anew
/// each time, so it follows when the directory grows.
package struct Directory: Hashable, Sendable {
  /// The directory's own log.
  package let origin: Origin
  /// Entries folded so far.
  package private(set) var size = 0

  private var ownKeys: [OwnKey]
  private var registrations: [Origin: [Registration]] = [:]
  private var revocations: [Origin: [Revocation]] = [:]

  /// Begins with the key that was compared by fingerprint at setup, whose name is the directory's origin.
  package init(pinned: VerifierKey) throws(Refusal) {
    guard let origin = try? Origin(pinned.name), origin.isDirectory, pinned.kind == .note else {
      throw Refusal(.directoryRule, .nobody, nil, "the pinned key is named '\(pinned.name)'")
    }
    self.origin = origin
    ownKeys = [OwnKey(key: pinned, next: nil, index: 0)]
  }

  /// One key of a member, as the directory registered it.
  package struct Registration: Hashable, Sendable {
    package let member: MemberID
    package let key: VerifierKey
    /// The member's region code at registration; codes change later.
    package let region: RegionCode?
    /// Position of the statement in the directory's log.
    package let index: Int
  }

  /// Up to where a revoked key is good.
  package struct Revocation: Hashable, Sendable {
    package let keyID: UInt32
    /// The last size that is good; larger heads of this key are not valid.
    package let goodSize: Int
    /// The root at that size.
    package let goodRoot: MerkleHash
    /// Position of the statement in the directory's log.
    package let index: Int
  }

  private struct OwnKey: Hashable, Sendable {
    let key: VerifierKey
    /// SHA-256 of the text of the key that may follow; nil until the key's own statement is folded.
    let next: MerkleHash?
    /// Position of the statement that brought the key into force.
    let index: Int
  }

  /// The realm of every log in this register.
  package var realm: Origin.Realm { origin.realm }

  /// The registered logs, in order of their names.
  package var origins: [Origin] { registrations.keys.sorted() }

  /// Keys of a log in order of registration, revoked ones too; empty for a log that is not registered.
  package func registrations(of origin: Origin) -> [Registration] { registrations[origin] ?? [] }

  /// What was revoked of a log, in order.
  package func revocations(of origin: Origin) -> [Revocation] { revocations[origin] ?? [] }

  /// All keys that ever spoke for a log, revoked ones too: which head each is good for, `head(_:)` knows.
  package func keys(for origin: Origin) -> [VerifierKey] {
    origin == self.origin ? ownKeys.map(\.key) : registrations(of: origin).map(\.key)
  }

  /// The directory's own key for a head of that size: the newest one that entries below it brought.
  package func ownKey(forHeadOf size: Int) -> VerifierKey {
    guard let key = ownKeys.last(where: { $0.index < size })?.key ?? ownKeys.first?.key else {
      preconditionFailure("a directory always has its pinned key")
    }
    return key
  }

  /// Folds the next entry of the directory's log, or refuses it and changes nothing.
  ///
  /// Who signs the directory folds each statement here first: what is refused must never be signed,
  /// since every node would stop before it.
  package mutating func append(_ entry: Entry) throws(Refusal) {
    guard entry.origin == origin else {
      throw refusal("entry \(entry.index) belongs to '\(entry.origin)'")
    }
    guard entry.index == size else {
      throw refusal("entry \(entry.index) stands at position \(size)")
    }
    guard case .key(let statement) = entry.content else {
      throw refusal("entry \(entry.index) says nothing about keys")
    }
    switch statement {
    case .directoryKey(let key, let next): try rotate(to: key, next: next)
    case .register(let member, let log, let key, let region):
      try register(Registration(member: member, key: key, region: region, index: size), of: log)
    case .revoke(let log, let keyID, let goodSize, let goodRoot):
      try revoke(
        Revocation(keyID: keyID, goodSize: goodSize, goodRoot: goodRoot, index: size), of: log)
    }
    size += 1
  }

  private mutating func rotate(to key: VerifierKey, next: MerkleHash) throws(Refusal) {
    guard key.name == origin.description, key.kind == .note else {
      throw refusal("the directory's key at position \(size) is named '\(key.name)'")
    }
    guard let current = ownKeys.last else { preconditionFailure("a directory always has its pinned key") }
    guard let announced = current.next else {
      guard size == 0, key == current.key else {
        throw refusal("the log begins with the key \(key.idText), pinned is \(current.key.idText)")
      }
      ownKeys = [OwnKey(key: key, next: next, index: 0)]
      return
    }
    guard KeyStatement.commitment(to: key) == announced else {
      throw refusal("the key \(key.idText) at position \(size) was not announced by the key before it")
    }
    ownKeys.append(OwnKey(key: key, next: next, index: size))
  }

  private mutating func register(_ registration: Registration, of log: Origin) throws(Refusal) {
    try requireFirstStatement()
    guard log.realm == realm, log.member == registration.member else {
      throw refusal("'\(registration.member)' is registered at position \(size) with the log '\(log)'")
    }
    guard registration.key.name == log.description, registration.key.kind == .note else {
      throw refusal("the key of '\(log)' at position \(size) is named '\(registration.key.name)'")
    }
    guard !registrations(of: log).contains(where: { $0.key.id == registration.key.id }) else {
      throw refusal("the key \(registration.key.idText) of '\(log)' is registered twice")
    }
    registrations[log, default: []].append(registration)
  }

  private mutating func revoke(_ revocation: Revocation, of log: Origin) throws(Refusal) {
    try requireFirstStatement()
    guard registrations(of: log).contains(where: { $0.key.id == revocation.keyID }) else {
      throw refusal("a key of '\(log)' is revoked at position \(size) that was never registered")
    }
    guard !revocations(of: log).contains(where: { $0.keyID == revocation.keyID }) else {
      throw refusal("a key of '\(log)' is revoked twice, the second time at position \(size)")
    }
    revocations[log, default: []].append(revocation)
  }

  private func requireFirstStatement() throws(Refusal) {
    guard size > 0 else { throw refusal("the log does not begin with the directory's own key") }
  }

  private func refusal(_ what: String) -> Refusal { Refusal(.directoryRule, .member, origin, what) }
}
