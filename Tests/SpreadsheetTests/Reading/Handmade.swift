import Compression

@testable import Spreadsheet

/// Workbooks put together part by part, with the habits of several programs.
struct Handmade {
  /// What stands in `workbook.xml` before the sheets.
  var properties = "<workbookPr/>"
  /// The sheets in order: name, further attributes, the whole part.
  var sheets: [(name: String, attributes: String, part: String)] = []
  /// What stands in the table of texts; nil for none.
  var strings: String?
  /// What stands in the styles; nil for none.
  var styles: String?
  /// The folder of the workbook.
  var folder = "xl"
  /// Written before the target of a relation.
  var root = ""
  var spreadsheetML = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  var relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// A workbook of one sheet with these rows.
  init(rows: String, strings: String? = nil, styles: String? = nil) {
    self.strings = strings
    self.styles = styles
    add("Lembar", rows: rows)
  }

  /// Adds a sheet.
  mutating func add(_ name: String, _ attributes: String = "", rows: String, after: String = "") {
    sheets.append(
      (name, attributes, "<worksheet xmlns=\"\(spreadsheetML)\"><sheetData>\(rows)</sheetData>\(after)</worksheet>"))
  }

  /// The parts of the file, by their names.
  var parts: [(name: String, text: String)] {
    var relations: [(type: String, target: String)] = []
    var parts: [(String, String)] = []
    for (index, sheet) in sheets.enumerated() {
      relations.append(("worksheet", "worksheets/sheet\(index + 1).xml"))
      parts.append(("\(folder)/worksheets/sheet\(index + 1).xml", sheet.part))
    }
    if let strings {
      relations.append(("sharedStrings", "sharedStrings.xml"))
      parts.append(("\(folder)/sharedStrings.xml", "<sst xmlns=\"\(spreadsheetML)\">\(strings)</sst>"))
    }
    if let styles {
      relations.append(("styles", "styles.xml"))
      parts.append(("\(folder)/styles.xml", "<styleSheet xmlns=\"\(spreadsheetML)\">\(styles)</styleSheet>"))
    }
    let list = sheets.enumerated().map { index, sheet in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\" \(sheet.attributes)/>"
    }
    parts.append(
      (
        "\(folder)/workbook.xml",
        "<workbook xmlns=\"\(spreadsheetML)\" xmlns:r=\"\(relationships)\">\(properties)"
          + "<sheets>\(list.joined())</sheets></workbook>"
      ))
    parts.append(("\(folder)/_rels/workbook.xml.rels", relationsPart(relations.map { ($0.type, root + $0.target) })))
    parts.append(("_rels/.rels", relationsPart([("officeDocument", "\(folder)/workbook.xml")])))
    return parts
  }

  private func relationsPart(_ relations: [(String, String)]) -> String {
    let all = relations.enumerated().map { index, relation in
      "<Relationship Id=\"rId\(index + 1)\" Type=\"\(relationships)/\(relation.0)\" Target=\"\(relation.1)\"/>"
    }
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(all.joined())"
      + "</Relationships>"
  }

  /// The bytes of the file.
  func bytes(method: Zip.Method = .deflated) throws -> [UInt8] {
    try Self.archive(parts, method: method)
  }

  static func archive(_ parts: [(name: String, text: String)], method: Zip.Method = .deflated) throws -> [UInt8] {
    try Zip.write(parts.map { Zip.File(name: $0.name, bytes: Array($0.text.utf8), method: method) })
  }

  func read() throws -> Workbook { try Workbook(xlsx: bytes()) }

  /// The rows of the first sheet.
  func rows() throws -> [[Cell]] { try read().sheets[0].rows }
}
