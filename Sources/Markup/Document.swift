/// A document that was read and found well-formed.
package struct Document: Hashable, Sendable {
  /// The outermost element.
  package let root: Element
  /// The bytes as they came, a byte order mark and all; what is signed and hashed.
  package let bytes: [UInt8]

  init(root: Element, bytes: [UInt8]) {
    self.root = root
    self.bytes = bytes
  }

  /// Canonical XML 1.0 without comments, by libxml2; the same bytes as `root.canonicalBytes()`.
  ///
  /// It reads the document again, and is there so that the two can be held against each other.
  package func canonical() -> [UInt8] {
    let text = SourceText(bytes)
    do throws(LibXMLMessage) {
      let tree = try XMLTree(parsing: text.bytes[text.start...])
      guard let canonical = tree.canonicalBytes() else {
        preconditionFailure(
          "a document with absolute namespaces has a canonical form \(String(decoding: bytes, as: UTF8.self))"
        )
      }
      return canonical
    } catch {
      preconditionFailure("a document that was parsed once can be parsed again: \(error.text)")
    }
  }
}
