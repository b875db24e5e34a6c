internal import GRDB
package import Ledger

extension RegisterSnapshot {
  /// The content of a payload with its bytes; `nil` if no held entry names it.
  package func payload(_ commitment: MerkleHash) throws(StoreError) -> PayloadContent? {
    try query {
      try GRDB.Row.fetchOne(
        database, sql: "SELECT state, salt, bytes FROM payloads WHERE commitment = ?",
        arguments: [Blob(commitment)]
      ).map { row in
        try PayloadContent(state: row.column(0), salt: row.column(1), bytes: row.column(2), .loaded)
      }
    }
  }

  /// Payloads that held entries name and that are neither held nor erased, by commitment, at most `limit`.
  package func missingPayloads(limit: Int) throws(StoreError) -> [MerkleHash] {
    try query {
      try Blob.fetchAll(
        database,
        sql: "SELECT commitment FROM payloads WHERE state = 'missing' ORDER BY commitment LIMIT ?",
        arguments: [limit]
      ).map { try $0.hash() }
    }
  }
}
