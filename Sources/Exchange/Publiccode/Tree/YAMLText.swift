/// How a text stands in a YAML file: bare where nobody can misread it, in quotes, or as a block of its own.
enum YAMLText {
  /// Lines are broken at about so many characters.
  private static let width = 100

  /// A value; a block begins with its mark and goes on below, `indent` in.
  static func written(_ text: String, indent: String) -> String {
    block(text, indent: indent) ?? onOneLine(text, canBeMerge: false)
  }

  /// A key, or a value without line breaks.
  static func onOneLine(_ text: String, canBeMerge: Bool) -> String {
    isPlain(text) || canBeMerge && text == "<<" ? text : quoted(text)
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      first.properties.isAlphabetic || ("0"..."9").contains(first) || first == "/" || first == "(",
      last != " ", last != ":", text.unicodeScalars.allSatisfy(isPrintable)
    else { return false }
    return !text.contains(": ") && !text.contains(" #") && !otherReaders.contains(text.lowercased())
      && YAMLScalar(text, isBare: true).kind == .text
  }

  // Texts that readers of YAML 1.1 take for truth values.
  private static let otherReaders: Set<String> = ["y", "n", "yes", "no", "on", "off"]

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...: true
    default: false
    }
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"", "\\": return "\\" + String(scalar)
    case "\n": return "\\n"
    case "\t": return "\\t"
    case "\r": return "\\r"
    default:
      if isPrintable(scalar) { return String(scalar) }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let (mark, count) = scalar.value <= 0xFF ? ("\\x", 2) : ("\\u", 4)
      return mark + String(repeating: "0", count: max(0, count - digits.count)) + digits
    }
  }

  // `|` keeps lines as they are, `>` breaks long ones at single spaces; nil where neither gives the text back.
  private static func block(_ text: String, indent: String) -> String? {
    let body = text.hasSuffix("\n") ? String(text.dropLast()) : text
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > 1 || text.count > width, let first = lines.first, !first.isEmpty, lines.last?.isEmpty == false,
      lines.allSatisfy({ $0.unicodeScalars.allSatisfy(isPrintable) && $0.first != " " && $0.last != " " })
    else { return nil }
    let chomping = text.hasSuffix("\n") ? "" : "-"
    let isLong = lines.contains { $0.count > width }
    guard isLong, !text.contains("  ") else {
      return "|\(chomping)\n" + lines.map { $0.isEmpty ? "" : indent + $0 }.joined(separator: "\n")
    }
    // In a folded block a line feed stands for a space, and a line feed needs an empty line.
    var block = ">\(chomping)"
    for (index, line) in lines.enumerated() {
      block += line.isEmpty || index == 0 ? "\n" : "\n\n"
      block += folded(line).map { indent + $0 }.joined(separator: "\n")
    }
    return block
  }

  private static func folded(_ line: Substring) -> [String] {
    var lines: [String] = []
    for word in line.split(separator: " ") {
      guard let last = lines.last, last.count + word.count < width else {
        lines.append(String(word))
        continue
      }
      lines[lines.count - 1] = last + " " + word
    }
    return lines
  }
}
