extension MarkupFinding {
  /// Puts a message of the validator into our words.
  ///
  /// libxml2 gives the values only inside its sentence. The sentences are taken apart here and nowhere
  /// else; one that is not recognised is quoted whole.
  init(validating message: LibXMLMessage, at place: ElementPlace, among places: [ElementPlace]) {
    let refusal = Refusal(message)
    let place = refusal.referrer(in: places, under: place) ?? place
    self.init(
      refusal.code, at: place.position,
      keyPath: refusal.attribute.map { "\(place.keyPath)/@\($0)" } ?? place.keyPath,
      expected: refusal.expected, found: refusal.found, message: refusal.sentence)
  }
}

/// One refusal by the validator, taken apart.
private struct Refusal {
  var code = MarkupFinding.Code.schema
  var expected: [String] = []
  var found: String?
  var sentence = ""
  /// The local name of the attribute that is meant, if one is.
  let attribute: String?
  private let element: String
  /// The sentence of libxml2 without its beginning.
  private let said: Substring

  init(_ message: LibXMLMessage) {
    // Element '{urn:x}a', attribute 'b': …
    var rest = message.text[...]
    element = Self.localName(Self.takeQuoted(&rest, after: "Element '"))
    let attribute = rest.hasPrefix(", attribute '") ? Self.takeQuoted(&rest, after: ", attribute '") : nil
    self.attribute = attribute.map { Self.localName($0) }
    said = rest.hasPrefix(": ") ? rest.dropFirst(2) : rest
    switch message.code {
    case LibXMLCode.elementContent: content()
    case LibXMLCode.unknownRoot: root()
    case LibXMLCode.attributesNotAllowed: attributeNotAllowed()
    case LibXMLCode.notEmpty, LibXMLCode.textBetweenElements, LibXMLCode.elementInSimpleType: wrongContent()
    case LibXMLCode.attributeMissing: attributeMissing(in: message.text)
    case LibXMLCode.enumeration: enumeration()
    case LibXMLCode.pattern: pattern()
    case LibXMLCode.lengths: length()
    case LibXMLCode.ranges: range()
    case LibXMLCode.wrongTypes: type()
    case LibXMLCode.identity: identity()
    default: break
    }
    if sentence.isEmpty {
      sentence = "The schema refuses \(subject) (validator: \(said)). Repair it as the schema says."
    }
  }

  /// `the attribute 'b' of <a>` or `<a>`.
  private var subject: String { attribute.map { "the attribute '\($0)' of <\(element)>" } ?? "<\(element)>" }

  // MARK: - Structure

  private mutating func content() {
    expected = Self.list(said)
    let names = expected.map { "<\($0)>" }.joined(separator: " or ")
    if said.hasPrefix("Missing child") {
      code = .missingElement
      sentence =
        "<\(element)> is not complete; it needs \(names.isEmpty ? "another element" : names). Add it."
    } else {
      code = .unexpectedElement
      found = element
      sentence =
        expected.isEmpty
        ? "<\(element)> does not belong here; no further element is expected. Remove it."
        : "<\(element)> does not belong here; expected is \(names). Put that first, or correct the name."
    }
  }

  private mutating func root() {
    code = .unexpectedRoot
    found = element
    sentence = "<\(element)> is not a document that this schema knows. Check its name and its namespace."
  }

  private mutating func attributeNotAllowed() {
    code = .unexpectedAttribute
    found = attribute
    sentence = "\(Self.capital(subject)) is not known. Remove it, or correct its name."
  }

  private mutating func attributeMissing(in text: String) {
    let name = Self.localName(Self.between(said, "The attribute '", "' is required") ?? "?")
    code = .missingAttribute
    expected = [name]
    sentence = "<\(element)> has no attribute '\(name)', which it needs. Add it."
  }

  private mutating func wrongContent() {
    if said.hasPrefix("Element content") {
      code = .unexpectedElement
      sentence = "<\(element)> holds elements; it may hold none. Remove them."
    } else {
      code = .unexpectedText
      sentence =
        "<\(element)> holds text of its own; it may not. Remove it, or put it into the right element."
    }
  }

  // MARK: - Values

  private mutating func enumeration() {
    let (value, set) = Self.parts(said, "The value '", "' is not an element of the set {", "}.")
    code = .notInList
    found = value
    expected = Self.quotedItems(set)
    sentence =
      "'\(value)' is not a value of \(subject); possible are \(expected.joined(separator: ", ")). Choose one."
  }

  private mutating func pattern() {
    let (value, pattern) = Self.parts(said, "The value '", "' is not accepted by the pattern '", "'.")
    code = .wrongPattern
    found = value
    expected = [pattern]
    sentence = "'\(value)' is not written as \(subject) must be; the pattern is \(pattern). Correct it."
  }

  private mutating func length() {
    // [facet 'f'] The value has a length of '5'; this exceeds the allowed maximum length of '4'.
    let quoted = said.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
    let (facet, actual, bound) = quoted.count > 5 ? (quoted[1], quoted[3], quoted[5]) : ("?", "?", "?")
    let (rule, remedy) =
      switch facet {
      case "minLength": ("at least", "Write more.")
      case "maxLength": ("at most", "Shorten it.")
      default: ("exactly", "Correct it.")
      }
    code = .wrongLength
    found = actual
    expected = [bound]
    sentence = "The text of \(subject) has length \(actual); \(rule) \(bound) is the rule. \(remedy)"
  }

