import GRDB
import Ledger
import Testing

@testable import Store

struct SchemaTests {
  let register: RegisterFile
  var log = SampleLog()

  init() throws {
    register = try TemporaryDirectory().register()
    try register.apply(
      log.part([log.entry(0, payload: .present("isi")), log.entry(1)], documents: [log.document("e-office")]))
  }

  @Test func `released migrations are never edited`() {
    let digests = Schema.migrations.map { SHA256Digest.of(Array($0.utf8)).hex }
    #expect(
      digests == [
        "5735e96366f5e910a75dd43786e2fee855a4bad45e6e50171d289004826b5898",
        "1d4c7a9bb9b3ee6f43b49ede1abdadc22447e6bdeecabdd687cf1b4a4d3174b2",
      ])
  }

  @Test func `every table of ours is strict about types`() throws {
    let loose = try register.pool.read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0
            AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%'
          """)
    }
    #expect(loose == [])
  }

  @Test(arguments: [
    ("UPDATE entries SET kind = 'act'", "an entry never changes"),
    ("DELETE FROM entries", "an entry is never removed"),
    ("UPDATE logs SET size = 3", "the size of a log is the number of its entries"),
    ("UPDATE logs SET size = 1", "the size of a log is the number of its entries"),
    (
      "INSERT INTO logs (origin, size, frontier, changed_at) VALUES ('a', 1, zeroblob(32), 0)",
      "a log begins without entries"
    ),
    ("UPDATE register SET counter = 0", "the counter of the generation only grows"),
    (
      "UPDATE payloads SET state = 'erased'",
      "CHECK constraint failed: (state = 'present') = (salt IS NOT NULL) AND (state = 'present') = (bytes IS NOT NULL)"
    ),
    (
      "UPDATE payloads SET state = 'hilang'",
      "CHECK constraint failed: state IN ('present', 'missing', 'erased')"
    ),
    ("DELETE FROM payloads", "FOREIGN KEY constraint failed"),
    ("DELETE FROM logs", "FOREIGN KEY constraint failed"),
    ("UPDATE logs SET frontier = zeroblob(31)", "CHECK constraint failed: length(frontier) % 32 = 0"),
    ("UPDATE logs SET frontier = zeroblob(0)", "CHECK constraint failed: length(frontier) % 32 = 0"),
    ("UPDATE logs SET note_size = 3", "CHECK constraint failed: note_size BETWEEN 0 AND size"),
    ("UPDATE logs SET note = NULL", "CHECK constraint failed: (note IS NULL) = (note_size IS NULL)"),
    ("UPDATE logs SET frozen_at = -1", "CHECK constraint failed: frozen_at >= 0"),
    ("INSERT INTO register VALUES (2, '0000000000000000', 0, 0)", "CHECK constraint failed: only = 1"),
    (
      "UPDATE register SET epoch = 'ABCDEFABCDEFABCD'",
      "CHECK constraint failed: length(epoch) BETWEEN 16 AND 64"
    ),
    ("UPDATE documents SET revision = -1", "CHECK constraint failed: revision >= 0"),
    (
      "UPDATE documents SET revision = 'satu'", "cannot store TEXT value in INTEGER column documents.revision"
    ),
    ("UPDATE documents SET source = zeroblob(32)", "FOREIGN KEY constraint failed"),
  ])
  func `the schema refuses`(_ sql: String, _ rule: String) throws {
    let error = #expect(throws: StoreError.self) { try register.write { try $0.execute(sql: sql) } }
    guard case .invariant(let found) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(found.hasPrefix(rule))
  }

  /// An entry at a place; each of these differs from a right one in a single value.
  private func insert(position: Int, previous: Int? = nil, hash: Int = 32, log: Int = 1) throws {
    try register.write { database in
      try database.execute(
        sql: """
          INSERT INTO entries (log, position, previous, bytes, hash, kind, recorded_at)
          VALUES (?, ?, ?, zeroblob(10), zeroblob(?), 'act', 2000000000)
          """, arguments: [log, position, previous ?? (position > 0 ? position - 1 : nil), hash])
    }
  }

  @Test func `positions have no gap and no double`() throws {
    #expect(throws: StoreError.invariant("FOREIGN KEY constraint failed")) { try insert(position: 3) }
    #expect(throws: StoreError.invariant("UNIQUE constraint failed: entries.log, entries.position")) {
      try insert(position: 1)
    }
    #expect(throws: StoreError.invariant("CHECK constraint failed: position >= 0")) {
      try insert(position: -1)
    }
    #expect(
      throws: StoreError.invariant(
        "CHECK constraint failed: previous IS CASE WHEN position > 0 THEN position - 1 END")
    ) { try insert(position: 3, previous: 1) }
    #expect(throws: StoreError.invariant("CHECK constraint failed: length(hash) = 32")) {
      try insert(position: 2, hash: 31)
    }
    #expect(throws: StoreError.invariant("FOREIGN KEY constraint failed")) {
      try insert(position: 0, log: 2)
    }
    #expect(throws: Never.self) { try insert(position: 2) }
  }

  @Test func `the index is equal to the documents after every kind of change`() throws {
    try register.rebuildDocuments(
      origin: log.origin, [log.document("satu"), log.document("dua", text: "kata")])
    var next = log
    try register.apply(
      next.part([next.entry(2)], documents: [next.document("dua", text: "lain", revision: 1)]))
    try register.pool.write {
      try $0.execute(sql: "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
    }
  }
}
