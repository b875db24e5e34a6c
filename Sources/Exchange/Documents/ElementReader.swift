import Catalog
import Markup

/// One element of a document, read value by value; what is wrong goes to the log, and reading goes on.
///
/// A missing element is nil and no finding, for the schema has already said what is missing.
package struct ElementReader {
  let element: Element
  let keyPath: String
  let log: FindingLog

  init(_ element: Element, keyPath: String, log: FindingLog) {
    self.element = element
    self.keyPath = keyPath
    self.log = log
  }

  /// The text of the element with runs of white space as one space; nil if there is none.
  var text: String? {
    let text = element.text.collapsingSpace
    return text.isEmpty ? nil : text
  }

  /// The first child of this name.
  func child(_ name: String) -> ElementReader? { children(name).first }

  /// All children of this name.
  func children(_ name: String) -> [ElementReader] {
    element.all(name).enumerated().map { index, child in
      let step = index == 0 ? name : "\(name)[\(index + 1)]"
      return ElementReader(child, keyPath: "\(keyPath)/\(step)", log: log)
    }
  }

  func text(_ name: String) -> String? { child(name)?.text }
  func texts(_ name: String) -> [String] { children(name).compactMap(\.text) }

  /// The text of this element as a value.
  func value<Value: TextValue>(_: Value.Type = Value.self) -> Value? {
    text.flatMap { parse($0, at: keyPath) }
  }

  func value<Value: TextValue>(_ name: String, _ type: Value.Type = Value.self) -> Value? {
    child(name)?.value(type)
  }

  func values<Value: TextValue>(_ name: String, _ type: Value.Type = Value.self) -> [Value] {
    children(name).compactMap { $0.value(type) }
  }

  /// The text of a child as one of a closed list; the schema has the list too.
  func choice<Value: RawRepresentable>(_ name: String, _: Value.Type = Value.self) -> Value?
  where Value.RawValue == String {
    text(name).flatMap(Value.init(rawValue:))
  }

  /// The text of a child as a whole number without sign or leading zeros.
  func number(_ name: String, in range: ClosedRange<Int>) -> Int? {
    text(name).flatMap { Self.whole($0, in: range) }
  }

  func attribute(_ name: String) -> String? { element[name].map(\.collapsingSpace) }

  func attribute<Value: TextValue>(_ name: String, _: Value.Type = Value.self) -> Value? {
    attribute(name).flatMap { parse($0, at: "\(keyPath)/@\(name)") }
  }

  /// `Int` accepts "+5" and "007", which are other spellings of a number; so it is printed again.
  static func whole(_ text: some StringProtocol, in range: ClosedRange<Int>) -> Int? {
    Int(text).flatMap { range.contains($0) && String($0) == text ? $0 : nil }
  }

  private func parse<Value: TextValue>(_ text: String, at keyPath: String) -> Value? {
    do throws(ParseError) {
      return try Value(text)
    } catch {
      let place = element.position
      log.add(
        Finding(error, file: log.file, line: place.line, column: place.column, keyPath: keyPath))
      return nil
    }
  }
}

extension String {
  /// The text with runs of XML's white space as one space and none at the ends, as `xs:token` reads it.
  var collapsingSpace: String {
    // Byte by byte: a register of many cards spends most of its reading here.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var isBetween = false
    for byte in utf8 {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: isBetween = !bytes.isEmpty
      default:
        if isBetween { bytes.append(0x20) }
        isBetween = false
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
