import Catalog
import Exchange
import Ledger
import Testing

@Suite struct EntryTests {
  @Test(arguments: Entry.Kind.allCases)
  func `what is written is read back, and what is read is written the same`(kind: Entry.Kind) throws {
    for seed in UInt64(1)...60 {
      var generator = EntryGenerator(seed: seed)
      let entry = try generator.entry(kind)
      let again = try Entry(bytes: entry.bytes)
      #expect(again == entry, "seed \(seed)")
      #expect(again.content == entry.content, "seed \(seed)")
      #expect(again.payload == entry.payload, "seed \(seed)")
      #expect(again.kind == kind)
      #expect(again.hash == .leaf(entry.bytes))
      let printed = try Entry(
        origin: again.origin, index: again.index, recorded: again.recorded, payload: again.payload,
        content: again.content)
      #expect(printed.bytes == entry.bytes, "seed \(seed)")
    }
  }

  @Test(arguments: Entry.Kind.allCases)
  func `a change of one byte never reads as the same entry`(kind: Entry.Kind) throws {
    for seed in UInt64(1)...20 {
      var generator = EntryGenerator(seed: seed)
      let entry = try generator.entry(kind)
      for _ in 0..<40 {
        var bytes = entry.bytes
        let position = generator.dice.number(0...bytes.count - 1)
        bytes[position] ^= UInt8(generator.dice.number(1...255))
        if let other = try? Entry(bytes: bytes) {
          #expect(other != entry && other.hash != entry.hash, "seed \(seed), byte \(position)")
        }
      }
    }
  }

  @Test(arguments: Entry.Kind.allCases)
  func `an entry that was cut anywhere is refused or says less`(kind: Entry.Kind) throws {
    var generator = EntryGenerator(seed: 23)
    let entry = try generator.entry(kind)
    for length in 0..<entry.bytes.count {
      let cut = try? Entry(bytes: Array(entry.bytes.prefix(length)))
      // Only whole optional lines at the end can be missing; the hash tells.
      #expect(cut == nil || (cut?.hash != entry.hash && cut?.bytes.count == length))
    }
  }

  @Test func `an act stands in its lines, in this order`() throws {
    let text = WireExample.act
    let entry = try Entry(bytes: Array(text.utf8))
    #expect(String(decoding: entry.bytes, as: UTF8.self) == text)
    let leaf = try #require(entry.leaf)
    guard case .act(let act) = leaf.statement else {
      Issue.record("not an act")
      return
    }
    #expect(act.verb == .recordLegacy)
    #expect(act.terms?.parties.map(\.description) == ["73.71", "74.72"])
    #expect(act.terms?.duration == .until(try CalendarDay("2020-12-26")))
    #expect(act.terms?.renewal == .byAgreement)
    #expect(act.signatures.map(\.date) == [.day(try CalendarDay("2017-12-23")), nil])
    #expect(leaf.author.description == "apeksi")
    #expect(leaf.id == LeafID(entry.hash))
    #expect(MerkleHash(leaf.id) == entry.hash)
    #expect(entry.topic?.description == "apeksi/contoh-melati-mawar")
    #expect(entry.subject?.description == "act/contoh-melati-mawar-1")
  }

  @Test func `the topic of an entry is the instrument or application it is about`() throws {
    var topics: [String?] = []
    for (subject, statement) in [
      ("application/siap", Statement.record), ("profile/makassar", .record), ("instrument/kb-1", .withdraw),
    ] {
      let isRecord = statement == .record
      topics.append(
        try Entry(
          origin: Origin("mitrakota/73.71"), index: 0, recorded: Instant(seconds: 0),
          payload: isRecord ? WireExample.reference : nil,
          content: .leaf(LeafContent(try Subject(subject), statement))
        ).topic?.description)
    }
    #expect(topics == ["73.71/siap", nil, "73.71/kb-1"])
  }

  @Test func `a statement about keys is no leaf of a member`() throws {
    var generator = EntryGenerator(seed: 1)
    let entry = try generator.entry(.key)
    #expect(entry.leaf == nil)
    #expect(entry.subject == nil)
    #expect(entry.topic == nil)
    #expect(entry.origin.isDirectory)
  }

  @Test func `the commitment is the hash of the prefix, the salt and the payload`() throws {
    let salt = [UInt8](repeating: 0, count: 16)
    let expected = SHA256Digest.of(Array("mitrakota/payload/1\n".utf8) + salt + Array("<profil/>".utf8))
    #expect(Commitment.of(salt: salt, payload: Array("<profil/>".utf8)) == expected)
    #expect(Commitment.of(salt: salt, payload: Array("<profil />".utf8)) != expected)
    #expect(
      Commitment.of(salt: [UInt8](repeating: 1, count: 16), payload: Array("<profil/>".utf8)) != expected)
  }

  @Test func `a payload that travels alone must lead to its commitment`() throws {
    let sent = try SaltedPayload(salt: [UInt8](repeating: 7, count: 16), payload: Array("<a/>".utf8))
    #expect(try SaltedPayload(bytes: sent.bytes, for: sent.commitment) == sent)
    for position in sent.bytes.indices {
      var bytes = sent.bytes
      bytes[position] ^= 1
      #expect(throws: ExchangeError.self) { try SaltedPayload(bytes: bytes, for: sent.commitment) }
    }
    for length in 0..<sent.bytes.count {
      #expect(throws: ExchangeError.self) {
        try SaltedPayload(bytes: Array(sent.bytes.prefix(length)), for: sent.commitment)
      }
    }
    #expect(throws: ExchangeError(.payload, "a salt of 15 bytes", rule: "")) {
      try SaltedPayload(salt: [UInt8](repeating: 7, count: 15), payload: [])
    }
  }

  @Test func `the next directory key is committed to by the hash of its text`() throws {
    let key = try SigningKey(name: "mitrakota/direktori", seed: [UInt8](repeating: 2, count: 32)).verifierKey
    #expect(KeyStatement.commitment(to: key) == SHA256Digest.of(Array(key.description.utf8)))
  }
}
