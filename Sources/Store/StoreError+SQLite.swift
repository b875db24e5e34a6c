internal import GRDB
internal import Ledger

extension StoreError {
  /// The one place where SQLite's result codes become errors of ours.
  static func translating<T>(_ path: String, _ body: () throws -> T) throws(StoreError) -> T {
    do {
      return try body()
    } catch let error as StoreError {
      throw error
    } catch let error as LedgerError {
      throw .ledger(error)
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    } catch is RowDecodingError {
      throw .damaged(path, detail: "a value is of another type than its column")
    } catch {
      throw .reader(error)
    }
  }

  /// Leaves out the SQL and its arguments, which may be private.
  private init(_ error: DatabaseError, path: String) {
    let words = error.message ?? "code \(error.extendedResultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_FULL: self = .full(path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path)
    case .SQLITE_NOTADB: self = .notRegister(path)
    case .SQLITE_CORRUPT: self = .damaged(path, detail: words)
    case .SQLITE_READONLY: self = .notWritable(path)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .unreadable(path)
    case .SQLITE_CONSTRAINT: self = .invariant(words)
    default: self = .system(path, operation: "a database operation", reason: words)
    }
  }
}
