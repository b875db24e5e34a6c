import Markup

/// The elements of WordprocessingML (ECMA-376 part 1, chapter 17) that a template needs.
enum WordMarkup {
  private static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// Paragraph styles, by their names in the file.
  enum Style: String {
    case title = "Title"
    case article = "Heading1"
    case heading = "Heading2"
    case body = "BodyText"
    case note = "Note"
    case item = "Item"
    case plain = "Plain"
    case cell = "Cell"
    case cellHeading = "CellHeading"
    case footer = "Footer"
  }

  static func element(_ name: String, _ attributes: [String: String] = [:], _ children: [Element] = []) -> Element {
    Element(
      name, namespace: namespace,
      attributes: attributes.sorted { $0.key < $1.key }
        .map { Attribute($0.key, prefix: "w", namespace: namespace, $0.value) },
      children: children.map { .element($0) })
  }

  /// The outermost element of a part, which declares the prefix of attributes once for all.
  static func root(_ name: String, _ children: [Element]) -> Element {
    element(name, [:], children).declaring("w", namespace)
  }

  static func element(_ name: String, _ children: [Element]) -> Element { element(name, [:], children) }

  /// An element whose only word is its `val`.
  static func value(_ name: String, _ value: String) -> Element { element(name, ["val": value]) }

  static func paragraph(_ style: Style, _ runs: [Element]) -> Element {
    element("p", [element("pPr", [value("pStyle", style.rawValue)])] + runs)
  }

  /// A paragraph in which what stands between brackets is shaded.
  static func paragraph(_ style: Style, _ text: String) -> Element { paragraph(style, runs(text)) }

  static func runs(_ text: String) -> [Element] {
    var runs: [Element] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
      if open > rest.startIndex { runs.append(run(String(rest[..<open]))) }
      runs.append(run(String(rest[open...close]), isBlank: true))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { runs.append(run(String(rest))) }
    return runs
  }

  static func run(_ text: String, isBlank: Bool = false) -> Element {
    let words = Element("t", namespace: namespace, attributes: [.preservingSpace], text: text)
    return element("r", (isBlank ? [element("rPr", [value("rStyle", "Blank")])] : []) + [words])
  }

  static var tab: Element { element("r", [element("tab")]) }

  static var pageBreak: Element { element("p", [element("r", [element("br", ["type": "page"])])]) }

  /// A number that the program counts when it shows the page.
  static func field(_ instruction: String) -> Element {
    element("fldSimple", ["instr": " \(instruction) "], [run("1")])
  }

  static func footerReference(_ id: String) -> Element {
    var reference = element("footerReference", ["type": "default"])
    reference.attributes.append(Attribute("id", prefix: "r", namespace: relations, id))
    return reference
  }
}
