import Markup
import Testing

struct RefusalTests {
  /// A document and the short form of what must be said about it.
  static let table: [(String, String)] = [
    // Document types, in every form that has hurt somebody.
    ("<!DOCTYPE a><a/>", "1:1 document-type "),
    ("<?xml version=\"1.0\"?>\n<!-- <!DOCTYPE x> -->\n <!DOCTYPE a []><a/>", "3:2 document-type "),
    ("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>", "1:1 document-type "),
    ("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>", "1:1 document-type "),
    ("<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;&x;&x;\">]><a>&y;</a>", "1:1 document-type "),
    ("<a>\n<!DOCTYPE a></a>", "2:1 document-type a"),
    // References.
    ("<a>&foo;</a>", "1:4 unknown-entity a"),
    ("<a>\n  <b c=\"1&nbsp;2\"/>\n</a>", "2:10 unknown-entity a/b"),
    ("<a>A & B</a>", "1:6 not-well-formed a"),
    ("<a>A &lt B</a>", "1:6 not-well-formed a"),
    ("<a>&#0;</a>", "1:4 not-well-formed a"),
    ("<a>&#x1F;</a>", "1:4 not-well-formed a"),
    ("<a>&#xFFFE;</a>", "1:4 not-well-formed a"),
    ("<a>&#xD800;</a>", "1:4 not-well-formed a"),
    // Instructions.
    ("<?php x?><a/>", "1:1 processing-instruction "),
    ("<a><?x <?y ?></a>", "1:4 processing-instruction a"),
    ("<a/>\n<?x?>", "2:1 processing-instruction "),
    ("<?xml-stylesheet href=\"x\"?><a/>", "1:1 processing-instruction "),
    ("\n<?xml version=\"1.0\"?><a/>", "2:1 not-well-formed "),
    // Tags.
    ("<a><b></a></b>", "1:7 not-well-formed a/b"),
    ("<a>\n  <b>\n  </c>\n</a>", "3:3 not-well-formed a/b"),
    ("<a>", "1:4 not-well-formed a"),
    ("<a", "1:3 not-well-formed a"),
    ("<a/><b/>", "1:5 not-well-formed b"),
    ("<a/>\ntext", "2:1 not-well-formed "),
    ("", "1:1 not-well-formed "),
    ("   ", "1:4 not-well-formed "),
    ("hello", "1:1 not-well-formed "),
    ("<a b='1' b='2'/>", "1:1 not-well-formed a"),
    ("<a xmlns:p='urn:x' xmlns:q='urn:x' p:b='1' q:b='2'/>", "1:1 not-well-formed a"),
    ("<a b=1/>", "1:6 not-well-formed a"),
    ("<a b='1'c='2'/>", "1:9 not-well-formed a"),
    ("<a b='<'/>", "1:7 not-well-formed a"),
    ("<a>]]></a>", "1:4 not-well-formed a"),
    ("<a><!-- -- --></a>", "1:9 not-well-formed a"),
    ("<a><!-- </a>", "1:4 not-well-formed a"),
    ("<a><![CDATA[ </a>", "1:4 not-well-formed a"),
    // Characters.
    ("<a>\u{1}</a>", "1:4 not-well-formed a"),
    ("<a>é\u{FFFF}</a>", "1:5 not-well-formed a"),
    ("<a>\u{0}</a>", "1:4 not-well-formed "),
    ("<a b='\u{B}'/>", "1:7 not-well-formed a"),
    // Namespaces.
    ("<p:a/>", "1:1 not-well-formed a"),
    ("<a>\n <b p:c='1'/></a>", "2:2 not-well-formed a/b"),
    ("<a xmlns='aplikasi'/>", "1:1 unusable-namespace a"),
    ("<a xmlns='urn:a b'/>", "1:1 unusable-namespace a"),
    ("<a><b xmlns:p='/kota'/></a>", "1:4 unusable-namespace a/b"),
    ("<a><b/><b xmlns='http://contoh/?a=1&amp;b=2'/></a>", "1:8 unusable-namespace a/b[2]"),
    ("<a xmlns:p=''/>", "1:1 not-well-formed a"),
    ("<a:b:c xmlns:a='urn:a'/>", "1:1 not-well-formed c"),
    // Declarations and pointers.
    ("<?xml version='1.1'?><a/>", "1:20 not-well-formed "),
    ("<?xml version='1.0' encoding='ISO-8859-1'?><a/>", "1:31 not-utf8 "),
    (
      "<a xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'><b xsi:schemaLocation='urn:x http://192.0.2.1/'/></a>",
      "1:58 external-reference a/b/@schemaLocation"
    ),
  ]

  @Test(arguments: table)
  func `refuses it, and says where`(_ text: String, _ expected: String) throws {
    let findings = try refusal(of: Array(text.utf8))
    #expect(findings.map(brief) == [expected], "\(findings)")
  }

