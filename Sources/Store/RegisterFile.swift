internal import GRDB

/// The register of one node: one SQLite file with logs, payloads, projections and the search index.
///
/// One writer at a time, over all processes; readers see the last commit and block nobody.
/// Every write is one transaction and durable when the call returns.
/// May be used from any thread; calls block, writers at most ``busySeconds`` for one another.
package final class RegisterFile: Sendable {
  /// How the file is opened.
  package enum Access: Hashable, Sendable {
    /// Reads and writes; makes the file if there is none, with an epoch of these 8…32 random bytes,
    /// which an existing file leaves unused.
    case readWrite(newEpoch: [UInt8])

    /// Never changes schema or data; the file must exist and be of this program's schema.
    case readOnly
  }

  /// How long a writer waits for another process before ``StoreError/busy(_:)``.
  package static let busySeconds = 5

  /// Where the file is.
  package let path: String

  /// Whether writing calls throw ``StoreError/readOnly(_:)``.
  package let isReadOnly: Bool

  /// Only this class and its extensions touch it; GRDB serialises the writer and hands out readers.
  let pool: DatabasePool

  /// Opens the file and checks that it is a whole register of a schema known here.
  ///
  /// With write access, runs the migrations that are missing and throws
  /// ``StoreError/notDurable(setting:found:)`` unless commits reach the disk.
  package init(path: String, access: Access) throws(StoreError) {
    self.path = path
    isReadOnly = access == .readOnly
    pool = try Self.open(path, access)
    // What a former process owed; if others read just now, it stays owed.
    _ = try? settleErasures()
  }

  /// Runs `body` on one consistent snapshot that no writer can change meanwhile.
  ///
  /// The snapshot must not leave `body`. An error of another kind than ``StoreError`` comes out as
  /// ``StoreError/reader(_:)`` with that error inside.
  package func read<T>(_ body: (RegisterSnapshot) throws -> T) throws(StoreError) -> T {
    try StoreError.translating(path) {
      try pool.read { database in try body(RegisterSnapshot(database: database, path: path)) }
    }
  }

  /// Runs `body` in one transaction; any error rolls back all of it.
  func write<T>(_ body: (Database) throws -> T) throws(StoreError) -> T {
    guard !isReadOnly else { throw .readOnly(path) }
    return try StoreError.translating(path) { try pool.write(body) }
  }
}
