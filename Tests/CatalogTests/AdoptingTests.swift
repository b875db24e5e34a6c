import Catalog
import Testing

/// An adoption takes all parties and one text.
struct AdoptingTests {
  private func history(_ acts: [(author: String, party: String?, text: Int?, day: String)]) throws -> History {
    var history = History()
    try history.act("apeksi", recorded: "2018-01-01", .discuss, on: "2018-01-01")
    for (author, party, text, day) in acts {
      try history.act(
        author, recorded: day, .adopt, party: party, on: day, text: text, terms: .example(.kb, .unlimited))
    }
    return history
  }

  @Test func `changes nothing until the last party adopted`() throws {
    let (makassar, baubau) = (try PartyID("73.71"), try PartyID("74.72"))
    let one = try history([("73.71", nil, 1, "2018-01-05")]).status("2018-02-01")
    #expect(one.phase == .discussion)
    #expect(one.flags == [.awaitingOthers(.adopt, by: [makassar], waitingFor: [baubau])])
    let both = try history([("73.71", nil, 1, "2018-01-05"), ("74.72", nil, 1, "2018-01-10")])
    #expect(try both.status("2018-01-09").phase == .discussion)
    #expect(try both.status("2018-01-09").flags == one.flags)
    #expect(try both.status("2018-01-10").phase == .awaitingSignatures)
    #expect(try both.status("2018-01-10").flags == [])
    #expect(try both.status("2018-01-10").since?.description == "2018-01-10")
  }

  @Test(arguments: [
    // Who records in whose name, and whether both are then bound to one text.
    ("apeksi", "74.72" as String?, 1 as Int?, true), ("73.71", "74.72", 1, true), ("74.72", nil, 1, true),
    ("apeksi", nil, 1, false), ("71.71", nil, 1, false), ("74.72", nil, 2, false), ("74.72", nil, nil, false),
  ])
  func `needs each party over the same text`(author: String, party: String?, text: Int?, isAgreed: Bool)
    throws
  {
    let history = try history([("73.71", nil, 1, "2018-01-05"), (author, party, text, "2018-01-10")])
    #expect(try (history.status("2018-02-01").phase == .awaitingSignatures) == isAgreed)
  }

  @Test func `without a hash the terms are the text`() throws {
    let history = try history([("73.71", nil, nil, "2018-01-05"), ("74.72", nil, nil, "2018-01-10")])
    #expect(try history.status("2018-02-01").phase == .awaitingSignatures)
    var other = History()
    try other.act("73.71", recorded: "2018-01-05", .adopt, on: "2018-01-05", terms: .example(.kb, .unlimited))
    try other.act(
      "74.72", recorded: "2018-01-05", .adopt, on: "2018-01-05", terms: .example(.kb, .months(12)))
    #expect(try other.status("2018-02-01").phase == .discussion)
  }

  @Test func `who signed a text by its hash has agreed to it`() throws {
    var history = try history([("73.71", nil, 1, "2018-01-05")])
    try history.act("74.72", recorded: "2018-01-20", .sign, on: "2018-01-20", text: 2)
    #expect(try history.status("2018-02-01").phase == .discussion)
    try history.act("apeksi", recorded: "2018-01-21", .sign, party: "74.72", on: "2018-01-20", text: 1)
    #expect(try history.status("2018-01-19").phase == .discussion)
    #expect(try history.status("2018-01-20").phase == .partlySigned)
  }

  @Test func `a later text replaces one that is not in force, and needs new signatures`() throws {
    var history = try history([("73.71", nil, 1, "2018-01-05"), ("74.72", nil, 1, "2018-01-05")])
    try history.act("73.71", recorded: "2018-01-06", .sign, on: "2018-01-06", text: 1)
    for party in ["73.71", "74.72"] {
      try history.act(
        party, recorded: "2018-02-01", .adopt, on: "2018-02-01", text: 2, terms: .example(.kb, .months(12)))
    }
    #expect(try history.status("2018-01-31").phase == .partlySigned)
    #expect(try history.status("2018-02-01").phase == .awaitingSignatures)
    #expect(try history.status("2018-02-01").text == LeafID.numbered(2))
  }

  @Test func `a text in force stands until the next one is in force`() throws {
    var history = try VectorATests.history()
    for party in ["73.71", "74.72"] {
      try history.act(
        party, recorded: "2018-06-01", .adopt, on: "2018-06-01", text: 2,
        terms: .example(.kb, .until("2019-06-30")))
    }
    #expect(try history.status("2018-06-02").text == LeafID.numbered(1))
    for party in ["73.71", "74.72"] {
      try history.act(party, recorded: "2018-07-01", .sign, on: "2018-07-01", text: 2)
    }
    #expect(try history.status("2018-06-30").text == LeafID.numbered(1))
    #expect(try history.status("2018-07-01").text == LeafID.numbered(2))
    #expect(try history.status("2019-07-01").phase == .ended)
  }

  @Test func `a party's own terms count before those that others recorded for it`() throws {
    var history = History()
    try history.act(
      "apeksi", recorded: "2018-01-01", .adopt, party: "74.72", on: "2018-01-01", text: 1,
      terms: .example(.kb, .until("2018-06-30")))
    for party in ["73.71", "74.72"] {
      try history.act(
        party, recorded: "2018-01-05", .adopt, on: "2018-01-05", text: 1, terms: .example(.kb, .unlimited))
    }
    let status = try history.status("2018-01-05")
    #expect(status.terms?.duration == .unlimited)
    #expect(try status.flags.contains(.termsDiffer([MemberID("apeksi")])))
    #expect(try history.status("2018-01-04").phase == .discussion, "its own date counts too")
  }

  @Test func `an adoption without a date came before the first signature`() throws {
    var history = History()
    for party in ["73.71", "74.72"] {
      try history.act(
        "apeksi", recorded: "2026-11-24", .adopt, party: party, text: 1, terms: .example(.kb, .unlimited))
      try history.act("apeksi", recorded: "2026-11-24", .sign, party: party, on: "2017-12-23", text: 1)
    }
    #expect(try history.status("2017-12-22").phase == .noRecord)
    #expect(try history.status("2017-12-23").phase == .inForce)
  }
}
