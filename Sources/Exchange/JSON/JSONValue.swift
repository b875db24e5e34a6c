#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A JSON document to be printed: equal values give equal bytes, members in the order of their names.
package enum JSONValue: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByArrayLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral
{
  case null
  case bool(Bool)
  case number(Int)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  package init(stringLiteral value: String) { self = .text(value) }
  package init(integerLiteral value: Int) { self = .number(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(nilLiteral: ()) { self = .null }
  package init(arrayLiteral elements: JSONValue...) { self = .list(elements) }
  /// Of two members with one name the later counts.
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements) { _, later in later })
  }

  /// The text of a value with one spelling, or null.
  package init(_ value: (some CustomStringConvertible)?) {
    self = value.map { .text($0.description) } ?? .null
  }

  /// A number, or null.
  package init(_ value: Int?) { self = value.map(JSONValue.number) ?? .null }

  /// A text, or null.
  package init(_ value: String?) { self = value.map(JSONValue.text) ?? .null }

  /// The document, indented for people, with a line feed at its end.
  package var bytes: [UInt8] { encoded([.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]) + [0x0A] }

  /// The document on one line, without a line feed.
  package var line: [UInt8] { encoded([.sortedKeys, .withoutEscapingSlashes]) }

  private func encoded(_ formatting: JSONEncoder.OutputFormatting) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting
    guard let data = try? encoder.encode(self) else {
      preconditionFailure("texts, whole numbers, lists and objects can always be written as JSON")
    }
    return [UInt8](data)
  }
}

extension JSONValue: Encodable {
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .text(let value): try container.encode(value)
    case .list(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }
}
