import Catalog

extension Grid {
  /// One line a row, fields between tabs, the class of data last; the same in every language.
  ///
  /// There is no heading and no escaping: a tab or line end in a field is a space.
  var tabs: String {
    sections.flatMap { section in
      section.rows.map { row in
        let fields = row.cells(for: columns).map(\.code) + [section.dataClass.rawValue]
        return fields.map(\.onOneLine).joined(separator: "\t") + "\n"
      }
    }.joined()
  }
}
