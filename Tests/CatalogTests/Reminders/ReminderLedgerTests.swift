import Catalog
import Testing

struct ReminderLedgerTests {
  /// A node that is up on some days and sends what is due then.
  struct Node {
    var ledger = ReminderLedger()
    var ladder = Ladder.usual
    var recipients = [Recipient]()
    private(set) var sent: [(day: CalendarDay, reminder: Reminder)] = []

    init(_ ladder: Ladder = .usual) throws {
      self.ladder = ladder
      recipients = [Recipient(try MailAddress("a@kota.example"))]
    }

    @discardableResult
    mutating func wakeUp(on day: CalendarDay, _ anchors: [Anchor]) -> [Reminder] {
      let due = ledger.due(anchors, on: day, ladder: ladder, to: recipients)
      for reminder in due {
        ledger.note(reminder)
        sent.append((day, reminder))
      }
      return due
    }
  }

  static let start = CalendarDay(number: 20_000)
  static func anchor(_ day: Int, _ kind: Anchor.Kind = .lastDay, of instrument: String = "apeksi/a") throws -> Anchor {
    Anchor(try RecordID(instrument), kind, on: start.advanced(by: day), parties: [try PartyID("73.71")])
  }

  /// Every pattern of days on which the node was up, over every place of the date in the window.
  @Test func `whatever days the node was up, nothing goes out twice and nothing reached is missing`() throws {
    let (ladder, window) = (Ladder([4, 2, 1, 0, -1]), 10)
    for place in -2...window {
      let anchor = try Self.anchor(place)
      for pattern in 0..<(1 << window) {
        var node = try Node(ladder)
        for day in 0..<window where pattern >> day & 1 == 1 {
          node.wakeUp(on: Self.start.advanced(by: day), [anchor])
          let reached = ladder.rungs.filter { $0 >= place - day }
          // The tightest rung has been sent by now, today or on an earlier day.
          if node.sent.last?.reminder.rung != reached.min() {
            Issue.record("date \(place), up \(String(pattern, radix: 2)), day \(day): \(node.sent)")
          }
        }
        let rungs = node.sent.map(\.reminder.rung)
        if rungs != Set(rungs).sorted(by: >) {
          Issue.record("date \(place), up \(String(pattern, radix: 2)): \(rungs)")
        }
      }
    }
  }

  /// Every stretch of days off within 200 days; the rungs that fall outside of it are all sent on their day.
  @Test func `a stretch of downtime costs only the rungs that a tighter one made pointless`() throws {
    let (window, place) = (200, 190)
    let anchor = try Self.anchor(place)
    for first in 0..<window {
      for length in [1, 2, 6, 7, 8, 30, 100] where first + length < window {
        let down = first..<(first + length)
        var node = try Node()
        for day in 0..<window where !down.contains(day) { node.wakeUp(on: Self.start.advanced(by: day), [anchor]) }
        let rungDays = Ladder.usual.rungs.map { (rung: $0, day: place - $0) }
        let onTime = rungDays.filter { !down.contains($0.day) }.map { "\($0.rung)@\($0.day)" }
        let missed = rungDays.last { down.contains($0.day) }
        let tighter = rungDays.first { $0.day == down.upperBound }
        let late = missed.flatMap { tighter == nil ? "\($0.rung)@\(down.upperBound)" : nil }
        let wanted = (onTime + (late.map { [$0] } ?? [])).sorted()
        let sent = node.sent.map { "\($0.reminder.rung)@\(Self.start.distance(to: $0.day))" }.sorted()
        #expect(sent == wanted, "down \(down)")
      }
    }
  }

