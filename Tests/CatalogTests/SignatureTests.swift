import Catalog
import Testing

/// Who said what about a signature, and whose word counts.
struct SignatureTests {
  /// A text adopted by both on 1 December 2017, and signed by Makassar on 20 December.
  private func history() throws -> History {
    var history = History()
    for party in ["73.71", "74.72"] {
      try history.act(
        party, recorded: "2017-12-01", .adopt, on: "2017-12-01", text: 1, terms: .example(.kb, .unlimited))
    }
    try history.act("73.71", recorded: "2017-12-20", .sign, on: "2017-12-20", text: 1)
    return history
  }

  @Test func `counts an act that another recorded, and marks it`() throws {
    var history = try history()
    try history.act("apeksi", recorded: "2017-12-24", .sign, party: "74.72", on: "2017-12-23", text: 1)
    let status = try history.status("2017-12-23")
    #expect(status.phase == .inForce)
    #expect(!status.parties[1].confirmedByOwnKey)
    #expect(status.parties[1].recordedLateBy == 1)
    #expect(!status.flags.contains { $0.code == "recorded-late" })
  }

  @Test func `does not know the day between two dates that others recorded, and flags it on every day`()
    throws
  {
    var history = try history()
    try history.act("apeksi", recorded: "2018-01-10", .sign, party: "74.72", on: "2017-12-23", text: 1)
    try history.act("73.71", recorded: "2018-01-10", .sign, party: "74.72", on: "2018-01-05", text: 1)
    let party = try PartyID("74.72")
    let conflict = Flag.datesConflict(party, [try LegalDate("2017-12-23"), try LegalDate("2018-01-05")])
    for (day, phase) in [
      ("2017-11-30", Phase.discussion), ("2017-12-22", .partlySigned), ("2017-12-23", .unknown),
      ("2018-01-04", .unknown), ("2018-01-05", .inForce), ("2026-11-24", .inForce),
    ] where day > "2017-12-01" {
      let status = try history.status(day)
      #expect(status.phase == phase, "\(day)")
      #expect(status.flags.contains(conflict), "\(day)")
      #expect(status.missing == (phase == .unknown ? [.signingDate(of: party)] : status.missing))
    }
    let later = try history.status("2026-11-24")
    #expect(later.entry == nil && later.since == nil && later.parties[1].counted == nil)
  }

  @Test func `follows the party's own word, and keeps the other claim as history`() throws {
    var history = try history()
    try history.act("apeksi", recorded: "2018-01-10", .sign, party: "74.72", on: "2017-12-23", text: 1)
    try history.act("73.71", recorded: "2018-01-10", .sign, party: "74.72", on: "2018-01-05", text: 1)
    try history.act("74.72", recorded: "2018-03-01", .sign, on: "2017-12-28", text: 1)
    let status = try history.status("2017-12-28")
    #expect(status.phase == .inForce)
    #expect(try status.entry == (CalendarDay("2017-12-28")))
    #expect(status.parties[1].confirmedByOwnKey)
    #expect(status.parties[1].claims.count == 1 && status.parties[1].outranked.count == 2)
    #expect(!status.flags.contains { $0.code == "dates-conflict" })
    #expect(try history.status("2017-12-27").phase == .partlySigned)
  }

  @Test func `counts only the first word of a party about one text`() throws {
    var history = try history()
    try history.act("74.72", recorded: "2018-03-01", .sign, on: "2017-12-28", text: 1)
    try history.act("74.72", recorded: "2018-03-02", .sign, on: "2017-12-21", text: 1)
    #expect(try history.status("2017-12-27").phase == .partlySigned)
    #expect(try history.status("2017-12-28").phase == .inForce)
  }

  @Test func `does not count a signature on another text`() throws {
    var history = try history()
    try history.act("74.72", recorded: "2018-03-01", .sign, on: "2017-12-28", text: 2)
    #expect(try history.status("2018-01-01").phase == .partlySigned)
    try history.act("74.72", recorded: "2018-03-02", .sign, on: "2017-12-29")
    #expect(try history.status("2018-01-01").phase == .inForce, "a signature without a hash counts")
  }

  @Test func `narrows claims that fit together to the sharper one`() throws {
    var history = try history()
    try history.act("apeksi", recorded: "2018-01-10", .sign, party: "74.72", on: "2017-12", text: 1)
    let month = try history.status("2017-12-25")
    #expect(month.phase == .unknown)
    #expect(try history.status("2017-12-31").phase == .inForce)
    try history.act("73.71", recorded: "2018-01-11", .sign, party: "74.72", on: "2017-12-23", text: 1)
    let day = try history.status("2017-12-25")
    #expect(day.phase == .inForce)
    #expect(try day.parties[1].counted == (LegalDate("2017-12-23")))
    #expect(!day.flags.contains { $0.code == "dates-conflict" })
  }

  @Test func `does not count what a frozen member wrote after the disputed index`() throws {
    var history = try history()
    try history.act("74.72", recorded: "2018-03-01", .sign, on: "2017-12-28", text: 1)
    let member = try MemberID("74.72")
    let id = try RecordID(History.baubau)
    for (first, phase) in [(2, Phase.inForce), (1, .partlySigned), (0, .discussion)] {
      let register = Register(leaves: history.leaves, frozen: [member: first])
      let status = register.status(of: id, on: try CalendarDay("2018-01-01"))
      #expect(status.phase == phase)
      #expect(status.flags.contains(.disputed([member])) == (first < 2))
      #expect(register.acts(of: id).count == 4, "disputed acts are kept and shown")
    }
  }

  @Test func `waits for the day of a signature whose date nobody knows`() throws {
    var history = try history()
    try history.act("apeksi", recorded: "2018-03-01", .sign, party: "74.72", text: 1)
    let status = try history.status("2026-11-24")
    #expect(status.phase == .unknown)
    #expect(try status.missing == [.signingDate(of: PartyID("74.72"))])
  }

  @Test func `lets three parties sign in any order, and helpers never block`() throws {
    var history = History()
    let helpers = [
      Participant(try PartyID("apeksi"), .fasilitator), Participant(try PartyID("71.71"), .saksi),
    ]
    let terms = try Terms.example(
      .pks, parties: ["73.71", "74.72", "74.71"], helpers: helpers, .until("2020-01-01"))
    for party in ["73.71", "74.72", "74.71"] {
      try history.act("apeksi", recorded: "2018-01-01", .adopt, party: party, on: "2018-01-01", terms: terms)
    }
    try history.act("apeksi", recorded: "2018-01-05", .sign, party: "74.71", on: "2018-01-02")
    try history.act("apeksi", recorded: "2018-01-05", .sign, party: "73.71", on: "2018-01-04")
    try history.act("apeksi", recorded: "2018-01-05", .sign, party: "74.72", on: "2018-01-03")
    for (day, phase, signed) in [
      ("2018-01-01", Phase.awaitingSignatures, 0), ("2018-01-02", .partlySigned, 1),
      ("2018-01-03", .partlySigned, 2), ("2018-01-04", .inForce, 3), ("2020-01-01", .inForce, 3),
      ("2020-01-02", .ended, 3),
    ] {
      let status = try history.status(day)
      #expect(status.phase == phase, "\(day)")
      #expect(status.signed == signed && status.required == 3)
      #expect(status.parties.count == 5)
    }
  }
}
