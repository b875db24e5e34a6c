internal import GRDB

/// The numbered schemas of a register, and the way from each to the next.
///
/// A migration that has been released is never edited: files made by it are out there.
enum Schema {
  /// Marks an SQLite file as a register: the bytes of `MKOT`.
  static let applicationID = 0x4D4B_4F54

  /// Migration n, counted from 1, leads from schema n − 1 to schema n.
  static let migrations = [first, finding]

  /// The schema that this program reads and writes.
  static var current: Int { migrations.count }

  /// The schema of a file; 0 before the first migration.
  static func version(of database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
  }

  /// Runs the missing migrations inside the transaction of the caller.
  static func migrate(_ database: Database) throws {
    let found = try version(of: database)
    guard found < current else { return }
    for migration in migrations[found...] { try database.execute(sql: migration) }
    try database.execute(sql: "PRAGMA user_version = \(current)")
  }
}
