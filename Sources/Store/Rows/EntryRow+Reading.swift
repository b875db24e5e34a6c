internal import GRDB
internal import Ledger

extension EntryRow {
  /// Reads the columns of the query for entries, in its order.
  init(_ row: GRDB.Row, _ reading: PayloadReading) throws {
    let (bytes, hash, commitment): (Blob, Blob, Blob?) = try (row.column(1), row.column(2), row.column(7))
    let payload = try commitment.map { commitment in
      try PayloadRow(
        commitment: try commitment.hash(), mediaType: row.column(8), length: row.column(9),
        content: try PayloadContent(
          state: row.column(10), salt: row.column(11), bytes: row.column(12), reading))
    }
    try self.init(
      index: row.column(0), bytes: bytes.bytes, hash: try hash.hash(), kind: row.column(3),
      subject: row.column(4),
      topic: row.column(5), recordedAt: row.column(6), payload: payload)
  }
}

extension PayloadContent {
  /// The word of the column `state`.
  var state: String {
    switch self {
    case .present, .unread: "present"
    case .missing: "missing"
    case .erased: "erased"
    }
  }

  init(state: String, salt: Blob?, bytes: Blob?, _ reading: PayloadReading) throws {
    switch (state, salt, bytes) {
    case ("missing", _, _): self = .missing
    case ("erased", _, _): self = .erased
    case ("present", let salt?, let bytes?): self = .present(salt: salt.bytes, bytes: bytes.bytes)
    case ("present", nil, nil) where reading == .skipped: self = .unread
    default: throw StoreError.invariant("a payload is present, missing or erased, not '\(state)'")
    }
  }
}
