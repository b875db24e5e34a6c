import Catalog
import Testing

@testable import Exchange

@Suite struct SpellingTests {
  @Test func `a number has one spelling within its range`() throws {
    let number = Spelling.number(in: 3...12)
    for value in 3...12 { #expect(try number(Substring(String(value))) == value) }
    for text in ["", "2", "13", "03", "+3", "-3", "3 ", " 3", "3.0", "0x3", "٣", "３", "3_0", "1e1"] {
      #expect(throws: SpellingError.self) { try number(Substring(text)) }
    }
    #expect(try Spelling.number()("0") == 0)
    #expect(try Spelling.number()("999999999999999") == Spelling.largestNumber)
    #expect(throws: SpellingError.self) { try Spelling.number()("1000000000000000") }
    #expect(throws: SpellingError.self) { try Spelling.number()("18446744073709551616") }
  }

  @Test func `words stand between single spaces`() throws {
    #expect(try Spelling.words("a b", 2...2) == ["a", "b"])
    #expect(try Spelling.words("a", 1...2) == ["a"])
    for text in ["", " ", "a", "a ", " a b", "a  b", "a b ", "a b c"] {
      #expect(throws: SpellingError.self) { try Spelling.words(Substring(text), 2...2) }
    }
  }

  @Test func `a closed list takes its words and no others`() throws {
    for method in SigningMethod.allCases {
      #expect(try Spelling.oneOf(SigningMethod.self)(Substring(method.rawValue)) == method)
    }
    for text in ["", "wetInk", "Wet-ink", "wet-ink ", "wet_ink"] {
      #expect(throws: SpellingError.self) { try Spelling.oneOf(SigningMethod.self)(Substring(text)) }
    }
  }

  @Test func `an open list takes any word that is shaped like one`() throws {
    let verb = Spelling.openWord(ActVerb.self)
    #expect(try verb("sign") == .sign)
    #expect(try verb("toast-2") == ActVerb(rawValue: "toast-2"))
    for text in ["", "Sign", "sign ", "sign here", "-sign", "sign\u{301}", String(repeating: "a", count: 65)] {
      #expect(throws: (any Error).self) { try verb(Substring(text)) }
    }
  }

  @Test(arguments: [
    "application/xml", "text/csv", "image/svg+xml", "application/vnd.mitrakota.manifest", "a/1",
  ])
  func `takes a media type`(text: String) throws { #expect(try Spelling.mediaType(Substring(text)) == text) }

  @Test(arguments: [
    "", "/", "a", "a/", "/a", "a/b/c", "A/b", "a/b;c=d", "a /b", "a/b*", "é/b",
    String(repeating: "a", count: 99) + "/b",
  ])
  func `refuses other media types`(text: String) {
    #expect(throws: SpellingError.self) { try Spelling.mediaType(Substring(text)) }
  }
}
