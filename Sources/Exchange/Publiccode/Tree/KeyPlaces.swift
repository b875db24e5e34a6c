import Markup

/// Where the parts of a file stand, by the keys that lead to them, such as `maintenance.contacts[0].email`.
///
/// What is missing is found where it is missed, so that an editor has a place to go to.
struct KeyPlaces {
  let root: YAMLNode

  /// The place of a key, of the value that stands in its way, or of the first key beside which it is missing;
  /// nil: nothing in the file is near it.
  func place(of path: String) -> Position? { Self.find(path.split(separator: ".")[...], in: root) }

  /// The place of a key, or of the nearest thing above it.
  func nearest(to path: String) -> Position {
    var steps = path.split(separator: ".")
    while !steps.isEmpty {
      if let place = Self.find(steps[...], in: root) { return place }
      steps.removeLast()
    }
    return root.entries?.first?.keyPlace ?? root.place
  }

  /// The keys to what begins on a line: the first key there, or the item of a list; empty where a text goes on.
  func path(atLine line: Int) -> String { Self.path(atLine: line, in: root, below: "") ?? "" }

  private static func find(_ steps: ArraySlice<Substring>, in node: YAMLNode) -> Position? {
    guard let first = steps.first else { return nil }
    let step = Step(first)
    guard let entries = node.entries else { return node.place }
    guard let entry = entries.first(where: { $0.key.text == step.name }) else {
      if node.isFlow { return node.place }
      return steps.count == 1 ? entries.first?.keyPlace : nil
    }
    let rest = steps.dropFirst()
    switch step.bracket {
    case .index(let index):
      guard let items = entry.value.items, items.indices.contains(index) else { return entry.keyPlace }
      return rest.isEmpty ? items[index].place : find(rest, in: items[index])
    case .key(let key): return find([key] + rest, in: entry.value)
    case nil: return rest.isEmpty ? entry.keyPlace : find(rest, in: entry.value)
    }
  }

  private static func path(atLine line: Int, in node: YAMLNode, below path: String) -> String? {
    switch node.content {
    case .scalar: return nil
    case .list(let items):
      for (index, item) in items.enumerated() {
        let path = "\(path)[\(index)]"
        if item.place.line == line { return path }
        if let found = Self.path(atLine: line, in: item, below: path) { return found }
      }
    case .map(let entries):
      for entry in entries {
        let path = path.isEmpty ? entry.key.text : "\(path).\(entry.key.text)"
        if entry.keyPlace.line == line { return path }
        if let found = Self.path(atLine: line, in: entry.value, below: path) { return found }
      }
    }
    return nil
  }

  /// `contacts[0]`, `description[en-US]` or a bare key.
  private struct Step {
    var name: Substring
    var bracket: Bracket?

    enum Bracket {
      case index(Int)
      case key(Substring)
    }

    init(_ text: Substring) {
      name = text
      guard text.hasSuffix("]"), let open = text.lastIndex(of: "[") else { return }
      let inside = text[text.index(after: open)...].dropLast()
      guard !inside.isEmpty else { return }
      name = text[..<open]
      bracket = inside.allSatisfy(\.isWholeNumber) ? Int(inside).map(Bracket.index) : .key(inside)
    }
  }
}
