internal import GRDB
internal import Ledger

/// Puts projections in place of older ones; triggers keep the search index equal.
struct DocumentWriter {
  let database: Database

  /// A document whose source is erased is removed instead: its words would survive the erasure here.
  func replace(_ document: DocumentRow, _ log: Int64) throws {
    guard try !isErased(document.source) else {
      return try database.execute(
        sql: "DELETE FROM documents WHERE kind = ? AND record = ? AND log = ?",
        arguments: [document.kind, document.record, log])
    }
    let id = try Int64.fetchOne(
      database,
      sql: """
        INSERT INTO documents (log, kind, record, member, title, body, revision, withdrawn, source)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (kind, record, log) DO UPDATE SET member = excluded.member, title = excluded.title,
          body = excluded.body, revision = excluded.revision, withdrawn = excluded.withdrawn,
          source = excluded.source
        RETURNING id
        """,
      arguments: [
        log, document.kind, document.record, document.member, document.title, document.text,
        document.revision, document.withdrawn, document.source.map { Blob($0) },
      ])
    try database.execute(sql: "DELETE FROM facets WHERE document = ?", arguments: [id])
    for (name, value) in document.facets {
      try database.execute(
        sql: "INSERT INTO facets (document, name, value) VALUES (?, ?, ?)", arguments: [id, name, value])
    }
  }

  /// Whether a document made from this payload may not be kept.
  func isErased(_ source: MerkleHash?) throws -> Bool {
    guard let source else { return false }
    let state = try String.fetchOne(
      database, sql: "SELECT state FROM payloads WHERE commitment = ?", arguments: [Blob(source)])
    return state == "erased"
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
      try database.execute(sql: "DELETE FROM documents WHERE log = ?", arguments: [log])
      for document in documents { try DocumentWriter(database: database).replace(document, log) }
      try database.nextCounter()
    }
  }
}
