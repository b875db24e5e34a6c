package import Catalog
import Markup

/// Where the parts of a record stand in the file it came from.
package struct DocumentPlaces: Hashable, Sendable {
  private let root: String
  private var places: [String: Position] = [:]

  /// Walks through a document once.
  init(_ element: Element) {
    root = element.name
    visit(element, at: element.name)
  }

  /// Places of a file that is not XML; `root` stands for the whole of it.
  init(root: String, places: [String: Position]) {
    self.root = root
    self.places = places
  }

  private mutating func visit(_ element: Element, at keyPath: String) {
    places[keyPath] = element.position
    var count: [String: Int] = [:]
    for child in element.elements {
      let number = count[child.name, default: 0] + 1
      count[child.name] = number
      visit(child, at: keyPath + "/" + (number == 1 ? child.name : "\(child.name)[\(number)]"))
    }
  }

  /// A finding of the rules, with its key path from the root and its line and column.
  ///
  /// What is missing is found at the element in which it is missed; an attribute at its element.
  package func locating(_ finding: Finding) -> Finding {
    var located = finding
    located.keyPath = finding.keyPath.isEmpty ? root : "\(root)/\(finding.keyPath)"
    var steps = located.keyPath.split(separator: "/")
    while !steps.isEmpty {
      if let place = places[steps.joined(separator: "/")] {
        (located.line, located.column) = (place.line, place.column)
        break
      }
      steps.removeLast()
    }
    return located
  }
}
