internal import GRDB
internal import Ledger

/// The register as it was at one commit; valid inside ``RegisterFile/read(_:)`` only.
///
/// Lists come in an order that depends on nothing but their content.
package struct RegisterSnapshot {
  let database: Database
  let path: String

  /// The state of the file that this snapshot shows.
  package func generation() throws(StoreError) -> FileGeneration {
    try query { try Self.generation(database) }
  }

  /// All logs, by origin.
  package func logs() throws(StoreError) -> [LogRow] {
    try query { try logs(where: "TRUE", []) }
  }

  /// One log, or `nil` if nothing of it is held.
  package func log(_ origin: String) throws(StoreError) -> LogRow? {
    try query { try logs(where: "origin = ?", [origin]).first }
  }

  /// The logs that changed after the counter had that value, by origin.
  package func changedLogs(since counter: Int) throws(StoreError) -> [LogRow] {
    try query { try logs(where: "changed_at > ?", [counter]) }
  }

  /// Runs a query and translates its errors.
  func query<T>(_ body: () throws -> T) throws(StoreError) -> T {
    try StoreError.translating(path, body)
  }

  static func generation(_ database: Database) throws -> FileGeneration {
    guard let row = try GRDB.Row.fetchOne(database, sql: "SELECT epoch, counter FROM register") else {
      throw StoreError.invariant("the register has one row of its own")
    }
    return try FileGeneration(epoch: row.column(0), counter: row.column(1))
  }

  private func logs(where condition: String, _ arguments: StatementArguments) throws -> [LogRow] {
    let rows = try GRDB.Row.fetchAll(
      database,
      sql: """
        SELECT origin, size, frontier, note, note_size, changed_at, frozen_at FROM logs
        WHERE \(condition) ORDER BY origin
        """, arguments: arguments)
    return try rows.map { row in
      let size: Int = try row.column(1)
      let (frontier, note): (Blob, Blob?) = try (row.column(2), row.column(3))
      return try LogRow(
        origin: row.column(0), size: size, frontier: try frontier.frontier(size: size), note: note?.bytes,
        noteSize: row.column(4), changedAt: row.column(5), frozenAt: row.column(6))
    }
  }
}
