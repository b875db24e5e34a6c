import Catalog
import Testing

/// Entry into force, last days, extensions and ends.
struct TermTests {
  /// Adopted and signed by all parties on `signed`, all recorded by the secretariat.
  private func sign(
    _ history: inout History, _ instrument: String, _ terms: Terms, on signed: String
  ) throws {
    for party in terms.parties {
      try history.act(
        "apeksi", recorded: signed, .adopt, of: instrument, party: "\(party)", on: signed, terms: terms)
      try history.act("apeksi", recorded: signed, .sign, of: instrument, party: "\(party)", on: signed)
    }
  }

  private func signed(_ terms: Terms, on day: String) throws -> History {
    var history = History()
    try sign(&history, History.baubau, terms, on: day)
    return history
  }

  @Test(arguments: [
    ("2020-08-31", 6, "2021-02-27"), ("2020-01-01", 12, "2020-12-31"), ("2017-12-27", 36, "2020-12-26"),
    ("2019-08-31", 6, "2020-02-28"), ("2020-02-29", 12, "2021-02-27"), ("2020-03-31", 1, "2020-04-29"),
  ])
  func `computes the last day from a term in months`(first: String, months: Int, last: String) throws {
    let history = try signed(.example(.pks, .months(months)), on: first)
    let lastDay = try CalendarDay(last)
    let status = try history.status(last)
    #expect(status.phase == .inForce)
    #expect(status.lastDay == .init(day: lastDay, computed: true))
    #expect(status.daysLeft == 0)
    let after = history.register.status(of: status.instrument, on: lastDay.advanced(by: 1))
    #expect(after.phase == .ended && after.reason == .periodOver && after.since == lastDay.advanced(by: 1))
  }

  @Test func `does not know what a silent text says, from entry into force only`() throws {
    var history = try signed(.example(.kb, .unknown), on: "2018-01-01")
    let status = try history.status("2018-01-01")
    #expect(status.phase == .unknown && status.missing == [.lastDay])
    #expect(try status.entry == (CalendarDay("2018-01-01")))
    #expect(try status.lastRecorded == .init(phase: .signed, date: LegalDate("2018-01-01")))
    let terms = try Terms.example(.kb, .unknown)
    try history.act("73.71", recorded: "2018-01-01", .adopt, of: "apeksi/b", on: "2018-01-01", terms: terms)
    try history.act("74.72", recorded: "2018-01-01", .adopt, of: "apeksi/b", on: "2018-01-01", terms: terms)
    #expect(try history.status(of: "apeksi/b", "2026-01-01").phase == .awaitingSignatures)
  }

  @Test func `never ends without a limit of time`() throws {
    let history = try signed(.example(.kb, .unlimited), on: "2018-01-01")
    let status = try history.status("9999-12-31")
    #expect(status.phase == .inForce && status.lastDay == nil && status.daysLeft == nil)
  }

  @Test func `waits for the first day that the text states`() throws {
    let history = try signed(.example(.kb, from: "2018-02-01", .months(12)), on: "2018-01-10")
    #expect(try history.status("2018-01-09").phase == .noRecord)
    let signed = try history.status("2018-01-31")
    #expect(try signed.phase == .signed && signed.missing == [.day(CalendarDay("2018-02-01"))])
    #expect(try history.status("2018-02-01").phase == .inForce)
    #expect(try history.status("2019-01-31").phase == .inForce)
    #expect(try history.status("2019-02-01").phase == .ended)
  }

  @Test func `names the condition that is not known, once all have signed`() throws {
    let history = try signed(.example(.kb, condition: nil, .until("2019-01-01")), on: "2018-01-10")
    let status = try history.status("2018-01-10")
    #expect(status.phase == .unknown && status.missing == [.condition])
    #expect(try history.status("2019-01-01").phase == .unknown)
    #expect(try history.status("2019-01-02").phase == .ended, "over, whenever it began")
  }

  @Test func `waits for an approval in the condition`() throws {
    let terms = try Terms.example(.pks, condition: "all(all-signed,approval(73.71))", .unlimited)
    var history = History()
    for party in ["73.71", "74.72"] {
      try history.act("apeksi", recorded: "2018-01-01", .adopt, party: party, on: "2018-01-01", terms: terms)
    }
    #expect(try history.status("2018-01-01").phase == .textAgreed)
    for party in ["73.71", "74.72"] {
      try history.act("apeksi", recorded: "2018-01-02", .sign, party: party, on: "2018-01-02")
    }
    let status = try history.status("2018-01-02")
    #expect(try status.phase == .signed && status.missing == [.approval(of: PartyID("73.71"))])
  }

  // MARK: extensions

  /// A KB up to 26 December 2020 and an extension in force from `day` to the end of 2023.
  private func extended(on day: String) throws -> History {
    var history = try signed(.example(.kb, .until("2020-12-26")), on: "2017-12-27")
    let relation = Relation(.extends, try RecordID(History.baubau))
    try sign(
      &history, "apeksi/lanjutan", .example(.prolongation, .until("2023-12-31"), relations: [relation]),
      on: day)
    return history
  }

