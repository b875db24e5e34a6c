import QRCode
import Testing

@Suite struct QRCodeTests {
  private static let fingerprint = "mitrakota/74.72 " + String(repeating: "0123 abcd ", count: 8)

  /// The square that stands in three corners of every code.
  private static func isFinder(_ code: QRCode, row: Int, column: Int) -> Bool {
    (0..<7).allSatisfy { y in
      (0..<7).allSatisfy { x in
        let ring = min(min(x, 6 - x), min(y, 6 - y))
        return code[row + y, column + x] == (ring != 1)
      }
    }
  }

  @Test(arguments: ["a", "74.72", fingerprint, "Kota Bau-Bau – Kesepakatan Bersama"])
  func `a code has a finder in three corners, and none in the fourth`(text: String) throws {
    let code = try #require(QRCode(text))
    let far = code.width - 7
    #expect(Self.isFinder(code, row: 0, column: 0))
    #expect(Self.isFinder(code, row: 0, column: far))
    #expect(Self.isFinder(code, row: far, column: 0))
    #expect(!Self.isFinder(code, row: far, column: far))
  }

  @Test(arguments: 1...400)
  func `a longer text never has a smaller code, and every width is one of the standard`(length: Int) throws {
    let code = try #require(QRCode(String(repeating: "k", count: length)))
    let shorter = try #require(QRCode(String(repeating: "k", count: max(1, length - 1))))
    #expect(code.width >= shorter.width)
    #expect((code.width - 17) % 4 == 0)
    #expect((21...177).contains(code.width))
  }

  @Test func `what cannot be encoded has no code`() {
    #expect(QRCode("") == nil)
    #expect(QRCode(String(repeating: "k", count: 5000)) == nil)
  }

  @Test func `lines and path draw the same modules`() throws {
    let code = try #require(QRCode(Self.fingerprint))
    #expect(code.lines.count == (code.side + 1) / 2)
    #expect(code.lines.allSatisfy { $0.count == code.side })
    var drawn: Set<[Int]> = []
    for (row, line) in code.lines.enumerated() {
      for (column, half) in line.enumerated() {
        if half == "█" || half == "▀" { drawn.insert([row * 2, column]) }
        if half == "█" || half == "▄" { drawn.insert([row * 2 + 1, column]) }
      }
    }
    var painted: Set<[Int]> = []
    for rectangle in code.path.split(separator: "M") {
      let numbers = rectangle.split { !$0.isNumber }.compactMap { Int($0) }
      let (column, row, length) = (numbers[0], numbers[1], numbers[2])
      for offset in 0..<length { painted.insert([row, column + offset]) }
    }
    #expect(drawn == painted)
    #expect(!drawn.isEmpty)
  }
}
