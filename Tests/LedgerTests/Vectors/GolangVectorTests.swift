import Ledger
import Testing

@Suite(
  "vectors: notes and keys of the Go checksum database", .enabled(if: Vectors.folder != nil, Vectors.reason))
struct GolangVectorTests {
  private struct OpenCases: Decodable {
    struct Item: Decodable {
      let name: String
      let noteB64: String
      let vkeys: [String]
      let want: String
      let verified: [String]?
      let unverified: [String]?
    }
    let cases: [Item]
  }

  private struct Keys: Decodable {
    struct Bad: Decodable {
      let vkey: String
      let why: String
    }
    struct Signer: Decodable {
      let skey: String
      let text: String
      let wantNote: String
    }
    let goodVkeys: [String]
    let badVkeys: [Bad]
    let signers: [Signer]
  }

  private struct TreeNotes: Decodable {
    let leafUtf8: String
    let leafHashB64: String
    let good: String
    let bad: [String]
  }

  @Test func `opens the notes that it should, and no other`() throws {
    let cases = try Vectors.json("golang-mod/note_open_cases.json", as: OpenCases.self).cases
    for item in cases {
      let keys = try item.vkeys.map { try VerifierKey($0) }
      let bytes = try item.noteB64.base64Bytes
      if item.want == "ok" {
        let verified = try SignedNote(bytes: bytes).verified(by: keys)
        #expect(verified.signers.map(\.name) == item.verified, "\(item.name)")
        // They drop repeated unknown lines; here every line is kept, so names are compared as a set.
        #expect(Set(verified.ignored.map(\.name)) == Set(item.unverified ?? []), "\(item.name)")
      } else {
        let error = #expect(throws: LedgerError.self, "\(item.name)") {
          try SignedNote(bytes: bytes).verified(by: keys)
        }
        #expect(error?.code == expectedCode(of: item.want), "\(item.name)")
      }
    }
    Vectors.count("opening notes", cases.count, atLeast: 15)
  }

  private func expectedCode(of want: String) -> String {
    if want.contains("malformed") { return "ledger.note" }
    if want.contains("invalid signature") { return "ledger.bad-signature" }
    if want.contains("ambiguous") { return "ledger.ambiguous-key" }
    return "ledger.no-known-signer"
  }

  @Test func `reads good keys, refuses bad ones and every part of a good one`() throws {
    let keys = try Vectors.json("golang-mod/keys.json", as: Keys.self)
    for text in keys.goodVkeys {
      #expect(try VerifierKey(text).description == text)
      for length in 0..<text.count {
        #expect(throws: LedgerError.self) { try VerifierKey(text.prefix(length)) }
      }
    }
    for bad in keys.badVkeys {
      #expect(throws: LedgerError.self, "\(bad.why)") { try VerifierKey(bad.vkey) }
    }
    Vectors.count("verifier keys", keys.goodVkeys.count + keys.badVkeys.count, atLeast: 8)
  }

  @Test func `signs with their private keys what their public keys verify`() throws {
    let keys = try Vectors.json("golang-mod/keys.json", as: Keys.self)
    for signer in keys.signers {
      let key = try SigningKey(encodedPrivateKey: signer.skey)
      #expect(key.encodedPrivateKey == signer.skey)
      let theirs = try SignedNote(bytes: signer.wantNote.bytes).verified(by: [key.verifierKey])
      #expect(theirs.text == signer.text.bytes)
      // Signatures may differ from call to call, so ours is verified and not compared.
      let ours = try SignedNote(signing: signer.text.bytes, by: key)
      #expect(try ours.verified(by: [key.verifierKey]).text == theirs.text)
    }
    Vectors.count("private keys", keys.signers.count, atLeast: 2)
  }

  @Test func `tree notes`() throws {
    let notes = try Vectors.json("golang-mod/tree_notes.json", as: TreeNotes.self)
    let leaf = MerkleHash.leaf(notes.leafUtf8.bytes)
    #expect(leaf.base64 == notes.leafHashB64)
    let checkpoint = try Checkpoint(text: notes.good.bytes)
    #expect(checkpoint == (try Checkpoint(origin: "go.sum database tree", size: 123_456_789_012, root: leaf)))
    for bad in notes.bad { #expect(throws: LedgerError.self) { try Checkpoint(text: bad.bytes) } }
    Vectors.count("tree notes", 1 + notes.bad.count, atLeast: 3)
  }

  /// Two heads that a forked database signed, and the hashes that convict it, from a report in their tests.
  @Test func `a forked database is found out`() throws {
    let report = try Vectors.text("golang-mod/client_test_fork.txt").split(
      separator: "\n", omittingEmptySubsequences: false)
    let lines = report.map { line in String(line.drop { $0 == "\t" || $0 == " " }) }
    func note(after heading: String) throws -> [UInt8] {
      let start = try #require(lines.firstIndex(of: heading)) + 1
      return lines[start..<(start + 5)].map { $0 + "\n" }.joined().bytes
    }
    // The report prints "tree!" for the older one, a slip: their expectation below it has no such sign.
    let older = String(decoding: try note(after: "old database:"), as: UTF8.self).replacing(
      "tree!", with: "tree")
    let keys = try Vectors.json("golang-mod/keys.json", as: Keys.self).goodVkeys.map { try VerifierKey($0) }
    let old = try ReceivedCheckpoint(SignedNote(bytes: older.bytes).verified(by: keys).note).unverified
    let new = try ReceivedCheckpoint(SignedNote(bytes: note(after: "new database:")).verified(by: keys).note)
      .unverified
    let start = try #require(lines.firstIndex(of: "proof of misbehavior:")) + 1
    let hashes = try lines[start..<(start + 4)].map { try MerkleHash(base64: $0) }
    // The first is the root at size 5 of the newer log, the other three are the proof of that.
    let proof = try ConsistencyProof(hashes: Array(hashes.dropFirst()))
    let error = #expect(throws: LedgerError.self) {
      try proof.verify(oldSize: old.size, oldRoot: old.root, newSize: new.size, newRoot: new.root)
    }
    #expect(error == .rootMismatch(computed: hashes[0], expected: old.root))
    try proof.verify(oldSize: old.size, oldRoot: hashes[0], newSize: new.size, newRoot: new.root)
    Vectors.count("forked database", 1, atLeast: 1)
  }
}
