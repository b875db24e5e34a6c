extension Element {
  /// The same element without the white space that only lays it out.
  ///
  /// An element that holds elements, and beside them nothing but white space, loses that white space.
  /// Text beside text is kept whole, and so is what stands in an element without elements.
  package func compacted() -> Element {
    let isLaidOut = !elements.isEmpty && text.unicodeScalars.allSatisfy(XMLText.isSpace)
    let kept: [Node] = children.compactMap { child in
      switch child {
      case .element(let element): .element(element.compacted())
      case .text: isLaidOut ? nil : child
      }
    }
    return Element(
      name: name, prefix: prefix, namespace: namespace, declarations: declarations,
      attributes: attributes, children: kept, position: position)
  }
}
