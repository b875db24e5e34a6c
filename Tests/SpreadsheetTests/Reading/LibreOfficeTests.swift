import Foundation
import Testing

@testable import Spreadsheet

/// Files that LibreOffice made from `agreements.fods` and from a list in CSV.
struct LibreOfficeTests {
  static func fixture(_ name: String, file: String = #filePath) throws -> [UInt8] {
    let tests = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
    return [UInt8](try Data(contentsOf: tests.appendingPathComponent("Fixtures/\(name)")))
  }

  private func check(_ name: String, early: Cell) throws {
    let workbook = try Workbook(xlsx: Self.fixture(name))
    #expect(workbook.sheets.map(\.name) == ["Kerja sama", "Kosong"])
    #expect(workbook.hiddenSheets == ["Rahasia"])
    #expect(workbook.sheets[1].rows == [])
    let sheet = workbook.sheets[0]
    #expect(sheet.merges.map(\.description) == ["A1:C1"])
    #expect(sheet.rows.count == 20)
    #expect(sheet.columnCount == 28)
    #expect(sheet.rows[0] == [.text("Daftar kerja sama Kota A")])
    #expect(sheet.rows[1...2].allSatisfy { $0.isEmpty })
    #expect(
      sheet.rows[3]
        == [.text("Kode"), .text("Mulai"), .text("Tahun"), .text("Berlaku"), .empty, .text("Catatan")])
    #expect(
      sheet.rows[4] == [
        .text("00.01"), .date(year: 2_026, month: 11, day: 23), .number(5), .number(1), .empty,
        .text("  dua  spasi \nbaris kedua & <akhir>"),
      ])
    #expect(sheet.rows[5] == [.text("0812"), early, .number(7.5), .boolean(false), .empty, .text("Kota B")])
    #expect(sheet.rows[6] == [.empty, .text("2026-11-23 14:30"), .text("#DIV/0!"), .number(0.34375)])
    #expect(sheet.rows[7...18].allSatisfy { $0.isEmpty })
    #expect(sheet[19, 27] == .number(1e15))
    #expect(sheet[19, 28] == .empty)
    #expect(sheet[-1, 0] == .empty)
  }

  @Test func `reads a workbook that counts from 1900`() throws {
    try check("agreements.xlsx", early: .date(year: 1_900, month: 3, day: 1))
  }

  @Test func `reads a workbook that counts from 1904, where a day before is a number`() throws {
    try check("from-1904.xlsx", early: .number(-1_401))
  }

  @Test func `knows the old format and OpenDocument by their bytes`() throws {
    let (old, open) = (try Self.fixture("list.xls"), try Self.fixture("list.ods"))
    for read in [{ try Workbook(xlsx: $0) }, { try Workbook(file: $0, name: "x") }] as [([UInt8]) throws -> Workbook] {
      #expect(throws: SpreadsheetError.notWorkbook(.oldExcel)) { try read(old) }
      #expect(throws: SpreadsheetError.notWorkbook(.openDocument)) { try read(open) }
    }
  }
}
