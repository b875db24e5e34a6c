import Catalog

extension Grid {
  /// A heading, and under it a table for each class of data with its banners, in words.
  func markdown(_ wording: Wording) -> String {
    var lines = ["# \(title.escaped)", "", wording.asOf(day).firstCapital, ""]
    if count == 0 { lines += [wording.nothingMatches, ""] }
    for section in sections where !section.rows.isEmpty {
      lines += ["## \(wording.heading(of: section.dataClass))", ""]
      for banner in section.banners { lines += ["> \(banner.escaped)", ""] }
      lines += table(section, wording) + [""]
    }
    for note in notes { lines += [note.escaped, ""] }
    return lines.dropLast().map { $0 + "\n" }.joined()
  }

  private func table(_ section: Section, _ wording: Wording) -> [String] {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let rules = columns.indices.map { column in
      section.rows.contains { row in column < row.cells.count && row.cells[column].isNumber } ? "---:" : "---"
    }
    let rows = section.rows.map { row in line(row.cells(for: columns).map { wording.words(of: $0).escaped }) }
    return [line(columns.map(\.heading.escaped)), line(rules)] + rows
  }
}

extension Grid.Cell {
  fileprivate var isNumber: Bool { if case .number = self { true } else { false } }
}

extension String {
  /// The text with a backslash before all that Markdown or a table takes for its own, on one line.
  fileprivate var escaped: String {
    String(onOneLine.flatMap { "\\`*_[]<>|#&~".contains($0) ? ["\\", $0] : [$0] })
  }

  fileprivate var firstCapital: String { prefix(1).uppercased() + dropFirst() }
}
