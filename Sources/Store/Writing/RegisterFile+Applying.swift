internal import GRDB
internal import Ledger

extension RegisterFile {
  /// Stores a part in one transaction, durable when this returns, or leaves the file as it was.
  ///
  /// The part must begin where the log ends. Leaf hashes and the right edge are computed again from the
  /// bytes; before the commit all rows are read back and compared with the part.
  /// A part whose entries are all held changes nothing unless it brings a new head for the present size.
  /// Payloads marked ``PayloadContent/erased`` are kept as missing: only ``Part/erasures`` erase.
  @discardableResult
  package func apply(_ part: Part) throws(StoreError) -> PartOutcome {
    try part.requireWellFormed()
    let outcome = try write { database in try PartWriter(database: database, path: path, part: part).store() }
    // The part is stored; if the log cannot be emptied now, the next opening does it.
    if outcome != .alreadyHeld, !part.erasures.isEmpty { _ = try? settleErasures() }
    return outcome
  }
}

extension Part {
  /// Refuses what no state of the register could make right.
  func requireWellFormed() throws(StoreError) {
    func fault(_ reason: String) -> StoreError { .malformedPart(origin: origin, reason: reason) }
    guard from >= 0 else { throw fault("begins at \(from)") }
    guard frontier.size == range.upperBound else {
      throw fault("leads to size \(range.upperBound), but its right edge to \(frontier.size)")
    }
    if let note, note.isEmpty { throw fault("has an empty signed head") }
    for (expected, entry) in zip(range, entries) {
      guard entry.index == expected else {
        throw fault("has entry \(entry.index) in the place of \(expected)")
      }
      guard let payload = entry.payload else { continue }
      switch payload.content {
      case .unread: throw fault("has a payload that was not loaded at entry \(entry.index)")
      case .present(_, let bytes) where bytes.count != payload.length:
        throw fault("has \(bytes.count) payload bytes instead of \(payload.length) at entry \(entry.index)")
      case .present, .missing, .erased: continue
      }
    }
    for file in files where !range.contains(file.index) {
      throw fault("has a file of entry \(file.index), which it does not bring")
    }
    for document in documents where document.origin != origin {
      throw fault("has the document '\(document.record)' of '\(document.origin)'")
    }
  }
}
