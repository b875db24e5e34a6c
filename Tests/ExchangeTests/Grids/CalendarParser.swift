/// Reads calendars as RFC 5545 has them and refuses everything else.
struct CalendarParser {
  struct Fault: Error { let line: String, why: String }

  struct Component: Equatable {
    let name: String
    var properties: [(name: String, parameters: [String], value: String)] = []
    var components: [Component] = []

    /// The text of a property that is there once.
    func text(_ name: String) throws -> String {
      let found = properties.filter { $0.name == name }
      guard found.count == 1 else { throw Fault(line: name, why: "is there \(found.count) times") }
      return try CalendarParser.unescaped(found[0].value)
    }

    static func == (left: Component, right: Component) -> Bool {
      left.name == right.name && left.components == right.components
        && left.properties.map { "\($0)" } == right.properties.map { "\($0)" }
    }
  }

  static func parse(_ text: String) throws -> Component {
    var stack: [Component] = []
    var root: Component?
    for line in try unfolded(Array(text.utf8)) {
      guard root == nil else { throw Fault(line: line, why: "stands behind the end") }
      let (name, parameters, value) = try property(line)
      switch name {
      case "BEGIN": stack.append(Component(name: value))
      case "END":
        guard let component = stack.popLast(), component.name == value else {
          throw Fault(line: line, why: "ends nothing")
        }
        if stack.isEmpty { root = component } else { stack[stack.count - 1].components.append(component) }
      default:
        guard !stack.isEmpty else { throw Fault(line: line, why: "is outside") }
        stack[stack.count - 1].properties.append((name, parameters, value))
      }
    }
    guard let root, stack.isEmpty else { throw Fault(line: "", why: "has no end") }
    try check(root)
    return root
  }

  /// Section 3.1: lines end in CR LF, have at most 75 octets, and go on behind a space.
  private static func unfolded(_ bytes: [UInt8]) throws -> [String] {
    var lines: [[UInt8]] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      guard let end = rest.indices.first(where: { rest[$0] == 0x0D && $0 + 1 < rest.endIndex && rest[$0 + 1] == 0x0A })
      else { throw Fault(line: String(decoding: rest, as: UTF8.self), why: "has no line end") }
      let line = rest[..<end]
      guard line.count <= 75, !line.contains(0x0A), !line.contains(0x0D), String(validating: line, as: UTF8.self) != nil
      else { throw Fault(line: String(decoding: line, as: UTF8.self), why: "is too long, or cuts a character") }
      if line.first == 0x20, !lines.isEmpty {
        lines[lines.count - 1] += line.dropFirst()
      } else {
        lines.append(Array(line))
      }
      rest = rest[(end + 2)...]
    }
    return lines.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func property(_ line: String) throws -> (String, [String], String) {
    guard let colon = line.firstIndex(of: ":") else { throw Fault(line: line, why: "has no value") }
    let names = line[..<colon].split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    let isName = names[0].utf8.allSatisfy { (0x41...0x5A).contains($0) || $0 == 0x2D }
    guard isName, !names[0].isEmpty, names.dropFirst().allSatisfy({ $0.contains("=") }) else {
      throw Fault(line: line, why: "has no name")
    }
    let value = String(line[line.index(after: colon)...])
    guard value.unicodeScalars.allSatisfy({ $0 == "\t" || $0.value >= 0x20 && $0.value != 0x7F }) else {
      throw Fault(line: line, why: "holds a control character")
    }
    return (names[0], Array(names.dropFirst()), value)
  }

  /// Section 3.3.11.
  static func unescaped(_ text: String) throws -> String {
    var plain = ""
    var rest = text[...]
    while let character = rest.popFirst() {
      guard character == "\\" else {
        guard character != ";", character != "," else { throw Fault(line: text, why: "has a bare \(character)") }
        plain.append(character)
        continue
      }
      switch rest.popFirst() {
      case "n"?, "N"?: plain += "\n"
      case let escaped? where "\\;,".contains(escaped): plain.append(escaped)
      default: throw Fault(line: text, why: "escapes nothing")
      }
    }
    return plain
  }

  /// Sections 3.4 and 3.6: what must be there, and how often.
  private static func check(_ root: Component) throws {
    guard root.name == "VCALENDAR", try root.text("VERSION") == "2.0", try !root.text("PRODID").isEmpty,
      !root.components.isEmpty, !root.properties.contains(where: { $0.name == "METHOD" })
    else { throw Fault(line: root.name, why: "is no calendar") }
    var uids: Set<String> = []
    for component in root.components where component.name != "VTIMEZONE" {
      guard component.name == "VEVENT" else { throw Fault(line: component.name, why: "is not known") }
      let stamp = try component.text("DTSTAMP")
      let start = component.properties.filter { $0.name == "DTSTART" }
      guard uids.insert(try component.text("UID")).inserted, stamp.count == 16, stamp.last == "Z",
        start.count == 1, start[0].parameters == ["VALUE=DATE"], start[0].value.count == 8
      else { throw Fault(line: "\(component)", why: "is no event of its own") }
    }
  }
}
