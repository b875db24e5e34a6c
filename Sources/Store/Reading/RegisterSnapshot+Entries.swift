internal import GRDB
package import Ledger

extension RegisterSnapshot {
  /// The entries of a log at these positions, in order.
  ///
  /// Throws ``StoreError/outside(origin:index:size:)`` if the range goes beyond the log.
  package func entries(
    origin: String, range: Range<Int>, payloads: PayloadReading = .skipped
  ) throws(StoreError) -> [EntryRow] {
    let log = try key(of: origin)
    guard range.lowerBound >= 0, range.upperBound <= log.size else {
      throw .outside(origin: origin, index: range.upperBound - 1, size: log.size)
    }
    return try entries(
      where: "log = ? AND position >= ? AND position < ?",
      [log.id, range.lowerBound, range.upperBound], payloads)
  }

  /// The entries about one instrument or application, from all logs, by origin and position.
  package func entries(
    topic: String, payloads: PayloadReading = .skipped
  ) throws(StoreError) -> [EntryRow] {
    try entries(where: "topic = ?", [topic], payloads)
  }

  /// The entries with one subject, from all logs, by origin and position.
  package func entries(
    subject: String, payloads: PayloadReading = .skipped
  ) throws(StoreError) -> [EntryRow] {
    try entries(where: "subject = ?", [subject], payloads)
  }

  /// The entries of a log before `size` whose subjects are of one kind, such as `adoption`, in order.
  package func entries(
    origin: String, subjects kind: String, before size: Int
  ) throws(StoreError) -> [EntryRow] {
    // The character after the slash that ends the kind.
    try entries(
      where: "origin = ? AND position < ? AND subject >= ? AND subject < ?", [origin, size, kind + "/", kind + "0"],
      .skipped)
  }

  /// The newest entry of a log with one subject, without its payload; `nil` if there is none.
  package func lastEntry(subject: String, origin: String) throws(StoreError) -> EntryRow? {
    try entries(
      where: """
        (entries.log, position) IN (
          SELECT log, position FROM entries WHERE subject = ?1 AND log = (SELECT id FROM logs WHERE origin = ?2)
          ORDER BY position DESC LIMIT 1)
        """, [subject, origin], .skipped
    ).first
  }

  /// The entries of one kind, from all logs, by origin and position.
  package func entries(
    kind: String, payloads: PayloadReading = .skipped
  ) throws(StoreError) -> [EntryRow] {
    try entries(where: "entries.kind = ?", [kind], payloads)
  }

  /// The entries that name a payload, from all logs, by origin and position.
  package func entries(
    naming commitment: MerkleHash, payloads: PayloadReading = .skipped
  ) throws(StoreError) -> [EntryRow] {
    try entries(where: "entries.commitment = ?", [Blob(commitment)], payloads)
  }

  /// The entries whose payloads name a file with this digest, from all logs, by origin and position.
  package func entries(
    namingFile digest: MerkleHash, payloads: PayloadReading = .skipped
  ) throws(StoreError) -> [EntryRow] {
    try entries(
      where: "(entries.log, position) IN (SELECT log, position FROM files WHERE digest = ?)", [Blob(digest)], payloads)
  }

  /// Where the entry with this leaf hash stands; `nil` if none is held.
  package func position(of hash: MerkleHash) throws(StoreError) -> (origin: String, index: Int)? {
    try query {
      try GRDB.Row.fetchOne(
        database,
        sql: """
          SELECT origin, position FROM entries JOIN logs ON logs.id = log WHERE hash = ? ORDER BY origin
          """, arguments: [Blob(hash)]
      ).map { row in try (row.column(0), row.column(1)) }
    }
  }

  /// Hands over a log in order, at most `count` entries at a time, for checks that read all of it.
  package func forEachBatch(
    of count: Int, origin: String, payloads: PayloadReading = .skipped, _ body: ([EntryRow]) throws -> Void
  ) throws(StoreError) {
    precondition(count > 0, "a batch has at least one entry")
    let size = try key(of: origin).size
    for start in stride(from: 0, to: size, by: count) {
      let batch = try entries(origin: origin, range: start..<min(start + count, size), payloads: payloads)
      try query { try body(batch) }
    }
  }

  /// How many entries of a log were recorded at or before this moment, in seconds since 1970 UTC.
  ///
  /// Recorded times never decrease within a log, so the place is found by halving.
  package func size(of origin: String, recordedBy moment: Int) throws(StoreError) -> Int {
    let log = try key(of: origin)
    return try query {
      let recorded = try database.cachedStatement(
        sql: "SELECT recorded_at FROM entries WHERE log = ? AND position = ?")
      var (low, high) = (0, log.size)
      while low < high {
        let middle = (low + high) / 2
        let time = try Int.fetchOne(recorded, arguments: [log.id, middle])
        if let time, time <= moment { low = middle + 1 } else { high = middle }
      }
      return low
    }
  }

  /// The row number and size of a log that must be held.
  func key(of origin: String) throws(StoreError) -> (id: Int64, size: Int) {
    let row = try query {
      try GRDB.Row.fetchOne(
        database, sql: "SELECT id, size FROM logs WHERE origin = ?", arguments: [origin])
    }
    guard let row else { throw .unknownLog(origin) }
    return try query { try (row.column(0), row.column(1)) }
  }

  private func entries(
    where condition: String, _ arguments: StatementArguments, _ payloads: PayloadReading
  ) throws(StoreError) -> [EntryRow] {
    let content = payloads == .loaded ? "salt, payloads.bytes" : "NULL, NULL"
    return try query {
      try GRDB.Row.fetchAll(
        database,
        sql: """
          SELECT position, entries.bytes, hash, entries.kind, subject, topic, recorded_at,
            entries.commitment, media_type, length, state, \(content)
          FROM entries JOIN logs ON logs.id = log
            LEFT JOIN payloads ON payloads.commitment = entries.commitment
          WHERE \(condition) ORDER BY origin, position
          """, arguments: arguments
      ).map { try EntryRow($0, payloads) }
    }
  }
}
