import GRDB
import Ledger
import Testing

@testable import Store

struct SettingsTests {
  @Test func `the connection that writes waits for the disk, overwrites, and minds references`() throws {
    let register = try TemporaryDirectory().register()
    try register.pool.writeWithoutTransaction { database in
      let settings = ["synchronous", "secure_delete", "foreign_keys", "busy_timeout", "temp_store"]
      let values = try settings.map { try Int.fetchOne(database, sql: "PRAGMA \($0)") }
      #expect(values == [2, 1, 1, 5000, 2])
      #expect(try String.fetchOne(database, sql: "PRAGMA journal_mode") == "wal")
    }
  }

  @Test(arguments: [
    ("synchronous", "NORMAL", "1"), ("synchronous", "OFF", "0"), ("secure_delete", "OFF", "0"),
    ("secure_delete", "FAST", "2"), ("foreign_keys", "OFF", "0"), ("journal_mode", "DELETE", "delete"),
  ])
  func `a setting that was lowered is refused`(_ setting: String, _ value: String, _ found: String) throws {
    let register = try TemporaryDirectory().register()
    try register.pool.writeWithoutTransaction { database in
      try RegisterFile.requireDurable(database)
      try database.execute(sql: "PRAGMA \(setting) = \(value)")
      #expect(throws: StoreError.notDurable(setting: setting, found: found)) {
        try RegisterFile.requireDurable(database)
      }
    }
  }

  @Test func `what a pool makes of the setting by itself would be refused`() throws {
    let directory = try TemporaryDirectory()
    let pool = try DatabasePool(path: directory.path())
    #expect(throws: StoreError.notDurable(setting: "synchronous", found: "1")) {
      try pool.writeWithoutTransaction { try RegisterFile.requireDurable($0) }
    }
  }
}
