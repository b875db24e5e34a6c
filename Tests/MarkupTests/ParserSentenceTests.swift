import Markup
import Testing

struct ParserSentenceTests {
  @Test(arguments: [
    (
      "<!DOCTYPE a><a/>",
      "The document has a document type declaration; records are checked against a schema and have none. "
        + "Remove everything from <!DOCTYPE to its closing >."
    ),
    (
      "<a><?x?></a>",
      "The document has a processing instruction; a record has no use for one. Remove it, from <? to ?>."
    ),
    (
      " <?xml version='1.0'?><a/>",
      "The XML declaration stands after other text; it may only be the very first thing in a document. "
        + "Remove what is in front of it, blank lines too."
    ),
    ("<a><b>", "The document ends while <b> is open; every element is closed. Add </b>."),
    (
      "<a kota='1' kota='2'/>",
      "The attribute 'kota' is there twice; an element has each attribute once. Keep one of them."
    ),
    (
      "<a xmlns:p='urn:x' xmlns:q='urn:x' p:kota='1' q:kota='2'/>",
      "The attribute 'kota' is there twice; an element has each attribute once. Keep one of them."
    ),
    (
      "<a>Baubau & Makassar</a>",
      "A bare & begins a reference that is none; in XML the character itself is written &amp;. Write &amp;."
    ),
    (
      "<a>&amp Makassar</a>",
      "A bare & begins a reference that is none; in XML the character itself is written &amp;. Write &amp;."
    ),
    (
      "<a b='<'/>",
      "The character < stands in the value of an attribute, or a quote is missing before it; "
        + "in a value it is written &lt;. Close the quote, or write &lt;."
    ),
    ("<a>\u{B}</a>", "The document holds the character U+000B; XML has no way to carry it. Remove it."),
    (
      "<a>&#11;</a>",
      "The reference names no character of XML, or is not complete; XML has no way to carry it. Remove it."
    ),
    (
      "",
      "The document does not begin with an element; a document is one element. Begin it with a tag."
    ),
    (
      "<a/><b/>",
      "Something stands after the last element, or a tag is broken here; a document is one element. Remove it."
    ),
    ("<a>]]></a>", "The characters ]]> stand in text; there they are written ]]&gt;."),
    ("<a><!-- -- --></a>", "A comment holds two hyphens in a row; only its end may. Remove one of them."),
    ("<a><!-- ", "A comment is not closed; it ends with -->. Add that."),
    ("<a><![CDATA[ ", "A CDATA section is not closed; it ends with ]]>. Add that."),
    (
      "<a b=1/>",
      "The value of an attribute has no quotes; every value is quoted. Write name=\"value\"."
    ),
    (
      "<a b='1'c='2'/>",
      "The tag is broken here; a tag is a name and attributes name=\"value\", with spaces between. Repair it."
    ),
    (
      "<a xmlns='kota'/>",
      "'kota' cannot be a namespace; a namespace is an absolute URI such as urn:mitrakota:application:1, "
        + "without quotes and references. Write one."
    ),
    (
      "<?xml version='1.1'?><a/>",
      "The document declares a version of XML that is not read; write version=\"1.0\"."
    ),
    (
      "<?xml version='1.0' encoding='windows-1252'?><a/>",
      "The document declares the encoding 'windows-1252'; documents are read in UTF-8 only. "
        + "Save it as UTF-8 and declare that, or nothing."
    ),
    (
      "<a>\u{0}</a>",
      "The document holds the character U+0000; XML has no way to carry it. "
        + "Remove it, or save the document again as UTF-8."
    ),
    (
      "<a xmlns:s='http://www.w3.org/2001/XMLSchema-instance' s:noNamespaceSchemaLocation='a.xsd'/>",
      "The attribute 's:noNamespaceSchemaLocation' points to 'a.xsd'; documents are checked against the "
        + "schemas of this register only. Remove the attribute."
    ),
  ])
  func `says what happened, the rule and the next step`(_ text: String, _ sentence: String) throws {
    #expect(try refusal(of: Array(text.utf8)).map(\.message) == [sentence])
  }

  @Test func `names the byte that is not UTF-8`() throws {
    #expect(
      try refusal(of: Array("<a>".utf8) + [0xE9, 0x20]).map(\.message) == [
        "The byte 0xE9 does not belong to a UTF-8 text; documents are read in UTF-8 only. Save it again as UTF-8."
      ])
    #expect(
      try refusal(of: [0xFE, 0xFF, 0, 0x3C]).map(\.message) == [
        "The document is in UTF-16; documents are read in UTF-8 only. Save it again as UTF-8."
      ])
  }

  @Test(arguments: [
    (
      MarkupLimits(bytes: 10), "The document has 31 bytes; at most 10 are read. Split it or shorten it.",
      ["10"], "31"
    ),
    (
      MarkupLimits(depth: 2),
      "The element is nested 3 deep; at most 2 are read. Close the elements before it.", ["2"], "3"
    ),
    (
      MarkupLimits(elements: 2), "This is element number 3; at most 2 are read. Split the document.", ["2"],
      "3"
    ),
    (
      MarkupLimits(attributes: 1), "The element has 2 attributes; at most 1 are read. Remove some.", ["1"],
      "2"
    ),
  ])
  func `says which limit was passed`(
    _ limits: MarkupLimits, _ sentence: String, _ expected: [String], _ found: String
  ) throws {
    let text = "<a><b><c d='' e=''/></b></a>   "
    let finding = try #require(refusal(of: Array(text.utf8), limits: limits).first)
    #expect(finding.message == sentence)
    #expect(finding.expected == expected)
    #expect(finding.found == found)
  }

  @Test func `an error prints one finding a line`() throws {
    let text = """
      <a xmlns:s='http://www.w3.org/2001/XMLSchema-instance'>
      <b s:schemaLocation='x'/><b s:schemaLocation='y'/></a>
      """
    let error = try #require(throws: MarkupError.self) { try parsed(text) }
    #expect(error.findings.map(\.found) == ["x", "y"])
    #expect(error.findings.map(\.keyPath) == ["a/b/@schemaLocation", "a/b[2]/@schemaLocation"])
    #expect(error.description == error.findings.map(\.description).joined(separator: "\n"))
  }
}
