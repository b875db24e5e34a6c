internal import GRDB
internal import Ledger

/// Puts projections in place of older ones; triggers keep the search index equal, a ``CardWriter`` the cards.
struct DocumentWriter {
  let database: Database

  /// Of two documents of one record the later counts.
  ///
  /// A document whose source is erased is removed instead: its words would survive the erasure here.
  func replace(_ documents: [DocumentRow], _ log: Int64) throws {
    guard !documents.isEmpty else { return }
    var cards: [Int: CardWriter.Item] = [:]
    var changed: [Int] = []
    for document in documents {
      guard try !isErased(document.source) else {
        let gone = try remove(
          where: "kind = ? AND record = ? AND log = ?", arguments: [document.kind, document.record, log])
        for id in gone { cards[id] = nil }
        continue
      }
      let id = try upsert(document, log)
      changed.append(id)
      cards[id] = document.card.map { CardWriter.Item(document: id, log: log, row: document, card: $0) }
    }
    let writer = CardWriter(database: database)
    try writer.forget(changed)
    try writer.insert(cards.values.sorted { $0.document < $1.document })
  }

  /// Removes documents with their facets, words and cards, and says which these were.
  @discardableResult
  func remove(where condition: String, arguments: StatementArguments) throws -> [Int] {
    let ids = try Int.fetchAll(database, sql: "SELECT id FROM documents WHERE \(condition)", arguments: arguments)
    try CardWriter(database: database).forget(ids)
    for id in ids { try database.execute(sql: "DELETE FROM documents WHERE id = ?", arguments: [id]) }
    return ids
  }

  /// Whether a document made from this payload may not be kept.
  func isErased(_ source: MerkleHash?) throws -> Bool {
    guard let source else { return false }
    let statement = try database.cachedStatement(sql: "SELECT state FROM payloads WHERE commitment = ?")
    return try String.fetchOne(statement, arguments: [Blob(source)]) == "erased"
  }

  private func upsert(_ document: DocumentRow, _ log: Int64) throws -> Int {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO documents (log, kind, record, member, title, body, revision, withdrawn, source)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (kind, record, log) DO UPDATE SET member = excluded.member, title = excluded.title,
          body = excluded.body, revision = excluded.revision, withdrawn = excluded.withdrawn,
          source = excluded.source
        RETURNING id
        """)
    let id = try Int.fetchOne(
      statement,
      arguments: [
        log, document.kind, document.record, document.member, document.title, document.text,
        document.revision, document.withdrawn, document.source.map { Blob($0) },
      ])
    guard let id else { throw StoreError.invariant("a document that was written has a number") }
    try database.cachedStatement(sql: "DELETE FROM facets WHERE document = ?").execute(arguments: [id])
    for (name, value) in document.facets {
      try database.cachedStatement(sql: "INSERT INTO facets (document, name, value) VALUES (?, ?, ?)")
        .execute(arguments: [id, name, value])
    }
    return id
  }
}

extension RegisterFile {
  /// Puts these documents in the place of all documents of a held log, in one transaction.
  ///
  /// For a program whose projections have changed: entries and payloads stay as they are.
  package func rebuildDocuments(origin: String, _ documents: [DocumentRow]) throws(StoreError) {
    for document in documents where document.origin != origin {
      throw .malformedPart(
        origin: origin, reason: "has the document '\(document.record)' of '\(document.origin)'")
    }
    try write { database in
      let log = try RegisterSnapshot(database: database, path: path).key(of: origin).id
      let writer = DocumentWriter(database: database)
      try writer.remove(where: "log = ?", arguments: [log])
      try writer.replace(documents, log)
      try database.nextCounter()
    }
  }

  /// Remembers that all documents and cards are made as this edition of the program makes them.
  package func setProjectionEdition(_ edition: Int) throws(StoreError) {
    try write { database in
      try database.execute(sql: "UPDATE projection SET edition = ?", arguments: [edition])
    }
  }
}
