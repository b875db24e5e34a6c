/// Which reminders have been sent, so that each goes out once.
public struct ReminderLedger: Hashable, Sendable {
  /// The tightest rung sent for each date of each anchor and each recipient.
  private var tightest: [Place: Int] = [:]

  private struct Place: Hashable {
    let instrument: RecordID
    let kind: Anchor.Kind
    let date: CalendarDay
    let recipient: MailAddress

    init(_ reminder: Reminder) {
      instrument = reminder.instrument
      kind = reminder.kind
      date = reminder.date
      recipient = reminder.recipient
    }
  }

  /// Makes a ledger of what was sent, in any order.
  public init(_ sent: some Sequence<Reminder> = []) {
    for reminder in sent { note(reminder) }
  }

  /// Enters a reminder as sent.
  public mutating func note(_ reminder: Reminder) {
    let place = Place(reminder)
    tightest[place] = min(reminder.rung, tightest[place] ?? .max)
  }

  /// What is to be sent today, sorted.
  ///
  /// Of each anchor only the tightest rung that has been reached, unless it or a tighter one was sent for that
  /// very date: so a node that was down for a week sends one reminder and not all that it missed, a date that
  /// moves begins a ladder of its own, and a clock that was wrong for a while repeats nothing.
  public func due(
    _ anchors: some Sequence<Anchor>, on today: CalendarDay, ladder: Ladder = .usual, to recipients: [Recipient]
  ) -> [Reminder] {
    var due: Set<Reminder> = []
    for anchor in anchors {
      guard let rung = ladder.reached(daysLeft: today.distance(to: anchor.date)) else { continue }
      for recipient in recipients where recipient.wants(anchor) {
        let reminder = Reminder(
          anchor.instrument, anchor.kind, on: anchor.date, rung: rung, to: recipient.address)
        if rung < tightest[Place(reminder)] ?? .max { due.insert(reminder) }
      }
    }
    return due.sorted()
  }
}
