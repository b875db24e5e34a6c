internal import GRDB

extension GRDB.Row {
  /// The value of a column by its place in the query, as whatever type is asked for.
  ///
  /// The subscript of GRDB traps on a value of another type; in a damaged file there may be one.
  func column<Value: DatabaseValueConvertible>(_ index: Int) throws -> Value { try decode(atIndex: index) }
}
