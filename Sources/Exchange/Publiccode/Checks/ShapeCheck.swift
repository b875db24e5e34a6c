import Markup

/// Compares a tree with the shapes of the schema.
///
/// A value of the wrong shape makes the whole key at the top unreadable: nothing more can be said about it.
struct ShapeCheck {
  /// One value that has not the shape of its key.
  struct Failure: Error {
    var problem: Problem
    var place: Position

    enum Problem: Hashable {
      case unknownKey(String)
      case wrongType(PubliccodeTypeName)
      case unreadableAddress(String)
    }
  }

  /// Everything that has not its shape, in the order of the schema; keys that nobody knows come last.
  static func failures(_ node: YAMLNode, _ field: PubliccodeField) -> [Failure] {
    guard !node.isNothing else { return [] }
    switch field.shape {
    case .text: return node.scalar == nil ? [wrong(node, .text)] : []
    case .truth: return node.scalar?.kind == .truth ? [] : [wrong(node, .truth)]
    case .address: return address(node)
    case .texts: return list(node, .texts) { $0.scalar == nil ? [wrong($0, .text)] : [] }
    case .addresses: return list(node, .addresses, address)
    case .addressOrList:
      if let items = node.items, items.allSatisfy({ address($0).isEmpty }) { return [] }
      return node.scalar == nil ? [wrong(node, .addresses)] : address(node)
    case .record(let fields), .part(let fields): return record(node, fields)
    case .records(let fields): return list(node, .groups) { $0.isNothing ? [] : record($0, fields) }
    case .languages(let fields):
      guard let entries = node.reachable else { return [wrong(node, .group)] }
      return entries.flatMap { $0.value.isNothing ? [] : record($0.value, fields) }
    }
  }

  /// The keys of a group that nobody knows.
  static func unknownKeys(_ node: YAMLNode, _ fields: [PubliccodeField]) -> [Failure] {
    (node.reachable ?? []).filter { entry in !fields.contains { $0.name == entry.key.text } }
      .map { Failure(problem: .unknownKey($0.key.text), place: $0.keyPlace) }
  }

  private static func record(_ node: YAMLNode, _ fields: [PubliccodeField]) -> [Failure] {
    guard node.entries != nil else { return [wrong(node, .group)] }
    let inside = fields.flatMap { field in node[key: field.name].map { failures($0, field) } ?? [] }
    return inside + unknownKeys(node, fields)
  }

  private static func list(
    _ node: YAMLNode, _ type: PubliccodeTypeName, _ item: (YAMLNode) -> [Failure]
  ) -> [Failure] {
    guard let items = node.items else { return [wrong(node, type)] }
    return items.flatMap { $0.isNothing ? [] : item($0) }
  }

  private static func address(_ node: YAMLNode) -> [Failure] {
    guard let scalar = node.scalar else { return [wrong(node, .text)] }
    guard WrittenAddress(scalar.asText) == nil else { return [] }
    return [Failure(problem: .unreadableAddress(scalar.asText), place: node.place)]
  }

  private static func wrong(_ node: YAMLNode, _ type: PubliccodeTypeName) -> Failure {
    Failure(problem: .wrongType(type), place: node.place)
  }
}
