/// A signed head as it came from a peer: its form is right, nobody has checked who signed it.
package struct ReceivedCheckpoint: Hashable, Sendable {
  /// The note as it came.
  package let signed: SignedNote

  /// What it says; not to be shown or stored as a member's word.
  package let unverified: Checkpoint

  /// The bytes as they came.
  package var bytes: [UInt8] { signed.bytes }

  /// Reads a signed note whose text is a checkpoint.
  package init(bytes: [UInt8]) throws(LedgerError) {
    try self.init(SignedNote(bytes: bytes))
  }

  /// Reads the text of a note as a checkpoint.
  package init(_ note: SignedNote) throws(LedgerError) {
    signed = note
    unverified = try Checkpoint(text: note.text)
  }

  /// Believes the checkpoint if the log of that origin has signed it.
  ///
  /// C2SP only recommends that the name of a log's key is its origin; here it is a rule, so that a
  /// key of one log can never speak for another.
  /// Keys of witnesses may be among `keys`: their lines are checked too but do not count.
  /// - Throws: ``LedgerError/wrongOrigin(_:expected:)``, ``LedgerError/notSignedByLog(origin:)``, and what
  ///   ``SignedNote/verified(by:)`` throws.
  package func verified(
    by keys: [VerifierKey], origin: String
  ) throws(LedgerError) -> VerifiedCheckpoint {
    guard unverified.isOf(origin: origin) else {
      throw .wrongOrigin(unverified.origin.utf8.quoted, expected: origin.utf8.quoted)
    }
    let signers = try signed.verified(by: keys).signers
    let log = signers.first { $0.kind == .note && unverified.isOf(origin: $0.name) }
    guard let log else { throw .notSignedByLog(origin: origin.utf8.quoted) }
    return VerifiedCheckpoint(checkpoint: unverified, key: log, signed: signed)
  }
}

/// The head of a log, signed by the log itself. Only the verifier makes one.
package struct VerifiedCheckpoint: Hashable, Sendable {
  /// What the log says.
  package let checkpoint: Checkpoint

  /// The key of the log that signed; the first of them if several did.
  package let key: VerifierKey

  /// The note with all its lines.
  package let signed: SignedNote

  /// The bytes as they came, to be kept and served again.
  package var note: [UInt8] { signed.bytes }

  fileprivate init(checkpoint: Checkpoint, key: VerifierKey, signed: SignedNote) {
    self.checkpoint = checkpoint
    self.key = key
    self.signed = signed
  }
}

extension SigningKey {
  /// Signs the head of the log whose origin is the name of this key, and checks what it has signed.
  ///
  /// The caller answers for never signing two heads that contradict each other.
  package func sign(_ checkpoint: Checkpoint) throws(LedgerError) -> VerifiedCheckpoint {
    let name = verifierKey.name
    guard checkpoint.isOf(origin: name) else {
      throw .wrongOrigin(checkpoint.origin.utf8.quoted, expected: name.utf8.quoted)
    }
    let note = try SignedNote(signing: checkpoint.text, by: self)
    return try ReceivedCheckpoint(note).verified(by: [verifierKey], origin: name)
  }
}
