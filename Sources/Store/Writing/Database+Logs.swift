internal import GRDB

extension Database {
  /// Counts one more change and returns the new count; once in each transaction that changes what is shown.
  @discardableResult
  func nextCounter() throws -> Int {
    let counter = try Int.fetchOne(self, sql: "UPDATE register SET counter = counter + 1 RETURNING counter")
    guard let counter else { throw StoreError.invariant("the register has one row of its own") }
    return counter
  }

  /// The row number of a log, which begins empty if it is new.
  func keyOfLog(_ origin: String) throws -> Int64 {
    try execute(
      sql: """
        INSERT INTO logs (origin, size, frontier, changed_at) VALUES (?, 0, zeroblob(0), 0)
        ON CONFLICT (origin) DO NOTHING
        """, arguments: [origin])
    let key = try Int64.fetchOne(self, sql: "SELECT id FROM logs WHERE origin = ?", arguments: [origin])
    guard let key else { throw StoreError.invariant("a log that was added is there") }
    return key
  }
}
