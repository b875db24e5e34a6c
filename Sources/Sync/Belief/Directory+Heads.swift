package import Exchange
package import Ledger

/// Whether a head is its member's word, as far as the directory is known.
extension Directory {
  /// Checks who signed a head.
  ///
  /// - Throws: a refusal that convicts the peer for bytes that are no head or a signature that does not
  ///   verify; nobody for a key that is not registered yet (``Refusal/isPending``) or is revoked.
  package func head(_ note: [UInt8]) throws(Refusal) -> VerifiedCheckpoint {
    let (received, origin) = try Self.read(note)
    guard origin.realm == realm else {
      throw Refusal(
        .wrongRealm, .peer, origin, "a head of '\(origin)' came to the register of '\(self.origin)'")
    }
    let size = received.unverified.size
    let keys = keys(for: origin, headOf: size)
    guard !keys.isEmpty || isRevoked(received, origin) else {
      throw Refusal(.unknownKey, .nobody, origin, "the log has no registered key")
    }
    do {
      let head = try received.verified(by: keys, origin: origin.description)
      try requireGoodRoot(head.checkpoint.root, at: size, of: origin)
      return head
    } catch let error as LedgerError {
      throw refusal(error, received, origin)
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      preconditionFailure("only the ledger and this directory check a head")
    }
  }

  /// The log that a head claims to be of; nothing about it is believed yet.
  package static func origin(ofNote note: [UInt8]) throws(Refusal) -> Origin { try read(note).origin }

  /// Throws if a revocation names another root at this size of the log.
  func requireGoodRoot(_ root: @autoclosure () -> MerkleHash, at size: Int, of origin: Origin) throws(Refusal) {
    for revocation in revocations(of: origin) where revocation.goodSize == size {
      let found = root()
      guard found == revocation.goodRoot else {
        throw Refusal(
          .revokedKey, .nobody, origin,
          "at size \(size) the root is \(found), the revocation names \(revocation.goodRoot)")
      }
    }
  }

  private func keys(for origin: Origin, headOf size: Int) -> [VerifierKey] {
    if origin == self.origin { return [ownKey(forHeadOf: size)] }
    let ended = Set(revocations(of: origin).filter { size > $0.goodSize }.map(\.keyID))
    return keys(for: origin).filter { !ended.contains($0.id) }
  }

  private func isRevoked(_ received: ReceivedCheckpoint, _ origin: Origin) -> Bool {
    let claimed = received.signed.signatures.filter { $0.name == origin.description }.map(\.keyID)
    return revocations(of: origin).contains { claimed.contains($0.keyID) }
  }

  private func refusal(
    _ error: LedgerError, _ received: ReceivedCheckpoint, _ origin: Origin
  ) -> Refusal {
    switch error {
    case .noKnownSigner, .notSignedByLog:
      if isRevoked(received, origin) {
        Refusal(
          .revokedKey, .nobody, origin,
          "the head of size \(received.unverified.size) is signed with a revoked key alone")
      } else {
        Refusal(
          .unknownKey, .nobody, origin,
          "the head of size \(received.unverified.size) is signed with a key that is not registered")
      }
    default:
      Refusal(
        .wrongSignature, .peer, origin,
        "the signature of the head of size \(received.unverified.size) does not verify")
    }
  }

  private static func read(
    _ note: [UInt8]
  ) throws(Refusal) -> (received: ReceivedCheckpoint, origin: Origin) {
    let received: ReceivedCheckpoint
    do { received = try ReceivedCheckpoint(bytes: note) } catch {
      throw Refusal(.malformedHead, .peer, nil, "a head of \(note.count) bytes cannot be read")
    }
    guard let origin = try? Origin(received.unverified.origin) else {
      throw Refusal(.malformedHead, .peer, nil, "a head names the log '\(received.unverified.origin)'")
    }
    return (received, origin)
  }
}
