import Testing

@testable import Spreadsheet

struct CSVWritingTests {
  private let sheet = Worksheet(
    "Kerja sama",
    rows: [
      [.text("Kode"), .text("Mulai"), .text("Nilai"), .text("Berlaku")],
      [.text("00.01"), .date(year: 2_026, month: 11, day: 3), .number(1.5), .boolean(true)],
      [],
      [.text("a \"b\""), .empty, .number(-1e15), .boolean(false)],
      [.text("c;d,e"), .text("f\tg"), .number(12), .text("h\ni")],
    ])

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func `writes records of one length`() {
    #expect(
      text(sheet.csv())
        == "Kode,Mulai,Nilai,Berlaku\r\n00.01,2026-11-03,1.5,TRUE\r\n,,,\r\n"
        + "\"a \"\"b\"\"\",,-1000000000000000,FALSE\r\n\"c;d,e\",f\tg,12,\"h\ni\"\r\n")
  }

  @Test func `writes what Excel in Indonesian reads`() {
    #expect(
      text(sheet.csv(separator: ";", decimalComma: true, byteOrderMark: true))
        == "\u{FEFF}Kode;Mulai;Nilai;Berlaku\r\n00.01;2026-11-03;1,5;TRUE\r\n;;;\r\n"
        + "\"a \"\"b\"\"\";;-1000000000000000;FALSE\r\n\"c;d,e\";f\tg;12;\"h\ni\"\r\n")
  }

  @Test func `quotes a number whose comma is the separator`() {
    #expect(text(Worksheet("x", rows: [[.number(1.5)]]).csv(decimalComma: true)) == "\"1,5\"\r\n")
  }

  @Test func `quotes a tab where tabs separate, and any line end`() {
    let sheet = Worksheet("x", rows: [[.text("a\tb"), .text("c\r\nd"), .text("e\rf"), .text(",;")]])
    #expect(text(sheet.csv(separator: "\t")) == "\"a\tb\"\t\"c\r\nd\"\t\"e\rf\"\t,;\r\n")
  }

  @Test func `leaves a text that looks like a formula as it is`() {
    let sheet = Worksheet("x", rows: [[.text("=1+1"), .text("+62"), .text("-"), .text("@a")]])
    #expect(text(sheet.csv()) == "=1+1,+62,-,@a\r\n")
  }

  @Test func `writes nothing for nothing`() {
    #expect(Worksheet("x", rows: []).csv() == [])
    #expect(text(Worksheet("x", rows: [[]]).csv()) == "\r\n")
  }

  @Test(arguments: UInt64(1)...60)
  func `texts come back, whatever separates them`(_ seed: UInt64) throws {
    var dice = SheetDice(seed: seed)
    for separator in [",", ";", "\t"] as [Character] {
      // A record that no separator divides tells nothing about it: the first line is a whole heading.
      var rows = [[Cell.text("Kode"), .text("Nama"), .text("Catatan")]]
      for _ in 0..<12 { rows.append(dice.texts(3)) }
      var bytes = Worksheet("x", rows: rows).csv(separator: separator)
      bytes = Array("sep=\(separator)\r\n".utf8) + bytes
      let back = try Workbook(csv: bytes, name: "x").sheets[0]
      #expect(back.rows == SheetDice.trimmed(rows), "seed \(seed), separator \(separator)")
    }
  }
}
