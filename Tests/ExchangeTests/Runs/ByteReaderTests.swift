import Testing

@testable import Exchange

@Suite struct ByteReaderTests {
  @Test func `every number has one spelling in LEB128`() {
    for number in Array(0...20_000) + [2_097_151, 2_097_152, (1 << 28) - 1] {
      var bytes: [UInt8] = []
      bytes.appendNumber(number)
      var reader = ByteReader(bytes)
      #expect(reader.takeNumber(limit: .max) == number)
      #expect(reader.remaining == 0)
    }
    var spellings: [Int: [UInt8]] = [:]
    for high in UInt8.min...UInt8.max {
      for low in UInt8.min...UInt8.max {
        var reader = ByteReader([low, high])
        guard let number = reader.takeNumber(limit: .max) else { continue }
        let read = Array([low, high].prefix(reader.position))
        #expect(spellings.updateValue(read, forKey: number) ?? read == read)
      }
    }
    #expect(spellings.count == 1 << 14)
  }

  @Test(
    arguments: [
      [], [0x80], [0x80, 0x00], [0xff, 0x80, 0x00], [0x80, 0x80, 0x80, 0x80, 0x01],
      [0xff, 0xff, 0xff, 0xff, 0xff],
    ] as [[UInt8]])
  func `refuses numbers that are cut, padded or too long`(bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    #expect(reader.takeNumber(limit: .max) == nil)
  }

  @Test func `refuses a number beyond its limit`() {
    for (limit, expected) in [(4096, 4096), (4095, nil)] as [(Int, Int?)] {
      var bytes: [UInt8] = []
      bytes.appendNumber(4096)
      var reader = ByteReader(bytes)
      #expect(reader.takeNumber(limit: limit) == expected)
    }
  }

  @Test func `never reads beyond the end, whatever was announced`() {
    var reader = ByteReader([1, 2, 3])
    #expect(reader.take(4) == nil)
    #expect(reader.take(.max) == nil)
    #expect(reader.take(-1) == nil)
    #expect(reader.take(2).map(Array.init) == [1, 2])
    #expect(reader.take(2) == nil)
    #expect(throws: ExchangeError(.run, "a part of 9999999 bytes ends after 1", rule: "")) {
      try reader.require(9_999_999, of: "a part", as: .run)
    }
    #expect(throws: ExchangeError(.run, "1 bytes are left over", rule: "")) { try reader.finish(as: .run) }
  }

  @Test func `a head ends at the first empty line, within its limit`() throws {
    let bytes = Array("one 1\ntwo 2\n\nthree 3\n\n".utf8)
    var reader = ByteReader(bytes)
    var head = try reader.takeHead(limit: 13, as: .run)
    #expect(head.take("one") == "1")
    #expect(head.take("two") == "2")
    try head.finish()
    #expect(reader.position == 13)
    for limit in 0...12 {
      var again = ByteReader(bytes)
      #expect(throws: ExchangeError.self) { try again.takeHead(limit: limit, as: .run) }
    }
  }
}
