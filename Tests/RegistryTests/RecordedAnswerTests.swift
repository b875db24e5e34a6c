import Catalog
import Exchange
import Registry
import Testing

/// Answers that tell when something was recorded, over a clock that the test moves.
@Suite struct RecordedAnswerTests {
  private static let day = 86_400

  /// The cabinet, and 40 days later a signed paper of 30 September 2026 that took the place of talks.
  private static func cabinet() throws -> (cabinet: Cabinet, between: Instant) {
    let cabinet = try Cabinet()
    cabinet.town.clock.advance(by: 40 * day)
    let between = cabinet.town.clock.outside.now()
    for (name, party) in [("makassar", "73.71"), ("baubau", "74.72")] {
      let inner = "<party>\(party)</party><date>2026-09-30</date>"
      try cabinet.town.catalog.write(
        Documents.act("rencana-tanda-\(name)", "sign", on: "apeksi/rencana", inner),
        to: "acts/rencana-tanda-\(name).xml")
    }
    try cabinet.town.publish()
    return (cabinet, between)
  }

  @Test func `what changed is what was recorded since then, the newest first`() throws {
    let (cabinet, between) = try Self.cabinet()
    let view = try cabinet.view()
    let list = view.changes(since: between)
    #expect(list.rows.map(\.id.description).first == "apeksi/rencana")
    let row = try #require(list.rows.first)
    #expect(
      row.leaves.map(\.subject.description).sorted() == ["act/rencana-tanda-baubau", "act/rencana-tanda-makassar"])
    #expect(row.kind == .instrument && row.dataClass == .publicSources)
    #expect(row.authors == [.secretariat])
    let all = view.changes(since: Instant(seconds: 0)).rows
    #expect(Set(all.map(\.id.slug.description)).isSuperset(of: ["sinergi", "batas", "war-room", "pakai-war-room"]))
    #expect(all.first?.id == row.id, "the newest entry comes first")
    let later = Instant(seconds: between.seconds + 90 * Self.day)
    #expect(view.changes(since: later).rows.allSatisfy { $0.leaves.isEmpty })
  }

  @Test func `what time alone changed is told too, without an entry`() throws {
    let view = try Cabinet.view()
    let since = Instant(seconds: (try CalendarDay("2026-11-25")).number * Self.day)
    let rows = view.changes(since: since, on: try CalendarDay("2027-01-05")).rows
    let ended = try #require(rows.first { $0.id.slug.description == "air-bersih" })
    #expect(ended.before == .inForce && ended.after == .ended && ended.leaves.isEmpty)
    #expect(!rows.contains { $0.id.slug.description == "sinergi" })
  }

  @Test func `the whole history names author, day, delay and evidence in the order of recording`() throws {
    let (cabinet, _) = try Self.cabinet()
    let view = try cabinet.view()
    let acts = try view.history(of: "rencana").acts
    #expect(
      acts.map { $0.act?.verb } == [nil, .open, .sign, .sign]
        || acts.map { $0.act?.verb } == [.open, nil, .sign, .sign])
    let moments = acts.map(\.leaf.recordedAt)
    #expect(moments == moments.sorted())
    #expect(acts.allSatisfy { $0.leaf.author == .secretariat && $0.state == .stands })
    let late = try #require(acts.last?.daysLate)
    let last = try #require(acts.last)
    let recorded = view.zone.day(at: last.leaf.recordedAt)
    let signed = try CalendarDay("2026-09-30")
    #expect(late == signed.distance(to: recorded))
    #expect(acts.last?.evidence.isEmpty == false)
  }

  @Test func `late records are those beyond the limit, and never those of old papers`() throws {
    let (cabinet, _) = try Self.cabinet()
    let view = try cabinet.view()
    let late = view.lateActs(over: 30)
    #expect(
      late.rows.map(\.act.leaf.subject.description).sorted() == [
        "act/rencana-tanda-baubau", "act/rencana-tanda-makassar",
      ])
    let days = try #require(late.rows.first?.daysLate)
    #expect(view.lateActs(over: days - 1).rows.count == 2)
    #expect(view.lateActs(over: days).rows.isEmpty, "not more than \(days) days late")
    #expect(late.rows.allSatisfy { $0.act.act?.verb == .sign })
  }

  @Test func `an answer as known on a past day does not know what came later`() throws {
    let (cabinet, between) = try Self.cabinet()
    let then = try cabinet.view().known(at: .instant(between))
    #expect(try then.history(of: "rencana").acts.compactMap(\.act).map(\.verb) == [.open])
    #expect(then.lateActs(over: 30).rows.isEmpty)
  }
}
