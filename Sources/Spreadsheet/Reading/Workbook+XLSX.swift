import Markup

extension Workbook {
  /// Reads an XLSX workbook, whatever program wrote it.
  ///
  /// Read are the values that a person sees: results of formulas as they were kept, errors such as `#REF!` as
  /// texts, dates as days, rich text as plain text. Numbers in cells formatted as text are texts. A day with a
  /// time of day is a text such as `2026-11-23 14:30`, unless the time is midnight or is not shown. Hidden sheets are
  /// named in ``hiddenSheets`` and not read; sheets of charts are passed over; hidden rows and columns are read.
  package init(
    xlsx bytes: [UInt8], limits: SpreadsheetLimits = SpreadsheetLimits()
  ) throws(SpreadsheetError) {
    let package = try OfficePackage(bytes, limits: limits)
    guard let main = try PartRelations(of: "", in: package).first("officeDocument")?.path,
      let root = try package.root(of: main), root.name == "workbook"
    else { throw .notWorkbook(package.kind) }
    let relations = try PartRelations(of: main, in: package)
    let entries = SheetEntry.all(in: root)
    guard entries.count <= Self.sheetLimit else { throw .tooLarge(.sheets, limit: Self.sheetLimit) }

    let isFrom1904 = root.first("workbookPr")?["date1904"].map(Self.isTrue) ?? false
    let values = try CellValues(
      strings: relations.first("sharedStrings").map { (relation) throws(SpreadsheetError) in
        try SharedStrings.read(package.stream(relation.path))
      } ?? [],
      formats: relations.first("styles").map { (relation) throws(SpreadsheetError) in
        try CellFormats.read(package.stream(relation.path))
      } ?? [],
      days: isFrom1904 ? .from1904 : .from1900)

    var sheets: [Worksheet] = []
    var hidden: [String] = []
    var budget = limits.cells
    for entry in entries {
      guard let relation = relations.all.first(where: { $0.id == entry.relation }) else {
        throw .damaged(part: main, .sheetWithoutPart(entry.name))
      }
      guard relation.type == "worksheet" else { continue }
      guard !entry.isHidden else {
        hidden.append(entry.name)
        continue
      }
      var reader = SheetReader(values: values, budget: budget, limit: limits.cells)
      sheets.append(try reader.read(package.stream(relation.path), name: entry.name))
      budget = reader.budget
    }
    guard !sheets.isEmpty else { throw .noSheet }
    self.init(sheets)
    hiddenSheets = hidden
  }

  /// More than people make; each costs the reader a part to unpack.
  private static let sheetLimit = 250

  /// A truth value as XML Schema writes it.
  static func isTrue(_ text: String) -> Bool { text == "1" || text == "true" }
}

/// A sheet as the workbook lists it.
private struct SheetEntry {
  let name: String
  let relation: String
  let isHidden: Bool

  static func all(in root: Element) -> [SheetEntry] {
    (root.first("sheets")?.all("sheet") ?? []).map { element in
      let relation = element.attributes.first { $0.name == "id" && $0.namespace?.hasSuffix("relationships") == true }
      return SheetEntry(
        name: element["name"] ?? "", relation: relation?.value ?? "",
        isHidden: element["state"].map { $0 != "visible" } ?? false)
    }
  }
}
