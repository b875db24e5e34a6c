import Testing

@testable import Markup

/// libxml2 must refuse by itself what the outline refuses before it.
struct SeamTests {
  private func message(_ text: String) throws -> LibXMLMessage {
    try #require(throws: LibXMLMessage.self) {
      _ = try XMLTree(parsing: Array(text.utf8)[...]).canonicalBytes()
    }
  }

  @Test(arguments: [
    "<!DOCTYPE a><a/>", "<!DOCTYPE a SYSTEM \"file:///etc/hostname\"><a/>",
    "<!DOCTYPE a [<!ENTITY x \"ha\">]><a>&x;</a>", "<!DOCTYPE a [<!ATTLIST a b CDATA \"1\">]><a/>",
  ])
  func `a document type stops the parser before it is read`(_ text: String) throws {
    #expect(try message(text).code != 0)
  }

  @Test func `a processing instruction stops the parser`() throws {
    #expect(try message("<a><?x y?></a>").code == LibXMLCode.stopped)
    #expect(try message("<?x?><a/>").code == LibXMLCode.stopped)
  }

  @Test func `a message tells how far the parser was`() throws {
    let message = try message("<a>\n&x;</a>")
    #expect(LibXMLCode.undeclaredEntities.contains(message.code))
    #expect(message.offset == 7)
    #expect(message.text == "Entity 'x' not defined")
  }

  @Test func `elements can be taken out of a tree by their number`() throws {
    let tree = try XMLTree(parsing: Array("<a><b><c/></b><d/></a>".utf8)[...])
    tree.remove(element: 1)
    #expect(tree.canonicalBytes().map { String(decoding: $0, as: UTF8.self) } == "<a><d></d></a>")
    tree.remove(element: 2)
    tree.remove(element: 99)
    tree.remove(element: 3)
    #expect(tree.canonicalBytes().map { String(decoding: $0, as: UTF8.self) } == "<a></a>")
  }

  @Test func `a schema outlives the tree it was compiled from`() throws {
    let schema = try CompiledSchema(compiling: XMLTree(parsing: Array(Sample.xsd.utf8)[...]))
    let tree = try XMLTree(parsing: Array("<a/>".utf8)[...])
    #expect(schema.messages(about: tree).map(\.code) == [LibXMLCode.unknownRoot])
    #expect(schema.messages(about: tree).map(\.element) == [0])
  }

  @Test func `a sentence that is not known is quoted whole`() throws {
    let message = LibXMLMessage(code: 1_899, text: "Element '{urn:x}a': Something new.", element: 0)
    let finding = MarkupFinding(validating: message, at: .none, among: [])
    #expect(finding.code == .schema)
    #expect(
      finding.message == "The schema refuses <a> (validator: Something new.). Repair it as the schema says.")
  }

  @Test(arguments: [
    1_822, 1_824, 1_828, 1_830, 1_831, 1_832, 1_833, 1_838, 1_839, 1_840, 1_841, 1_843, 1_845, 1_866, 1_868,
    1_871, 1_877, 0, -1,
  ])
  func `a sentence in another form does no harm`(_ code: Int) {
    for text in [
      "", "'", "Element", "Element '", "Element 'a', attribute '", "Element 'a': '''''''", "[facet '", "( )",
    ] {
      let finding = MarkupFinding(
        validating: LibXMLMessage(code: code, text: text, element: nil), at: .none, among: [])
      #expect(!finding.message.isEmpty)
      let source = SourceText(Array("<a>".utf8))
      let parsing = MarkupFinding(
        parsing: LibXMLMessage(code: code, text: text, offset: 99), source, Outline(tags: []))
      #expect(!parsing.message.isEmpty)
    }
  }

  @Test(arguments: [
    4, 5, 6, 8, 9, 23, 26, 38, 39, 42, 45, 62, 63, 65, 68, 73, 76, 77, 80, 97, 99, 100, 111, 200, 201, 202,
    203,
  ])
  func `no message of the parser is needed to place a fault`(_ code: Int) throws {
    let source = SourceText(Array("<a>&</a>".utf8))
    let outline = try Outline(source, limits: MarkupLimits())
    for offset in [nil, 0, 4, 8, 1_000] as [Int?] {
      let finding = MarkupFinding(
        parsing: LibXMLMessage(code: code, text: "", offset: offset), source, outline)
      #expect((1...9).contains(finding.position.column))
      #expect(finding.position.line == 1)
    }
  }
}
