/// A single value as it is written in a YAML file.
///
/// Two scalars are equal if they say the same: the quotes around a text are no part of it, but without them
/// `0.4` is a number and `true` a truth value.
package struct YAMLScalar: Hashable, Sendable {
  /// The text without quotes, folded lines joined.
  package var text: String
  package var kind: Kind
  /// Whether the text stands between quotes or below `|` or `>`.
  var isWritten = false

  /// What a value without quotes is taken for.
  package enum Kind: Hashable, Sendable {
    case nothing, truth, whole, decimal, text
  }

  /// Makes a scalar; only a bare one can be anything but text.
  init(_ text: String, isBare: Bool) {
    self.text = text
    kind = isBare ? Self.kind(ofBare: text) : .text
    isWritten = !isBare
  }

  /// The value as a text, as the field of a text takes it: numbers in their shortest spelling.
  package var asText: String {
    switch kind {
    case .nothing: ""
    case .truth: text.lowercased()
    case .whole, .decimal: Self.shortest(text)
    case .text: text
    }
  }

  package static func == (a: YAMLScalar, b: YAMLScalar) -> Bool {
    a.kind == b.kind && (a.kind == .nothing || a.text == b.text)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(kind == .nothing ? "" : text)
  }

  // The core schema of YAML 1.2, with the octal numbers and the underscores of 1.1; `yes` and `no` are texts.
  private static func kind(ofBare text: String) -> Kind {
    switch text {
    case "", "~", "null", "Null", "NULL": return .nothing
    case "true", "True", "TRUE", "false", "False", "FALSE": return .truth
    case ".inf", ".Inf", ".INF", "-.inf", "-.Inf", "-.INF", ".nan", ".NaN", ".NAN": return .decimal
    default: break
    }
    guard let first = text.utf8.first, first != 0x5F, text.utf8.count < 64 else { return .text }
    let plain = unsigned(text)
    guard let digit = plain.first, digit.isASCII else { return .text }
    switch plain.count(where: { $0 == "." }) {
    case 0: return radix(plain).isEmpty ? .text : .whole
    case 1: return isDecimal(plain) ? .decimal : .text
    default: return .text
    }
  }

  private static func unsigned(_ text: String) -> String {
    var digits = Substring(text)
    if digits.hasPrefix("+") { digits = digits.dropFirst() }
    if digits.hasPrefix("-") { digits = digits.dropFirst() }
    return digits.filter { $0 != "_" }
  }

  // The digits of a whole number and their base; empty where it is none.
  private static func radix(_ text: String) -> [(digits: Substring, base: Int)] {
    let choices: [(String, Int)] = [("0x", 16), ("0o", 8), ("0b", 2)]
    let prefixed = choices.first { text.hasPrefix($0.0) }.map { (text.dropFirst(2), $0.1) }
    let octal = text.hasPrefix("0") && text.count > 1 ? (text[...], 8) : (text[...], 10)
    let (digits, base) = prefixed ?? octal
    let isNumber = !digits.isEmpty && digits.allSatisfy { $0.isASCII && ($0.hexDigitValue ?? 99) < base }
    return isNumber ? [(digits, base)] : []
  }

  private static func isDecimal(_ text: String) -> Bool {
    let allowed = text.allSatisfy { $0.isASCII && ($0.isNumber || ".eE+-".contains($0)) }
    return allowed && Double(text.hasSuffix(".") ? text + "0" : text) != nil
  }

  private static func shortest(_ text: String) -> String {
    let digits = unsigned(text)
    let sign = text.hasPrefix("-") ? "-" : ""
    if let (whole, base) = radix(digits).first { return sign + (Int(whole, radix: base).map(String.init) ?? digits) }
    guard let number = Double(digits) else { return text }
    return sign + (number == number.rounded() && number < 1e15 ? String(Int(number)) : "\(number)")
  }
}
