/// Reads documents, strictly.
///
/// UTF-8 only; no document type declaration, no entity but the five, no processing instruction, nothing
/// that points outside; no recovery from errors. Comments are dropped, CDATA sections become text.
package struct MarkupParser: Sendable {
  /// What is refused for its size.
  package let limits: MarkupLimits

  /// A parser; it keeps nothing between documents and may be used by many tasks.
  package init(limits: MarkupLimits = MarkupLimits()) {
    self.limits = limits
  }

  /// Reads one document.
  ///
  /// - Throws: The first fault, since what follows it is guesswork; or all pointers to the outside.
  package func parse(_ bytes: [UInt8]) throws(MarkupError) -> Document {
    try read(bytes).document
  }

  /// Reads one document and keeps the tree of libxml2.
  func read(_ bytes: [UInt8]) throws(MarkupError) -> ParsedDocument {
    let text = SourceText(bytes)
    let outline = try Outline(text, limits: limits)
    let tree: XMLTree
    do throws(LibXMLMessage) {
      tree = try XMLTree(parsing: bytes[text.start...])
    } catch {
      throw MarkupError(MarkupFinding(parsing: error, text, outline))
    }
    var counter = SourceText.Counter()
    let positions = outline.elementOffsets.map { counter.advance(to: $0, in: text) }
    var builder = ElementBuilder(positions: positions)
    tree.read(into: &builder)
    guard let root = builder.root, builder.count == positions.count else {
      throw MarkupError(MarkupFinding(parsing: .stopped, text, outline))
    }
    if let (element, name) = builder.unusableNamespaces.first {
      throw MarkupError(
        MarkupFinding(
          .unusableNamespace, at: positions[element],
          keyPath: outline.keyPath(at: outline.elementOffsets[element], in: text), found: name,
          message: NamespaceDeclaration.refusal(of: name)))
    }
    let document = Document(root: root, bytes: bytes)
    let pointers = document.externalReferences()
    if let first = pointers.first { throw MarkupError(first, Array(pointers.dropFirst())) }
    return ParsedDocument(document: document, tree: tree)
  }
}

/// A document in both forms.
struct ParsedDocument: ~Copyable {
  let document: Document
  let tree: XMLTree

  /// Gives the tree away.
  consuming func intoTree() -> XMLTree { tree }
}

extension Document {
  /// Hints about where a schema lies (XML Schema part 1, section 2.6.3); libxml2 would follow them.
  fileprivate func externalReferences() -> [MarkupFinding] {
    var findings: [MarkupFinding] = []
    var path = KeyPathBuilder()
    func visit(_ element: Element) {
      path.enter(element.name)
      for attribute in element.attributes
      where attribute.namespace == "http://www.w3.org/2001/XMLSchema-instance"
        && attribute.name.hasSuffix("chemaLocation")
      {
        findings.append(
          MarkupFinding(
            .externalReference, at: element.position, keyPath: "\(path.text)/@\(attribute.name)",
            found: attribute.value,
            message:
              "The attribute '\(attribute.qualifiedName)' points to '\(attribute.value)'; documents are "
              + "checked against the schemas of this register only. Remove the attribute."))
      }
      for inner in element.elements { visit(inner) }
      path.leave()
    }
    visit(root)
    return findings
  }
}
