import Catalog
import Testing

/// AGREEMENTS.md section 5, to the letter: A is Makassar 73.71, B is Baubau 74.72.
struct VectorATests {
  static func history() throws -> History {
    var history = History()
    let terms = try Terms.example(.kb, .until("2020-12-26"))
    try history.act("73.71", recorded: "2017-12-20", .adopt, on: "2017-12-20", text: 1, terms: terms)
    try history.act("74.72", recorded: "2017-12-20", .adopt, on: "2017-12-20", text: 1, terms: terms)
    try history.act(
      "73.71", recorded: "2017-12-23", .sign, on: "2017-12-23", text: 1, method: .wetInk)
    try history.act(
      "apeksi", recorded: "2018-02-15", .sign, party: "74.72", on: "2017-12-27", text: 1, method: .wetInk)
    return history
  }

  @Test(arguments: [
    ("2017-12-22", Phase.awaitingSignatures, 0, nil as Int?, "2017-12-20"),
    ("2017-12-23", .partlySigned, 1, nil, "2017-12-23"),
    ("2017-12-26", .partlySigned, 1, nil, "2017-12-23"),
    ("2017-12-27", .inForce, 2, 1095, "2017-12-27"),
    ("2018-01-01", .inForce, 2, 1090, "2017-12-27"),
    ("2020-06-28", .inForce, 2, 181, "2017-12-27"),
    ("2020-06-29", .inForce, 2, 180, "2017-12-27"),
    ("2020-09-27", .inForce, 2, 90, "2017-12-27"),
    ("2020-12-26", .inForce, 2, 0, "2017-12-27"),
    ("2020-12-27", .ended, 2, nil, "2020-12-27"),
    ("2026-11-23", .ended, 2, nil, "2020-12-27"),
  ])
  func `answers by the legal day`(
    day: String, phase: Phase, signed: Int, left: Int?, since: String
  ) throws {
    let status = try Self.history().status(day)
    #expect(status.phase == phase)
    #expect(status.signed == signed)
    #expect(status.required == 2)
    #expect(status.daysLeft == left)
    #expect(try status.since == (CalendarDay(since)))
    #expect(try status.entry == (CalendarDay("2017-12-27")))
    #expect(try status.lastDay == .init(day: CalendarDay("2020-12-26"), computed: false))
    #expect(status.reason == (phase == .ended ? .periodOver : nil))
    let endsWithin = left.flatMap { $0 <= 180 ? Flag.endsWithin(days: $0) : nil }
    #expect(status.flags.first { $0.code == "ends-within" } == endsWithin)
  }

  @Test func `answers by what the register knew on 31 January 2018`() throws {
    let known = Knowledge.instant(try Instant("2018-01-31T23:59:59Z"))
    let status = try Self.history().status("2018-01-01", known: known)
    #expect(status.phase == .partlySigned)
    #expect(status.signed == 1)
    #expect(try status.missing == [.signature(of: PartyID("74.72"))])
    #expect(status.entry == nil)
    let before = Knowledge.instant(try Instant("2017-12-19T23:59:59Z"))
    #expect(try Self.history().status("2018-01-01", known: before).phase == .noRecord)
  }

  @Test func `names the party that is awaited`() throws {
    let status = try Self.history().status("2017-12-23")
    #expect(try status.missing == [.signature(of: PartyID("74.72"))])
    #expect(try Self.history().status("2017-12-22").missing.map(\.party?.description) == ["73.71", "74.72"])
    #expect(try Self.history().status("2018-01-01").missing == [])
  }

  @Test func `marks what another recorded, and how late`() throws {
    let status = try Self.history().status("2018-01-01")
    let (a, b) = (status.parties[0], status.parties[1])
    #expect(a.confirmedByOwnKey && a.recordedLateBy == nil && a.method == .wetInk)
    #expect(!b.confirmedByOwnKey && b.recordedLateBy == 50)
    #expect(b.claims.map(\.recordedBy.description) == ["apeksi"])
    #expect(try b.counted == (LegalDate("2017-12-27")))
    #expect(status.flags.contains(.recordedLate(b.party, days: 50)))
    #expect(status.flags.contains(.awaitingConfirmation([b.party])))
  }

  @Test func `rests on the entries that it used, and no later ones`() throws {
    let history = try Self.history()
    #expect(try history.status("2017-12-22").why.map(\.leaf) == history.leaves[0...1].map(\.id))
    #expect(try history.status("2017-12-23").why.map(\.leaf) == history.leaves[0...2].map(\.id))
    #expect(try history.status("2018-01-01").why.map(\.leaf) == history.leaves.map(\.id))
  }

  @Test func `is the same when all of it was recorded years later`() throws {
    var history = History()
    let signatures = [
      SignatureClaim(try PartyID("73.71"), on: try LegalDate("2017-12-23")),
      SignatureClaim(try PartyID("74.72"), on: try LegalDate("2017-12-27")),
    ]
    try history.act(
      "apeksi", recorded: "2026-11-24", .recordLegacy, terms: .example(.kb, .until("2020-12-26")),
      signatures: signatures)
    for (day, phase) in [
      ("2017-12-22", Phase.noRecord), ("2017-12-23", .partlySigned), ("2017-12-27", .inForce),
      ("2020-12-26", .inForce), ("2020-12-27", .ended),
    ] {
      let status = try history.status(day)
      #expect(status.phase == phase, "\(day)")
      #expect(status.parties.allSatisfy { $0.recordedLateBy == nil })
    }
  }
}
