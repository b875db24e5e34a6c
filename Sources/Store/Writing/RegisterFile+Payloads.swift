internal import GRDB
package import Ledger

extension RegisterFile {
  /// Keeps the content of a payload that an entry names and that was missing; `false` if it was held.
  ///
  /// That salt and bytes match the commitment is the caller's word; their number is checked here.
  /// Throws ``StoreError/unknownPayload(_:)`` if no entry names it, ``StoreError/erasedPayload(_:)`` if
  /// it was erased.
  @discardableResult
  package func keepPayload(
    _ commitment: MerkleHash, salt: [UInt8], bytes: [UInt8]
  ) throws(StoreError) -> Bool {
    try write { database in
      let snapshot = RegisterSnapshot(database: database, path: path)
      let naming = try snapshot.entries(naming: commitment)
      switch naming.first?.payload?.content {
      case nil: throw StoreError.unknownPayload(commitment)
      case .erased: throw StoreError.erasedPayload(commitment)
      case .present, .unread: return false
      case .missing: break
      }
      guard naming.contains(where: { $0.payload?.length == bytes.count }) else {
        throw StoreError.invariant("a payload has as many bytes as its entry says, not \(bytes.count)")
      }
      try database.execute(
        sql: "UPDATE payloads SET state = 'present', salt = ?, bytes = ? WHERE commitment = ?",
        arguments: [Blob(salt), Blob(bytes), Blob(commitment)])
      guard try snapshot.payload(commitment) == .present(salt: salt, bytes: bytes) else {
        throw StoreError.invariant("a payload reads as it was written")
      }
      try database.nextCounter()
      return true
    }
  }
}
