package import Catalog
internal import GRDB

extension RegisterFile {
  /// Notes, before a mail goes out, what is in it: a process that dies while it sends leaves a trace.
  ///
  /// Throws ``StoreError/invariant(_:)`` if the recipient has a digest of that day already, or one of the
  /// reminders was sent before; then nothing is noted.
  package func beginDigest(
    _ message: String, to recipient: MailAddress, day: CalendarDay, _ bytes: [UInt8], at seconds: Int,
    reminders: [Reminder]
  ) throws(StoreError) {
    try write { database in
      try database.execute(
        sql: "INSERT INTO digests (message, recipient, day, state, bytes, at) VALUES (?, ?, ?, 'sending', ?, ?)",
        arguments: [message, recipient.description, day.description, Blob(bytes), seconds])
      for reminder in reminders {
        try database.execute(
          sql: "INSERT INTO reminders (instrument, anchor, date, rung, recipient, digest) VALUES (?, ?, ?, ?, ?, ?)",
          arguments: [
            reminder.instrument.description, reminder.kind.description, reminder.date.description, reminder.rung,
            reminder.recipient.description, message,
          ])
      }
    }
  }

  /// Notes that a mail server took the mail, which is kept no longer.
  package func finishDigest(_ message: String, at seconds: Int) throws(StoreError) {
    try write { database in
      try database.execute(
        sql: "UPDATE digests SET state = 'sent', bytes = NULL, at = ? WHERE message = ? AND state = 'sending'",
        arguments: [seconds, message])
    }
  }

  /// Forgets a mail that was surely not taken, with its reminders: they are due again.
  package func abandonDigest(_ message: String) throws(StoreError) {
    try write { database in
      try database.execute(
        sql: "DELETE FROM digests WHERE message = ? AND state = 'sending'", arguments: [message])
    }
  }
}
