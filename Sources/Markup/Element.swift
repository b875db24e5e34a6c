/// An element: its name, its attributes and what is in it.
///
/// Two elements are equal if XML calls them the same: the order of attributes and the places are not
/// compared.
/// Names and values are compared by bytes, since two spellings of one letter are two documents.
package struct Element: Hashable, Sendable {
  /// The local name.
  package let name: String
  /// The namespace name, empty if the element is in none.
  package let namespace: String
  /// In document order.
  package var attributes: [Attribute]
  /// In document order; adjacent texts of a parsed document are one.
  package var children: [Node]
  /// The `<` of the start tag; ``Position/start`` for an element made in memory.
  package let position: Position

  /// The prefix the name is written with; empty for the default namespace.
  let prefix: String
  /// Declarations beside those that the names here need, kept because canonical XML keeps them.
  let declarations: [NamespaceDeclaration]

  /// An element made in memory.
  ///
  /// It does not inherit a namespace: give every element its own, and the canonical writer will declare it
  /// once, on the outermost element that needs it.
  package init(
    _ name: String, namespace: String = "", attributes: [Attribute] = [], children: [Node] = []
  ) {
    self.init(
      name: name, prefix: "", namespace: namespace, declarations: [], attributes: attributes,
      children: children, position: .start)
  }

  /// An element made in memory that holds only text.
  package init(_ name: String, namespace: String = "", attributes: [Attribute] = [], text: String) {
    self.init(
      name, namespace: namespace, attributes: attributes, children: text.isEmpty ? [] : [.text(text)])
  }

  init(
    name: String, prefix: String, namespace: String, declarations: [NamespaceDeclaration],
    attributes: [Attribute], children: [Node], position: Position
  ) {
    self.name = name
    self.prefix = prefix
    self.namespace = namespace
    self.declarations = declarations
    self.attributes = attributes
    self.children = children
    self.position = position
  }

  /// The text directly in this element, joined; the text of its elements is not in it.
  package var text: String {
    children.reduce(into: "") { joined, child in
      if case .text(let piece) = child { joined += piece }
    }
  }

  /// The elements directly in this one, in document order.
  package var elements: [Element] {
    children.compactMap { child in
      if case .element(let element) = child { element } else { nil }
    }
  }

  /// The first element of a local name directly in this one, whatever its namespace.
  package func first(_ name: String) -> Element? {
    elements.first { $0.name.hasBytes(of: name) }
  }

  /// All elements of a local name directly in this one, whatever their namespace.
  package func all(_ name: String) -> [Element] {
    elements.filter { $0.name.hasBytes(of: name) }
  }

  /// The value of an attribute that is in no namespace.
  package subscript(_ attribute: String) -> String? {
    attributes.first { $0.namespace == nil && $0.name.hasBytes(of: attribute) }?.value
  }

  /// Whether both are the same to XML.
  package static func == (left: Element, right: Element) -> Bool {
    left.name.hasBytes(of: right.name) && left.namespace.hasBytes(of: right.namespace)
      && left.prefix.hasBytes(of: right.prefix) && left.declarations == right.declarations
      && left.sortedAttributes == right.sortedAttributes && left.children == right.children
  }

  /// Feeds what is compared.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(namespace)
    hasher.combine(sortedAttributes)
    hasher.combine(children)
  }

  private var sortedAttributes: [Attribute] { attributes.sorted(by: Attribute.precedes) }
}

/// What stands in an element.
package enum Node: Hashable, Sendable {
  /// A child.
  case element(Element)
  /// Text with all references resolved and line ends as LF.
  case text(String)

  /// Whether both are written with the same bytes.
  package static func == (left: Node, right: Node) -> Bool {
    switch (left, right) {
    case (.element(let left), .element(let right)): left == right
    case (.text(let left), .text(let right)): left.hasBytes(of: right)
    case (.element, .text), (.text, .element): false
    }
  }
}
