import Catalog
import Exchange
import Registry

extension Session {
  /// Prints a list in the form that was asked for.
  ///
  /// - Parameter wording: Needed where a cell is a moment, which is shown in the zone of the node.
  /// - Throws: ``CheckNegative`` after printing, if the list is not empty and `--fail-if-any` was given.
  func show(_ grid: Grid, _ wording: Wording? = nil) throws {
    let wording = wording ?? Wording(language)
    if let form = listForm.travelling {
      try deliver(grid.rendered(as: form, wording: wording, options: gridOptions), isText: form != .xlsx)
    } else {
      if grid.count == 0 { remark("Tidak ada yang cocok.", "Nothing matches.") }
      try show(GridTable(grid: grid, session: self, wording: wording).lines)
    }
    if failsIfAny, grid.count > 0 { throw CheckNegative() }
  }

  /// Prints a page about one thing: its own lines for people, its own document as JSON, and its fields otherwise.
  ///
  /// - Parameter message: A few plain lines to paste into a message; nil: the fields.
  func show(
    page lines: [String], json: JSONValue, fields: Grid, message: [String]? = nil, _ wording: Wording? = nil
  ) throws {
    switch pageForm {
    case .table: try show(lines)
    case .json: try show(json)
    case .wa where message != nil: try show(message ?? [])
    case let form:
      guard let form = form.travelling else { return try show(lines) }
      try deliver(
        fields.rendered(as: form, wording: wording ?? Wording(language), options: gridOptions), isText: form != .xlsx)
    }
  }

  /// What forms leave open: links lead to the pages of the node, if its settings say where those are.
  var gridOptions: GridOptions { GridOptions(base: site) }

  /// Where people find the pages of the node; nil where nobody has said so, or before there is a node.
  var site: String? {
    guard let file = try? SettingsFile(of: folder) else { return nil }
    return try? NodeSettings { file.words[$0] ?? [] }.site
  }
}
