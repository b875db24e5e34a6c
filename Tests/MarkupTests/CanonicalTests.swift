import Markup
import Testing

struct CanonicalTests {
  private func canonical(_ text: String) throws -> String {
    String(decoding: try parsed(text).root.canonicalBytes(), as: UTF8.self)
  }

  @Test(arguments: [
    ("<?xml version='1.0'?>\n<a/>\n", "<a></a>"),
    ("\u{FEFF}<a/>", "<a></a>"),
    ("<a c='1' b=\"2\"/>", "<a b=\"2\" c=\"1\"></a>"),
    ("<a>&gt;&lt;&amp;\"'&#xD;\r\n</a>", "<a>&gt;&lt;&amp;\"'&#xD;\n</a>"),
    ("<a b='&gt;&lt;&amp;&quot;&apos;&#9;&#10;&#13;\t'/>", "<a b=\">&lt;&amp;&quot;'&#x9;&#xA;&#xD; \"></a>"),
    ("<a><!-- x --><![CDATA[<&]]></a>", "<a>&lt;&amp;</a>"),
    ("<a xmlns='urn:x'><b xmlns='urn:x'/></a>", "<a xmlns=\"urn:x\"><b></b></a>"),
    ("<a xmlns='urn:x'><b xmlns=''/></a>", "<a xmlns=\"urn:x\"><b xmlns=\"\"></b></a>"),
    ("<a xmlns=''/>", "<a></a>"),
    (
      "<a xmlns:q='urn:q' xmlns:p='urn:p'><p:b/></a>",
      "<a xmlns:p=\"urn:p\" xmlns:q=\"urn:q\"><p:b></p:b></a>"
    ),
    (
      "<a xmlns:z='urn:a' xmlns:y='urn:b' y:c='1' z:d='2' c='3' xml:lang='id'/>",
      "<a xmlns:y=\"urn:b\" xmlns:z=\"urn:a\" c=\"3\" xml:lang=\"id\" z:d=\"2\" y:c=\"1\"></a>"
    ),
  ])
  func `writes the one form`(_ text: String, _ expected: String) throws {
    #expect(try canonical(text) == expected)
    #expect(try String(decoding: parsed(text).canonical(), as: UTF8.self) == expected)
  }

  @Test func `an element made in memory declares its namespace once`() {
    let made = Element(
      "a", namespace: "urn:x", attributes: [Attribute("b", prefix: "p", namespace: "urn:p", "1")],
      children: [
        .element(Element("c", namespace: "urn:x")),
        .element(Element("d", attributes: [Attribute("e", prefix: "p", namespace: "urn:q", "2")])),
      ])
    #expect(
      String(decoding: made.canonicalBytes(), as: UTF8.self)
        == "<a xmlns=\"urn:x\" xmlns:p=\"urn:p\" p:b=\"1\"><c></c><d xmlns=\"\" xmlns:p=\"urn:q\" p:e=\"2\"></d></a>"
    )
  }

  @Test func `a character that XML cannot carry is replaced, never written`() {
    let made = Element("a", attributes: [Attribute("b", "\u{0}")], text: "x\u{B}\u{FFFF}y")
    #expect(
      String(decoding: made.canonicalBytes(), as: UTF8.self) == "<a b=\"\u{FFFD}\">x\u{FFFD}\u{FFFD}y</a>")
  }

  @Test(arguments: 0..<8)
  func `our writer and libxml2 agree on random documents`(_ part: Int) throws {
    for seed in UInt64(part * 500 + 1)...UInt64(part * 500 + 500) {
      var generator = DocumentGenerator(seed: seed)
      let source = generator.document()
      let document = try parsed(source)
      let ours = document.root.canonicalBytes()
      #expect(ours == document.canonical(), "seed \(seed): \(source)")
      let again = try MarkupParser().parse(ours)
      #expect(again.root == document.root, "seed \(seed): \(source)")
      #expect(again.root.canonicalBytes() == ours, "seed \(seed): \(source)")
    }
  }

  @Test(arguments: 0..<4)
  func `random elements made in memory come back equal`(_ part: Int) throws {
    for seed in UInt64(part * 500 + 1)...UInt64(part * 500 + 500) {
      var generator = DocumentGenerator(seed: seed)
      let made = generator.element(depth: 0)
      try #require(made.unwritable() == [], "seed \(seed)")
      let bytes = made.canonicalBytes()
      let document = try MarkupParser().parse(bytes)
      #expect(document.root == made, "seed \(seed)")
      #expect(document.canonical() == bytes, "seed \(seed)")
    }
  }
}
