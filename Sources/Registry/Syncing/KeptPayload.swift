import Exchange
package import Ledger
import Store

/// What became of a file that somebody brought.
package enum KeptPayload: Hashable, Sendable {
  /// Kept now, or held already.
  case kept
  /// No entry names it, or it is none of the files that travel apart.
  case unknown
  /// Erased on the word of its author.
  case erased
  /// The bytes lead to another commitment.
  case wrong(String)
}

extension SyncService {
  /// How many bytes a file has with its salt, as the entry that names it says; nil where none does.
  package func awaitedLength(_ commitment: MerkleHash) throws(RegistryError) -> Int? {
    try node.register.snapshot { snapshot in
      let naming = try snapshot.entries(naming: commitment).compactMap(\.payload)
      return naming.first { AttachedFile(rawValue: $0.mediaType) != nil }.map { $0.length + Commitment.saltLength }
    }
  }

  /// Keeps a file that a verified entry names. Anyone may bring it, for the commitment tells whether it is the one.
  package func keep(_ bytes: [UInt8], for commitment: MerkleHash) throws(RegistryError) -> KeptPayload {
    guard try awaitedLength(commitment) != nil else { return .unknown }
    let salted: SaltedPayload
    do { salted = try SaltedPayload(bytes: bytes, for: commitment) } catch { return .wrong("\(error)") }
    do {
      try node.register.keepPayload(commitment, salt: salted.salt, bytes: salted.payload)
      return .kept
    } catch .erasedPayload { return .erased } catch .unknownPayload { return .unknown } catch {
      throw RegistryError(error)
    }
  }
}

extension RegisterSnapshot {
  /// The files that the newest revisions of a log name, whatever is held of them.
  func attachedFiles(of origin: String) throws -> [PayloadRow] {
    var newest: [String: PayloadRow?] = [:]
    var order: [String] = []
    for row in try entries(origin: origin, range: 0..<(try log(origin)?.noteSize ?? 0)) {
      guard let subject = row.subject, subject.hasPrefix("document/") else { continue }
      if newest.updateValue(row.payload, forKey: subject) == nil { order.append(subject) }
    }
    return order.compactMap { newest[$0]?.flatMap(\.self) }.filter { AttachedFile(rawValue: $0.mediaType) != nil }
  }
}
