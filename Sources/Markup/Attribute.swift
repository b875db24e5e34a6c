/// An attribute of an element.
package struct Attribute: Hashable, Sendable {
  /// The local name.
  package let name: String
  /// The namespace name; nil, as nearly always, if the attribute is in none.
  package let namespace: String?
  /// The value with all references resolved.
  package let value: String

  /// The prefix the name is written with, empty without a namespace.
  let prefix: String

  /// An attribute in no namespace.
  package init(_ name: String, _ value: String) {
    self.init(name: name, prefix: "", namespace: nil, value: value)
  }

  /// An attribute in a namespace, which needs a prefix since the default namespace is not for attributes.
  package init(_ name: String, prefix: String, namespace: String, _ value: String) {
    self.init(name: name, prefix: prefix, namespace: namespace, value: value)
  }

  init(name: String, prefix: String, namespace: String?, value: String) {
    self.name = name
    self.prefix = prefix
    self.namespace = namespace
    self.value = value
  }

  /// `xml:lang`, the language of an element and all that is in it.
  package static func language(_ tag: String) -> Attribute {
    Attribute("lang", prefix: "xml", namespace: NamespaceDeclaration.xml.namespace, tag)
  }

  /// `xml:space="preserve"`: white space at the ends of a text counts.
  package static let preservingSpace = Attribute(
    "space", prefix: "xml", namespace: NamespaceDeclaration.xml.namespace, "preserve")

  /// The name as it is written.
  var qualifiedName: String { prefix.isEmpty ? name : "\(prefix):\(name)" }

  /// The order of canonical XML (C14N 1.0, section 2.2): by namespace name, then by local name;
  /// attributes in no namespace come first.
  static func precedes(_ left: Attribute, _ right: Attribute) -> Bool {
    let (one, other) = (left.namespace ?? "", right.namespace ?? "")
    return one.hasBytes(of: other) ? left.name.bytesPrecede(right.name) : one.bytesPrecede(other)
  }

  /// Whether both are written with the same bytes.
  package static func == (left: Attribute, right: Attribute) -> Bool {
    left.name.hasBytes(of: right.name) && (left.namespace ?? "").hasBytes(of: right.namespace ?? "")
      && left.prefix.hasBytes(of: right.prefix) && left.value.hasBytes(of: right.value)
  }
}

extension String {
  /// Equality of bytes; `==` calls two spellings of one letter equal, and K equal to the Kelvin sign.
  func hasBytes(of other: String) -> Bool { utf8.elementsEqual(other.utf8) }

  /// The order of canonical XML: by code points, which is the order of UTF-8 bytes.
  func bytesPrecede(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
