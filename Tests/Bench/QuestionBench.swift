import Catalog
import Exchange
import Registry

/// How long each question takes of a register that is at hand, as in a running daemon: the boards of the days that are
/// asked for have been made once.
enum QuestionBench {
  static func run(_ town: BenchTown, on day: CalendarDay) throws {
    Print.heading("Questions of a running process, CPU of one answer (the first, p50 and worst of 20)")
    let records = Dictionary(
      town.histories.map { history in
        var record = InstrumentRecord(history.instrument.slug, title: history.title)
        record.numbers = history.numbers.map { InstrumentRecord.Number($0.party, $0.text) }
        return (history.instrument, record)
      }
    ) { first, _ in first }
    let view = RegisterView(
      leaves: try town.leaves(), records: records, today: day, member: .secretariat, realm: .official)
    let wording = Wording(.id) { view.name(of: $0) }
    let (_, cold) = Stopwatch.time { view.board(on: day) }
    Print.figure("board of the day, made once", Print.seconds(cold))
    let asked = stride(from: 7, to: town.histories.count, by: max(1, town.histories.count / 20)).map {
      town.histories[$0]
    }
    let parties = Array(
      Set(town.histories.flatMap { $0.acts.compactMap(\.terms).flatMap(\.parties) }).sorted().prefix(21))
    for (name, ask) in questions(view, wording, day, asked, parties) { try measure(name, ask) }
  }

  private static func measure(_ name: String, _ ask: @escaping (Int) throws -> Int) throws {
    let (rows, first) = try Stopwatch.time { try ask(0) }
    let times = try (0..<20).map { round in try Stopwatch.time { try ask(round) }.seconds }.sorted()
    Print.figure(
      name, [first, times[10], times[19]].map(Print.milliseconds).joined(separator: " "),
      goal: "under 50 ms; \(rows) rows")
  }

  private typealias Question = (name: String, ask: (Int) throws -> Int)

  private static func questions(
    _ view: RegisterView, _ wording: Wording, _ day: CalendarDay, _ asked: [History], _ parties: [PartyID]
  ) -> [Question] {
    let ids = asked.map(\.instrument.description)
    let numbers = asked.compactMap(\.numbers.first?.text)
    func list(_ change: @escaping (inout AgreementFilter) -> Void) -> (Int) -> Int {
      { _ in
        var filter = AgreementFilter()
        change(&filter)
        return view.agreements(filter).grid(view, wording).count
      }
    }
    func signatures(_ party: PartyID?) -> Int {
      var filter = SignatureFilter()
      filter.isPending = true
      filter.party = party
      return view.signatures(filter).grid(view, wording).count
    }
    let half = Semester(of: day)
    let since = Instant(seconds: (day.number - 7) * 86_400)
    return [
      ("1 agreements --expiring 90d", list { $0.expiringWithin = 90 }),
      ("2 signatures --pending", { _ in signatures(nil) }),
      (
        "3 status X --as-of D", { try view.agreement(ids[$0 % ids.count], on: CalendarDay("2018-01-01")).history.count }
      ),
      (
        "3 status NUMBER", { try view.agreement(numbers[$0 % numbers.count]).history.count }
      ),
      ("4 agreements --dormant 6mo", list { $0.dormantMonths = 6 }),
      ("5 changes --since 7d", { _ in view.changes(since: since).grid(view, wording).count }),
      ("6 report semester", { _ in try view.report(half).book(view, wording).count }),
      ("7 todo --city X", { view.todo(of: parties[$0]).grid(view, wording).count }),
      ("13 city X --summary", { view.city(parties[$0]).agreements.count }),
      ("14 signatures --queue X", { signatures(parties[$0]) }),
      ("15 city X --ledger", { view.city(parties[$0]).ledgerGrid(view, wording).count }),
      ("16 impact X", { try view.impact(of: ids[$0 % ids.count]).grid(view, wording).count }),
      ("17 between X Y", { try view.between(parties[$0], parties[$0 + 1]).grid(view, wording).count }),
      ("19 log X", { try view.history(of: ids[$0 % ids.count]).grid(view, wording).count }),
      ("21 audit late --over 30d", { _ in view.lateActs(over: 30).grid(view, wording).count }),
      ("22 audit gaps", { _ in view.gaps().grid(view, wording).count }),
      (
        "23 obligations --overdue",
        { _ in
          var filter = ObligationFilter()
          filter.isOverdue = true
          return view.obligations(filter).grid(view, wording).count
        }
      ),
      ("reminders: every anchor", { _ in view.anchors(on: day).count }),
    ]
  }
}
