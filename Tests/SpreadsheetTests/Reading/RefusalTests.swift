import Compression
import Testing

@testable import Spreadsheet

struct RefusalTests {
  private let book = Handmade(
    rows: "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>2</v></c></row>",
    strings: "<si><t>Kota A</t></si>", styles: CellReadingTests.styles)

  /// A compound file of one sector with these names in its directory.
  private static func compound(_ names: [String]) -> [UInt8] {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
    for name in names {
      let units = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      bytes += units + [UInt8](repeating: 0, count: 128 - units.count)
    }
    return bytes
  }

  @Test(arguments: [
    ([], FileKind.empty),
    (compound(["Root Entry", "EncryptionInfo", "EncryptedPackage"]), .encrypted),
    (compound(["Root Entry", "Workbook"]), .oldExcel), (compound(["Root Entry", "Book"]), .oldExcel),
    (compound(["Root Entry", "WordDocument"]), .oldOffice), (compound([]), .oldOffice),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldOffice),
    (Array("%PDF-1.7\n".utf8), .pdf), (Array("\n<HTML><table>".utf8), .webPage),
    (Array("<!DOCTYPE html>".utf8), .webPage), (Array("<table border=1>".utf8), .webPage),
    ([0xEF, 0xBB, 0xBF] + Array("<html>".utf8), .webPage),
    (Array("<?xml version=\"1.0\"?><Workbook/>".utf8), .xml),
    (Array("Kode;Nama\n".utf8), .plainText), ([0xFF, 0xFE, 0x61, 0x00], .plainText),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00], .unknown),
  ])
  func `says what a file is that is no workbook`(_ bytes: [UInt8], _ kind: FileKind) {
    #expect(throws: SpreadsheetError.notWorkbook(kind)) { try Workbook(xlsx: bytes) }
  }

  @Test(arguments: [
    (["xl/workbook.bin", "_rels/.rels"], FileKind.binaryExcel), (["word/document.xml"], .word),
    (["ppt/presentation.xml"], .presentation), (["mimetype", "content.xml", "META-INF/manifest.xml"], .openDocument),
    (["foto.jpg"], .otherArchive), ([], .otherArchive),
  ])
  func `says what an archive is that is no workbook`(_ names: [String], _ kind: FileKind) throws {
    let bytes = try Handmade.archive(names.map { ($0, "<a/>") })
    #expect(throws: SpreadsheetError.notWorkbook(kind)) { try Workbook(xlsx: bytes) }
  }

  @Test func `a workbook whose root is another element is none`() throws {
    let parts = book.parts.map { $0.name == "xl/workbook.xml" ? ($0.name, "<document/>") : $0 }
    #expect(throws: SpreadsheetError.notWorkbook(.otherArchive)) { try Workbook(xlsx: Handmade.archive(parts)) }
  }

  @Test func `plain text is CSV where either may come`() throws {
    let workbook = try Workbook(file: Array("Kode;Nama\n1;A\n".utf8), name: "Daftar")
    #expect(
      workbook.sheets == [Worksheet("Daftar", rows: [[.text("Kode"), .text("Nama")], [.text("1"), .text("A")]])])
    #expect(try Workbook(file: book.bytes(), name: "x") == book.read())
  }

  @Test func `every beginning of a file is refused`() throws {
    let bytes = try book.bytes()
    for count in 2..<bytes.count {
      #expect(throws: SpreadsheetError.truncated, "\(count) bytes") { try Workbook(xlsx: Array(bytes.prefix(count))) }
    }
  }

  @Test(arguments: [0x01, 0xFF] as [UInt8])
  func `a changed byte is refused or changes nothing`(_ mask: UInt8) throws {
    let bytes = try book.bytes()
    let whole = try book.read()
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= mask
      do throws(SpreadsheetError) {
        let read = try Workbook(xlsx: changed)
        #expect(read == whole, "byte \(index)")
      } catch {
        #expect(!error.english.isEmpty)
      }
    }
  }

  @Test(arguments: ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"])
  func `a part that is named must be there, and be XML without document type`(_ name: String) throws {
    let missing = try Handmade.archive(book.parts.filter { $0.name != name })
    #expect(throws: SpreadsheetError.damaged(part: name, .missing)) { try Workbook(xlsx: missing) }
    let replacements: [(String, String)] = [
      ("<a>x", "1:5: The document ends while an element is open"),
      ("<!DOCTYPE a [<!ENTITY x \"ha\">]><a>&x;</a>", "1:1: The document has a document type declaration"),
    ]
    for (text, detail) in replacements {
      let broken = try Handmade.archive(book.parts.map { $0.name == name ? (name, text) : $0 })
      #expect(throws: SpreadsheetError.damaged(part: name, .unreadable(detail))) { try Workbook(xlsx: broken) }
    }
  }

  @Test func `a sheet that leads nowhere is a fault of the file`() throws {
    let parts = book.parts.map { part in
      part.name == "xl/workbook.xml" ? (part.name, part.text.replacing("r:id=\"rId1\"", with: "r:id=\"x\"")) : part
    }
    #expect(throws: SpreadsheetError.damaged(part: "xl/workbook.xml", .sheetWithoutPart("Lembar"))) {
      try Workbook(xlsx: Handmade.archive(parts))
    }
  }
}
