import Catalog
import Testing

/// Agreements recorded after the fact, as a secretariat has them in its cabinets.
struct LegacyTests {
  private func legacy(
    _ terms: Terms?, on date: String? = nil, party: String? = nil, signed: [(String, String?)] = [],
    by author: String = "apeksi"
  ) throws -> History {
    var history = History()
    try add(&history, terms, on: date, party: party, signed: signed, by: author)
    return history
  }

  private func add(
    _ history: inout History, _ terms: Terms?, on date: String? = nil, party: String? = nil,
    signed: [(String, String?)] = [], by author: String
  ) throws {
    let signatures = try signed.map { party, date in
      SignatureClaim(try PartyID(party), on: try date.map { try LegalDate($0) })
    }
    try history.act(
      author, recorded: "2026-11-24", .recordLegacy, party: party, on: date, terms: terms,
      signatures: signatures)
  }

  @Test func `one signing date serves all parties`() throws {
    let history = try legacy(.example(.kb, .months(36)), on: "2017-12-23")
    #expect(try history.status("2017-12-22").phase == .noRecord)
    let status = try history.status("2017-12-23")
    #expect(status.phase == .inForce && status.signed == 2)
    #expect(status.since?.description == "2017-12-23")
    #expect(try history.status("2020-12-22").phase == .inForce)
    #expect(try history.status("2020-12-23").phase == .ended)
    #expect(status.parties.allSatisfy { $0.recordedLateBy == nil && !$0.confirmedByOwnKey })
  }

  @Test func `a date in the name of one party is its own only`() throws {
    let history = try legacy(.example(.kb, .unlimited), on: "2017-12-23", party: "73.71")
    let status = try history.status("2018-01-01")
    #expect(status.phase == .partlySigned)
    #expect(try status.missing == [.signature(of: PartyID("74.72"))])
  }

  @Test func `counts as adopted from its earliest legal date`() throws {
    let history = try legacy(
      .example(.kb, .unlimited), on: "2017-12-01", signed: [("73.71", "2017-12-23"), ("74.72", "2017-12-27")])
    for (day, phase) in [
      ("2017-11-30", Phase.noRecord), ("2017-12-01", .awaitingSignatures), ("2017-12-23", .partlySigned),
      ("2017-12-27", .inForce),
    ] {
      #expect(try history.status(day).phase == phase, "\(day)")
    }
  }

  @Test func `silence about signatures is not a signature`() throws {
    let status = try legacy(.example(.kb, from: "2018-01-01", .unlimited)).status("2019-01-01")
    #expect(status.phase == .unknown && status.missing == [.whetherSigned])
  }

  @Test func `silence about the parties is named`() throws {
    let status = try legacy(.example(.kb, parties: [], .unlimited), on: "2017-12-23").status("2019-01-01")
    #expect(status.phase == .unknown && status.missing == [.parties])
    let bare = try legacy(nil, on: "2017-12-23").status("2019-01-01")
    #expect(bare.phase == .unknown && bare.missing == [.parties] && bare.terms == nil)
  }

  @Test func `takes terms from the opened file where the record has none`() throws {
    var history = History()
    let terms = try Terms.example(.kb, .unlimited)
    try history.act("apeksi", recorded: "2026-11-24", .open, terms: terms)
    try add(&history, nil, signed: [("73.71", "2017-12-23"), ("74.72", "2017-12-23")], by: "apeksi")
    #expect(try history.status("2018-01-01").phase == .inForce)
    #expect(try history.status("2018-01-01").terms == terms)
  }

  @Test func `a signature without a day lies before the first day that the text states`() throws {
    let history = try legacy(
      .example(.kb, from: "2018-01-01", .until("2020-12-31")),
      signed: [("73.71", nil), ("74.72", "2017-12-23")])
    #expect(try history.status("2017-12-22").phase == .noRecord)
    let before = try history.status("2017-12-31")
    #expect(before.phase == .unknown)
    #expect(try before.missing == [.signingDate(of: PartyID("73.71"))])
    let status = try history.status("2018-01-01")
    #expect(status.phase == .inForce && status.parties[0].hasSigned && status.parties[0].counted == nil)
    #expect(status.entry?.description == "2018-01-01")
    #expect(try history.status("2021-01-01").phase == .ended)
  }

  @Test func `or else before its last day`() throws {
    let history = try legacy(
      .example(.kb, .until("2020-12-31")), signed: [("73.71", nil), ("74.72", "2017-12-23")])
    #expect(try history.status("2019-01-01").missing == [.signingDate(of: PartyID("73.71"))])
    #expect(try history.status("2021-01-01").phase == .ended)
    #expect(try history.status("2021-01-01").reason == .periodOver)
  }

  @Test func `or else nobody knows when, on any day`() throws {
    let history = try legacy(.example(.kb, .months(36)), signed: [("73.71", nil), ("74.72", nil)])
    for day in ["0001-01-01", "1945-08-17", "2018-01-01", "2026-11-24", "2100-01-01"] {
      let status = try history.status(day)
      #expect(status.phase == .unknown, "\(day)")
      #expect(status.missing.map(\.code) == ["signing-date", "signing-date"])
      #expect(status.since == nil)
    }
  }

  @Test func `a month is a date too`() throws {
    let history = try legacy(.example(.kb, .months(12)), on: "2018-02")
    #expect(try history.status("2018-01-31").phase == .noRecord)
    #expect(try history.status("2018-02-01").phase == .unknown)
    #expect(try history.status("2018-02-27").phase == .unknown)
    let status = try history.status("2018-02-28")
    #expect(status.phase == .inForce && status.entry == nil && status.since == nil && status.lastDay == nil)
    #expect(try history.status("2019-01-31").phase == .inForce)
    #expect(try history.status("2019-02-01").phase == .unknown)
    #expect(try history.status("2019-02-28").phase == .ended)
  }

  @Test func `a party's record outranks the opener's, and the difference shows`() throws {
    var history = try legacy(.example(.kb, .until("2020-12-31")), on: "2017-12-23")
    try add(&history, .example(.kb, .until("2022-12-31")), on: "2017-12-23", by: "74.72")
    let status = try history.status("2021-06-01")
    #expect(status.phase == .inForce)
    #expect(try status.flags.contains(.termsDiffer([MemberID("apeksi")])))
    #expect(status.parties.map(\.confirmedByOwnKey) == [false, true])
  }

  @Test func `does not undo what all parties adopted`() throws {
    var history = try VectorATests.history()
    try add(&history, .example(.kb, .unlimited), on: "2017-12-01", by: "apeksi")
    #expect(try history.status("2020-12-27").phase == .ended)
    #expect(try history.status("2018-01-01").flags.contains(.termsDiffer([MemberID("apeksi")])))
  }
}
