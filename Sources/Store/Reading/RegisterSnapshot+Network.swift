internal import GRDB

extension RegisterSnapshot {
  /// All peers that are remembered, by address.
  package func peers() throws(StoreError) -> [PeerRow] {
    try query {
      try GRDB.Row.fetchAll(
        database,
        sql: """
          SELECT url, name, last_seen, last_success, memory, last_error, failures FROM peers ORDER BY url
          """
      ).map { row in
        try PeerRow(
          url: row.column(0), name: row.column(1), lastSeen: row.column(2), lastSuccess: row.column(3),
          memory: row.column(4),
          lastError: row.column(5), failures: row.column(6))
      }
    }
  }

  /// What was refused, newest first; of one log, or all.
  package func refusals(origin: String? = nil) throws(StoreError) -> [RefusalRow] {
    try query {
      try GRDB.Row.fetchAll(
        database,
        sql: """
          SELECT origin, peer, code, sentence, at, head FROM refusals
          WHERE ?1 IS NULL OR origin = ?1 ORDER BY id DESC
          """, arguments: [origin]
      ).map { row in
        let head: Blob = try row.column(5)
        return try RefusalRow(
          origin: row.column(0), peer: row.column(1), code: row.column(2), sentence: row.column(3),
          at: row.column(4), bytes: head.bytes)
      }
    }
  }

  /// Proofs that a member signed two histories, by origin and then in the order seen.
  package func evidence(origin: String? = nil) throws(StoreError) -> [EvidenceRow] {
    try query {
      try GRDB.Row.fetchAll(
        database,
        sql: """
          SELECT origin, position, held, offered, seen_at FROM evidence JOIN logs ON logs.id = log
          WHERE ?1 IS NULL OR origin = ?1 ORDER BY origin, evidence.id
          """, arguments: [origin]
      ).map { row in
        let (held, offered): (Blob, Blob) = try (row.column(2), row.column(3))
        return try EvidenceRow(
          origin: row.column(0), at: row.column(1), held: held.bytes, offered: offered.bytes,
          seenAt: row.column(4))
      }
    }
  }
}
