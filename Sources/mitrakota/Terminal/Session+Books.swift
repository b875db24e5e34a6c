import Catalog
import Exchange
import Registry

extension Session {
  /// Prints several lists under one title in the form that was asked for.
  ///
  /// - Throws: ``CheckNegative`` after printing, if any list is not empty and `--fail-if-any` was given.
  func show(_ book: GridBook, _ wording: Wording) throws {
    if let form = listForm.travelling {
      try deliver(book.rendered(as: form, wording: wording, options: gridOptions), isText: form != .xlsx)
    } else {
      let parts = book.parts.map { part in
        let lines = GridTable(grid: part.grid, session: self, wording: wording).lines
        let none = say("\(part.grid.title): tidak ada", "\(part.grid.title): none")
        return lines.isEmpty ? Paragraph.broken(none, width: terminal.width) : lines
      }
      try show(Array(parts.joined(separator: [""])))
    }
    if failsIfAny, book.count > 0 { throw CheckNegative() }
  }
}
