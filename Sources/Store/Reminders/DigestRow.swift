package import Catalog

/// One mail with the reminders of one recipient and one day.
package struct DigestRow: Hashable, Sendable {
  /// Its `Message-ID`, without the angle brackets; the key of the row.
  package let message: String
  package let recipient: MailAddress
  /// The day whose reminders it has; one digest for each recipient and day.
  package let day: CalendarDay
  package let state: State
  /// When it was begun, or sent, in seconds since 1970 UTC.
  package let at: Int

  /// How far a digest has come; one that was given up has no row.
  package enum State: Hashable, Sendable {
    /// Its sending has begun and no reply is known: the mail as it went out, for it may have to go again.
    case sending([UInt8])
    /// A mail server took it.
    case sent
  }

  package init(message: String, to recipient: MailAddress, day: CalendarDay, state: State, at: Int) {
    self.message = message
    self.recipient = recipient
    self.day = day
    self.state = state
    self.at = at
  }
}
