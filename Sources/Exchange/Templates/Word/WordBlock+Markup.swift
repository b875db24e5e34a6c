import Markup

extension WordDocument.Block {
  /// The block as elements of the body.
  var elements: [Element] {
    switch self {
    case .title(let lines): lines.map { WordMarkup.paragraph(.title, $0) }
    case .article(let number, let name):
      [WordMarkup.paragraph(.article, WordMarkup.runs(number) + [Self.lineBreak] + WordMarkup.runs(name))]
    case .heading(let text): [WordMarkup.paragraph(.heading, text)]
    case .paragraph(let text): [WordMarkup.paragraph(.body, text)]
    case .note(let text): [WordMarkup.paragraph(.note, text)]
    case .item(let marker, let text):
      [WordMarkup.paragraph(.item, [WordMarkup.run(marker), WordMarkup.tab] + WordMarkup.runs(text))]
    case .table(let table): [table.element, WordMarkup.paragraph(.note, "")]
    case .pageBreak: [WordMarkup.pageBreak]
    }
  }

  private static var lineBreak: Element { WordMarkup.element("r", [WordMarkup.element("br")]) }
}

extension WordDocument.Table {
  fileprivate var element: Element {
    let width = widths.reduce(0, +)
    let properties = WordMarkup.element(
      "tblPr",
      [WordMarkup.element("tblW", ["w": "\(width)", "type": "dxa"])] + borders
        + [WordMarkup.element("tblLayout", ["type": "fixed"])])
    let grid = WordMarkup.element("tblGrid", widths.map { WordMarkup.element("gridCol", ["w": "\($0)"]) })
    let head = header.map { [row($0, .cellHeading, [WordMarkup.element("tblHeader")])] } ?? []
    let style: WordMarkup.Style = header == nil ? .plain : .cell
    return WordMarkup.element("tbl", [properties, grid] + head + rows.map { row($0, style, []) })
  }

  private var borders: [Element] {
    guard header != nil else { return [] }
    let line = ["val": "single", "sz": "4", "space": "0", "color": "808080"]
    return [
      WordMarkup.element(
        "tblBorders",
        ["top", "left", "bottom", "right", "insideH", "insideV"].map { WordMarkup.element($0, line) })
    ]
  }

  private func row(_ cells: [String], _ style: WordMarkup.Style, _ more: [Element]) -> Element {
    let cells = zip(cells, widths).map { text, width in
      WordMarkup.element(
        "tc",
        [WordMarkup.element("tcPr", [WordMarkup.element("tcW", ["w": "\(width)", "type": "dxa"])])]
          + text.split(separator: "\n", omittingEmptySubsequences: false)
          .map { WordMarkup.paragraph(style, String($0)) })
    }
    return WordMarkup.element(
      "tr", [WordMarkup.element("trPr", [WordMarkup.element("cantSplit")] + more)] + cells)
  }
}
