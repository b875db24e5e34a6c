import Markup
import Testing

struct HostileBytesTests {
  private static let document = Array(
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <a xmlns="urn:x" xmlns:p="urn:p" p:b='1&lt;'>é &amp; &#65;<!-- c --><p:d/><![CDATA[<e>]]></a>
    """.utf8)

  @Test(arguments: document.indices)
  func `a byte set to any value is refused or read, both ways alike`(_ index: Int) throws {
    for value in UInt8.min...UInt8.max {
      var changed = Self.document
      changed[index] = value
      try check(changed)
    }
  }

  @Test func `every beginning is refused`() throws {
    for count in Self.document.indices {
      let bytes = Array(Self.document.prefix(count))
      #expect(throws: MarkupError.self) { try MarkupParser().parse(bytes) }
    }
  }

  @Test func `a byte taken out or put in is refused or read`() throws {
    for index in Self.document.indices {
      var shorter = Self.document
      shorter.remove(at: index)
      try check(shorter)
      for byte in Array("<>/&;'\"=!?-[] \r\né:".utf8) {
        var longer = Self.document
        longer.insert(byte, at: index)
        try check(longer)
      }
    }
  }

  @Test(arguments: UInt64(1)...20)
  func `random markup is refused or read`(_ seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let pieces = [
      "<a>", "</a>", "<b ", "/>", ">", "<", "=", "'", "\"", "&", ";", "<!--", "-->", "<![CDATA[", "]]>", "<?",
      "?>", "x",
      " ", "<!DOCTYPE", "xmlns", ":", "\n", "é", "&#", "&amp;",
    ]
    for _ in 0..<200 {
      let text = (0..<12).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
      try check(Array(text.utf8))
      try check(Array("<a>\(text)</a>".utf8))
    }
  }

  /// Whatever is read has one canonical form; whatever is refused has a place inside the text.
  private func check(_ bytes: [UInt8]) throws {
    do throws(MarkupError) {
      let document = try MarkupParser().parse(bytes)
      #expect(document.root.canonicalBytes() == document.canonical())
      #expect(document.bytes == bytes)
    } catch {
      let first = try #require(error.findings.first)
      let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
      #expect((1...lines).contains(first.position.line))
      #expect((1...(bytes.count + 1)).contains(first.position.column))
      #expect(!first.message.isEmpty)
    }
  }
}
