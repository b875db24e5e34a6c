/// One word to one recipient about one day; the five together are the key under which it is sent once.
public struct Reminder: Hashable, Sendable {
  public var instrument: RecordID
  public var kind: Anchor.Kind
  public var date: CalendarDay
  /// The rung of the ladder, in days before the date.
  public var rung: Int
  public var recipient: MailAddress

  /// Makes a reminder.
  public init(
    _ instrument: RecordID, _ kind: Anchor.Kind, on date: CalendarDay, rung: Int, to recipient: MailAddress
  ) {
    self.instrument = instrument
    self.kind = kind
    self.date = date
    self.rung = rung
    self.recipient = recipient
  }
}

extension Reminder: Comparable {
  /// By recipient, then by date.
  public static func < (a: Self, b: Self) -> Bool {
    (a.recipient, a.date, a.instrument, a.kind, b.rung) < (b.recipient, b.date, b.instrument, b.kind, a.rung)
  }
}
