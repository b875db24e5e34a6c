import Ledger
import Testing

/// What people read when something is refused: each sentence with its code.
struct ErrorSentenceTests {
  private static let root = MerkleHash.emptyRoot

  private static let table: [(LedgerError, String, String)] = [
    (
      .notHexadecimal("'XY'"), "ledger.not-hexadecimal",
      "'XY' is not hexadecimal; a hash is 64 digits 0-9 and a-f. Copy it again, in lower case."
    ),
    (
      .notBase64("'AB=='"), "ledger.not-base64",
      "'AB==' is not base64 in its one spelling; padding is needed and hides no bits. Copy it again."
    ),
    (
      .hashLength(12), "ledger.hash-length",
      "A hash of 12 bytes came; a hash has 32. Look for a line that was cut or joined."
    ),
    (
      .negativeSize(-1), "ledger.negative-size",
      "A log cannot have size -1; sizes begin at 0. Report this as a fault of the program."
    ),
    (
      .leafOutside(7, size: 7), "ledger.leaf-outside",
      "Position 7 is not in a log of 7 entries; positions run from 0 to one below the size. "
        + "Ask for a position that exists, or fetch the newer head first."
    ),
    (
      .notSubtree(1..<3), "ledger.not-subtree",
      "Entries 1..<3 have no root of their own; a range begins at a multiple of the power of two that holds it. "
        + "Report this as a fault of the program."
    ),
    (
      .frontierLength(1, expected: 2), "ledger.frontier-length",
      "1 hashes came for a frontier that has 2; there is one for each 1 in the binary size. "
        + "Rebuild the frontier from the leaf hashes."
    ),
    (
      .noProofFromEmpty(0), "ledger.no-proof-from-empty",
      "No proof begins at size 0; an empty log begins every log, so nothing is shown. "
        + "Append to an empty frontier and compare its root."
    ),
    (
      .logShrinks(from: 5, to: 4), "ledger.log-shrinks",
      "A log does not shrink from 5 to 4 entries; a proof leads to the same size or a larger one. "
        + "Exchange the two heads, or ask another peer."
    ),
    (
      .proofLength(1, expected: 3), "ledger.proof-length",
      "The proof has 1 hashes; between these sizes it has 3. Ask another peer."
    ),
    (
      .rootMismatch(computed: root, expected: root), "ledger.root-mismatch",
      "The hashes lead to the root \(root), not to \(root); only the signed root counts. "
        + "Drop what came with it and ask another peer."
    ),
    (
      .tilePath("'tile/0/0'", rule: "groups have three digits"), "ledger.tile-path",
      "'tile/0/0' is not a tile path; groups have three digits. Use the path as it is printed."
    ),
    (
      .tileLength(31, expected: 1), "ledger.tile-length",
      "A tile of 31 bytes came; its path promises 1 hashes of 32 bytes. Fetch it again."
    ),
    (
      .tileLength(0, expected: nil), "ledger.tile-length",
      "A tile of 0 bytes came; a tile holds 1 to 256 hashes of 32 bytes. Fetch it again."
    ),
    (
      .bundle("it ends after 2 entries", rule: "its path promises 3"), "ledger.bundle",
      "The entry bundle is damaged: it ends after 2 entries; its path promises 3. Fetch it again."
    ),
    (
      .keyName("'Kota A'"), "ledger.key-name",
      "'Kota A' cannot name a key; a name is not empty and has no space, plus or control character. "
        + "Choose a name such as mitrakota/73.71."
    ),
    (
      .verifierKey("'x'", rule: "a verifier key reads name+hash+base64"), "ledger.verifier-key",
      "'x' is not a verifier key; a verifier key reads name+hash+base64. "
        + "Copy the whole line again from the letter or the directory."
    ),
    (
      .signingKey(rule: "its hash must be that of its public key"), "ledger.signing-key",
      "The private key cannot be read; its hash must be that of its public key. "
        + "Restore the key file, or register a new key."
    ),
    (
      .seedLength(31), "ledger.seed-length", "A seed of 31 bytes came; a seed has 32. Draw 32 random bytes."
    ),
    (
      .signingFailed("mitrakota/73.71"), "ledger.signing-failed",
      "Signing as 'mitrakota/73.71' failed; the key gives no signature. Restore the key file."
    ),
    (
      .wrongKind("mitrakota/73.71"), "ledger.wrong-kind",
      "The key 'mitrakota/73.71' is of the wrong kind; kind 1 signs notes, kind 4 cosigns. "
        + "Use a key of the other kind."
    ),
    (
      .note("it has no blank line", rule: "a blank line stands before the signatures"), "ledger.note",
      "This is not a signed note: it has no blank line; a blank line stands before the signatures. "
        + "Fetch it again or ask another peer."
    ),
    (
      .badSignature(by: "mitrakota/74.72"), "ledger.bad-signature",
      "A signature by 'mitrakota/74.72' does not verify; one bad signature by a known key refuses the note. "
        + "Drop it and ask another peer."
    ),
    (
      .ambiguousKey("a+00000000"), "ledger.ambiguous-key",
      "Two known keys answer to 'a+00000000'; name and id must find one key. Remove one of them from the list."
    ),
    (
      .noKnownSigner(signers: ["a", "b"]), "ledger.no-known-signer",
      "No known key has signed (signed by: a, b); at least one must. Fetch the directory, then try again."
    ),
    (
      .checkpoint("the size '007'", rule: "no leading zero"), "ledger.checkpoint",
      "This is not a checkpoint: the size '007'; no leading zero. Ask another peer."
    ),
    (
      .wrongOrigin("'mitrakota/74.72'", expected: "'mitrakota/73.71'"), "ledger.wrong-origin",
      "The checkpoint is of 'mitrakota/74.72', not of 'mitrakota/73.71'; a log speaks only for itself. "
        + "Ask for the right log."
    ),
    (
      .notSignedByLog(origin: "'mitrakota/73.71'"), "ledger.not-signed-by-log",
      "The log 'mitrakota/73.71' itself has not signed; witnesses only confirm. "
        + "Ask for the note with its own signature."
    ),
    (
      .noContradiction, "ledger.no-contradiction",
      "These two heads can belong to one history; evidence needs one log, one size and two roots. Keep the larger."
    ),
    (
      .negativeTime(-1), "ledger.negative-time",
      "The time -1 is before 1970; a cosignature counts seconds from there. Set the clock."
    ),
  ]

  @Test func `each error has its sentence and its code`() {
    for (error, code, sentence) in Self.table {
      #expect(error.description == sentence)
      #expect(error.code == code)
    }
    #expect(Set(Self.table.map(\.1)).count == 29)
  }

  @Test func `quotes at most 80 bytes, and no control character raw`() throws {
    let long = String(repeating: "x", count: 1000)
    let error = #expect(throws: LedgerError.self) { try VerifierKey(long + "\u{7}") }
    #expect(error.map { $0.description.utf8.count < 250 } ?? false)
    let bell = #expect(throws: LedgerError.self) { try TilePath("tile/\u{7}\n") }
    #expect(bell.map { !$0.description.utf8.contains(7) && !$0.description.contains("\n") } ?? false)
  }
}
