import Markup

/// Makes the elements of one document, all in its namespace.
///
/// Every call gives a list, so that what is missing is simply an empty one.
package struct ElementMaker {
  let namespace: String

  /// An element of elements; an attribute without a value is left out.
  func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ children: [[Element]]
  ) -> Element {
    Element(
      name, namespace: namespace, attributes: Self.attributes(attributes),
      children: children.joined().map { .element($0) })
  }

  /// An element of text, or nothing.
  func text(
    _ name: String, _ text: String?, _ attributes: KeyValuePairs<String, String?> = [:]
  ) -> [Element] {
    guard let text else { return [] }
    return [Element(name, namespace: namespace, attributes: Self.attributes(attributes), text: text)]
  }

  func texts(_ name: String, _ texts: [String]) -> [Element] { texts.flatMap { text(name, $0) } }

  func value(_ name: String, _ value: (some TextValue)?) -> [Element] { text(name, value?.description) }
  func values(_ name: String, _ values: [some TextValue]) -> [Element] {
    values.flatMap { value(name, $0) }
  }

  func choice<Value: RawRepresentable>(_ name: String, _ value: Value?) -> [Element]
  where Value.RawValue == String {
    text(name, value?.rawValue)
  }

  private static func attributes(_ pairs: KeyValuePairs<String, String?>) -> [Attribute] {
    pairs.compactMap { name, value in value.map { Attribute(name, $0) } }
  }
}