  @Test(arguments: ["2020-11-01", "2020-12-26"])
  func `prolongs what is in force on its last day`(signed: String) throws {
    let history = try extended(on: signed)
    let other = try RecordID("apeksi/lanjutan")
    let status = try history.status("2020-12-27")
    #expect(status.phase == .inForce)
    #expect(try status.lastDay?.day == (CalendarDay("2023-12-31")))
    #expect(try status.flags.contains(.extended(by: other, before: CalendarDay("2020-12-26"))))
    #expect(try status.since == (CalendarDay("2017-12-27")))
    #expect(try history.status("2023-12-31").phase == .inForce)
    #expect(try history.status("2024-01-01").phase == .ended)
    #expect(
      try !(history.status(of: "apeksi/lanjutan", "2022-01-01").flags.contains { $0.code == "gap-before" }))
    #expect(try history.status("2019-01-01").lastDay?.day == (CalendarDay("2020-12-26")))
  }

  @Test func `shows nine uncovered days when an extension comes nine days late`() throws {
    let history = try extended(on: "2021-01-05")
    #expect(try history.status("2021-01-05").phase == .ended)
    let status = try history.status(of: "apeksi/lanjutan", "2021-01-05")
    #expect(status.phase == .inForce)
    #expect(try status.flags.contains(.gapBefore(days: 9, of: RecordID(History.baubau))))
    #expect(try status.entry == (CalendarDay("2021-01-05")))
  }

  @Test func `does not prolong from the day after the last one, and shows no gap`() throws {
    let history = try extended(on: "2020-12-27")
    #expect(try history.status("2020-12-27").phase == .ended)
    #expect(
      try !(history.status(of: "apeksi/lanjutan", "2021-01-05").flags.contains { $0.code == "gap-before" }))
  }

  @Test func `is not prolonged or replaced by those who are no party`() throws {
    for kind in [Relation.Kind.extends, .replaces, .ends] {
      var history = try signed(.example(.kb, .until("2020-12-26")), on: "2017-12-27")
      let relation = Relation(kind, try RecordID(History.baubau))
      try sign(
        &history, "apeksi/asing",
        .example(.kb, parties: ["73.71", "71.71"], .unlimited, relations: [relation]), on: "2018-01-01")
      #expect(try history.status("2020-12-26").phase == .inForce)
      #expect(try history.status("2020-12-27").reason == .periodOver)
    }
  }

  @Test func `ends when another text replaces it`() throws {
    for (kind, reason) in [(Relation.Kind.replaces, EndReason.replaced), (.ends, .agreed)] {
      var history = try signed(.example(.kb, .until("2020-12-26")), on: "2017-12-27")
      let relation = Relation(kind, try RecordID(History.baubau))
      try sign(&history, "apeksi/baru", .example(.kb, .unlimited, relations: [relation]), on: "2019-03-01")
      #expect(try history.status("2019-02-28").phase == .inForce)
      let status = try history.status("2019-03-01")
      #expect(status.phase == .ended && status.reason == reason)
      #expect(try status.lastDay?.day == (CalendarDay("2019-02-28")))
    }
  }

  @Test func `comes to an end with relations in a circle`() throws {
    var history = History()
    for (a, b) in [("apeksi/a", "apeksi/b"), ("apeksi/b", "apeksi/c"), ("apeksi/c", "apeksi/a")] {
      let relations = [Relation(.extends, try RecordID(b)), Relation(.replaces, try RecordID(b))]
      try sign(&history, a, .example(.kb, .until("2020-12-26"), relations: relations), on: "2018-01-01")
    }
    for name in ["apeksi/a", "apeksi/b", "apeksi/c"] {
      #expect(try history.status(of: name, "2019-01-01").phase != .noRecord)
    }
  }

  @Test func `follows a long chain of extensions`() throws {
    var history = try signed(.example(.kb, .until("2000-12-31")), on: "2000-01-01")
    var before = History.baubau
    for year in 2001...2020 {
      let next = "apeksi/tahun-\(year)"
      try sign(
        &history, next,
        .example(
          .prolongation, .until("\(year)-12-31"), relations: [Relation(.extends, try RecordID(before))]),
        on: "\(year - 1)-12-01")
      before = next
    }
    #expect(try history.status("2020-12-31").phase == .inForce)
    #expect(try history.status("2021-01-01").phase == .ended)
  }

  @Test func `renews itself until it is ended`() throws {
    var history = try signed(
      .example(.pks, .until("2018-12-31"), renewal: .automatic(months: 12)), on: "2018-01-01")
    #expect(try history.status("2018-12-31").flags.isEmpty)
    let status = try history.status("2022-03-01")
    #expect(try status.phase == .inForce && status.lastDay?.day == (CalendarDay("2022-12-31")))
    #expect(status.flags.contains(.renewed(times: 4)))
    #expect(try history.status("9999-12-31").phase == .inForce)
    for party in ["73.71", "74.72"] {
      try history.act(
        "apeksi", recorded: "2022-05-01", .end, party: party, on: "2022-06-01", decision: "agreed")
    }
    #expect(try history.status("2022-05-31").phase == .inForce)
    #expect(try history.status("2022-06-01").phase == .ended)
  }

  // MARK: ends

  @Test func `ends only when all parties have ended it`() throws {
    var history = try signed(.example(.kb, .until("2020-12-26")), on: "2018-01-01")
    let (makassar, baubau) = (try PartyID("73.71"), try PartyID("74.72"))
    try history.act("73.71", recorded: "2019-01-01", .end, on: "2019-03-01", decision: "agreed")
    let waiting = try history.status("2019-06-01")
    #expect(waiting.phase == .inForce)
    #expect(waiting.flags.contains(.awaitingOthers(.end, by: [makassar], waitingFor: [baubau])))
    #expect(try waiting.lastDay?.day == (CalendarDay("2020-12-26")))
    try history.act(
      "apeksi", recorded: "2019-04-01", .end, party: "74.72", on: "2019-04-01", decision: "agreed")
    #expect(try history.status("2019-03-31").phase == .inForce)
    #expect(try history.status("2019-03-31").flags.contains(.endingAnnounced(CalendarDay("2019-04-01"))))
    let ended = try history.status("2019-04-01")
    #expect(
      try ended.phase == .ended && ended.reason == .agreed && ended.since == (CalendarDay("2019-04-01")))
    #expect(try ended.lastDay?.day == (CalendarDay("2019-03-31")))
    #expect(try history.status("2021-01-01").reason == .agreed)
  }

  @Test func `does not end by the word of somebody who is no party`() throws {
    var history = try signed(.example(.kb, .until("2020-12-26")), on: "2018-01-01")
    try history.act("apeksi", recorded: "2019-01-01", .end, on: "2019-03-01", decision: "agreed")
    try history.act("71.71", recorded: "2019-01-01", .end, on: "2019-03-01", decision: "agreed")
    #expect(try history.status("2019-06-01").phase == .inForce)
  }

  @Test func `is over by its term when the end comes later`() throws {
    var history = try signed(.example(.kb, .until("2020-12-26")), on: "2018-01-01")
    for party in ["73.71", "74.72"] {
      try history.act(party, recorded: "2021-03-01", .end, on: "2021-03-01", decision: "purpose-achieved")
    }
    let status = try history.status("2022-01-01")
    #expect(try status.reason == .periodOver && status.since == (CalendarDay("2020-12-27")))
  }

  @Test func `is cancelled when all give it up before it was in force`() throws {
    var history = History()
    let terms = try Terms.example(.kb, .unlimited)
    try history.act("apeksi", recorded: "2018-01-01", .open, on: "2018-01-01", terms: terms)
    for party in ["73.71", "74.72"] {
      try history.act(party, recorded: "2018-02-01", .end, on: "2018-02-01")
    }
    #expect(try history.status("2018-01-31").phase == .discussion)
    #expect(try history.status("2018-02-01").phase == .cancelled)
    for party in ["73.71", "74.72"] {
      try history.act(party, recorded: "2018-03-01", .adopt, on: "2018-03-01", terms: terms)
    }
    #expect(try history.status("2018-03-01").phase == .awaitingSignatures, "a new attempt")
  }

  // MARK: families

  @Test func `shows a PKS that outlives its KB, from its entry into force`() throws {
    var history = try signed(.example(.kb, .until("2020-12-26")), on: "2018-01-01")
    let relation = Relation(.carriesOut, try RecordID(History.baubau))
    try sign(
      &history, "apeksi/pks",
      .example(.pks, from: "2018-03-01", .until("2021-01-05"), relations: [relation]), on: "2018-02-01")
    try sign(&history, "apeksi/terus", .example(.pks, .unlimited, relations: [relation]), on: "2018-02-01")
    let kb = try RecordID(History.baubau)
    #expect(try history.status(of: "apeksi/pks", "2018-02-28").flags == [])
    #expect(try history.status(of: "apeksi/pks", "2018-03-01").flags == [.outlivesParent(kb, days: 10)])
    #expect(try history.status(of: "apeksi/terus", "2018-03-01").flags == [.outlivesParent(kb, days: nil)])
  }

  @Test func `shows a KB that sleeps for six months, until a PKS is in force`() throws {
    var history = try signed(.example(.kb, .unlimited), on: "2018-01-31")
    #expect(try history.status("2018-07-30").flags == [])
    #expect(try history.status("2018-07-31").flags == [.kbWithoutPKS(months: 6)])
    let relation = Relation(.carriesOut, try RecordID(History.baubau))
    try sign(&history, "apeksi/pks", .example(.pks, .unlimited, relations: [relation]), on: "2019-02-01")
    #expect(try history.status("2019-01-31").flags == [.kbWithoutPKS(months: 12)])
    #expect(try history.status("2019-02-01").flags == [])
  }
}
