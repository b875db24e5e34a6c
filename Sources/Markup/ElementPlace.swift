/// Where an element stands in its document, and what a key of it could be made of.
struct ElementPlace: Sendable {
  let position: Position
  let keyPath: String
  let name: String
  /// The values of its attributes and its text.
  let values: [String]

  /// The place of a finding that belongs to no element.
  static let none = ElementPlace(position: .start, keyPath: "", name: "", values: [])

  /// Whether the element stands in the other one, however deep; everything stands in `none`.
  func isInside(_ other: ElementPlace) -> Bool {
    other.keyPath.isEmpty || keyPath.hasPrefix(other.keyPath + "/")
  }

  /// The key path of the element around it; empty for the root.
  var parentPath: String { keyPath.split(separator: "/").dropLast().joined(separator: "/") }
}

extension Document {
  /// The places of all elements, in document order: the n-th is that of the n-th element of libxml2's tree.
  func elementPlaces() -> [ElementPlace] {
    var places: [ElementPlace] = []
    var path = KeyPathBuilder()
    func visit(_ element: Element) {
      path.enter(element.name)
      places.append(
        ElementPlace(
          position: element.position, keyPath: path.text, name: element.name,
          values: element.attributes.map(\.value) + [element.text]))
      for inner in element.elements { visit(inner) }
      path.leave()
    }
    visit(root)
    return places
  }
}
