import Compression
import Markup
import Testing

@testable import Spreadsheet

/// One part of a written file.
struct WrittenPart {
  let root: Element

  init(_ name: String, of sheets: [Worksheet]) throws {
    let bytes = try #require(try Zip.Archive(Workbook(sheets).xlsx()).contents(of: name))
    root = try MarkupParser().parse(bytes).root
  }
}

/// What stands in a written file beside the cells, for the programs that open it.
struct WrittenFileTests {
  private static func template() -> Worksheet {
    var sheet = Worksheet(
      "Kerja sama",
      rows: [
        [.text("Kode"), .text("Mulai"), .text("Jenis"), .text("Catatan")],
        [
          .text("00.01"), .date(year: 2_026, month: 11, day: 23), .text("kb"), .text(String(repeating: "a", count: 90)),
        ],
      ])
    sheet.layout.headingRows = 1
    sheet.layout.widths = [0: 14, 5: 30]
    sheet.layout.dateColumns = [1, 4]
    sheet.layout.textColumns = [0]
    sheet.layout.choices = [2: ["kb", "pks"], 3: ["a,b", "c"], 5: []]
    sheet.layout.notes = [0: "Kode wilayah.\nWajib diisi.", 1: "hari-bulan-tahun"]
    return sheet
  }

  private func part(_ name: String, of sheets: [Worksheet]) throws -> Element {
    try WrittenPart(name, of: sheets).root
  }

  private func sheet(_ change: (inout Worksheet) -> Void = { _ in }) throws -> Element {
    var sheet = Self.template()
    change(&sheet)
    return try part("xl/worksheets/sheet1.xml", of: [sheet])
  }

  @Test func `the heading stays in view, is filtered and printed on every page`() throws {
    let root = try sheet()
    let pane = try #require(root.first("sheetViews")?.first("sheetView")?.first("pane"))
    #expect(pane["ySplit"] == "1")
    #expect(pane["state"] == "frozen")
    #expect(root.first("autoFilter")?["ref"] == "A1:D2")
    let workbook = try part("xl/workbook.xml", of: [Self.template()])
    let names = try #require(workbook.first("definedNames")).all("definedName")
    #expect(names.first { $0["name"] == "_xlnm.Print_Titles" }?.text == "'Kerja sama'!$1:$1")
  }

  @Test func `a sheet without heading has none of it`() throws {
    let root = try sheet { $0.layout.headingRows = 0 }
    #expect(root.first("sheetViews")?.first("sheetView")?.first("pane") == nil)
    #expect(root.first("autoFilter") == nil)
  }

  @Test func `a heading is not longer than the sheet`() throws {
    for rows in [-1, 3, 1_000_000, .max] {
      let root = try sheet { $0.layout.headingRows = rows }
      let pane = root.first("sheetViews")?.first("sheetView")?.first("pane")
      #expect(pane?["ySplit"] == (rows < 0 ? nil : "2"))
    }
  }

  @Test func `it prints on A4, landscape, as wide as a page`() throws {
    let root = try sheet()
    #expect(root.first("sheetPr")?.first("pageSetUpPr")?["fitToPage"] == "1")
    let page = try #require(root.first("pageSetup"))
    #expect(page["paperSize"] == "9")
    #expect(page["orientation"] == "landscape")
    #expect(page["fitToHeight"] == "0")
    #expect(root.first("headerFooter")?.first("oddFooter")?.text == "&C&P / &N")
  }

  @Test func `columns are as wide as they are told, or as their cells, and not wider than 60`() throws {
    let columns = try #require(try sheet().first("cols")).all("col")
    // Excel adds five pixels of seven to what is asked for.
    let widths = Dictionary(
      uniqueKeysWithValues: columns.map { ($0["min"] ?? "", $0["width"]?.prefix { $0 != "." } ?? "") })
    #expect(widths == ["1": "14", "2": "12", "3": "9", "4": "60", "5": "12", "6": "30"])
  }

  @Test func `choices are offered under the heading, and others are warned about`() throws {
    let validations = try #require(try sheet().first("dataValidations")).all("dataValidation")
    #expect(validations.map { $0["sqref"] } == ["C2:C1048576", "D2:D1048576"])
    #expect(validations.map { $0.first("formula1")?.text } == ["\"kb,pks\"", "'Pilihan'!$A$1:$A$2"])
    for validation in validations {
      #expect(validation["type"] == "list")
      #expect(validation["errorStyle"] == "warning")
      #expect(validation["allowBlank"] == "1")
    }
  }

