/// One look at a document through a schema.
///
/// libxml2 looks no further among the children of an element once one of them is out of place. That one is
/// therefore taken out of the tree and the rest looked at again, so that an officer sees all findings at
/// once and not one a day.
struct Validation: ~Copyable {
  private let tree: XMLTree
  private let places: [ElementPlace]
  private var findings: Set<MarkupFinding> = []
  /// The elements of which a child has been taken out: what is said of the order of their other children
  /// may follow from that, and is not repeated to the reader.
  private var disturbed: Set<String> = []

  /// How often a document is looked at; once for every misplaced child of the same element.
  private static let rounds = 50

  init(of document: Document) {
    let text = SourceText(document.bytes)
    do throws(LibXMLMessage) {
      tree = try XMLTree(parsing: text.bytes[text.start...])
    } catch {
      preconditionFailure("a document that was parsed once can be parsed again: \(error.text)")
    }
    places = document.elementPlaces()
  }

  mutating func run(with schema: CompiledSchema) {
    for _ in 0..<Self.rounds {
      var misplaced: [Int] = []
      for message in schema.messages(about: tree) {
        let place =
          message.element.flatMap { places.indices.contains($0) ? places[$0] : nil } ?? places.first ?? .none
        let finding = MarkupFinding(validating: message, at: place, among: places)
        let isMisplaced = finding.code == .unexpectedElement && message.code == LibXMLCode.elementContent
        if isMisplaced, let element = message.element { misplaced.append(element) }
        let judged = isMisplaced ? place.parentPath : place.keyPath
        if message.code == LibXMLCode.elementContent, disturbed.contains(judged) { continue }
        findings.insert(finding)
      }
      for element in misplaced {
        tree.remove(element: element)
        disturbed.insert(places[element].parentPath)
      }
      // The root cannot be taken out.
      guard misplaced.contains(where: { $0 > 0 }) else { return }
    }
  }

  /// By place; a missing key says no more than the missing attribute or element that it is made of.
  var sortedFindings: [MarkupFinding] {
    let missing = findings.filter { $0.code == .missingAttribute || $0.code == .missingElement }
    return
      findings
      .filter { finding in
        finding.code != .missingKey || !missing.contains { $0.keyPath == finding.keyPath }
      }
      .sorted { left, right in
        left.position == right.position
          ? (left.keyPath, left.message) < (right.keyPath, right.message) : left.position < right.position
      }
  }
}