  private mutating func range() {
    // [facet 'f'] The value 'v' is … 'limit'. A number or a date holds no quote.
    let quoted = said.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
    let value = quoted.count > 3 ? quoted[3] : "?"
    let limit = quoted.count > 5 ? quoted[quoted.count - 2] : "?"
    let facet = quoted.count > 1 ? quoted[1] : "?"
    let rules = [
      "minInclusive": "at least", "maxInclusive": "at most", "minExclusive": "more than",
      "maxExclusive": "less than", "totalDigits": "number of digits at most",
      "fractionDigits": "number of decimals at most",
    ]
    code = .outOfRange
    found = value
    expected = [limit]
    sentence =
      "'\(value)' is out of bounds for \(subject); the rule is: \(rules[facet] ?? facet) \(limit). Correct it."
  }

  private mutating func type() {
    let value = Self.between(said, "'", "' is not a valid value of") ?? "?"
    let name = Self.between(said, " type '", "'.") ?? "?"
    code = .wrongType
    found = value
    expected = [name]
    sentence =
      "'\(value)' cannot be the value of \(subject); it must be \(Self.meaning(of: name)). Correct it."
  }

  private mutating func identity() {
    let value = Self.between(said, "key-sequence [", "]")
    let keys = value.map(Self.quotedItems) ?? []
    let shown = keys.map { "'\($0)'" }.joined(separator: ", ")
    found = keys.isEmpty ? nil : keys.joined(separator: " ")
    if said.hasPrefix("Duplicate") {
      code = .duplicateKey
      sentence =
        "\(shown) is already the key of another <\(element)>; a key is there once. Change one of the two."
    } else if said.hasPrefix("No match") {
      code = .unknownKey
      sentence =
        "<\(element)> refers to \(shown), which nothing in this document has as its key. Correct the reference."
    } else if said.hasPrefix("Not all fields") {
      code = .missingKey
      sentence = "<\(element)> has no key, which others may refer to. Add what the key is made of."
    }
  }

  /// The element that refers to an unknown key: libxml2 points to the element that holds the rule.
  func referrer(in places: [ElementPlace], under place: ElementPlace) -> ElementPlace? {
    guard code == .unknownKey, let found else { return nil }
    return places.first { candidate in
      candidate.name == element && candidate.isInside(place)
        && (candidate.values.contains(found) || candidate.values.joined(separator: " ").contains(found))
    }
  }

  /// What a built-in type asks for, in words.
  private static func meaning(of type: String) -> String {
    switch type {
    case "xs:date": "a date of the calendar such as 2017-12-23"
    case "xs:dateTime": "a time such as 2017-12-23T09:00:00Z"
    case "xs:gYear": "a year such as 2017"
    case "xs:boolean": "true or false"
    case "xs:decimal": "a number such as 12.5"
    case "xs:int", "xs:integer", "xs:long": "a whole number"
    case "xs:nonNegativeInteger", "xs:unsignedInt": "a whole number, 0 or more"
    case "xs:positiveInteger": "a whole number, 1 or more"
    default: "of the type \(type)"
    }
  }
}

// MARK: - Taking sentences apart

extension Refusal {
  /// Takes a name that is quoted; names hold no quotes.
  private static func takeQuoted(_ rest: inout Substring, after mark: String) -> String {
    guard rest.hasPrefix(mark) else { return "?" }
    let name = rest.dropFirst(mark.count).prefix { $0 != "'" }
    rest = rest[name.endIndex...].dropFirst()
    return String(name)
  }

  /// The text between the first `opening` and the last `closing` after it: a value may itself hold the latter.
  private static func between(_ text: Substring, _ opening: String, _ closing: String) -> String? {
    guard let start = text.firstRange(of: opening)?.upperBound,
      let end = text[start...].ranges(of: closing).last?.lowerBound
    else { return nil }
    return String(text[start..<end])
  }

  /// The two values in a sentence; the first may hold anything, so the middle is taken where it is last.
  private static func parts(
    _ text: Substring, _ opening: String, _ middle: String, _ closing: String
  ) -> (String, String) {
    guard let start = text.firstRange(of: opening)?.upperBound,
      let split = text[start...].ranges(of: middle).last,
      let end = text[split.upperBound...].ranges(of: closing).last?.lowerBound
    else { return ("?", "?") }
    return (String(text[start..<split.lowerBound]), String(text[split.upperBound..<end]))
  }

  /// The names in `Expected is one of ( {urn:x}a, {urn:x}b ).`
  private static func list(_ text: Substring) -> [String] {
    guard let items = between(text, "( ", " )") else { return [] }
    return items.split(separator: ", ").map { localName(String($0)) }
  }

  /// The items in `'a', 'b'`.
  private static func quotedItems(_ text: String) -> [String] {
    guard text.count > 1 else { return [] }
    return text.dropFirst().dropLast().split(separator: "', '", omittingEmptySubsequences: false).map(
      String.init)
  }

  private static func localName(_ name: String) -> String {
    guard name.hasPrefix("{"), let end = name.lastIndex(of: "}") else { return name }
    return String(name[name.index(after: end)...])
  }

  private static func capital(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
