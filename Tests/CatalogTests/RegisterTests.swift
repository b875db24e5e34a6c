import Catalog
import Testing

/// What a register lists, and what it knew when.
struct RegisterTests {
  @Test func `an empty register has no record of anything`() throws {
    let register = Register(leaves: [])
    let id = try RecordID(History.baubau)
    let day = try CalendarDay("2018-01-01")
    #expect(register.instruments == [] && register.cooperations == [] && register.adoptions == [])
    #expect(register.acts(of: id) == [])
    let status = register.status(of: id, on: day)
    #expect(status.phase == .noRecord && status.why == [] && status.flags == [] && status.parties == [])
    #expect(register.timeline(of: id) == register.timeline(of: try RecordID("apeksi/other")))
    #expect(register.timeline(of: id).map(\.phase) == [.noRecord])
  }

  @Test func `tells the periods of vector A`() throws {
    let timeline = try VectorATests.history().register.timeline(of: RecordID(History.baubau))
    #expect(timeline.map(\.phase) == [.noRecord, .awaitingSignatures, .partlySigned, .inForce, .ended])
    #expect(
      timeline.map(\.from.description)
        == ["0001-01-01", "2017-12-20", "2017-12-23", "2017-12-27", "2020-12-27"])
    #expect(timeline.last?.reason == .periodOver)
  }

  @Test func `knows a prefix of each log`() throws {
    let history = try VectorATests.history()
    let (makassar, baubau, apeksi) = (try MemberID("73.71"), try MemberID("74.72"), try MemberID("apeksi"))
    let cases: [(Knowledge, Phase, Int)] = [
      (.now, .inForce, 4), (.heads([:]), .noRecord, 0),
      (.heads([makassar: 1]), .discussion, 1), (.heads([makassar: 1, baubau: 1]), .awaitingSignatures, 2),
      (.heads([makassar: 2, baubau: 1]), .partlySigned, 3),
      (.heads([makassar: 2, baubau: 1, apeksi: 1]), .inForce, 4),
      (.heads([makassar: 99, baubau: 99, apeksi: 99]), .inForce, 4),
      (.instant(try Instant("2017-12-19T23:59:59Z")), .noRecord, 0),
      (.instant(try Instant("2017-12-20T00:00:00Z")), .awaitingSignatures, 2),
      (.instant(try Instant("2018-02-14T23:59:59Z")), .partlySigned, 3),
      (.instant(try Instant("2018-02-15T00:00:00Z")), .inForce, 4),
    ]
    for (knowledge, phase, count) in cases {
      #expect(try history.status("2018-01-01", known: knowledge).phase == phase, "\(knowledge)")
      let known = history.register.known(at: knowledge)
      #expect(try known.acts(of: RecordID(History.baubau)).count == count)
    }
  }

  @Test func `takes the prefix of a log, even where its times are not in order`() throws {
    var log = try VectorATests.history().leaves
    for index in log.indices { log[index].index = index }
    log[1].recordedAt = try Instant("2030-01-01T00:00:00Z")
    let instant = try Instant("2020-01-01T00:00:00Z")
    #expect(Knowledge.instant(instant).prefix(of: log).count == 1)
    #expect(Knowledge.now.prefix(of: log).count == 4)
    #expect(Knowledge.heads([log[0].author: 1]).prefix(of: log).count == 1)
  }

  @Test func `shows relations from both ends`() throws {
    var history = History()
    let kb = try RecordID(History.baubau)
    let pks = try RecordID("74.72/pks")
    try history.act("apeksi", recorded: "2018-01-01", .open, terms: .example(.kb, .unlimited))
    let terms = try Terms.example(
      .pks, .unlimited,
      relations: [Relation(.carriesOut, kb), Relation(.related, try RecordID("74.72/lain"))])
    try history.act("74.72", recorded: "2018-01-02", .open, of: "74.72/pks", terms: terms)
    let register = history.register
    #expect(register.relations(of: kb).outgoing == [])
    #expect(register.relations(of: kb).incoming.map(\.other) == [pks])
    #expect(register.relations(of: kb).incoming.map(\.kind) == [.carriesOut])
    #expect(register.relations(of: pks).outgoing.map(\.other.description) == ["74.72/lain", History.baubau])
    #expect(try register.relations(of: RecordID("74.72/lain")).incoming.map(\.kind) == [.related])
    #expect(register.cooperations == [kb])
    #expect(register.instruments(in: kb) == [pks, kb])
    #expect(register.instruments == [pks, kb])
  }

  @Test func `lists what a record names, and says what is withdrawn`() throws {
    var history = History()
    try history.add("apeksi", recorded: "2018-01-01", subject: "instrument/a", .record)
    try history.add("apeksi", recorded: "2018-01-01", subject: "application/a", .record)
    let id = try RecordID("apeksi/a")
    #expect(history.register.instruments == [id])
    #expect(!history.register.isWithdrawn(.instrument, id))
    try history.add("apeksi", recorded: "2018-01-02", subject: "instrument/a", revision: 2, .withdraw)
    try history.add("apeksi", recorded: "2018-01-02", subject: "instrument/a", revision: 2, .erase)
    #expect(history.register.isWithdrawn(.instrument, id))
    #expect(!history.register.isWithdrawn(.application, id))
    #expect(history.register.instruments == [id])
    try history.add("apeksi", recorded: "2018-01-03", subject: "instrument/a", revision: 3, .record)
    #expect(!history.register.isWithdrawn(.instrument, id))
  }

  @Test func `keeps the last revision of an adoption`() throws {
    var history = History()
    var adoption = try Self.adoption()
    try history.add("74.72", recorded: "2018-01-01", subject: "adoption/sombere", .adoption(adoption))
    adoption.until = try LegalDate("2020")
    let last = try history.add(
      "74.72", recorded: "2018-01-02", subject: "adoption/sombere", revision: 2, .adoption(adoption))
    #expect(history.register.adoptions.map(\.adoption) == [adoption])
    #expect(history.register.adoptions.map(\.leaf.id) == [last])
    #expect(history.register.adoptions.map(\.id.description) == ["74.72/sombere"])
    let frozen = Register(leaves: history.leaves, frozen: [try MemberID("74.72"): 1])
    #expect(frozen.adoptions.first?.adoption.until == nil)
    try history.add("74.72", recorded: "2018-01-03", subject: "adoption/sombere", revision: 3, .withdraw)
    #expect(history.register.adoptions == [])
  }

  @Test(arguments: [
    (InstrumentKind.pks, ["73.71", "74.72"], "2018-06-01", Coverage.covered),
    (.kb, ["73.71", "74.72"], "2018-06-01", .umbrellaOnly),
    (.mou, ["73.71", "74.72"], "2018-06-01", .umbrellaOnly),
    (.pks, ["73.71", "71.71"], "2018-06-01", .noBasis), (.pks, ["73.71", "74.72"], "2017-12-31", .noBasis),
    (.pks, ["73.71", "74.72"], "2019-01-01", .noBasis),
  ])
  func `says what covers a use`(kind: InstrumentKind, parties: [String], day: String, coverage: Coverage)
    throws
  {
    var history = History()
    try history.act(
      "apeksi", recorded: "2026-11-24", .recordLegacy, on: "2018-01-01",
      terms: .example(kind, parties: parties, .until("2018-12-31")))
    var adoption = try Self.adoption()
    #expect(history.register.coverage(of: adoption, on: try CalendarDay(day)) == .noBasis)
    adoption.instrument = try RecordID(History.baubau)
    #expect(history.register.coverage(of: adoption, on: try CalendarDay(day)) == coverage)
  }

  @Test func `does not know what an instrument of unknown status covers`() throws {
    var adoption = try Self.adoption()
    adoption.instrument = try RecordID(History.baubau)
    let register = try BaubauMakassarTests.history().register
    #expect(register.coverage(of: adoption, on: try CalendarDay("2018-06-01")) == .unknown)
  }

  @Test func `counts months and days by the settings`() throws {
    let leaves = try VectorATests.history().leaves
    let settings = FlagSettings(ending: 30, late: 60, dormantMonths: 12, offset: 7 * 3600)
    let register = Register(leaves: leaves, settings: settings)
    let id = try RecordID(History.baubau)
    #expect(
      register.status(of: id, on: try CalendarDay("2018-12-26")).flags.map(\.code) == [
        "awaiting-confirmation"
      ])
    #expect(
      register.status(of: id, on: try CalendarDay("2018-12-27")).flags.map(\.code)
        == ["kb-without-pks", "awaiting-confirmation"])
    #expect(register.status(of: id, on: try CalendarDay("2020-11-25")).flags.first?.code == "kb-without-pks")
    #expect(register.status(of: id, on: try CalendarDay("2020-11-26")).flags.first == .endsWithin(days: 30))
  }

  private static func adoption() throws -> Adoption {
    Adoption(
      application: try RecordID("73.71/sombere"), giver: try PartyID("73.71"), taker: try PartyID("74.72"))
  }
}
