import Markup
import Testing

struct ElementTests {
  @Test func `reads names, attributes and children in the order of the document`() throws {
    let root = try parsed(
      """
      <a xmlns="urn:mitrakota:contoh:1" xmlns:p="urn:p" z="1" y="&lt;&#65;&#x20;" xml:lang="id" p:x="2"><!-- no -->
      <b>Kota &amp; <![CDATA[<Mitra>]]></b><p:c/>akhir</a>
      """
    ).root
    #expect(root.name == "a")
    #expect(root.namespace == Sample.namespace)
    #expect(root.attributes.map(\.name) == ["z", "y", "lang", "x"])
    #expect(root.attributes.map(\.value) == ["1", "<A ", "id", "2"])
    #expect(root.attributes.map(\.namespace) == [nil, nil, "http://www.w3.org/XML/1998/namespace", "urn:p"])
    #expect(root["z"] == "1")
    #expect(root["x"] == nil)
    #expect(root.elements.map(\.name) == ["b", "c"])
    #expect(root.first("b")?.text == "Kota & <Mitra>")
    #expect(root.first("c")?.namespace == "urn:p")
    #expect(root.first("d") == nil)
    #expect(root.text == "\nakhir")
    #expect(root.children.count == 4)
  }

  @Test func `line ends become LF, and values lose their line ends`() throws {
    let root = try parsed("<a b='1\r\n2\t3'>x\r\ny\rz</a>").root
    #expect(root.text == "x\ny\nz")
    #expect(root["b"] == "1 2 3")
  }

  @Test func `text around a comment is one text`() throws {
    #expect(try parsed("<a>x<!-- y -->z</a>").root.children == [.text("xz")])
  }

  @Test func `finds all children of one name`() throws {
    let root = try parsed("<a><b>1</b><c><b>2</b></c><b>3</b></a>").root
    #expect(root.all("b").map(\.text) == ["1", "3"])
    #expect(root.all("x") == [])
  }

  @Test func `two spellings of one letter are two names`() throws {
    let root = try parsed("<a e\u{301}='2'><\u{212A}/><K>latin</K></a>").root
    #expect(root.first("K")?.text == "latin")
    #expect(root["é"] == nil)
    #expect(root["e\u{301}"] == "2")
    #expect(Element("é") != Element("e\u{301}"))
    #expect(Element("a", text: "é") != Element("a", text: "e\u{301}"))
    #expect(Attribute("a", "é") != Attribute("a", "e\u{301}"))
  }

  @Test func `an element made in memory equals the parsed one`() throws {
    let made = Element(
      "a", namespace: "urn:x", attributes: [Attribute("b", "1"), .language("id")],
      children: [.element(Element("c", namespace: "urn:x", text: "Baubau")), .text("!")])
    let read = try parsed("<a xmlns='urn:x' b='1' xml:lang='id'>\n<c>Baubau</c>!</a>").root
    #expect(made != read)
    let same = try parsed("<a xmlns='urn:x' b='1' xml:lang='id'><c>Baubau</c>!</a>").root
    #expect(made == same)
    #expect(Set([made]).contains(same))
  }

  @Test func `compacting drops layout and nothing else`() throws {
    let root = try parsed(
      "<a>\n  <b> x </b>\n  <c>satu <d/> <e/> dua</c>\n <f> </f>\n <g>\n  <h/>\n </g>\n</a>"
    ).root
    #expect(
      String(decoding: root.compacted().canonicalBytes(), as: UTF8.self)
        == "<a><b> x </b><c>satu <d></d> <e></e> dua</c><f> </f><g><h></h></g></a>")
    #expect(root.compacted().compacted() == root.compacted())
    #expect(root.compacted().first("b")?.position == Position(line: 2, column: 3))
  }

  @Test func `names what XML cannot carry`() {
    let element = Element(
      "a b", namespace: "kota", attributes: [Attribute("c", "\u{B}"), Attribute("c", "")],
      children: [.element(Element("d", text: "\u{FFFE}")), .element(Element("d", text: "baik\n"))])
    #expect(
      element.unwritable().map { "\($0.keyPath) \($0.found ?? "")" } == [
        "a b a b", "a b kota", "a b/@c U+000B", "a b/@c c", "a b/d U+FFFE",
      ])
    #expect(
      element.unwritable()[2].message
        == "The text holds the character U+000B; XML has no way to carry it. Remove it from 'a b/@c'.")
    #expect(element.unwritable().allSatisfy { $0.code == .notWritable })
    #expect(Element("a", namespace: "urn:x", text: "Kota 🌏\t").unwritable() == [])
  }

  @Test(arguments: ["", "1a", "-a", "a:b", "a b", ".", "a\u{D7}", "\u{300}a"])
  func `refuses a name`(_ name: String) {
    #expect(Element(name).unwritable().map(\.found) == [name])
  }

  @Test(arguments: ["a", "_a", "a-1.b", "é", "kota_\u{B7}"])
  func `accepts a name, as the parser does`(_ name: String) throws {
    #expect(Element(name).unwritable() == [])
    #expect(try parsed("<\(name)/>").root.name == name)
  }
}
