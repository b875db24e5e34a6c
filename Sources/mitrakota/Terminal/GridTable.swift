import Catalog
import Exchange

/// A list answer as tables for a terminal: one for each class of data, under a heading that cannot be overlooked.
struct GridTable {
  let grid: Grid
  let session: Session
  let wording: Wording

  /// The lines; none where the list is empty.
  ///
  /// Columns that want a wider terminal are left out. Colour only repeats what the words say.
  var lines: [String] {
    guard grid.count > 0 else { return [] }
    let count = wording.number(grid.count)
    let caption = session.say(
      "\(grid.title), per \(wording.date(grid.day)): \(count)",
      "\(grid.title), as of \(wording.date(grid.day)): \(count)")
    var lines = broken(caption).map { session.terminal.paint($0, .bold) }
    for section in grid.sections where !section.rows.isEmpty {
      lines += [""] + session.heading(of: section.dataClass, section.banners) + table(section)
    }
    return lines + notes
  }

  /// The tables alone, for pages that have a heading of their own.
  var tables: [String] {
    grid.sections.filter { !$0.rows.isEmpty }.flatMap { section in
      session.heading(of: section.dataClass, section.banners) + table(section)
    } + notes
  }

  /// The table of a list whose class of data is said elsewhere on the page.
  var plainTable: [String] { grid.sections.flatMap(table) }

  private var notes: [String] {
    grid.notes.isEmpty ? [] : [""] + grid.notes.flatMap(broken).map { session.terminal.paint($0, .faint) }
  }

  private func table(_ section: Grid.Section) -> [String] {
    let shown = grid.columns.indices.filter { grid.columns[$0].fromWidth <= session.terminal.width }
    let rows = section.rows.map { row in
      shown.map { $0 < row.cells.count ? wording.words(of: row.cells[$0]) : "" }
    }
    func columns(_ holds: (Int) -> Bool) -> Set<Int> {
      Set(shown.indices.filter { holds(shown[$0]) })
    }
    let table = Table(
      header: shown.map { grid.columns[$0].heading.uppercased() }, rows: rows,
      firm: columns { grid.columns[$0].isFirm },
      right: columns { column in
        section.rows.contains { column < $0.cells.count && $0.cells[column].isNumber }
      }
    ).lines(width: session.terminal.width)
    return table.prefix(1).map { session.terminal.paint($0, .bold) } + table.dropFirst()
  }

  private func broken(_ text: String) -> [String] { Paragraph.broken(text, width: session.terminal.width) }
}

extension Grid.Cell {
  fileprivate var isNumber: Bool { if case .number = self { true } else { false } }
}
