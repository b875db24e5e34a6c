import Catalog

extension Grid {
  /// A few plain lines to paste into a message; WhatsApp shows what stands between asterisks in bold.
  ///
  /// Classes of data stand and are counted apart, each under its name.
  func message(_ wording: Wording, _ options: GridOptions) -> String {
    // An asterisk within would end the bold words.
    var lines = ["*\(title.onOneLine.filter { $0 != "*" })*", wording.asOf(day)]
    if count == 0 { lines += ["", wording.nothingMatches] }
    for section in sections where !section.rows.isEmpty {
      lines += ["", ([wording.heading(of: section.dataClass)] + section.banners).joined(separator: ". ").onOneLine]
      for row in section.rows.prefix(max(0, options.messageRows)) {
        lines.append("- " + words(of: row, wording))
        if let link = options.link(to: row.path) { lines.append("  \(link)") }
      }
      let left = section.rows.count - max(0, options.messageRows)
      if left > 0 {
        let number = wording.number(left)
        lines.append(wording.language == .id ? "dan \(number) lagi" : "and \(number) more")
      }
    }
    if !notes.isEmpty { lines += [""] + notes.map(\.onOneLine) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The words of a row; a bare number or a yes says nothing without its heading.
  private func words(of row: Row, _ wording: Wording) -> String {
    zip(columns, row.cells).compactMap { column, cell in
      let words = wording.words(of: cell).onOneLine
      guard !words.isEmpty else { return nil }
      return switch cell {
      case .number, .flag: "\(column.heading): \(words)"
      default: words
      }
    }.joined(separator: ", ")
  }
}
