import Catalog
import Markup

/// Compares the values of a tree, whose shapes are right, with the rules of the schema.
struct ValueCheck {
  let log: PubliccodeLog

  /// Checks all keys at the top; those in `unreadable` count as absent.
  func run(_ root: YAMLNode, except unreadable: Set<String>) {
    let record = YAMLNode(
      content: .map((root.reachable ?? []).filter { !unreadable.contains($0.key.text) }), place: root.place)
    let hasItaly = record[key: "IT"].map { !$0.isNothing } ?? false
    for field in PubliccodeSchema.root {
      let node = present(record[key: field.name])
      var trail = Trail(field.name)
      // The section of Italy is one, under either name: what is advised about it has the new one.
      if field.name == "it" {
        trail.advised = hasItaly ? nil : "IT"
        if hasItaly, node != nil { log.add(.italyTwice, "it") }
        if node != nil, let deprecation = field.deprecation { log.add(deprecation, "it") }
        if case .record(let fields) = field.shape, let node { check(fields, of: node, trail) }
      } else {
        check(field, node, in: record, trail)
      }
    }
  }

  /// The keys to a value: as rules name them, and as advice does; nil: no advice is given.
  private struct Trail {
    var judged: String?
    var advised: String?

    init(_ name: String) { (judged, advised) = (name, name) }

    func key(_ name: String) -> Trail { with { "\($0).\(name)" } }
    func item(_ index: Int) -> Trail { with { "\($0)[\(index)]" } }

    /// A language that is more than letters stands in brackets where it is judged.
    func language(_ code: String) -> Trail {
      var trail = key(code)
      let isWord = !code.isEmpty && code.utf8.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
      if !isWord { trail.judged = judged.map { "\($0)[\(code)]" } }
      return trail
    }

    private func with(_ change: (String) -> String) -> Trail {
      var trail = self
      (trail.judged, trail.advised) = (judged.map(change), advised.map(change))
      return trail
    }
  }

  private func check(_ fields: [PubliccodeField], of record: YAMLNode?, _ trail: Trail) {
    for field in fields { check(field, present(record?[key: field.name]), in: record, trail.key(field.name)) }
  }

  private func check(_ field: PubliccodeField, _ node: YAMLNode?, in record: YAMLNode?, _ trail: Trail) {
    var trail = trail
    if let breach = field.condition?.breach(node, record) {
      if let judged = trail.judged { log.add(breach, judged) }
      trail.judged = nil
    } else if field.isRequired, isEmpty(node), let judged = trail.judged {
      log.add(.missingKey, judged)
      trail.judged = nil
    }
    guard let node else {
      if case .part(let fields) = field.shape { check(fields, of: nil, trail) }
      return
    }
    if let deprecation = field.deprecation, let advised = trail.advised,
      !(deprecation.sparesEmpty && isEmpty(node))
    {
      log.add(deprecation, advised)
    }
    content(of: node, field, trail)
  }

  private func content(of node: YAMLNode, _ field: PubliccodeField, _ trail: Trail) {
    switch field.shape {
    case .truth: break
    case .text, .address: text(node, field, trail)
    case .texts:
      for (index, item) in (node.items ?? []).enumerated() { text(item, field, trail.item(index)) }
    case .addresses, .addressOrList:
      for (index, item) in (node.items ?? [node]).enumerated() where !item.isNothing {
        text(item, field, trail.item(index))
      }
    case .record(let fields), .part(let fields): check(fields, of: node, trail)
    case .records(let fields):
      for (index, item) in (node.items ?? []).enumerated() { check(fields, of: item, trail.item(index)) }
    case .languages(let fields): languages(node, fields, trail)
    }
  }

  private func languages(_ node: YAMLNode, _ fields: [PubliccodeField], _ trail: Trail) {
    var trail = trail
    let entries = node.reachable ?? []
    if let judged = trail.judged, let wrong = entries.first(where: { !LanguageTag.isRight($0.key.text) }) {
      log.add(.descriptionLanguage, judged, found: wrong.key.text)
      trail.judged = nil
    }
    for entry in entries { check(fields, of: present(entry.value), trail.language(entry.key.text)) }
  }

  private func text(_ node: YAMLNode, _ field: PubliccodeField, _ trail: Trail) {
    let text = node.scalar?.asText ?? ""
    if let judged = trail.judged, let broken = field.rules.first(where: { !$0.holds(text) }) {
      log.add(broken, judged, found: text)
    }
    guard let advised = trail.advised else { return }
    for advice in field.advice where !advice.holds(text) { log.add(advice, advised, found: text) }
  }

  private func present(_ node: YAMLNode?) -> YAMLNode? { node.flatMap { $0.isNothing ? nil : $0 } }

  private func isEmpty(_ node: YAMLNode?) -> Bool {
    switch node?.content {
    case nil: true
    case .scalar(let scalar): scalar.asText.isEmpty
    case .list(let items): items.isEmpty
    case .map(let entries): entries.isEmpty
    }
  }
}
