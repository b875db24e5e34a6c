import Catalog
import Testing

/// On whose word an answer rests, and how several records of one agreement count.
struct EvidenceTests {
  private static func signed() throws -> (history: History, hearsay: LeafID) {
    var history = History()
    let terms = try Terms.example(.kb, .unlimited)
    for party in ["73.71", "74.72"] {
      try history.act(
        "apeksi", recorded: "2018-01-02", .adopt, party: party, on: "2018-01-01", text: 1, terms: terms)
    }
    try history.act("73.71", recorded: "2018-01-05", .sign, on: "2018-01-05", text: 1)
    let hearsay = try history.act("apeksi", recorded: "2018-01-10", .sign, party: "74.72", on: "2018-01-06", text: 1)
    return (history, hearsay)
  }

  @Test func `each party's evidence is told in words`() throws {
    var (history, hearsay) = try Self.signed()
    func words(_ language: Language) throws -> [String] {
      try history.status("2019-01-01").parties.map(Wording(language).confirmation)
    }
    #expect(try words(.id) == ["kunci sendiri", "belum (dicatat oleh apeksi)"])
    try history.act(
      "apeksi", recorded: "2018-03-01", .confirmByLetter, party: "74.72", on: "2018-02-20", naming: [hearsay])
    #expect(try words(.id) == ["kunci sendiri", "surat (dicatat oleh apeksi)"])
    #expect(try words(.en) == ["own key", "letter (recorded by apeksi)"])
    #expect(try history.status("2019-01-01").parties[1].counted == (LegalDate("2018-01-06")))
    try history.act("74.72", recorded: "2018-04-01", .confirm, on: "2018-04-01", naming: [hearsay])
    #expect(try words(.id) == ["kunci sendiri", "kunci sendiri"])
    #expect(try history.status("2019-01-01").parties.allSatisfy { $0.isConfirmed })
  }

  @Test func `a letter outranks what others recorded, and is outranked by the party's own key`() throws {
    var (history, hearsay) = try Self.signed()
    try history.act("71.71", recorded: "2018-02-01", .sign, party: "74.72", on: "2018-01-20", text: 1)
    #expect(try history.status("2019-01-01").flags.contains { $0.code == "dates-conflict" })
    try history.act(
      "apeksi", recorded: "2018-03-01", .confirmByLetter, party: "74.72", on: "2018-02-20", naming: [hearsay])
    let letter = try history.status("2019-01-01")
    #expect(try letter.parties[1].counted == (LegalDate("2018-01-06")))
    #expect(!letter.flags.contains { $0.code == "dates-conflict" })
    try history.act("74.72", recorded: "2018-04-01", .sign, on: "2018-01-20", text: 1)
    let own = try history.status("2019-01-01").parties[1]
    #expect(try own.counted == (LegalDate("2018-01-20")))
    #expect(own.confirmedByOwnKey && !own.confirmedByLetter)
  }

  @Test func `nobody confirms for another, and nobody confirms what is not about it`() throws {
    var (history, hearsay) = try Self.signed()
    try history.act("71.71", recorded: "2018-03-01", .confirm, on: "2018-03-01", naming: [hearsay])
    try history.act("71.71", recorded: "2018-03-02", .confirm, party: "74.72", on: "2018-03-02", naming: [hearsay])
    let status = try history.status("2019-01-01")
    #expect(!status.parties[1].isConfirmed)
    #expect(status.parties[1].claims.count == 1)
  }

