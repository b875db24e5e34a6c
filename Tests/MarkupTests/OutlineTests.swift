import Testing

@testable import Markup

struct OutlineTests {
  private func outline(_ text: String) throws -> Outline {
    try Outline(SourceText(Array(text.utf8)), limits: MarkupLimits())
  }

  /// The key path at every byte of a text, runs of one path written once.
  private func paths(_ text: String) throws -> [String] {
    let outline = try outline(text)
    let source = SourceText(Array(text.utf8))
    var paths: [String] = []
    for offset in 0...source.bytes.count {
      let path = outline.keyPath(at: offset, in: source)
      if paths.last != path { paths.append(path) }
    }
    return paths
  }

  @Test func `numbers siblings of one name from the second`() throws {
    #expect(
      try paths("<a><b/><c></c><b><b/></b></a>") == [
        "a", "a/b", "a/c", "a/b[2]", "a/b[2]/b", "a/b[2]", "a", "",
      ])
  }

  @Test func `paths have local names only`() throws {
    #expect(try paths("<p:a xmlns:p='urn:x'><p:b/></p:a>") == ["p:a", "p:a/p:b", "p:a", ""].map(local))
  }

  private func local(_ path: String) -> String { path.replacing("p:", with: "") }

  @Test func `sees tags and nothing that looks like one`() throws {
    let text = "<!-- <x> --><a b='<y>' c=\"'>\"><![CDATA[</a><z>]]>&lt;w></a>"
    let tags = try outline(text).tags
    let bytes = Array(text.utf8)
    #expect(tags.map { String(decoding: bytes[$0.name], as: UTF8.self) } == ["a", "a"])
    #expect(tags.map(\.kind) == [.start, .end])
    #expect(tags.map { bytes[$0.offset] } == [0x3C, 0x3C])
    #expect(tags.map { bytes[$0.end - 1] } == [0x3E, 0x3E])
  }

  @Test(arguments: [
    "<", "</", "<!", "<!-", "<!--", "<![CDATA[", "<a", "<a ", "<a b='", "<a/", "</a", "</a></a></a>", "&",
    ">", "<>",
    "<<<", "<a <b", "\u{FEFF}", "\u{FEFF}<",
  ])
  func `takes broken text without harm`(_ text: String) throws {
    let source = SourceText(Array(text.utf8))
    guard let outline = try? outline(text) else { return }
    for offset in 0...(source.bytes.count + 1) { _ = outline.keyPath(at: offset, in: source) }
    #expect(throws: MarkupError.self) { try parsed(text) }
  }

  @Test func `finds the last mark before a place`() {
    let text = SourceText(Array("a<b</c<".utf8))
    #expect(text.last("<", before: 7) == 6)
    #expect(text.last("<", before: 6) == 3)
    #expect(text.last("</", before: 7) == 3)
    #expect(text.last("</", before: 3) == nil)
    #expect(text.last("x", before: 100) == nil)
    #expect(SourceText([]).last("<", before: 0) == nil)
  }
}
