import Markup

extension WordMarkup {
  /// How the parts of a page look; officers change it in one place.
  static var styles: Element {
    let defaults = element(
      "docDefaults",
      [
        element(
          "rPrDefault",
          [
            element(
              "rPr",
              [
                element("rFonts", ["ascii": font, "hAnsi": font, "cs": font, "eastAsia": font]),
                value("sz", "24"), value("szCs", "24"), element("lang", ["val": "id-ID"]),
              ])
          ])
      ])
    return root("styles", [defaults, normal] + paragraphs + [blank])
  }

  private static let font = "Times New Roman"

  private static let normal = element(
    "style", ["type": "paragraph", "default": "1", "styleId": "Normal"], [value("name", "Normal")])

  private static var paragraphs: [Element] {
    [
      style(.title, "Title", spacing(after: 60), value("jc", "center"), run: [element("b"), size(26)]),
      style(
        .article, "heading 1", element("keepNext"), spacing(before: 240, after: 120), value("jc", "center"),
        value("outlineLvl", "0"), run: [element("b")]),
      style(
        .heading, "heading 2", element("keepNext"), spacing(before: 180, after: 60), value("outlineLvl", "1"),
        run: [element("b")]),
      style(.body, "Body Text", spacing(after: 120, line: 276), value("jc", "both")),
      style(.note, "Note", spacing(after: 80), run: [size(20)]),
      style(
        .item, "Item", tabs(at: 425), spacing(after: 80, line: 276),
        element("ind", ["left": "425", "hanging": "425"]), value("jc", "both")),
      style(.plain, "Plain", element("keepNext"), spacing()),
      style(.cell, "Cell", spacing(before: 30, after: 30), run: [size(20)]),
      style(.cellHeading, "Cell Heading", spacing(before: 30, after: 30), run: [element("b"), size(20)]),
      style(.footer, "footer", run: [size(16)]),
    ]
  }

  /// A blank to be filled in.
  private static let blank = element(
    "style", ["type": "character", "styleId": "Blank"],
    [
      value("name", "Blank"),
      element("rPr", [element("shd", ["val": "clear", "color": "auto", "fill": "FFF2CC"])]),
    ])

  private static func style(
    _ style: Style, _ name: String, _ paragraph: Element..., run: [Element] = []
  ) -> Element {
    element(
      "style", ["type": "paragraph", "styleId": style.rawValue],
      [value("name", name), value("basedOn", "Normal"), element("qFormat")]
        + (paragraph.isEmpty ? [] : [element("pPr", paragraph)]) + (run.isEmpty ? [] : [element("rPr", run)]))
  }

  private static func spacing(before: Int = 0, after: Int = 0, line: Int = 240) -> Element {
    element("spacing", ["before": "\(before)", "after": "\(after)", "line": "\(line)", "lineRule": "auto"])
  }

  private static func tabs(at place: Int) -> Element {
    element("tabs", [element("tab", ["val": "left", "pos": "\(place)"])])
  }

  /// In half points.
  private static func size(_ halfPoints: Int) -> Element { value("sz", "\(halfPoints)") }
}
