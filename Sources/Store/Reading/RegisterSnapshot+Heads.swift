internal import GRDB

extension RegisterSnapshot {
  /// The heads of all records of a kind in one realm's logs, by record; two queries, however many there are.
  package func documentHeads(kind: String, origins: Set<String>) throws(StoreError) -> [DocumentHead] {
    try query {
      var facets: [Int64: [String: String]] = [:]
      let pairs = try GRDB.Row.fetchCursor(
        database,
        sql: "SELECT document, name, value FROM facets JOIN documents ON documents.id = document WHERE kind = ?",
        arguments: [kind])
      while let row = try pairs.next() {
        let (document, name, value): (Int64, String, String) = try (row.column(0), row.column(1), row.column(2))
        facets[document, default: [:]][name] = value
      }
      let rows = try GRDB.Row.fetchAll(
        database,
        sql: """
          SELECT documents.id, record, title, withdrawn, origin FROM documents JOIN logs ON logs.id = log
          WHERE kind = ? ORDER BY record, origin
          """, arguments: [kind])
      return try rows.compactMap { row in
        let (id, origin): (Int64, String) = try (row.column(0), row.column(4))
        guard origins.contains(origin) else { return nil }
        return try DocumentHead(
          record: row.column(1), title: row.column(2), withdrawn: row.column(3), facets: facets[id] ?? [:])
      }
    }
  }

  /// The records of these kinds that other members have, withdrawn ones too; an index has all that is asked for.
  package func recordNames(kinds: [String], besides member: String) throws(StoreError) -> [String] {
    try query {
      try kinds.flatMap { kind in
        try String.fetchAll(
          database, sql: "SELECT record FROM documents WHERE kind = ? AND member <> ?", arguments: [kind, member])
      }
    }
  }
}
