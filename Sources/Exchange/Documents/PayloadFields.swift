import Catalog
import Markup
import Yams

/// The values of a payload one by one, so that two revisions can be laid side by side whatever record they are of.
package struct PayloadFields: Sendable {
  /// In the order of the document.
  let fields: [Field]

  /// One value and where it stands, without numbers: the third `release/@date` is a `release/@date`.
  struct Field: Hashable, Sendable {
    let keyPath: String
    let text: String
  }

  /// Reads XML and YAML; any other payload has no fields, nor has one that cannot be parsed.
  package init(_ payload: [UInt8], mediaType: String) {
    var fields: [Field] = []
    switch mediaType {
    case "application/xml", NoticeDocument.mediaType:
      if let root = try? MarkupParser().parse(payload).root { Self.add(root, at: "", to: &fields) }
    case "application/yaml":
      if let text = String(validating: payload, as: UTF8.self), let root = try? Yams.compose(yaml: text) {
        Self.add(root, at: "", to: &fields)
      }
    default: break
    }
    self.fields = fields
  }

  /// What differs from an older revision, in reading order; values that are in both, in whatever order, do not.
  package func changes(since older: PayloadFields) -> [FieldChange] {
    let old = Dictionary(grouping: older.fields, by: \.keyPath).mapValues { $0.map(\.text) }
    let new = Dictionary(grouping: fields, by: \.keyPath).mapValues { $0.map(\.text) }
    var seen: Set<String> = []
    return (fields + older.fields).map(\.keyPath).filter { seen.insert($0).inserted }.flatMap { path in
      let (gone, come) = (old[path, default: []], new[path, default: []])
      let (removed, added) = (gone.without(come), come.without(gone))
      return (0..<max(removed.count, added.count)).map { index in
        FieldChange(
          keyPath: path, old: index < removed.count ? removed[index] : nil,
          new: index < added.count ? added[index] : nil)
      }
    }
  }

  /// How much two payloads have in common, 0…1; the short name by which the record itself is called is left out.
  package func likeness(to other: PayloadFields) -> Double {
    let (own, others) = (fields.filter { $0.keyPath != "@slug" }, other.fields.filter { $0.keyPath != "@slug" })
    guard !own.isEmpty, !others.isEmpty else { return 0 }
    let shared = own.count - own.without(others).count
    return Double(2 * shared) / Double(own.count + others.count)
  }

  /// Whether both bear one name, title or address of the source code, or tell of the use by one taker.
  package func sharesName(with other: PayloadFields) -> Bool {
    let telling: Set = ["name", "title", "url", "repository", "taker"]
    return !Set(fields.filter { telling.contains($0.keyPath) }).isDisjoint(with: other.fields)
  }

  private static func add(_ element: Element, at path: String, to fields: inout [Field]) {
    for attribute in element.attributes {
      fields.append(Field(keyPath: join(path, "@\(attribute.name)"), text: attribute.value.collapsingSpace))
    }
    let elements = element.elements
    for child in elements { add(child, at: join(path, child.name), to: &fields) }
    let text = element.text.collapsingSpace
    if elements.isEmpty, !text.isEmpty { fields.append(Field(keyPath: path, text: text)) }
  }

  private static func add(_ node: Yams.Node, at path: String, to fields: inout [Field]) {
    switch node {
    case .scalar(let scalar): fields.append(Field(keyPath: path, text: scalar.string.collapsingSpace))
    case .mapping(let mapping):
      for (key, value) in mapping { add(value, at: join(path, key.scalar?.string ?? "?"), to: &fields) }
    case .sequence(let sequence): for value in sequence { add(value, at: path, to: &fields) }
    case .alias: break
    }
  }

  private static func join(_ path: String, _ step: String) -> String { path.isEmpty ? step : "\(path)/\(step)" }
}

/// One value that another revision has otherwise.
package struct FieldChange: Hashable, Sendable {
  /// The elements or keys to it, such as `name` or `release/@date`.
  package let keyPath: String
  /// Nil: it was not there.
  package let old: String?
  /// Nil: it is there no more.
  package let new: String?

  package init(keyPath: String, old: String?, new: String?) {
    self.keyPath = keyPath
    self.old = old
    self.new = new
  }
}

extension Array where Element: Hashable {
  /// What is left after each of `others` has taken one equal element away.
  fileprivate func without(_ others: [Element]) -> [Element] {
    var counts = Dictionary(others.map { ($0, 1) }, uniquingKeysWith: +)
    return filter { element in
      guard let count = counts[element], count > 0 else { return true }
      counts[element] = count - 1
      return false
    }
  }
}
