/// Writes a tree as a YAML file.
///
/// What was written reads as the same tree: every key, every value and their order. Comments and the way in which
/// the values were written before are gone, and what an alias stood for is written out.
package enum YAMLWriter {
  /// The text of a file, ending with a line feed.
  package static func text(of root: YAMLNode) -> String {
    switch root.content {
    case .map(let entries) where !entries.isEmpty: lines(of: entries, indent: "").joined()
    case .list(let items) where !items.isEmpty: items.map { item($0, indent: "") }.joined()
    default: inline(root, indent: "") + "\n"
    }
  }

  private static func lines(of entries: [YAMLEntry], indent: String) -> [String] {
    entries.map { entry in indent + key(entry.key) + ":" + value(entry.value, indent: indent) }
  }

  // Behind a colon: on the same line, or below it and further in.
  private static func value(_ node: YAMLNode, indent: String) -> String {
    switch node.content {
    case .map(let entries) where !entries.isEmpty: "\n" + lines(of: entries, indent: indent + "  ").joined()
    case .list(let items) where !items.isEmpty: "\n" + items.map { item($0, indent: indent + "  ") }.joined()
    default: [" ", inline(node, indent: indent)].joined().trimmingEnd + "\n"
    }
  }

  private static func item(_ node: YAMLNode, indent: String) -> String {
    switch node.content {
    case .map(let entries) where !entries.isEmpty:
      indent + "- " + lines(of: entries, indent: indent + "  ").joined().dropFirst(indent.count + 2)
    case .list(let items) where !items.isEmpty:
      indent + "- " + items.map { item($0, indent: indent + "  ") }.joined().dropFirst(indent.count + 2)
    default: (indent + "- " + inline(node, indent: indent)).trimmingEnd + "\n"
    }
  }

  private static func inline(_ node: YAMLNode, indent: String) -> String {
    switch node.content {
    case .map: "{}"
    case .list: "[]"
    case .scalar(let scalar):
      switch scalar.kind {
      case .nothing, .truth, .whole, .decimal: scalar.text
      case .text: YAMLText.written(scalar.text, indent: indent + "  ")
      }
    }
  }

  private static func key(_ scalar: YAMLScalar) -> String {
    scalar.kind != .text ? scalar.text : YAMLText.onOneLine(scalar.text, canBeMerge: !scalar.isWritten)
  }
}

extension String {
  fileprivate var trimmingEnd: String { hasSuffix(" ") ? String(dropLast()) : self }
}
