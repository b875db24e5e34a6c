package import Catalog
package import Exchange
import Ledger
import Sync

/// The directory as this node holds it: whose keys speak for which logs.
package struct DirectoryAnswer: Hashable, Sendable {
  package let origin: Origin
  /// The fingerprint that nodes compare at setup, in groups.
  package let fingerprint: String
  /// Statements held.
  package let size: Int
  /// In order of the logs' names, then of registration.
  package let keys: [Line]

  /// One registered key.
  package struct Line: Hashable, Sendable {
    package let member: MemberID
    package let origin: Origin
    package let fingerprint: String
    /// The size up to which a revoked key is good; nil for a key that is not revoked.
    package let goodUpTo: Int?
  }
}

extension Node {
  /// The directory in plain values.
  package func directoryAnswer() throws(RegistryError) -> DirectoryAnswer {
    let directory = try directory()
    let keys = directory.origins.flatMap { origin in
      directory.registrations(of: origin).map { registration in
        let revocation = directory.revocations(of: origin).first { $0.keyID == registration.key.id }
        return DirectoryAnswer.Line(
          member: registration.member, origin: origin, fingerprint: Fingerprint.grouped(registration.key),
          goodUpTo: revocation?.goodSize)
      }
    }
    // The pinned key is what people compare, also after the directory has gone over to its next one.
    guard let pinned = settings.directoryKey else {
      preconditionFailure("a directory is only folded from a pinned key")
    }
    return DirectoryAnswer(
      origin: directory.origin, fingerprint: Fingerprint.grouped(pinned), size: directory.size, keys: keys)
  }
}

extension JoinRequest {
  /// Whether `typed`, as a person reads it from the letter, is the fingerprint of the requested key.
  package func fits(_ typed: String) -> Bool { Fingerprint.matches(typed, key) }
}