  @Test func `refuses bytes that are not UTF-8, at the first of them`() throws {
    let table: [([UInt8], String)] = [
      (Array("<a>\n é".utf8) + [0xE9] + Array("</a>".utf8), "2:3"),
      ([0x3C, 0x61, 0xC0, 0x80], "1:3"),
      ([0x3C, 0x61, 0x3E, 0xED, 0xA0, 0x80], "1:4"),
      ([0xFF, 0xFE, 0x3C, 0x00], "1:1"),
      ([0xFE, 0xFF, 0x00, 0x3C], "1:1"),
      ([0x80], "1:1"),
    ]
    for (bytes, place) in table {
      let findings = try refusal(of: bytes)
      #expect(findings.map(brief) == ["\(place) not-utf8 "], "\(bytes)")
    }
    #expect(try refusal(of: [0xFF, 0xFE, 0x3C, 0x00]).first?.found == "UTF-16")
  }

  @Test func `refuses what is over a limit, and takes what is at it`() throws {
    let limits = MarkupLimits(bytes: 60, depth: 3, attributes: 2, elements: 4)
    #expect(try parsed("<a><b><c/></b></a>", limits).root.name == "a")
    #expect(try briefly("<a><b>\n<c><d/></c></b></a>", limits) == ["2:4 too-deep a/b/c/d"])
    #expect(try parsed("<a><b/><b/><b/></a>", limits).root.elements.count == 3)
    #expect(try briefly("<a><b/><b/><b/><b/></a>", limits) == ["1:16 too-many-elements a/b[4]"])
    #expect(try parsed("<a b='=' c='='/>", limits).root.attributes.count == 2)
    #expect(try briefly("<a b='' c='' d=''/>", limits) == ["1:1 too-many-attributes a"])
    let full = "<a>" + String(repeating: "x", count: 53) + "</a>"
    #expect(try parsed(full, limits).bytes.count == 60)
    #expect(try briefly(full + "\n", limits) == ["1:1 too-large "])
  }

  private func briefly(_ text: String, _ limits: MarkupLimits) throws -> [String] {
    try refusal(of: Array(text.utf8), limits: limits).map(brief)
  }

  @Test func `refuses deep and wide documents at the limits it has by itself`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    #expect(try parsed(nested(64)).root.name == "a")
    #expect(try refusal(of: Array(nested(65).utf8)).map(\.code) == [.tooDeep])
    #expect(try refusal(of: Array(nested(100_000).utf8)).map(\.code) == [.tooDeep])
    let wide = "<a>" + String(repeating: "<b/>", count: 9_999) + "</a>"
    #expect(try parsed(wide).root.elements.count == 9_999)
    let many = "<a>" + String(repeating: "<b/>", count: 10_000) + "</a>"
    #expect(try refusal(of: Array(many.utf8)).map(\.code) == [.tooManyElements])
    #expect(try refusal(of: [UInt8](repeating: 0x20, count: 1 << 20 | 1)).map(\.code) == [.tooLarge])
  }

  @Test func `reads as deep as libxml2 does when asked to`() throws {
    let depth = 256
    let text = String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    #expect(try parsed(text, MarkupLimits(depth: 1_000)).root.name == "a")
  }

  @Test func `says what would have been right`() throws {
    let mismatch = try #require(refusal(of: Array("<a><b></a>".utf8)).first)
    #expect(mismatch.expected == ["</b>"])
    #expect(mismatch.found == "</a>")
    #expect(
      mismatch.message
        == "The end tag </a> stands where <b> is still open; elements close in reverse order. "
        + "Write </b> first, or remove one of the two.")
    #expect(mismatch.description == "1:7: error: \(mismatch.message)")
    let reference = try #require(refusal(of: Array("<a>&nbsp;</a>".utf8)).first)
    #expect(reference.found == "&nbsp;")
    #expect(
      reference.message
        == "The reference &nbsp; is not one of the five of XML: &amp; &lt; &gt; &quot; &apos;. "
        + "Write the character itself.")
    let character = try #require(refusal(of: Array("<a>\u{B}</a>".utf8)).first)
    #expect(character.found == "U+000B")
    let prefix = try #require(refusal(of: Array("<p:a/>".utf8)).first)
    #expect(
      prefix.message
        == "The prefix 'p' is not declared; every prefix stands for a namespace. "
        + "Add xmlns:p=\"…\", or remove the prefix.")
    let namespace = try #require(refusal(of: Array("<a xmlns='kota'/>".utf8)).first)
    #expect(namespace.found == "kota")
    #expect(try refusal(of: Array("<a xmlns='urn:a b'/>".utf8)).first?.found == "urn:a b")
  }

  @Test func `a broken document is never mistaken for another after the refusal`() throws {
    for (text, _) in Self.table {
      _ = try? parsed(text)
      #expect(try parsed("<a>1</a>").root.text == "1")
    }
  }
}
