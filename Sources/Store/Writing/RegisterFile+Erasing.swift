internal import GRDB
package import Ledger

/// How far an erasure has come.
package enum ErasureOutcome: Hashable, Sendable {
  /// The bytes are in no file of the register any more.
  case overwritten

  /// Erased for every reader, but the write-ahead log still has the bytes, mostly since a snapshot in use
  /// holds it back; ``RegisterFile/settleErasures()`` finishes, and is called when the file is opened next.
  case owed
}

extension RegisterFile {
  /// Overwrites a payload and removes the documents made from it, also from the search index.
  ///
  /// The entry stays, so the log still verifies. Whether the member may ask for this is decided elsewhere.
  /// Waits up to ``busySeconds`` for readers.
  @discardableResult
  package func erasePayload(_ commitment: MerkleHash) throws(StoreError) -> ErasureOutcome {
    try write { database in
      let snapshot = RegisterSnapshot(database: database, path: path)
      guard let content = try snapshot.payload(commitment) else {
        throw StoreError.unknownPayload(commitment)
      }
      guard content != .erased else { return }
      try PayloadEraser(database: database).erase([commitment])
      try database.nextCounter()
    }
    // The erasure is committed; if the log cannot be emptied now, the next opening does it.
    return (try? settleErasures()) ?? .owed
  }

  /// Empties the write-ahead log if an erasure is owed that; nothing happens otherwise.
  @discardableResult
  package func settleErasures() throws(StoreError) -> ErasureOutcome {
    guard !isReadOnly else { return .overwritten }
    return try StoreError.translating(path) {
      try pool.writeWithoutTransaction { database in
        guard try Bool.fetchOne(database, sql: "SELECT scrubbing FROM register") == true else {
          return .overwritten
        }
        do {
          try database.checkpoint(.truncate)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
          return .owed
        }
        try database.execute(sql: "UPDATE register SET scrubbing = 0")
        return .overwritten
      }
    }
  }
}

/// Erases inside a transaction.
struct PayloadEraser {
  let database: Database

  /// A commitment that is not known yet is remembered as erased.
  func erase(_ commitments: [MerkleHash]) throws {
    for commitment in commitments.map({ Blob($0) }) {
      try database.execute(
        sql: """
          INSERT INTO payloads (commitment, state) VALUES (?, 'erased')
          ON CONFLICT (commitment) DO UPDATE SET state = 'erased', salt = NULL, bytes = NULL
          """, arguments: [commitment])
      try DocumentWriter(database: database).remove(where: "source = ?", arguments: [commitment])
      try FileWriter(database: database).erase(commitment)
    }
    // Words of deleted documents stay in older segments of the index until these are merged.
    try database.execute(sql: "INSERT INTO search (search) VALUES ('optimize')")
    try database.execute(sql: "UPDATE register SET scrubbing = 1")
  }
}
