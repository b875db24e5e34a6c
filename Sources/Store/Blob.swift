internal import GRDB
internal import Ledger

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Bytes on their way into or out of a column; the only place where `Data` is seen.
struct Blob: DatabaseValueConvertible {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  init(_ hash: MerkleHash) { self.init(hash.bytes) }

  init(_ frontier: Frontier) { self.init(frontier.hashes.flatMap(\.bytes)) }

  var databaseValue: DatabaseValue { Data(bytes).databaseValue }

  static func fromDatabaseValue(_ value: DatabaseValue) -> Blob? {
    Data.fromDatabaseValue(value).map { Blob([UInt8]($0)) }
  }

  /// The hash in a column that the schema keeps at 32 bytes.
  func hash() throws(LedgerError) -> MerkleHash { try MerkleHash(bytes: bytes) }

  /// The hashes one after another, as a frontier of that size.
  func frontier(size: Int) throws -> Frontier {
    let starts = stride(from: 0, to: bytes.count, by: MerkleHash.byteCount)
    let hashes = try starts.map { start in
      try MerkleHash(bytes: bytes[start..<min(start + MerkleHash.byteCount, bytes.count)])
    }
    return try Frontier(size: size, hashes: hashes)
  }
}
