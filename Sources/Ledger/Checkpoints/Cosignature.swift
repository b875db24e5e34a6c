/// A witness's statement that it saw this head, consistent with all it had seen before, at a time.
///
/// C2SP tlog-cosignature version 1. Made only by checking a line or by signing.
package struct Cosignature: Hashable, Sendable {
  /// The head that was seen.
  package let checkpoint: Checkpoint

  /// The witness, a key of kind ``SignatureKind/cosignature``.
  package let witness: VerifierKey

  /// When, in seconds since the epoch, as the witness says; 0 or more.
  package let timestamp: Int

  /// The line that says so, for ``SignedNote/adding(_:)``.
  package let line: NoteSignature

  fileprivate init(_ checkpoint: Checkpoint, by witness: VerifierKey, line: NoteSignature) throws(LedgerError) {
    guard witness.kind == .cosignature else { throw .wrongKind(witness.name) }
    guard let parts = TimestampedSignature(line.bytes), witness.verifies(line.bytes, of: checkpoint.text)
    else { throw .badSignature(by: witness.name) }
    self.checkpoint = checkpoint
    self.witness = witness
    self.line = line
    timestamp = parts.timestamp
  }
}

extension ReceivedCheckpoint {
  /// The cosignatures by these witnesses, in the order of their lines; other lines are ignored.
  ///
  /// Says nothing about the log's own signature.
  /// Throws ``LedgerError/badSignature(by:)`` if a line of one of them does not verify.
  package func cosignatures(by witnesses: [VerifierKey]) throws(LedgerError) -> [Cosignature] {
    var found: [Cosignature] = []
    for line in signed.signatures {
      guard let witness = witnesses.first(where: line.isClaimed) else { continue }
      found.append(try Cosignature(unverified, by: witness, line: line))
    }
    return found
  }
}

extension SigningKey {
  /// States that this witness saw a head at `timestamp`, in seconds since the epoch, 0 or more.
  ///
  /// The caller has checked that the head is consistent with the last one it cosigned.
  package func cosign(_ head: VerifiedCheckpoint, at timestamp: Int) throws(LedgerError) -> Cosignature {
    guard verifierKey.kind == .cosignature else { throw .wrongKind(verifierKey.name) }
    guard timestamp >= 0 else { throw .negativeTime(timestamp) }
    let message = TimestampedSignature.message(over: head.checkpoint.text, at: timestamp)
    let bytes = TimestampedSignature.bytes(of: timestamp, try signature(over: message))
    return try Cosignature(
      head.checkpoint, by: verifierKey, line: NoteSignature(by: verifierKey, bytes: bytes))
  }
}
