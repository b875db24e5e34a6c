import Testing

@testable import Spreadsheet

struct CSVReadingTests {
  private func rows(_ bytes: [UInt8]) throws -> [[String]] {
    let workbook = try Workbook(csv: bytes, name: "Lembar")
    #expect(workbook.sheets.map(\.name) == ["Lembar"])
    return workbook.sheets[0].rows.map { row in
      row.map { cell in
        switch cell {
        case .text(let text): text
        case .empty: ""
        case .number, .date, .boolean: "no text"
        }
      }
    }
  }

  private func rows(_ text: String) throws -> [[String]] { try rows(Array(text.utf8)) }

  @Test(arguments: [
    ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
    ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
    ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
    ("a,,c\n,,\n,b,\n", [["a", "", "c"], [], ["", "b"]]),
    ("a,b\n\n\nc,d\n\n\n", [["a", "b"], [], [], ["c", "d"]]),
    ("\"a\",\"b\"\n\"c\"\"d\",\"\"\n", [["a", "b"], ["c\"d"]]),
    ("\"a\nb\",\"c\r\nd\"\n\"e,f\",g\n", [["a\nb", "c\r\nd"], ["e,f", "g"]]),
    ("5\" pipa,b\nc\"d\"e,f\n", [["5\" pipa", "b"], ["c\"d\"e", "f"]]),
    ("  a , b\nc,d\n", [["  a ", " b"], ["c", "d"]]),
    ("Kode\n00.01\n", [["Kode"], ["00.01"]]),
    ("a", [["a"]]), ("\"\"", []), ("\n\n", []), ("", []),
  ])
  func `reads fields and records`(_ text: String, _ expected: [[String]]) throws {
    #expect(try rows(text) == expected)
  }

  @Test(arguments: [
    ("Kode;Nilai\n1;1,5\n2;2,5\n", [["Kode", "Nilai"], ["1", "1,5"], ["2", "2,5"]]),
    ("1,5;2,5\n3,5;4,5\n", [["1,5", "2,5"], ["3,5", "4,5"]]),
    ("Kode\tNama\n1\tKota A, Kota B\n", [["Kode", "Nama"], ["1", "Kota A, Kota B"]]),
    ("Kode,Nama\n1,\"A; B; C\"\n2,\"D; E; F\"\n", [["Kode", "Nama"], ["1", "A; B; C"], ["2", "D; E; F"]]),
    (
      "DAFTAR KERJA SAMA, TAHUN 2026\n\nKode;Nama;Tahun\n1;A;2026\n2;B;2026\n",
      [["DAFTAR KERJA SAMA, TAHUN 2026"], [], ["Kode", "Nama", "Tahun"], ["1", "A", "2026"], ["2", "B", "2026"]]
    ),
    ("sep=;\r\na,b;c\r\n", [["a,b", "c"]]),
    ("sep=,\na;b,c\n", [["a;b", "c"]]),
    ("SEP=|\na|b,c\n", [["a", "b,c"]]),
    ("\u{FEFF}sep=;\na;b\n", [["a", "b"]]),
    ("sep=;", []),
    ("sep=;x\n", [["sep=", "x"]]),
  ])
  func `finds the separator`(_ text: String, _ expected: [[String]]) throws {
    #expect(try rows(text) == expected)
  }

  @Test func `reads the encodings that Excel writes`() throws {
    let text = "Kota;Catatan\r\nKota Ä;“é” – 😀\r\n"
    let expected = [["Kota", "Catatan"], ["Kota Ä", "“é” – 😀"]]
    let units = Array(text.utf16)
    let little: [UInt8] = [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big: [UInt8] = [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try rows(text) == expected)
    #expect(try rows([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == expected)
    #expect(try rows(little) == expected)
    #expect(try rows(big) == expected)
  }

  @Test func `reads the rest as Windows-1252`() throws {
    let bytes: [UInt8] = Array("a;b\n".utf8) + [0x80, 0x3B, 0xE9, 0x93, 0x94, 0x96, 0x9F, 0x81, 0x0A]
    #expect(try rows(bytes) == [["a", "b"], ["€", "é“”–Ÿ\u{81}"]])
    for byte in UInt8(0xA0)...0xFF {
      #expect(try rows([0x61, byte]) == [["a" + String(Unicode.Scalar(byte))]])
    }
  }

  @Test(arguments: [
    [0x61, 0x00, 0x62, 0x00], [0xFF, 0xFE, 0x61], [0xFF, 0xFE, 0x00, 0xD8], [0xFE, 0xFF, 0x00, 0x00],
    [0x61, 0x1B, 0x62], [0x61, 0x00],
  ])
  func `what is no text is refused`(_ bytes: [UInt8]) {
    #expect(throws: SpreadsheetError.notText) { try Workbook(csv: bytes, name: "x") }
  }

  @Test(arguments: [
    ("a,b\n\"c,d\n", SpreadsheetError.unclosedQuote(line: 2)),
    ("\"", .unclosedQuote(line: 1)),
    ("\"a\nb\"\n\n\"c\r\nd\n\"\"\n", .unclosedQuote(line: 4)),
    ("sep=;\n\"a\n", .unclosedQuote(line: 2)),
    ("a,\"b\"c\n", .textAfterQuote(line: 1)),
    ("a,b\n\"x\ny\" ,z\n", .textAfterQuote(line: 3)),
  ])
  func `a fault is told with its line`(_ text: String, _ error: SpreadsheetError) {
    #expect(throws: error) { try Workbook(csv: Array(text.utf8), name: "x") }
  }

  @Test func `stops at the limits`() throws {
    let bytes = Array("a,b\nc\n".utf8)
    let exact = SpreadsheetLimits(bytes: 6, cells: 3)
    #expect(try Workbook(csv: bytes, name: "x", limits: exact).sheets[0].rows.count == 2)
    #expect(throws: SpreadsheetError.tooLarge(.fileBytes, limit: 5)) {
      try Workbook(csv: bytes, name: "x", limits: SpreadsheetLimits(bytes: 5))
    }
    #expect(throws: SpreadsheetError.tooLarge(.cells, limit: 2)) {
      try Workbook(csv: bytes, name: "x", limits: SpreadsheetLimits(cells: 2))
    }
  }

  @Test(arguments: UInt64(1)...40)
  func `any bytes are read or refused`(_ seed: UInt64) {
    var random = Seeded(seed: seed)
    let alphabet = Array("ab;,\t\"\r\n=".utf8) + [0xE9, 0xC3, 0xA9]
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0...20, using: &random)).map { _ in
        alphabet[Int.random(in: alphabet.indices, using: &random)]
      }
      do throws(SpreadsheetError) {
        let sheet = try Workbook(csv: bytes, name: "x").sheets[0]
        #expect(sheet.rows.last?.isEmpty != true, "seed \(seed): \(bytes)")
        #expect(sheet.rows.allSatisfy { $0.last != .empty }, "seed \(seed): \(bytes)")
      } catch {
        #expect(["unclosed-quote", "text-after-quote"].contains(error.code), "seed \(seed): \(bytes)")
      }
    }
  }
}
