extension Element {
  /// This element with a declaration of its own, so that the elements in it need none.
  package func declaring(_ prefix: String, _ namespace: String) -> Element {
    Element(
      name: name, prefix: self.prefix, namespace: self.namespace,
      declarations: declarations + [NamespaceDeclaration(prefix: prefix, namespace: namespace)],
      attributes: attributes, children: children, position: position)
  }
}
