/// A note of which at least one signature by a known key has been checked; only
/// ``SignedNote/verified(by:)`` makes one.
package struct VerifiedNote: Hashable, Sendable {
  /// The note as it came.
  package let note: SignedNote

  /// The known keys that signed, each once, in the order of their lines; at least one.
  package let signers: [VerifierKey]

  /// Lines of unknown keys, which say nothing.
  package let ignored: [NoteSignature]

  /// The text that was signed, with its last line feed.
  package var text: [UInt8] { note.text }

  fileprivate init(note: SignedNote, signers: [VerifierKey], ignored: [NoteSignature]) {
    self.note = note
    self.signers = signers
    self.ignored = ignored
  }
}

extension SignedNote {
  /// Checks every line of a known key, and believes the text if there is at least one.
  ///
  /// Name and key id together find the key; lines of other keys are ignored.
  /// One bad signature by a known key refuses the note, even beside a good one and even where the
  /// same key has signed twice.
  /// - Throws: ``LedgerError/badSignature(by:)``, ``LedgerError/ambiguousKey(_:)`` if two known keys
  ///   answer to one line, ``LedgerError/noKnownSigner(signers:)``.
  package func verified(by keys: [VerifierKey]) throws(LedgerError) -> VerifiedNote {
    var signers: [VerifierKey] = []
    var ignored: [NoteSignature] = []
    for signature in signatures {
      let candidates = keys.filter(signature.isClaimed)
      guard let key = candidates.first else {
        ignored.append(signature)
        continue
      }
      guard candidates.count == 1 else { throw .ambiguousKey("\(key.name)+\(key.idText)") }
      guard key.verifies(signature.bytes, of: text) else { throw .badSignature(by: key.name) }
      if !signers.contains(key) { signers.append(key) }
    }
    guard !signers.isEmpty else { throw .noKnownSigner(signers: signatures.map(\.name)) }
    return VerifiedNote(note: self, signers: signers, ignored: ignored)
  }
}
