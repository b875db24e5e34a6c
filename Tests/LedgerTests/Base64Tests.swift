import Ledger
import Testing

/// RFC 4648 section 10, and everything that lenient decoders take beside it.
struct Base64Tests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
  ])
  func `prints and reads the examples of the standard`(plain: String, encoded: String) {
    #expect(Base64.encode(plain.bytes) == encoded)
    #expect(Base64.decode(encoded.utf8) == plain.bytes)
  }

  @Test(arguments: [
    "AB==",  // bits behind two signs of padding
    "AAB=",  // bits behind one
    "AA", "AAA", "A", "A===", "====", "=", "==",  // padding missing or alone
    "AA=A", "=AAA", "A=AA", "AA==AAAA",  // padding inside
    "AA==\n", "\nAA==", "AA ==", "AA\r\n==", "AAAA\n",  // white space
    "AA-_", "AA*A", "ÄAAA", "AAAA=",  // other alphabets
  ])
  func `refuses a second spelling`(text: String) {
    #expect(Base64.decode(text.utf8) == nil)
  }

  @Test func `reads all 64 characters and no other`() {
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    for byte in UInt8.min...UInt8.max {
      let isRead = Base64.decode([byte, UInt8(ascii: "A"), UInt8(ascii: "A"), UInt8(ascii: "A")]) != nil
      #expect(isRead == alphabet.utf8.contains(byte), "byte \(byte)")
    }
  }

  @Test func `every text of two characters before padding has one spelling`() {
    var read: Set<[UInt8]> = []
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max {
        guard let bytes = Base64.decode([first, second] + "==".utf8) else { continue }
        #expect(Base64.encode(bytes).utf8.elementsEqual([first, second] + "==".utf8))
        read.insert(bytes)
      }
    }
    #expect(read.count == 256)
  }
}

struct HexTests {
  @Test func `prints two lower-case digits a byte`() {
    #expect(Hex.encode([0x00, 0x0f, 0xa0, 0xff]) == "000fa0ff")
    #expect(Hex.decode("000fa0ff".utf8) == [0x00, 0x0f, 0xa0, 0xff])
    #expect(Hex.decode("".utf8) == [])
  }

  @Test(arguments: ["0", "000", "0A", "AB", "0x00", " 00", "00 ", "0g", "+1", "é0"])
  func `refuses what it does not print`(text: String) {
    #expect(Hex.decode(text.utf8) == nil)
  }

  @Test func `reads back every byte`() {
    for byte in UInt8.min...UInt8.max { #expect(Hex.decode(Hex.encode([byte]).utf8) == [byte]) }
  }
}

struct CanonicalNumberTests {
  @Test(arguments: [
    ("0", 0), ("7", 7), ("10", 10), ("20171223", 20_171_223), ("9223372036854775807", Int.max),
  ])
  func `reads a number in its one spelling`(text: String, number: Int) {
    #expect(CanonicalNumber.parse(text.utf8) == number)
  }

  @Test(arguments: [
    "", "00", "007", "+5", "-5", "-0", " 5", "5 ", "5\n", "1_000", "1.0", "1e3", "0x10", "٥",
    "9223372036854775808", "99999999999999999999", "10000000000000000000000000",
  ])
  func `refuses every other spelling and what is too large`(text: String) {
    #expect(CanonicalNumber.parse(text.utf8) == nil)
  }
}
