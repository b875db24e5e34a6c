package import Markup

/// A part of a YAML file, and where it stands.
///
/// Two nodes are equal if they say the same; where and how they are written is no part of it.
package struct YAMLNode: Hashable, Sendable {
  package var content: Content
  /// Written with brackets or braces.
  var isFlow = false
  /// Where it begins; of what was left out, the place behind the colon.
  package var place: Position

  /// What a part can be.
  package enum Content: Hashable, Sendable {
    case scalar(YAMLScalar)
    case list([YAMLNode])
    case map([YAMLEntry])
  }

  /// Nothing was written, or `null`.
  package var isNothing: Bool { scalar?.kind == .nothing }

  package var scalar: YAMLScalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  package var items: [YAMLNode]? {
    if case .list(let items) = content { items } else { nil }
  }

  package var entries: [YAMLEntry]? {
    if case .map(let entries) = content { entries } else { nil }
  }

  /// The value of a key; also one that `<<` brings in from elsewhere.
  package subscript(key key: String) -> YAMLNode? { reachable?.first { $0.key.text == key }?.value }

  /// The entries with those that `<<` brings in; what stands here goes before them.
  var reachable: [YAMLEntry]? {
    guard let entries, entries.contains(where: \.isMerge) else { return self.entries }
    var all = entries.filter { !$0.isMerge }
    for source in entries.filter(\.isMerge).flatMap({ $0.value.items ?? [$0.value] }) {
      for entry in source.reachable ?? [] where !all.contains(where: { $0.key == entry.key }) { all.append(entry) }
    }
    return all
  }

  package static func == (a: YAMLNode, b: YAMLNode) -> Bool { a.content == b.content }
  package func hash(into hasher: inout Hasher) { hasher.combine(content) }
}

/// A key and its value.
package struct YAMLEntry: Hashable, Sendable {
  package var key: YAMLScalar
  package var keyPlace: Position
  package var value: YAMLNode

  var isMerge: Bool { key.text == "<<" && !key.isWritten }

  package static func == (a: YAMLEntry, b: YAMLEntry) -> Bool { a.key == b.key && a.value == b.value }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(key)
    hasher.combine(value)
  }
}