  @Test func `records of one agreement count once, that of a party first`() throws {
    var history = History()
    let terms = try Terms.example(.kb, .unlimited)
    for (author, id) in [("apeksi", "apeksi/kb"), ("74.72", "74.72/kb"), ("apeksi", "apeksi/lain")] {
      try history.act(author, recorded: "2020-01-01", .recordLegacy, of: id, on: "2018-01-01", terms: terms)
    }
    #expect(history.register.duplicates.isEmpty)
    let same = Relation(.sameAs, try RecordID("74.72/kb"))
    try history.act("71.71", recorded: "2020-02-01", .relate, of: "apeksi/kb", relation: same)
    #expect(history.register.duplicates.isEmpty, "a stranger joins nothing")
    try history.act("apeksi", recorded: "2020-03-01", .relate, of: "apeksi/kb", relation: same)
    #expect(try history.register.duplicates == [RecordID("apeksi/kb"): RecordID("74.72/kb")])
    #expect(try history.status(of: "apeksi/kb", "2020-01-01").phase == .inForce, "each record is kept")
  }

  @Test func `an agreement of two falls with one of them, one of three goes on`() throws {
    var history = History()
    let two = try Terms.example(.kb, .unlimited)
    let three = try Terms.example(.kb, parties: ["73.71", "74.72", "71.71"], .unlimited)
    for (id, terms) in [("apeksi/dua", two), ("apeksi/tiga", three)] {
      try history.act("apeksi", recorded: "2018-01-01", .recordLegacy, of: id, on: "2018-01-01", terms: terms)
      try history.act(
        "74.72", recorded: "2019-01-01", .withdraw, of: id, on: "2019-01-01", due: "2019-07-01")
    }
    let ended = try history.status(of: "apeksi/dua", "2019-07-01")
    #expect(ended.phase == .ended && ended.reason == .withdrawn)
    #expect(try history.status(of: "apeksi/dua", "2019-06-30").flags.contains { $0.code == "ending-announced" })
    let left = try history.status(of: "apeksi/tiga", "2019-07-01")
    #expect(left.phase == .inForce && left.parties.map(\.party.description) == ["73.71", "71.71"])
  }

  @Test func `a condition in words is met by whoever records that it is`() throws {
    var history = History()
    let code = String(repeating: "0", count: 61) + "abc"
    let terms = try Terms.example(.pks, condition: "all(all-signed,manual(dana-tersedia,\(code)))", .unlimited)
    for party in ["73.71", "74.72"] {
      try history.act(party, recorded: "2019-01-01", .adopt, on: "2019-01-01", text: 1, terms: terms)
      try history.act(party, recorded: "2019-01-02", .sign, on: "2019-01-02", text: 1)
    }
    #expect(try history.status("2019-02-01").missing == [.manual(Slug("dana-tersedia"))])
    try history.act("apeksi", recorded: "2019-02-01", .acknowledge, on: "2019-02-01", topic: "dana-tersedia")
    #expect(try history.status("2019-01-31").phase == .signed)
    #expect(try history.status("2019-02-01").entry == (CalendarDay("2019-02-01")))
  }

  @Test func `a refusal after the entry into force comes too late, one before it takes a grant back`() throws {
    var history = History()
    let terms = try Terms.example(.pks, condition: "all(all-signed,approval(73.71))", .unlimited)
    func approve(_ decision: String, on day: String) throws {
      try history.act("73.71", recorded: day, .approval, on: day, decision: decision)
    }
    for party in ["73.71", "74.72"] {
      try history.act(party, recorded: "2019-01-01", .adopt, on: "2019-01-01", text: 1, terms: terms)
    }
    try approve("granted", on: "2019-01-10")
    try approve("refused", on: "2019-01-20")
    #expect(try history.status("2019-01-15").phase == .awaitingSignatures)
    #expect(try history.status("2019-01-20").phase == .rejected)
    try approve("granted", on: "2019-02-10")
    for party in ["73.71", "74.72"] { try history.act(party, recorded: "2019-03-01", .sign, on: "2019-03-01", text: 1) }
    #expect(try history.status("2019-03-01").entry == (CalendarDay("2019-03-01")))
    try approve("refused", on: "2019-04-01")
    let after = try history.status("2019-04-01")
    #expect(after.phase == .inForce)
    #expect(try after.flags.contains(.approvalLacking([PartyID("73.71")])))
  }
}
