/// Makes elements from what a walk over libxml2's tree tells.
struct ElementBuilder: XMLTreeReader {
  /// The outermost element, once it has been left.
  private(set) var root: Element?
  /// How many elements were entered.
  private(set) var count = 0

  /// Namespace names that nothing can be done with, and the number of the element that declares each.
  private(set) var unusableNamespaces: [(element: Int, name: String)] = []

  private let positions: [Position]
  private var open: [Draft] = []

  /// An element that has been entered and not been left.
  private struct Draft {
    let name: String
    let prefix: String
    let namespace: String
    let position: Position
    var declared: [NamespaceDeclaration] = []
    var attributes: [Attribute] = []
    var children: [Node] = []
    /// The namespaces in force around it, and in it.
    let outer: NamespaceScope
    var inner: NamespaceScope
  }

  /// - Parameter positions: The place of every element, in document order.
  init(positions: [Position]) {
    self.positions = positions
  }

  mutating func enter(_ name: String, prefix: String, namespace: String) {
    let position = count < positions.count ? positions[count] : .start
    count += 1
    let scope = open.last?.inner ?? NamespaceScope()
    open.append(
      Draft(
        name: name, prefix: prefix, namespace: namespace, position: position, outer: scope, inner: scope))
  }

  mutating func declare(prefix: String, namespace: String) {
    if !namespace.isEmpty, !NamespaceDeclaration.isUsable(namespace) {
      unusableNamespaces.append((count - 1, namespace))
    }
    let declaration = NamespaceDeclaration(prefix: prefix, namespace: namespace)
    open[open.count - 1].declared.append(declaration)
    open[open.count - 1].inner.declare(declaration)
  }

  mutating func attribute(_ name: String, prefix: String, namespace: String, _ value: String) {
    open[open.count - 1].attributes.append(
      Attribute(name: name, prefix: prefix, namespace: namespace.isEmpty ? nil : namespace, value: value))
  }

  mutating func text(_ text: String) {
    guard !text.isEmpty else { return }
    let draft = open.count - 1
    // libxml2 splits a long text over several nodes.
    if case .text(let before) = open[draft].children.last {
      open[draft].children[open[draft].children.count - 1] = .text(before + text)
    } else {
      open[draft].children.append(.text(text))
    }
  }

  mutating func leave() {
    let draft = open.removeLast()
    let bare = Element(
      name: draft.name, prefix: draft.prefix, namespace: draft.namespace, declarations: [],
      attributes: draft.attributes, children: [], position: draft.position)
    // A declaration that the names here bring about anyway, or that repeats one around it, says nothing.
    let written = bare.neededDeclarations(in: draft.outer)
    let surplus = draft.declared.filter { !written.contains($0) && !draft.outer.holds($0) }
    let element = Element(
      name: draft.name, prefix: draft.prefix, namespace: draft.namespace,
      declarations: surplus.sorted { $0.prefix.bytesPrecede($1.prefix) },
      attributes: draft.attributes, children: draft.children, position: draft.position)
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].children.append(.element(element))
    }
  }
}
