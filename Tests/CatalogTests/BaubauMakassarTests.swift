import Catalog
import Testing

/// All that is known of the cooperation that this software began with: a meeting, and a plan to sign.
struct BaubauMakassarTests {
  static func history() throws -> History {
    var history = History()
    let helper = Participant(try PartyID("apeksi"), .fasilitator)
    try history.act(
      "apeksi", recorded: "2026-11-24", .open,
      terms: .example(.mou, parties: ["74.72", "73.71"], helpers: [helper], condition: nil, .unknown))
    try history.act("apeksi", recorded: "2026-11-24", .discuss, on: "2017-12-23")
    try history.act("apeksi", recorded: "2026-11-24", .planSigning, on: "2018-01")
    return history
  }

  @Test(arguments: [
    ("1950-08-17", Phase.noRecord, nil as String?), ("2017-12-22", .noRecord, nil),
    ("2017-12-23", .discussion, "2017-12-23"), ("2018-01-15", .discussion, "2017-12-23"),
    ("2018-01-31", .discussion, "2017-12-23"), ("2018-02-01", .unknown, "2018-02-01"),
    ("2026-11-23", .unknown, "2018-02-01"), ("2026-11-24", .unknown, "2018-02-01"),
  ])
  func `answers by the legal day`(day: String, phase: Phase, since: String?) throws {
    let status = try Self.history().status(day)
    #expect(status.phase == phase)
    #expect(try status.since == since.map { try CalendarDay($0) })
    let planned = try LegalDate("2018-01")
    switch phase {
    case .discussion: #expect(status.flags == [.plannedSigning(planned)])
    case .unknown:
      #expect(status.missing == [.whetherSigned])
      #expect(try status.lastRecorded == .init(phase: .discussion, date: LegalDate("2017-12-23")))
      #expect(status.flags == [.plannedSigningPassed(planned)])
    default: #expect(status.flags == [])
    }
    #expect(status.signed == 0 && status.required == 2)
  }

  @Test func `says why with the meeting and the plan`() throws {
    let history = try Self.history()
    #expect(try history.status("2018-01-15").why.map(\.leaf) == history.leaves[1...2].map(\.id))
    #expect(try history.status("2017-12-22").why == [])
  }

  @Test func `knew nothing before it was recorded`() throws {
    let known = Knowledge.instant(try Instant("2026-11-23T23:59:59Z"))
    #expect(try Self.history().status("2018-01-15", known: known).phase == .noRecord)
  }

  @Test func `goes back to discussion when talks are recorded after the plan`() throws {
    var history = try Self.history()
    try history.act("74.72", recorded: "2026-12-01", .discuss, on: "2018-09-10")
    #expect(try history.status("2018-09-09").phase == .unknown)
    #expect(try history.status("2018-09-10").phase == .discussion)
    #expect(try history.status("2018-09-10").since == (CalendarDay("2018-09-10")))
  }

  @Test func `waits for the later date when a signing is put off`() throws {
    var history = try Self.history()
    try history.act("apeksi", recorded: "2026-12-01", .planSigning, on: "2018-03-05")
    #expect(try history.status("2018-02-01").phase == .discussion)
    #expect(try history.status("2018-03-05").phase == .discussion)
    #expect(try history.status("2018-03-06").phase == .unknown)
  }

  @Test func `loses the trail after adoption too`() throws {
    var history = History()
    let terms = try Terms.example(.kb, .unlimited)
    for party in ["73.71", "74.72"] {
      try history.act(
        "apeksi", recorded: "2018-01-02", .adopt, party: party, on: "2018-01-02", text: 1, terms: terms)
    }
    try history.act("apeksi", recorded: "2018-01-02", .planSigning, on: "2018-01-20")
    #expect(try history.status("2018-01-20").phase == .awaitingSignatures)
    let lost = try history.status("2018-01-21")
    #expect(lost.phase == .unknown)
    #expect(try lost.lastRecorded == .init(phase: .awaitingSignatures, date: LegalDate("2018-01-02")))
    try history.act("apeksi", recorded: "2018-02-02", .sign, party: "73.71", on: "2018-01-19", text: 1)
    let partly = try history.status("2018-01-21")
    #expect(partly.phase == .partlySigned)
    #expect(try partly.flags.contains(.plannedSigningPassed(LegalDate("2018-01-20"))))
  }
}
