import Ledger
import Testing

@Suite("vectors: signed notes of real logs", .enabled(if: Vectors.folder != nil, Vectors.reason))
struct NoteVectorTests {
  private struct Item: Decodable {
    let file: String
    let vkeys: [String]
    let want: String
  }

  @Test func `each note is verified or refused as expected`() throws {
    let items = try Vectors.json("notes/notes.json", as: [Item].self)
    var seen: [String: Int] = [:]
    for item in items {
      let note = try SignedNote(bytes: Vectors.bytes("notes/\(item.file)"))
      #expect(try SignedNote(text: note.text, signatures: note.signatures) == note, "\(item.file)")
      seen[item.want, default: 0] += 1
      switch item.want {
      case "verify": try checkVerified(note, keys: item.vkeys, file: item.file)
      case "verify(cosig 0x04)":
        try checkCosigned(note, keys: item.vkeys, times: [1_767_139_200], file: item.file)
      case "verify+2cosig": try checkLogAndWitnesses(note, keys: item.vkeys, file: item.file)
      case "verify(ecdsa 0x02) or reject if ECDSA unsupported": checkUnsupported(note, keys: item.vkeys)
      case "reject":
        // The example printed in the C2SP text has its names replaced, so no known key has signed it.
        let keys = try item.vkeys.map { try VerifierKey($0) }
        #expect(throws: LedgerError.noKnownSigner(signers: ["example.com/behind-the-sofa"])) {
          try note.verified(by: keys)
        }
      default: Issue.record("unknown expectation '\(item.want)' of \(item.file)")
      }
    }
    #expect(seen["verify", default: 0] >= 30)
    #expect(seen["reject", default: 0] >= 1)
    Vectors.count("signed notes", items.count, atLeast: 38)
  }

  private func checkVerified(_ note: SignedNote, keys: [String], file: String) throws {
    let keys = try keys.map { try VerifierKey($0) }
    #expect(try note.verified(by: keys).signers == keys, "\(file)")
    // The example of the signed-note text is a message; all others are checkpoints.
    guard file != "c2sp_signed_note_example.note" else { return }
    let received = try ReceivedCheckpoint(note)
    #expect(received.unverified.text == note.text, "\(file)")
    // C2SP recommends, and this module requires, that a log signs under its origin; old logs do not.
    let key = try #require(keys.first)
    let origin = received.unverified.origin
    if key.name == origin {
      #expect(try received.verified(by: keys, origin: origin).key == key)
    } else {
      #expect(throws: LedgerError.notSignedByLog(origin: "'\(origin)'"), "\(file)") {
        try received.verified(by: keys, origin: origin)
      }
    }
  }

  private func checkCosigned(_ note: SignedNote, keys: [String], times: [Int], file: String) throws {
    let witnesses = try keys.map { try VerifierKey($0) }
    let found = try ReceivedCheckpoint(note).cosignatures(by: witnesses)
    #expect(found.map(\.witness) == witnesses, "\(file)")
    #expect(found.allSatisfy { times.contains($0.timestamp) }, "\(file): \(found.map(\.timestamp))")
    // Signatures of other kinds in the same note belong to nobody known.
    #expect(try note.verified(by: witnesses).signers == witnesses, "\(file)")
  }

  /// The first key is the log's, the others are witnesses', published for kind 1 and used for kind 4.
  private func checkLogAndWitnesses(_ note: SignedNote, keys: [String], file: String) throws {
    let published = try keys.dropFirst().map { try VerifierKey($0) }
    let witnesses = try published.map { try $0.of(kind: .cosignature) }
    let found = try ReceivedCheckpoint(note).cosignatures(by: witnesses)
    #expect(Set(found.map(\.witness)) == Set(witnesses), "\(file)")
    #expect(throws: LedgerError.self, "kind 1 has another key id: \(file)") {
      try note.verified(by: published)
    }
    if file.hasPrefix("armored_ftlog") {
      #expect(found.map(\.timestamp) == [1_729_698_503, 1_729_698_499])
      let log = try VerifierKey(try #require(keys.first))
      #expect(try note.verified(by: [log] + witnesses).signers == [log] + witnesses)
    } else {
      // An ECDSA key of kind 2: its line is ignored, the witnesses stand alone.
      checkUnsupported(note, keys: Array(keys.prefix(1)))
      #expect(try note.verified(by: witnesses).ignored.count == note.signatures.count - witnesses.count)
    }
  }

  private func checkUnsupported(_ note: SignedNote, keys: [String]) {
    for key in keys { #expect(throws: LedgerError.self) { try VerifierKey(key) } }
    #expect(throws: LedgerError.noKnownSigner(signers: note.signatures.map(\.name))) {
      try note.verified(by: [])
    }
  }
}
