internal import GRDB

extension RegisterFile {
  /// Keeps proof that a member signed two histories, and takes nothing more of its log from there on.
  ///
  /// Entries that are held stay. The same two notes are kept once, and a log is never frozen at a later
  /// position than before. A log of which nothing is held is frozen too.
  package func freeze(_ evidence: EvidenceRow) throws(StoreError) {
    try write { database in
      let log = try database.keyOfLog(evidence.origin)
      try database.execute(
        sql: """
          INSERT INTO evidence (log, position, held, offered, seen_at) VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (log, held, offered) DO NOTHING
          """,
        arguments: [
          log, evidence.at, Blob(evidence.held), Blob(evidence.offered), evidence.seenAt,
        ])
      guard database.changesCount > 0 else { return }
      try database.execute(
        sql: "UPDATE logs SET frozen_at = min(ifnull(frozen_at, ?1), ?1), changed_at = ?2 WHERE id = ?3",
        arguments: [evidence.at, try database.nextCounter(), log])
    }
  }

  /// Keeps what was refused; beyond ``RefusalRow/keptRefusals`` the oldest go.
  package func refuse(_ refusal: RefusalRow) throws(StoreError) {
    try write { database in
      try database.execute(
        sql: "INSERT INTO refusals (origin, peer, code, sentence, at, head) VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [
          refusal.origin, refusal.peer, refusal.code, refusal.sentence, refusal.at, Blob(refusal.head),
        ])
      try database.execute(
        sql: "DELETE FROM refusals WHERE id <= ?",
        arguments: [database.lastInsertedRowID - Int64(RefusalRow.keptRefusals)])
    }
  }

  /// Keeps all that is in the row, in the place of what was remembered of this address.
  package func remember(_ peer: PeerRow) throws(StoreError) {
    try write { database in
      try database.execute(
        sql: """
          INSERT INTO peers (url, name, last_seen, last_success, memory, last_error, failures)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT (url) DO UPDATE SET name = excluded.name, last_seen = excluded.last_seen,
            last_success = excluded.last_success, memory = excluded.memory,
            last_error = excluded.last_error, failures = excluded.failures
          """,
        arguments: [
          peer.url, peer.name, peer.lastSeen, peer.lastSuccess, peer.memory, peer.lastError,
          peer.failures,
        ])
    }
  }

  /// Forgets an address; nothing happens if it is not remembered.
  package func forgetPeer(url: String) throws(StoreError) {
    try write { database in
      try database.execute(sql: "DELETE FROM peers WHERE url = ?", arguments: [url])
    }
  }
}
