import Compression
import Markup

extension WordDocument {
  /// The files inside the file (ECMA-376): the text, its styles, its footer, and what leads to them.
  var parts: [Zip.File] {
    let type = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    let types = Element(
      "Types", namespace: Self.types,
      children: [
        .element(Self.fallback("rels", "application/vnd.openxmlformats-package.relationships+xml")),
        .element(Self.fallback("xml", "application/xml")),
        .element(Self.override("/word/document.xml", type + "document.main+xml")),
        .element(Self.override("/word/styles.xml", type + "styles+xml")),
        .element(Self.override("/word/footer1.xml", type + "footer+xml")),
      ])
    return [
      Self.part("[Content_Types].xml", types),
      Self.part("_rels/.rels", Self.relations([(relation + "officeDocument", "word/document.xml")])),
      Self.part("word/document.xml", body),
      Self.part(
        "word/_rels/document.xml.rels",
        Self.relations([(relation + "styles", "styles.xml"), (relation + "footer", "footer1.xml")])),
      Self.part("word/styles.xml", WordMarkup.styles),
      Self.part("word/footer1.xml", foot),
    ]
  }

  private static let types = "http://schemas.openxmlformats.org/package/2006/content-types"
  private static let relationships = "http://schemas.openxmlformats.org/package/2006/relationships"

  private static func part(_ name: String, _ root: Element) -> Zip.File {
    let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    return Zip.File(name: name, bytes: Array(declaration.utf8) + root.canonicalBytes())
  }

  private static func fallback(_ ending: String, _ type: String) -> Element {
    Element(
      "Default", namespace: types, attributes: [Attribute("Extension", ending), Attribute("ContentType", type)])
  }

  private static func override(_ part: String, _ type: String) -> Element {
    Element("Override", namespace: types, attributes: [Attribute("PartName", part), Attribute("ContentType", type)])
  }

  private static func relations(_ targets: [(type: String, target: String)]) -> Element {
    let relations = targets.enumerated().map { index, target in
      Element(
        "Relationship", namespace: relationships,
        attributes: [
          Attribute("Id", "rId\(index + 1)"), Attribute("Type", target.type), Attribute("Target", target.target),
        ])
    }
    return Element("Relationships", namespace: relationships, children: relations.map { .element($0) })
  }

  private var body: Element {
    let page = WordMarkup.element(
      "sectPr",
      [
        WordMarkup.footerReference("rId2"),
        WordMarkup.element("pgSz", ["w": "11906", "h": "16838"]),
        WordMarkup.element(
          "pgMar",
          [
            "top": "1418", "right": "1418", "bottom": "1418", "left": "1418", "header": "709", "footer": "709",
            "gutter": "0",
          ]),
      ])
    return WordMarkup.root("document", [WordMarkup.element("body", blocks.flatMap(\.elements) + [page])])
  }

  private var foot: Element {
    let number = [
      WordMarkup.run(footer + "  ·  Halaman "), WordMarkup.field("PAGE"), WordMarkup.run(" dari "),
      WordMarkup.field("NUMPAGES"),
    ]
    return WordMarkup.root("ftr", [WordMarkup.paragraph(.footer, number)])
  }
}
