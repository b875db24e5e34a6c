/// Writes an element as Canonical XML 1.0 without comments.
///
/// The bytes are those that libxml2 gives for the same document; `CanonicalTests` holds both side by side.
struct CanonicalWriter {
  private(set) var bytes: [UInt8] = []
  /// The namespaces in force, innermost last.
  private var scopes = [NamespaceScope()]

  mutating func write(_ element: Element) {
    let name = element.prefix.isEmpty ? element.name : "\(element.prefix):\(element.name)"
    var scope = scopes[scopes.count - 1]
    bytes.append(0x3C)
    append(name)
    for declaration in element.neededDeclarations(in: scope) {
      scope.declare(declaration)
      append(declaration.prefix.isEmpty ? " xmlns=\"" : " xmlns:\(declaration.prefix)=\"")
      appendValue(declaration.namespace)
      bytes.append(0x22)
    }
    for attribute in element.attributes.sorted(by: Attribute.precedes) {
      append(" \(attribute.qualifiedName)=\"")
      appendValue(attribute.value)
      bytes.append(0x22)
    }
    bytes.append(0x3E)
    scopes.append(scope)
    for child in element.children {
      switch child {
      case .element(let inner): write(inner)
      case .text(let text): appendText(text)
      }
    }
    scopes.removeLast()
    append("</\(name)>")
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Text: `&`, `<`, `>` and CR become references (C14N 1.0, section 2.3).
  private mutating func appendText(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": append("&amp;")
      case "<": append("&lt;")
      case ">": append("&gt;")
      case "\r": append("&#xD;")
      default: append(scalar)
      }
    }
  }

  /// Attribute values: `&`, `<`, `"` and the white space that a parser would turn into a space.
  private mutating func appendValue(_ value: String) {
    for scalar in value.unicodeScalars {
      switch scalar {
      case "&": append("&amp;")
      case "<": append("&lt;")
      case "\"": append("&quot;")
      case "\t": append("&#x9;")
      case "\n": append("&#xA;")
      case "\r": append("&#xD;")
      default: append(scalar)
      }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    let carried: Unicode.Scalar = XMLText.carries(scalar) ? scalar : "\u{FFFD}"
    bytes.append(contentsOf: carried.utf8)
  }
}

extension Element {
  /// Canonical XML 1.0 without comments: UTF-8, line ends LF, attributes sorted, text untouched.
  ///
  /// A character that XML cannot carry is written as U+FFFD; see ``unwritable()`` to refuse it beforehand.
  package func canonicalBytes() -> [UInt8] {
    var writer = CanonicalWriter()
    writer.write(self)
    return writer.bytes
  }

  /// The declarations to be written on this element, sorted by prefix, given those in force around it.
  func neededDeclarations(in scope: NamespaceScope) -> [NamespaceDeclaration] {
    var needed = NamespaceScope()
    for declaration in declarations { needed.declare(declaration) }
    for attribute in attributes {
      if let namespace = attribute.namespace {
        needed.declare(NamespaceDeclaration(prefix: attribute.prefix, namespace: namespace))
      }
    }
    needed.declare(NamespaceDeclaration(prefix: prefix, namespace: namespace))
    return needed.sorted.filter { $0.prefix != NamespaceDeclaration.xml.prefix && !scope.holds($0) }
  }
}
