/// A prefix and the namespace it stands for.
struct NamespaceDeclaration: Hashable, Sendable {
  /// Empty for the default namespace.
  let prefix: String
  /// Empty to take the default namespace back.
  let namespace: String

  /// Bound in every document, never declared.
  static let xml = NamespaceDeclaration(prefix: "xml", namespace: "http://www.w3.org/XML/1998/namespace")

  /// Whether a name is an absolute URI (RFC 3986, section 4.3) that XML can carry without references.
  static func isUsable(_ name: String) -> Bool {
    guard let colon = name.utf8.firstIndex(of: 0x3A), let first = name.unicodeScalars.first else {
      return false
    }
    let isLetter = first.isASCII && first.properties.isAlphabetic
    let scheme = name[..<colon].unicodeScalars
    return isLetter
      && scheme.allSatisfy {
        $0.isASCII && ($0.properties.isAlphabetic || "0123456789+-.".unicodeScalars.contains($0))
      }
      && name.unicodeScalars.allSatisfy { $0.value > 0x20 && !"&<>\"'".unicodeScalars.contains($0) }
  }

  /// The sentence for a name that is not usable.
  static func refusal(of name: String) -> String {
    "'\(name)' cannot be a namespace; a namespace is an absolute URI such as urn:mitrakota:application:1, "
      + "without quotes and references. Write one."
  }

  static func == (left: NamespaceDeclaration, right: NamespaceDeclaration) -> Bool {
    left.prefix.hasBytes(of: right.prefix) && left.namespace.hasBytes(of: right.namespace)
  }
}

/// The declarations in force at one place of a document.
struct NamespaceScope: Sendable {
  /// Keyed by the bytes of the prefix: as strings, two spellings of one letter would share a key.
  private var bindings: [[UInt8]: NamespaceDeclaration] = [:]

  /// Whether a declaration would change nothing here.
  func holds(_ declaration: NamespaceDeclaration) -> Bool {
    guard let binding = bindings[Array(declaration.prefix.utf8)] else {
      return declaration.prefix.isEmpty && declaration.namespace.isEmpty
    }
    return binding == declaration
  }

  mutating func declare(_ declaration: NamespaceDeclaration) {
    bindings[Array(declaration.prefix.utf8)] = declaration
  }

  /// All declarations, sorted by prefix; the default namespace comes first.
  var sorted: [NamespaceDeclaration] {
    bindings.values.sorted { $0.prefix.bytesPrecede($1.prefix) }
  }
}
