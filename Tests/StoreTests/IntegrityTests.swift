import GRDB
import Ledger
import Testing

@testable import Store

/// Damage that constraints would have kept out, made behind their back: the check must find all of it.
struct IntegrityTests {
  let register: RegisterFile
  var log = SampleLog()

  init() throws {
    register = try TemporaryDirectory().register()
    try register.apply(log.part([log.entry(0, payload: .present("isi"))]))
    try register.apply(log.part(520))
  }

  /// Does the damage without triggers and references, and returns what the check finds.
  private func findings(after damage: String) throws -> [String] {
    try register.pool.writeWithoutTransaction { database in
      for trigger in try String.fetchAll(
        database,
        sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name IN ('entries', 'logs')")
      {
        try database.execute(sql: "DROP TRIGGER \(trigger)")
      }
      try database.execute(sql: "PRAGMA foreign_keys = OFF")
      try database.execute(sql: damage)
    }
    return try register.read { try $0.integrityCheck() }.map(\.description)
  }

  @Test func `a sound register has no findings`() throws {
    #expect(try findings(after: "SELECT 1") == [])
  }

  @Test func `an entry with other bytes`() throws {
    #expect(
      try findings(after: "UPDATE entries SET bytes = CAST('lain' AS BLOB) WHERE position = 7") == [
        "mitrakota/73.71: entry 7 has another hash than is kept",
        "mitrakota/73.71: the entries lead to another root than the one kept",
      ])
  }

  @Test func `an entry that is gone`() throws {
    let found = try findings(after: "DELETE FROM entries WHERE position = 520")
    #expect(found.contains("mitrakota/73.71: the entries lead to another root than the one kept"))
    let more = try findings(after: "DELETE FROM entries WHERE position = 300")
    #expect(more.contains("mitrakota/73.71: entry 300 is not there"))
    #expect(more.contains("a row of 'entries' refers to nothing"))
  }

  @Test func `a right edge that was changed`() throws {
    #expect(
      try findings(after: "UPDATE logs SET frontier = zeroblob(length(frontier))") == [
        "mitrakota/73.71: the entries lead to another root than the one kept"
      ])
  }

  @Test func `a right edge that does not fit the size`() throws {
    let sentence = LedgerError.frontierLength(1, expected: 3).description
    #expect(try findings(after: "UPDATE logs SET frontier = zeroblob(32)") == [sentence])
  }

  @Test func `a kept hash that is wrong, or gone`() throws {
    #expect(
      try findings(after: "UPDATE subtrees SET hash = zeroblob(32) WHERE position = 1") == [
        "mitrakota/73.71: the kept hash 1 of level 1 is wrong"
      ])
    #expect(
      try findings(after: "DELETE FROM subtrees WHERE position = 0") == [
        "mitrakota/73.71: the kept hash 0 of level 1 is wrong",
        "mitrakota/73.71: the kept hash 1 of level 1 is wrong",
      ])
  }

  @Test func `a payload row that is gone, which no reading may trip over`() throws {
    let fault = StoreError.damaged(register.path, detail: "a value is of another type than its column")
    #expect(
      try findings(after: "DELETE FROM payloads") == [
        "a row of 'entries' refers to nothing", "mitrakota/73.71: \(fault)",
      ])
    #expect(throws: fault) { try register.read { try $0.entries(origin: log.origin, range: 0..<1) } }
  }
}
