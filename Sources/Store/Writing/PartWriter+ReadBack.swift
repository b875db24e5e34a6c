internal import Ledger

extension PartWriter {
  /// Write, read back, compare, commit: throws unless everything reads as it was given.
  func requireSameAfterReading() throws {
    let snapshot = RegisterSnapshot(database: database, path: path)
    let log = try snapshot.log(part.origin)
    guard let log, log.size == part.frontier.size, log.frontier == part.frontier,
      part.note == nil || (log.note == part.note && log.noteSize == part.frontier.size)
    else { throw fault("The head") }
    let rows = try snapshot.entries(origin: part.origin, range: part.range, payloads: .loaded)
    guard rows.count == part.entries.count else { throw fault("The number of entries") }
    for (row, given) in zip(rows, part.entries) where !row.keeps(given) {
      throw fault("Entry \(given.index)")
    }
    for given in part.documents where try !isKept(given, snapshot) {
      throw fault("The document '\(given.record)'")
    }
    guard try part.erasures.allSatisfy({ try snapshot.payload($0) == .erased }) else {
      throw fault("An erased payload")
    }
  }

  /// The last projection of a record in the part is the one that stays, unless its source is erased.
  private func isKept(_ given: DocumentRow, _ snapshot: RegisterSnapshot) throws -> Bool {
    let last = part.documents.last { $0.record == given.record && $0.kind == given.kind }
    let isErased = try DocumentWriter(database: database).isErased(last?.source)
    return try snapshot.document(record: given.record, kind: given.kind, origin: part.origin)
      == (isErased ? nil : last)
  }

  private func fault(_ what: String) -> StoreError { .readBackDiffers(origin: part.origin, what: what) }
}

extension EntryRow {
  /// Whether this row, as read, holds all that was given; content may be more than was given, or erased.
  fileprivate func keeps(_ given: EntryRow) -> Bool {
    guard
      (index, bytes, hash, kind) == (given.index, given.bytes, given.hash, given.kind),
      (subject, topic, recordedAt) == (given.subject, given.topic, given.recordedAt),
      payload?.commitment == given.payload?.commitment,
      payload?.mediaType == given.payload?.mediaType, payload?.length == given.payload?.length
    else { return false }
    switch (given.payload?.content, payload?.content) {
    case (.present, .erased): return true
    case (.present(let givenSalt, let givenBytes), .present(let salt, let bytes)):
      return (givenSalt, givenBytes) == (salt, bytes)
    case (.present, _), (.unread, _): return false
    case (.missing, _), (.erased, _), (nil, _): return true
    }
  }
}
