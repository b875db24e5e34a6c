/// Each sentence says what happened, the rule, and the next step.
extension LedgerError: CustomStringConvertible {
  /// One line for people, with the offending text.
  package var description: String {
    switch self {
    case .notHexadecimal(let text):
      "\(text) is not hexadecimal; a hash is 64 digits 0-9 and a-f. Copy it again, in lower case."
    case .notBase64(let text):
      "\(text) is not base64 in its one spelling; padding is needed and hides no bits. Copy it again."
    case .hashLength(let count):
      "A hash of \(count) bytes came; a hash has 32. Look for a line that was cut or joined."
    case .negativeSize(let size):
      "A log cannot have size \(size); sizes begin at 0. Report this as a fault of the program."
    case .leafOutside(let index, let size):
      "Position \(index) is not in a log of \(size) entries; positions run from 0 to one below the size. "
        + "Ask for a position that exists, or fetch the newer head first."
    case .notSubtree(let range):
      "Entries \(range.lowerBound)..<\(range.upperBound) have no root of their own; a range begins at a "
        + "multiple of the power of two that holds it. Report this as a fault of the program."
    case .frontierLength(let count, let expected):
      "\(count) hashes came for a frontier that has \(expected); there is one for each 1 in the binary size. "
        + "Rebuild the frontier from the leaf hashes."
    case .noProofFromEmpty(let size):
      "No proof begins at size \(size); an empty log begins every log, so nothing is shown. "
        + "Append to an empty frontier and compare its root."
    case .logShrinks(let old, let new):
      "A log does not shrink from \(old) to \(new) entries; a proof leads to the same size or a larger one. "
        + "Exchange the two heads, or ask another peer."
    case .proofLength(let count, let expected):
      "The proof has \(count) hashes; between these sizes it has \(expected). Ask another peer."
    case .rootMismatch(let computed, let expected):
      "The hashes lead to the root \(computed), not to \(expected); only the signed root counts. "
        + "Drop what came with it and ask another peer."
    case .tilePath(let text, let rule): "\(text) is not a tile path; \(rule). Use the path as it is printed."
    case .tileLength(let count, let expected):
      "A tile of \(count) bytes came; \(Self.tileRule(expected)). Fetch it again."
    case .bundle(let what, let rule): "The entry bundle is damaged: \(what); \(rule). Fetch it again."
    case .keyName(let text):
      "\(text) cannot name a key; a name is not empty and has no space, plus or control character. "
        + "Choose a name such as mitrakota/73.71."
    case .verifierKey(let text, let rule):
      "\(text) is not a verifier key; \(rule). Copy the whole line again from the letter or the directory."
    case .signingKey(let rule):
      "The private key cannot be read; \(rule). Restore the key file, or register a new key."
    case .seedLength(let count): "A seed of \(count) bytes came; a seed has 32. Draw 32 random bytes."
    case .signingFailed(let name):
      "Signing as '\(name)' failed; the key gives no signature. Restore the key file."
    case .wrongKind(let name):
      "The key '\(name)' is of the wrong kind; kind 1 signs notes, kind 4 cosigns. Use a key of the other kind."
    case .note(let what, let rule):
      "This is not a signed note: \(what); \(rule). Fetch it again or ask another peer."
    case .badSignature(let name):
      "A signature by '\(name)' does not verify; one bad signature by a known key refuses the note. "
        + "Drop it and ask another peer."
    case .ambiguousKey(let key):
      "Two known keys answer to '\(key)'; name and id must find one key. Remove one of them from the list."
    case .noKnownSigner(let signers):
      "No known key has signed (signed by: \(signers.joined(separator: ", "))); at least one must. "
        + "Fetch the directory, then try again."
    case .checkpoint(let what, let rule): "This is not a checkpoint: \(what); \(rule). Ask another peer."
    case .wrongOrigin(let found, let expected):
      "The checkpoint is of \(found), not of \(expected); a log speaks only for itself. Ask for the right log."
    case .notSignedByLog(let origin):
      "The log \(origin) itself has not signed; witnesses only confirm. Ask for the note with its own signature."
    case .noContradiction:
      "These two heads can belong to one history; evidence needs one log, one size and two roots. Keep the larger."
    case .negativeTime(let time):
      "The time \(time) is before 1970; a cosignature counts seconds from there. Set the clock."
    }
  }

  private static func tileRule(_ expected: Int?) -> String {
    expected.map { "its path promises \($0) hashes of 32 bytes" }
      ?? "a tile holds 1 to 256 hashes of 32 bytes"
  }
}
