internal import GRDB
internal import Ledger

/// Remembers which files payloads name; what came from an erased payload is forgotten with it.
struct FileWriter {
  let database: Database

  /// Keeps files of entries whose payloads are held.
  func insert(_ files: [FileRow], _ log: Int64) throws {
    let insertion = try database.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO files (digest, log, position)
        SELECT ?1, entries.log, position FROM entries JOIN payloads ON payloads.commitment = entries.commitment
        WHERE entries.log = ?2 AND position = ?3 AND state = 'present'
        """)
    for file in files { try insertion.execute(arguments: [Blob(file.digest), log, file.index]) }
  }

  /// Forgets the files that a payload named.
  func erase(_ commitment: Blob) throws {
    try database.execute(
      sql: """
        DELETE FROM files WHERE (log, position) IN (SELECT log, position FROM entries WHERE commitment = ?)
        """, arguments: [commitment])
  }
}
