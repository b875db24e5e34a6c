import Crypto
import Ledger
import Testing

struct CosignatureTests {
  @Test func `a witness states a head and a time`() throws {
    let witness = try Samples.witnessKey()
    let head = try Samples.head(of: Samples.log(3), by: Samples.makassarKey())
    let made = try witness.cosign(head, at: Samples.day)
    let note = try head.signed.adding(made.line)
    let read = try ReceivedCheckpoint(bytes: note.bytes).cosignatures(by: [witness.verifierKey])
    #expect(read == [made])
    #expect(made.timestamp == Samples.day)
    #expect(made.witness == witness.verifierKey)
    #expect(made.checkpoint == head.checkpoint)
  }

  @Test func `a cosignature is checked where its witness is among the known keys`() throws {
    let (key, witness) = (try Samples.makassarKey(), try Samples.witnessKey())
    let head = try Samples.head(of: Samples.log(3), by: key)
    let note = try head.signed.adding(witness.cosign(head, at: 0).line)
    let verified = try note.verified(by: [witness.verifierKey, key.verifierKey])
    #expect(verified.signers == [key.verifierKey, witness.verifierKey])
    let other = try Samples.head(of: Samples.log(4), by: key)
    let moved = try other.signed.adding(witness.cosign(head, at: 0).line)
    #expect(throws: LedgerError.badSignature(by: Samples.witness)) {
      try moved.verified(by: [witness.verifierKey, key.verifierKey])
    }
    #expect(throws: LedgerError.badSignature(by: Samples.witness)) {
      try ReceivedCheckpoint(moved).cosignatures(by: [witness.verifierKey])
    }
  }

  @Test(arguments: [0, 1, 1_513_987_200, Int.max]) func `any time from 1970 on`(time: Int) throws {
    let head = try Samples.head(of: Samples.log(3), by: Samples.makassarKey())
    let line = try Samples.witnessKey().cosign(head, at: time).line
    #expect(line.bytes.count == 72)
    #expect(line.bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } == UInt64(time))
  }

  @Test func `no time before 1970, and none beyond 63 bits`() throws {
    let (key, witness) = (try Samples.makassarKey(), try Samples.witnessKey())
    let head = try Samples.head(of: Samples.log(3), by: key)
    #expect(throws: LedgerError.negativeTime(-1)) { try witness.cosign(head, at: -1) }
    // Signed well, over the number as it is and as 64 bits with a sign would read it.
    let seed = try Curve25519.Signing.PrivateKey(rawRepresentation: Samples.seed(3))
    for time in ["9223372036854775808", "-9223372036854775808"] {
      let message = "cosignature/v1\ntime \(time)\n".bytes + head.checkpoint.text
      let id = try #require(Hex.decode(witness.verifierKey.idText.utf8))
      let bytes = id + [0x80, 0, 0, 0, 0, 0, 0, 0] + Array(try seed.signature(for: message))
      let line = "— \(Samples.witness) \(Base64.encode(bytes))\n"
      let note = try ReceivedCheckpoint(bytes: head.note + line.bytes)
      #expect(throws: LedgerError.badSignature(by: Samples.witness)) {
        try note.cosignatures(by: [witness.verifierKey])
      }
    }
  }

  @Test func `a log's key does not cosign, and its line is not a cosignature`() throws {
    let key = try Samples.makassarKey()
    let head = try Samples.head(of: Samples.log(3), by: key)
    #expect(throws: LedgerError.wrongKind(Samples.makassar)) { try key.cosign(head, at: 0) }
    #expect(throws: LedgerError.wrongKind(Samples.makassar)) {
      try ReceivedCheckpoint(bytes: head.note).cosignatures(by: [key.verifierKey])
    }
    let stranger = try key.verifierKey.of(kind: .cosignature)
    #expect(try ReceivedCheckpoint(bytes: head.note).cosignatures(by: [stranger]).isEmpty)
  }
}
