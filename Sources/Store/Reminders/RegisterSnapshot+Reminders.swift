package import Catalog
internal import GRDB

extension RegisterSnapshot {
  /// All digests, the oldest day first, then by recipient.
  package func digests() throws(StoreError) -> [DigestRow] {
    try parsed {
      try GRDB.Row.fetchAll(
        database, sql: "SELECT message, recipient, day, state, bytes, at FROM digests ORDER BY day, recipient"
      ).map { row in
        let (recipient, day, bytes): (String, String, Blob?) = try (row.column(1), row.column(2), row.column(4))
        return try DigestRow(
          message: row.column(0), to: MailAddress(recipient), day: CalendarDay(day),
          state: bytes.map { .sending($0.bytes) } ?? .sent, at: row.column(5))
      }
    }
  }

  /// Every reminder that was sent or is being sent, sorted.
  package func reminders() throws(StoreError) -> [Reminder] {
    try parsed {
      try GRDB.Row.fetchAll(database, sql: "SELECT instrument, anchor, date, rung, recipient FROM reminders").map {
        row in
        let (instrument, anchor, date): (String, String, String) = try (row.column(0), row.column(1), row.column(2))
        return try Reminder(
          RecordID(instrument), Anchor.Kind(anchor), on: CalendarDay(date), rung: row.column(3),
          to: MailAddress(row.column(4) as String))
      }.sorted()
    }
  }

  /// Text of ours that does not read as what it was written as is damage.
  private func parsed<Value>(_ body: () throws -> Value) throws(StoreError) -> Value {
    try query {
      do { return try body() } catch let error as ParseError {
        throw StoreError.damaged(path, detail: error.description)
      }
    }
  }
}
