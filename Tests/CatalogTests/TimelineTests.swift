import Catalog
import Testing

/// The periods of a timeline against the answers for each of their days.
struct TimelineTests {
  @Test func `an end of which only the month is known leaves the days of that month open`() throws {
    let history = try ended(on: "2019-03")
    try check(history)
    #expect(try history.status("2019-02-28").phase == .inForce)
    for day in ["2019-03-01", "2019-03-15", "2019-03-30"] {
      let status = try history.status(day)
      #expect(status.phase == .unknown && status.missing == [.lastDay], "\(day)")
      #expect(try status.since == CalendarDay("2019-03-01"))
    }
    #expect(try history.status("2019-03-31").phase == .ended)
    #expect(try history.status("2019-03-31").reason == .agreed)
  }

  @Test func `an end on a known day leaves no day open`() throws {
    let history = try ended(on: "2019-03-15")
    try check(history)
    #expect(try history.status("2019-03-14").phase == .inForce)
    #expect(try history.status("2019-03-15").since == CalendarDay("2019-03-15"))
  }

  @Test func `an end without a date may have come on any day in force up to its recording`() throws {
    let history = try ended(on: nil)
    try check(history)
    #expect(try history.status("2018-01-01").phase == .awaitingSignatures)
    for day in ["2018-01-02", "2019-05-31"] {
      #expect(try history.status(day).phase == .unknown && history.status(day).missing == [.lastDay])
    }
    #expect(try history.status("2019-06-01").phase == .ended)
  }

  /// In force from 2 January 2018, and ended by both, as they recorded on 1 June 2019.
  private func ended(on date: String?) throws -> History {
    var history = History()
    for party in ["73.71", "74.72"] {
      try history.act(
        party, recorded: "2018-01-01", .adopt, on: "2018-01-01", text: 1, terms: .example(.kb, .unlimited))
      try history.act(party, recorded: "2018-01-02", .sign, on: "2018-01-02", text: 1)
      try history.act(party, recorded: "2019-06-01", .end, on: date, decision: "agreed")
    }
    return history
  }

  /// Asks every day of four years.
  private func check(_ history: History) throws {
    let (register, id) = (history.register, try RecordID(History.baubau))
    let timeline = register.timeline(of: id)
    let first = try CalendarDay("2017-06-01")
    for day in stride(from: first, through: first.advanced(by: 1461), by: 1) {
      let status = register.status(of: id, on: day)
      let period = timeline.last { $0.from <= day }
      #expect(status.phase == period?.phase && status.reason == period?.reason, "\(day): \(status.phase)")
    }
  }
}