  @Test func `lists that do not fit at a column stand in a hidden sheet of a free name`() throws {
    var sheet = Self.template()
    sheet.name = "pilihan"
    let bytes = try Workbook([sheet]).xlsx()
    #expect(try Workbook(xlsx: bytes).hiddenSheets == ["Pilihan 2"])
    let lists = try #require(try Zip.Archive(bytes).contents(of: "xl/worksheets/sheet2.xml"))
    #expect(try MarkupParser().parse(lists).root.first("sheetData")?.all("row").count == 2)
    sheet.layout.choices[3] = nil
    #expect(try Workbook(xlsx: Workbook([sheet]).xlsx()).hiddenSheets == [])
  }

  @Test(arguments: [
    (["kb", "pks"], true), (["a,b"], false), (["\"a\""], false), ([" a"], false), (["", "a"], false), (["a\nb"], false),
    (["_x0041_"], false), (Array(repeating: "abcdefghi", count: 25), true),
    (Array(repeating: "abcdefghi", count: 26), false),
  ])
  func `a short and plain list stands at its column`(_ choices: [String], _ isShort: Bool) {
    var sheet = Worksheet("a", rows: [])
    sheet.layout.choices = [0: choices]
    let lists = ChoiceLists(Workbook([sheet]))
    #expect((lists.sheet == nil) == isShort)
    let list =
      isShort ? .values(choices.joined(separator: ",")) : ChoiceList.cells("'Pilihan'!$A$1:$A$\(choices.count)")
    #expect(lists.list(column: 0, of: sheet) == list)
    #expect(lists.list(column: 1, of: sheet) == nil)
  }

  @Test func `notes stand at the heading`() throws {
    let comments = try #require(try part("xl/comments1.xml", of: [Self.template()]).first("commentList")).all("comment")
    #expect(comments.map { $0["ref"] } == ["A1", "B1"])
    #expect(comments.first?.first("text")?.first("r")?.first("t")?.text == "Kode wilayah.\nWajib diisi.")
  }

  @Test func `a text keeps the format of texts, a day that of days`() throws {
    let root = try sheet()
    let styles = try part("xl/styles.xml", of: [Self.template()])
    let written = Dictionary(
      uniqueKeysWithValues: (styles.first("numFmts")?.all("numFmt") ?? []).map {
        ($0["numFmtId"] ?? "", $0["formatCode"] ?? "")
      })
    let formats = (styles.first("cellXfs")?.all("xf") ?? []).map { $0["numFmtId"] ?? "" }
    func format(_ index: String?) -> String {
      let id = formats[index.flatMap { Int($0) } ?? 0]
      return written[id] ?? id
    }
    let second = try #require(root.first("sheetData")?.all("row").last).all("c")
    #expect(second.map { format($0["s"]) } == ["@", #"dd\-mm\-yyyy"#, "@", "@"])
    // Cells to be filled in have the format of their column.
    let columns = try #require(root.first("cols")).all("col")
    #expect(columns.map { format($0["style"]) } == ["@", #"dd\-mm\-yyyy"#, "0", "0", #"dd\-mm\-yyyy"#, "0"])
  }

  @Test func `nothing in a file tells when, where or by whom it was made`() throws {
    let core = try part("docProps/core.xml", of: [Self.template()])
    #expect(core.first("created")?.text == "1980-01-01T00:00:00Z")
    #expect(core.first("modified")?.text == "1980-01-01T00:00:00Z")
    #expect(core.first("creator")?.text == "")
  }

  @Test func `writing leaves nothing behind`() throws {
    let path: String
    do {
      let folder = try TemporaryFolder()
      path = folder.path
      #expect(throws: SpreadsheetError.noTemporaryFile("workbook.xlsx cannot be read back")) {
        try TemporaryFolder().contents(of: "workbook.xlsx")
      }
      var writer = try XLSXWriter(path: "\(path)/workbook.xlsx", folder: path)
      try writer.addSheet("a")
      try writer.close()
      #expect(try folder.contents(of: "workbook.xlsx").count > 1_000)
    }
    let error = try #require(throws: XLSXWriterCode.self) {
      var writer = try XLSXWriter(path: "\(path)/workbook.xlsx", folder: path)
      try writer.addSheet("a")
      try writer.close()
    }
    #expect(!error.description.isEmpty)
  }

  @Test func `a writer that is given up frees what it has`() throws {
    for _ in 0..<50 {
      var writer = try XLSXWriter(path: "unused.xlsx", folder: "unused")
      try writer.addSheet("a")
      try writer.write("b", at: #require(CellReference("A1")), .text)
    }
    let writer = try XLSXWriter(path: "unused.xlsx", folder: "unused")
    #expect(throws: XLSXWriterCode.noSheet) { try writer.hide() }
  }
}
