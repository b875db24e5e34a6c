/// A compiled XSD, which says what shape a document must have.
///
/// It is compiled once and may be used by many tasks at the same time.
package struct Schema: Sendable {
  /// What the schema is called in messages, such as `application-1.xsd`.
  package let name: String
  private let compiled: CompiledSchema

  /// Compiles a schema that consists of these bytes alone.
  ///
  /// - Throws: All that is wrong with the schema; import, include, redefine and override are.
  package init(xsd: [UInt8], name: String) throws(MarkupError) {
    let source = try MarkupParser().read(xsd)
    let places = source.document.elementPlaces()
    let pointers = Self.pointers(in: source.document, name: name)
    if let first = pointers.first { throw MarkupError(first, Array(pointers.dropFirst())) }
    do throws(LibXMLMessages) {
      compiled = try CompiledSchema(compiling: source.intoTree())
    } catch {
      let findings = error.list.map { message in
        let place = message.element.flatMap { places.indices.contains($0) ? places[$0] : nil }
        return Self.unusable(name, at: place ?? .none, because: message.text)
      }
      throw MarkupError(
        findings.first ?? Self.unusable(name, at: .none, because: "no reason given"),
        Array(findings.dropFirst()))
    }
    self.name = name
  }

  /// What is wrong with the shape of a document, by place; empty if nothing is.
  ///
  /// All findings are given, with one exception: where several children of one element are out of place,
  /// those after the first are judged again once the first is repaired.
  package func findings(in document: Document) -> [MarkupFinding] {
    var validation = Validation(of: document)
    validation.run(with: compiled)
    return validation.sortedFindings
  }

  private static func pointers(in document: Document, name: String) -> [MarkupFinding] {
    let names = ["import", "include", "redefine", "override"]
    let places = document.elementPlaces()
    return document.root.elements
      .filter { $0.namespace == "http://www.w3.org/2001/XMLSchema" && names.contains($0.name) }
      .map { element in
        MarkupFinding(
          .externalReference, at: element.position,
          keyPath: places.first { $0.position == element.position }?.keyPath ?? "",
          found: element["schemaLocation"],
          message:
            "The schema \(name) has an xs:\(element.name); a schema of this register is a single file. "
            + "Copy what it needs into it.")
      }
  }

  private static func unusable(
    _ name: String, at place: ElementPlace, because reason: String
  ) -> MarkupFinding {
    MarkupFinding(
      .unusableSchema, at: place.position, keyPath: place.keyPath, found: name,
      message: "The schema \(name) cannot be used: \(reason) Repair the schema.")
  }
}
