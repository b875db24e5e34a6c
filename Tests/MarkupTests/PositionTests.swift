import Testing

@testable import Markup

struct PositionTests {
  /// The places of all elements of a document, as `name line:column`.
  private func places(_ text: String) throws -> [String] {
    func walk(_ element: Element) -> [String] {
      ["\(element.name) \(element.position)"] + element.elements.flatMap(walk)
    }
    return walk(try parsed(text).root)
  }

  @Test(arguments: [
    ("<a><b/></a>", ["a 1:1", "b 1:4"]),
    ("<?xml version=\"1.0\"?>\n<a>\n\t<b/>\n</a>", ["a 2:1", "b 3:2"]),
    // CR LF, LF and CR end one line each.
    ("<a>\r\n<b/>\n<c/>\r<d/>\r\r\n<e/></a>", ["a 1:1", "b 2:1", "c 3:1", "d 4:1", "e 6:1"]),
    // One scalar is one column, whatever its bytes; a letter with a combining mark is two.
    ("<a>é<b/>東<c/>🌏<d/>e\u{301}<e/></a>", ["a 1:1", "b 1:5", "c 1:10", "d 1:15", "e 1:21"]),
    // A byte order mark is no column.
    ("\u{FEFF}<a><b/></a>", ["a 1:1", "b 1:4"]),
    // Tags in comments, sections and values are no tags.
    ("<!-- <x> --><a b='>'><![CDATA[<y>]]><b/></a>", ["a 1:13", "b 1:37"]),
    // The place of a tag is its first character, not its last.
    ("<a\n  b='1'\n  c='>'\n><b\n/></a>", ["a 1:1", "b 4:2"]),
  ])
  func `counts lines and characters`(_ text: String, _ expected: [String]) throws {
    #expect(try places(text) == expected)
  }

  @Test func `counts lines beyond what libxml2 can keep`() throws {
    let text = "<a>" + String(repeating: "\n", count: 70_000) + "  <b/></a>"
    #expect(try places(text) == ["a 1:1", "b 70001:3"])
    let broken = "<a>" + String(repeating: "\n", count: 70_000) + "  <b></a>"
    #expect(try refusal(of: Array(broken.utf8)).map(\.position) == [Position(line: 70_001, column: 6)])
  }

  @Test func `the place of a schema finding is right on a late line`() throws {
    let text = Sample.valid.replacing(
      "<tahun>2017", with: String(repeating: "\n", count: 70_000) + "   <tahun>dua")
    let findings = try Sample.schema().findings(in: parsed(text))
    #expect(findings.map(brief) == ["70003:4 wrong-type aplikasi/tahun"])
  }

  @Test func `a fault far into a document is placed where it stands`() throws {
    let filler = String(repeating: "<b>Kota Contoh Melati</b>\n", count: 9_000)
    let findings = try refusal(of: Array(("<a>\n" + filler + "é é &x;</a>").utf8))
    #expect(findings.map(brief) == ["9002:5 unknown-entity a"])
  }

  @Test func `counting forward and counting anew agree at every offset`() {
    let text = SourceText(Array("\u{FEFF}a\r\n\té\r\r\n🌏\n".utf8))
    var counter = SourceText.Counter()
    for offset in 0...(text.bytes.count + 2) {
      #expect(counter.advance(to: offset, in: text) == text.position(at: offset))
    }
    #expect(text.position(at: text.bytes.count) == Position(line: 5, column: 1))
  }

  @Test func `earlier places are smaller`() {
    let places = [Position(line: 1, column: 9), Position(line: 2, column: 1), Position(line: 2, column: 3)]
    #expect(places.shuffled().sorted() == places)
    #expect(places[2].description == "2:3")
  }
}
