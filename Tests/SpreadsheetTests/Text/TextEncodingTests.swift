import Testing

@testable import Spreadsheet

struct TextEncodingTests {
  @Test(arguments: [
    (Array("Kota A".utf8), TextEncoding.utf8), (Array("é😀\t\r\n".utf8), .utf8), ([], .utf8),
    ([0xEF, 0xBB, 0xBF], .utf8), ([0xE9], .windows1252), ([0x61, 0x80], .windows1252),
    ([0xC3], .windows1252), ([0xED, 0xA0, 0x80], .windows1252), ([0xFF, 0xFE], .utf16LittleEndian),
    ([0xFE, 0xFF], .utf16BigEndian), ([0xFF, 0xFE, 0x61, 0x00], .utf16LittleEndian),
  ])
  func `bytes tell their encoding`(_ bytes: [UInt8], _ encoding: TextEncoding) {
    #expect(TextEncoding(of: bytes) == encoding)
  }

  @Test func `control characters are no text, but for white space`() {
    for byte in UInt8(0)..<0x20 {
      #expect((TextEncoding(of: [0x61, byte]) != nil) == (0x09...0x0D).contains(byte), "\(byte)")
    }
    #expect(TextEncoding(of: [0x7F]) == .utf8)
  }

  @Test func `Windows-1252 has a character for every byte, each its own`() throws {
    var seen: Set<String> = []
    for byte in UInt8(0x09)...0xFF where byte > 0x1F || byte < 0x0E {
      let utf8 = try #require(TextEncoding.windows1252.utf8([byte]))
      let text = try #require(String(validating: utf8, as: UTF8.self))
      #expect(text.unicodeScalars.count == 1)
      #expect(seen.insert(text).inserted, "\(byte)")
      // Latin-1 but for the 32 places between.
      if !(0x80...0x9F).contains(byte) { #expect(text.unicodeScalars.first?.value == UInt32(byte)) }
    }
  }

  @Test func `a byte order mark is no part of the text`() {
    #expect(TextEncoding.utf8.utf8([0xEF, 0xBB, 0xBF, 0x61]) == [0x61])
    #expect(TextEncoding.utf16LittleEndian.utf8([0xFF, 0xFE, 0x61, 0x00]) == [0x61])
    #expect(TextEncoding.utf16BigEndian.utf8([0xFE, 0xFF, 0x00, 0x61]) == [0x61])
  }

  @Test func `every character comes back from UTF-16`() throws {
    let scalars = ["a", "é", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FFFD}", "\u{10000}", "😀", "\u{10FFFF}"]
    for scalar in scalars {
      let units = Array(scalar.utf16)
      let little: [UInt8] = [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      #expect(TextEncoding.utf16LittleEndian.utf8(little) == Array(scalar.utf8))
    }
  }

  @Test(arguments: [
    [0xFF, 0xFE, 0x61], [0xFF, 0xFE, 0x00, 0xD8], [0xFF, 0xFE, 0x00, 0xDC, 0x00, 0xD8], [0xFF, 0xFE, 0x00, 0x00],
  ])
  func `half a character is no text`(_ bytes: [UInt8]) {
    #expect(TextEncoding.utf16LittleEndian.utf8(bytes) == nil)
  }
}
