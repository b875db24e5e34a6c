internal import GRDB
internal import Ledger

/// Writes one part inside a transaction that the caller rolls back if anything here throws.
struct PartWriter {
  let database: Database
  let path: String
  let part: Part

  private var snapshot: RegisterSnapshot { RegisterSnapshot(database: database, path: path) }

  func store() throws -> PartOutcome {
    let held = try snapshot.log(part.origin)
    let size = held?.size ?? 0
    guard part.from <= size, part.from == size || part.range.upperBound <= size else {
      throw StoreError.notContiguous(origin: part.origin, held: size, offered: part.from)
    }
    let isAppended = part.from == size && !part.entries.isEmpty
    if !isAppended {
      try compareWithHeld()
      guard part.range.upperBound == size else { return .alreadyHeld }
      try requireFrontier(held?.frontier ?? Frontier())
      guard let note = part.note, note != held?.note else { return .alreadyHeld }
    }
    if let frozenAt = held?.frozenAt, part.range.upperBound > frozenAt {
      throw StoreError.frozen(origin: part.origin, at: frozenAt)
    }
    let log = try database.keyOfLog(part.origin)
    if isAppended {
      try requireFrontier(try frontier(after: held?.frontier ?? Frontier()))
      try insertEntries(log)
      try keepHashes(log)
    }
    if !part.erasures.isEmpty { try PayloadEraser(database: database).erase(part.erasures) }
    try FileWriter(database: database).insert(part.files, log)
    try DocumentWriter(database: database).replace(part.documents, log)
    try moveHead(log)
    try requireSameAfterReading()
    return .stored(try RegisterSnapshot.generation(database))
  }

  /// Held entries are compared by hash, which stands for their bytes.
  private func compareWithHeld() throws {
    for entry in part.entries
    where try snapshot.hash(origin: part.origin, index: entry.index) != .leaf(entry.bytes) {
      throw StoreError.contradictsHeld(origin: part.origin, index: entry.index)
    }
  }

  private func frontier(after held: Frontier) throws -> Frontier {
    var frontier = held
    for entry in part.entries {
      guard entry.hash == .leaf(entry.bytes) else {
        throw StoreError.hashMismatch(origin: part.origin, index: entry.index)
      }
      frontier.append(entry.hash)
    }
    return frontier
  }

  private func requireFrontier(_ computed: Frontier) throws {
    guard computed == part.frontier else {
      throw StoreError.frontierMismatch(
        origin: part.origin, computed: computed.root, offered: part.frontier.root)
    }
  }

  private func insertEntries(_ log: Int64) throws {
    let insertion = try database.cachedStatement(
      sql: """
        INSERT INTO entries
          (log, position, previous, bytes, hash, kind, subject, topic, recorded_at, commitment, media_type, length)
        VALUES (?1, ?2, nullif(?2 - 1, -1), ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
        """)
    for entry in part.entries {
      let payload = entry.payload
      if let payload { try insert(payload) }
      try insertion.execute(arguments: [
        log, entry.index, Blob(entry.bytes), Blob(entry.hash), entry.kind, entry.subject, entry.topic,
        entry.recordedAt, payload.map { Blob($0.commitment) }, payload?.mediaType, payload?.length,
      ])
    }
  }

  /// Content fills a gap, but neither replaces content that is held nor undoes an erasure.
  private func insert(_ payload: PayloadRow) throws {
    var (state, salt, bytes): (String, Blob?, Blob?) = ("missing", nil, nil)
    if case .present(let givenSalt, let givenBytes) = payload.content {
      (state, salt, bytes) = ("present", Blob(givenSalt), Blob(givenBytes))
    }
    try database.cachedStatement(
      sql: """
        INSERT INTO payloads (commitment, state, salt, bytes) VALUES (?, ?, ?, ?)
        ON CONFLICT (commitment) DO UPDATE SET state = excluded.state, salt = excluded.salt,
          bytes = excluded.bytes WHERE payloads.state = 'missing' AND excluded.state = 'present'
        """
    ).execute(arguments: [Blob(payload.commitment), state, salt, bytes])
  }

  /// Keeps the root of each complete subtree of 256, 65,536, … leaves that ends within the part.
  private func keepHashes(_ log: Int64) throws {
    var level = 1
    while true {
      let height = RegisterSnapshot.levelHeight * level
      let completed = (part.from >> height)..<(part.range.upperBound >> height)
      for position in completed {
        let hash = try snapshot.keptHash(log, level: level, position: position)
        try database.cachedStatement(
          sql: "INSERT INTO subtrees (log, level, position, hash) VALUES (?, ?, ?, ?)"
        ).execute(arguments: [log, level, position, Blob(hash)])
      }
      guard !completed.isEmpty else { return }
      level += 1
    }
  }

  private func moveHead(_ log: Int64) throws {
    let counter = try database.nextCounter()
    try database.execute(
      sql: """
        UPDATE logs SET size = ?1, frontier = ?2, changed_at = ?3, note = ifnull(?4, note),
          note_size = iif(?4 IS NULL, note_size, ?1) WHERE id = ?5
        """,
      arguments: [
        part.frontier.size, Blob(part.frontier), counter, part.note.map { Blob($0) }, log,
      ])
  }
}
