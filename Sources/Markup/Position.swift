/// A place in a text, as editors count it.
package struct Position: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// 1 for the first line. A line ends with LF, CR LF or CR.
  package let line: Int
  /// 1 for the first character of the line, counted in Unicode scalars: a tab is one, a letter of several
  /// bytes is one, a byte order mark is none.
  package let column: Int

  /// A place that the caller has counted.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The first character of a text; also the place of an element that was not parsed.
  package static let start = Position(line: 1, column: 1)

  /// `12:7`, as compilers write it.
  package var description: String { "\(line):\(column)" }

  /// Whether one place is read before the other.
  package static func < (left: Position, right: Position) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
