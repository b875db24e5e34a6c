extension Element {
  /// What in this element, made in memory, XML cannot carry; empty for every parsed element.
  ///
  /// Ask before writing text that people typed or pasted: a spreadsheet may hold U+000B.
  package func unwritable() -> [MarkupFinding] {
    var check = WritabilityCheck()
    check.visit(self)
    return check.findings
  }
}

private struct WritabilityCheck {
  var findings: [MarkupFinding] = []
  private var path = KeyPathBuilder()

  mutating func visit(_ element: Element) {
    path.enter(element.name)
    defer { path.leave() }
    checkName(element.name, what: "element")
    checkNamespace(element.namespace)
    var seen: [(name: String, namespace: String?)] = []
    for attribute in element.attributes {
      let key = path.text + "/@" + attribute.name
      checkName(attribute.name, what: "attribute")
      checkText(attribute.value, at: key)
      if let namespace = attribute.namespace {
        checkName(attribute.prefix, what: "prefix")
        checkNamespace(namespace)
      }
      if seen.contains(where: { $0.name.hasBytes(of: attribute.name) && $0.namespace == attribute.namespace }) {
        refuse(attribute.name, at: key, "The attribute '\(attribute.name)' is there twice; keep one of them.")
      }
      seen.append((attribute.name, attribute.namespace))
    }
    for child in element.children {
      switch child {
      case .element(let inner): visit(inner)
      case .text(let text): checkText(text, at: path.text)
      }
    }
  }

  private mutating func checkName(_ name: String, what: String) {
    guard !XMLText.isName(name) else { return }
    refuse(
      name, at: path.text,
      "'\(name)' cannot be the name of an \(what); names begin with a letter and hold no spaces. Choose another."
    )
  }

  private mutating func checkNamespace(_ namespace: String) {
    guard !namespace.isEmpty, !NamespaceDeclaration.isUsable(namespace) else { return }
    refuse(namespace, at: path.text, NamespaceDeclaration.refusal(of: namespace))
  }

  private mutating func checkText(_ text: String, at key: String) {
    guard let scalar = text.unicodeScalars.first(where: { !XMLText.carries($0) }) else { return }
    let name = XMLText.codePoint(scalar)
    refuse(
      name, at: key,
      "The text holds the character \(name); XML has no way to carry it. Remove it from '\(key)'.")
  }

  private mutating func refuse(_ found: String, at key: String, _ message: String) {
    findings.append(
      MarkupFinding(.notWritable, at: .start, keyPath: key, found: found, message: message))
  }
}

extension XMLText {
  /// `U+000B`, as standards write a character that cannot be shown.
  static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
