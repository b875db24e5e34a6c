package import Catalog

/// Several list answers under one title, such as a report with its parts.
package struct GridBook: Sendable {
  package var title: String
  /// The legal day that all parts are about.
  package var day: CalendarDay
  package var parts: [Part]

  /// Makes a book.
  package init(_ title: String, on day: CalendarDay, parts: [Part]) {
    self.title = title
    self.day = day
    self.parts = parts
  }

  /// One list of the book.
  package struct Part: Sendable {
    /// Its name in formats for programs: lower case, English, with hyphens.
    package var key: String
    /// Its name on the sheet of a workbook: 1…18 characters.
    package var name: String
    package var grid: Grid

    /// Makes a part.
    package init(_ key: String, _ name: String, _ grid: Grid) {
      self.key = key
      self.name = name
      self.grid = grid
    }
  }

  /// How many rows there are in all parts.
  package var count: Int { parts.map(\.grid.count).reduce(0, +) }

  /// All parts as one list whose first column names the part, for forms that have only one.
  package var flattened: Grid {
    var columns: [Grid.Column] = [.init("part", "")]
    for column in parts.flatMap(\.grid.columns) where !columns.contains(where: { $0.key == column.key }) {
      columns.append(column)
    }
    let sections = parts.flatMap { part in
      part.grid.sections.map { section in
        var section = section
        section.rows = section.rows.map { row in
          var row = row
          let own = Dictionary(zip(part.grid.columns.map(\.key), row.cells)) { first, _ in first }
          row.cells = columns.map { $0.key == "part" ? .code(part.key, part.name) : own[$0.key] ?? .empty }
          return row
        }
        return section
      }
    }
    return Grid(title, on: day, columns: columns, sections: sections, notes: parts.flatMap(\.grid.notes))
  }
}
