import Catalog
import Testing

/// What is open under an instrument, by date, as acts tell.
struct AnchorTests {
  private static func kinds(_ history: History, on day: String) throws -> [String] {
    try history.register.anchors(on: CalendarDay(day)).map { "\($0.date) \($0.kind)" }
  }

  private static func signed(_ duration: Terms.Duration = .unlimited) throws -> History {
    var history = History()
    let terms = try Terms.example(.pks, duration)
    for party in ["73.71", "74.72"] {
      try history.act(party, recorded: "2019-01-01", .adopt, on: "2019-01-01", text: 1, terms: terms)
      try history.act(party, recorded: "2019-01-10", .sign, on: "2019-01-10", text: 1)
    }
    return history
  }

  @Test func `a duty is open until the beneficiary accepts it, and moves with its day`() throws {
    var history = try Self.signed()
    func duty(_ author: String, _ decision: String, on day: String, due: String? = nil, with other: String? = nil)
      throws
    {
      try history.act(
        author, recorded: day, .obligation, on: day, due: due, decision: decision, topic: "pelatihan", with: other)
    }
    try duty("73.71", "recorded", on: "2019-02-01", due: "2019-06-30", with: "74.72")
    #expect(try Self.kinds(history, on: "2019-03-01") == ["2019-06-30 obligation/73.71/pelatihan"])
    try duty("74.72", "rescheduled", on: "2019-04-01", due: "2019-09-30")
    #expect(try Self.kinds(history, on: "2019-05-01") == ["2019-09-30 obligation/73.71/pelatihan"])
    try duty("73.71", "reported", on: "2019-08-01")
    #expect(try Self.kinds(history, on: "2019-08-02").count == 1, "reported is not accepted")
    try duty("74.72", "accepted", on: "2019-08-10")
    #expect(try Self.kinds(history, on: "2019-08-10").isEmpty)
  }

  @Test func `a reply is awaited up to its day, and no more once it is there`() throws {
    var history = History()
    try history.act(
      "73.71", recorded: "2019-01-10", .offer, on: "2019-01-10", due: "2019-02-28", with: "74.72")
    #expect(try Self.kinds(history, on: "2019-01-20") == ["2019-02-28 reply/74.72"])
    #expect(try Self.kinds(history, on: "2019-03-01").isEmpty, "not answered in time")
    try history.act("74.72", recorded: "2019-02-01", .answer, on: "2019-02-01", decision: "accept")
    #expect(try Self.kinds(history, on: "2019-02-02").isEmpty)
  }

  @Test func `a power of attorney runs out until its party has signed`() throws {
    var history = History()
    let terms = try Terms.example(.pks, .unlimited)
    for party in ["73.71", "74.72"] {
      try history.act(party, recorded: "2019-01-01", .adopt, on: "2019-01-01", text: 1, terms: terms)
      try history.act(
        party, recorded: "2019-01-05", .mandate, on: "2019-01-05", due: party == "73.71" ? "2019-03-31" : "2019-06-30")
    }
    #expect(
      try Self.kinds(history, on: "2019-02-01") == ["2019-03-31 mandate/73.71", "2019-06-30 mandate/74.72"])
    try history.act("73.71", recorded: "2019-02-10", .sign, on: "2019-02-10", text: 1)
    try history.act("74.72", recorded: "2019-02-11", .revokeMandate, on: "2019-02-11")
    #expect(try Self.kinds(history, on: "2019-02-12").isEmpty)
  }

  @Test func `a report is due where the node has a period for reports`() throws {
    var history = try Self.signed()
    #expect(try Self.kinds(history, on: "2019-12-01").isEmpty)
    func anchors(on day: String) throws -> [String] {
      let register = Register(leaves: history.leaves, settings: FlagSettings(reportMonths: 6))
      return try register.anchors(on: CalendarDay(day)).map { "\($0.date) \($0.kind)" }
    }
    #expect(try anchors(on: "2019-05-01") == ["2019-07-10 report/2019-2"])
    try history.act("73.71", recorded: "2019-07-01", .report, on: "2019-07-01", topic: "2019-1")
    #expect(try anchors(on: "2019-07-02") == ["2020-01-01 report/2020-1"])
    let register = Register(leaves: history.leaves, settings: FlagSettings(reportMonths: 6))
    let flags = try register.status(of: RecordID(History.baubau), on: CalendarDay("2020-01-02")).flags
    #expect(try flags.contains(.reportLate(since: CalendarDay("2019-07-01"))))
  }

  @Test func `what has come to an end asks for nothing more`() throws {
    var history = try Self.signed(.until("2019-12-31"))
    try history.act(
      "73.71", recorded: "2019-02-01", .obligation, on: "2019-02-01", due: "2019-06-30", decision: "recorded",
      topic: "pelatihan", with: "74.72")
    for party in ["73.71", "74.72"] {
      try history.act(party, recorded: "2019-03-01", .end, on: "2019-04-01", decision: "agreed")
    }
    #expect(try Self.kinds(history, on: "2019-03-15").contains("2019-03-31 last-day"))
    #expect(try Self.kinds(history, on: "2019-04-01").isEmpty)
  }
}
