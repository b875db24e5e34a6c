internal import GRDB

extension RegisterSnapshot {
  /// Documents of a kind, or all; of a member, or all; by kind, record and origin.
  /// Withdrawn ones are among them.
  package func documents(kind: String? = nil, member: String? = nil) throws(StoreError) -> [DocumentRow] {
    try query {
      try documents(
        where: "(?1 IS NULL OR kind = ?1) AND (?2 IS NULL OR member = ?2)", [kind, member]
      ).map(\.document)
    }
  }

  /// One document; where two realms hold the same record, the one of `origin`, or the first by origin.
  package func document(
    record: String, kind: String, origin: String? = nil
  ) throws(StoreError) -> DocumentRow? {
    try query {
      try documents(
        where: "kind = ?1 AND record = ?2 AND (?3 IS NULL OR origin = ?3)", [kind, record, origin]
      ).first?.document
    }
  }

  /// How often each value of a facet occurs among documents that are not withdrawn, by value.
  package func facetCounts(
    _ name: String, kind: String? = nil
  ) throws(StoreError) -> [(value: String, count: Int)] {
    try query {
      try GRDB.Row.fetchAll(
        database,
        sql: """
          SELECT value, count(*) FROM facets JOIN documents ON documents.id = document
          WHERE name = ?1 AND withdrawn = 0 AND (?2 IS NULL OR kind = ?2) GROUP BY value ORDER BY value
          """, arguments: [name, kind]
      ).map { row in try (row.column(0), row.column(1)) }
    }
  }

  func documents(
    where condition: String, _ arguments: StatementArguments
  ) throws -> [(id: Int64, document: DocumentRow)] {
    try GRDB.Row.fetchAll(
      database,
      sql: """
        SELECT documents.id, origin, record, kind, member, title, body, revision, withdrawn, source
        FROM documents JOIN logs ON logs.id = log WHERE \(condition) ORDER BY kind, record, origin
        """, arguments: arguments
    ).map { row in
      let (id, source): (Int64, Blob?) = try (row.column(0), row.column(9))
      let document = try DocumentRow(
        origin: row.column(1), record: row.column(2), kind: row.column(3), member: row.column(4),
        title: row.column(5), text: row.column(6),
        revision: row.column(7), withdrawn: row.column(8), facets: try facets(of: id),
        source: try source?.hash(), card: try card(of: id))
      return (id, document)
    }
  }

  private func card(of document: Int64) throws -> CardRow? {
    let statement = try database.cachedStatement(
      sql: "SELECT position, recorded_at, facts FROM cards WHERE document = ?")
    return try GRDB.Row.fetchOne(statement, arguments: [document]).map { row in
      try CardRow(position: row.column(0), recordedAt: row.column(1), facts: CardRow.facts(row.column(2)))
    }
  }

  private func facets(of document: Int64) throws -> [String: String] {
    let statement = try database.cachedStatement(sql: "SELECT name, value FROM facets WHERE document = ?")
    let pairs = try GRDB.Row.fetchAll(statement, arguments: [document]).map { row in
      try (row.column(0) as String, row.column(1) as String)
    }
    return Dictionary(pairs) { first, _ in first }
  }
}
