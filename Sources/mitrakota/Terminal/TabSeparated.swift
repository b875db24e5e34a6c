/// Lines for programs: fields between tabs.
enum TabSeparated {
  static func line(_ cells: [String]) -> String {
    cells.map { cell in String(cell.map { $0 == "\t" || $0.isNewline ? " " : $0 }) }.joined(separator: "\t")
  }
}