  /// Nodes that are up on a random third of 200 days, with dates that move and matters that close.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func `dates that move and matters that close`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<20 {
      var node = try Node()
      let moves = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        (from: Int.random(in: 0..<200, using: &generator), to: Int.random(in: -50...400, using: &generator))
      }
      let closes = Int.random(in: 0..<260, using: &generator)
      for day in 0..<200 where Int.random(in: 0..<3, using: &generator) == 0 {
        let date = moves.last { $0.from <= day }?.to ?? 100
        let due = node.wakeUp(
          on: Self.start.advanced(by: day), day < closes ? [try Self.anchor(date)] : [])
        #expect(due.count <= 1, "seed \(seed), round \(round)")
        guard day < closes else { continue }
        let reached = Ladder.usual.rungs.filter { $0 >= date - day }.min()
        let best = node.sent.map(\.reminder).filter { $0.date == Self.start.advanced(by: date) }.map(\.rung).min()
        // An earlier time of the same date may have sent it, and then it is not sent again.
        #expect(best == reached, "seed \(seed), round \(round), day \(day)")
      }
      let keys = node.sent.map(\.reminder)
      #expect(Set(keys).count == keys.count, "seed \(seed), round \(round)")
    }
  }

  @Test func `a date that moves begins anew, and only the tightest of its rungs goes out`() throws {
    var node = try Node()
    #expect(node.wakeUp(on: Self.start, [try Self.anchor(100)]).map(\.rung) == [180])
    #expect(node.wakeUp(on: Self.start.advanced(by: 10), [try Self.anchor(100)]).map(\.rung) == [90])
    let moved = try Self.anchor(30)
    #expect(node.wakeUp(on: Self.start.advanced(by: 11), [moved]).map(\.rung) == [30])
    #expect(node.wakeUp(on: Self.start.advanced(by: 12), [moved]) == [])
    // Back again: what was said of that date has been said.
    #expect(node.wakeUp(on: Self.start.advanced(by: 13), [try Self.anchor(100)]) == [])
    #expect(node.wakeUp(on: Self.start.advanced(by: 40), [try Self.anchor(100)]).map(\.rung) == [60])
  }

  @Test func `a clock that ran ahead repeats nothing once it is right`() throws {
    var node = try Node()
    let anchor = try Self.anchor(100)
    #expect(node.wakeUp(on: Self.start.advanced(by: 95), [anchor]).map(\.rung) == [7])
    for day in 0..<99 { #expect(node.wakeUp(on: Self.start.advanced(by: day), [anchor]) == []) }
    #expect(node.wakeUp(on: Self.start.advanced(by: 99), [anchor]).map(\.rung) == [1])
  }

  @Test func `instruments, kinds and recipients keep ladders of their own`() throws {
    var node = try Node()
    let city = try MailAddress("kota@a.example")
    let anchors = [
      try Self.anchor(30), try Self.anchor(30, .noticeDay), try Self.anchor(30, of: "apeksi/b"),
      try Self.anchor(10), try Self.anchor(500),
    ]
    node.recipients.append(Recipient(city, kinds: ["notice-day"]))
    let due = node.wakeUp(on: Self.start, anchors)
    #expect(
      due.map { "\($0.recipient) \($0.instrument) \($0.kind) \($0.rung)" } == [
        "a@kota.example apeksi/a last-day 14", "a@kota.example apeksi/a last-day 30",
        "a@kota.example apeksi/a notice-day 30", "a@kota.example apeksi/b last-day 30",
        "kota@a.example apeksi/a notice-day 30",
      ])
    #expect(node.wakeUp(on: Self.start, anchors) == [])
    // Whoever comes later is told where things stand, once.
    node.recipients.append(Recipient(try MailAddress("baru@a.example")))
    #expect(node.wakeUp(on: Self.start.advanced(by: 1), anchors).map(\.rung) == [14, 30, 30, 30])
  }

  @Test func `one mailbox named twice gets one`() throws {
    var node = try Node()
    node.recipients += node.recipients
    #expect(node.wakeUp(on: Self.start, [try Self.anchor(0)]).count == 1)
  }

  @Test func `a ledger is the set of what was sent, in any order`() throws {
    let reminders = try (0..<6).map { number in
      Reminder(
        try RecordID("apeksi/a"), .lastDay, on: Self.start, rung: [180, 90, 7, 1, 0, -1][number],
        to: try MailAddress("a@b"))
    }
    var generator = SeededGenerator(seed: 5)
    for count in 0...reminders.count {
      let some = Array(reminders.prefix(count))
      #expect(ReminderLedger(some) == ReminderLedger((some + some).shuffled(using: &generator)))
    }
    #expect(reminders.reversed().sorted() == reminders)
  }
}
