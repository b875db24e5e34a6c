import Testing

@testable import Markup

struct MarkupStreamTests {
  private func events(_ bytes: [UInt8], limit: Int = 1 << 24) throws(MarkupError) -> [MarkupEvent] {
    var stream = try MarkupStream(bytes, limit: limit)
    var events: [MarkupEvent] = []
    while let event = try stream.next() {
      // Pieces of one text are one text.
      if case .text(let piece) = event, case .text(let before) = events.last {
        events[events.count - 1] = .text(before + piece)
      } else {
        events.append(event)
      }
    }
    return events
  }

  private func events(of element: Element) -> [MarkupEvent] {
    let inner = element.children.flatMap { child in
      switch child {
      case .element(let element): events(of: element)
      case .text(let text): [MarkupEvent.text(text)]
      }
    }
    return [.open(element.name, element.attributes)] + inner + [.close]
  }

  @Test func `tells elements, texts and ends in their order`() throws {
    let text =
      "<?xml version=\"1.0\"?><!-- x -->\n<p:a xmlns:p='urn:x' p:b='1' c='&lt;&amp;&#10;'>A &amp; <d/><![CDATA[<e>]]></p:a>\n"
    #expect(
      try events(Array(text.utf8)) == [
        .open(
          "a", [Attribute("b", prefix: "p", namespace: "urn:x", "1"), Attribute("c", "<&\n")]),
        .text("A & "), .open("d", []), .close, .text("<e>"), .close,
      ])
  }

  @Test(arguments: UInt64(1)...300)
  func `tells what the tree holds`(_ seed: UInt64) throws {
    var generator = DocumentGenerator(seed: seed)
    let bytes = Array(generator.document().utf8)
    let tree = try MarkupParser().parse(bytes).root
    #expect(try events(bytes) == events(of: tree), "seed \(seed)")
  }

  @Test func `a document may be longer than any tree`() throws {
    let count = 400_000
    let row = "<row a='1'>é</row>"
    let bytes = Array(("<a>" + String(repeating: row, count: count) + "</a>").utf8)
    #expect(bytes.count > 7_000_000)
    var stream = try MarkupStream(bytes, limit: bytes.count)
    var rows = 0
    var texts = 0
    while let event = try stream.next() {
      switch event {
      case .open(let name, _): rows += name == "row" ? 1 : 0
      case .text(let piece): texts += piece.count
      case .close: continue
      }
    }
    #expect(rows == count)
    #expect(texts == count)
    #expect(try stream.next() == nil)
  }

  @Test func `a piece may end anywhere`() throws {
    // The boundary between two pieces falls into every place of the tag, the text and the reference.
    let filler = String(repeating: "x", count: (1 << 16) - 40)
    for shift in 0..<40 {
      let pad = String(repeating: "y", count: shift)
      let text = "<a>\(filler)\(pad)<b c='é&amp;'>é😀&lt;</b></a>"
      #expect(
        try events(Array(text.utf8)) == [
          .open("a", []), .text(filler + pad), .open("b", [Attribute("c", "é&")]), .text("é😀<"), .close, .close,
        ], "\(shift)")
    }
  }

  /// What the tree refuses is refused here, at the same place or, where a key path is wanted, without one.
  @Test(arguments: RefusalTests.table)
  func `refuses what the parser refuses`(_ text: String, _ expected: String) {
    // Pointers to schemas are followed by nobody here, and namespaces are only compared.
    let codes = ["external-reference", "unusable-namespace"]
    guard !codes.contains(where: { expected.contains($0) }) else { return }
    do throws(MarkupError) {
      let told = try events(Array(text.utf8))
      Issue.record("\(text) was read as \(told)")
    } catch {
      #expect(error.findings.count == 1)
      #expect(error.findings.first?.keyPath == "")
      let code = expected.split(separator: " ")[1]
      #expect(error.findings.first?.code.rawValue == String(code), "\(error)")
    }
  }

  @Test(arguments: [
    ("<!DOCTYPE a [<!ENTITY x \"ha\">]><a>&x;</a>", "1:1 document-type "),
    ("<a>\n <?x y?></a>", "2:2 processing-instruction "), ("<a>\n<b>", "2:4 not-well-formed "),
    ("", "1:1 not-well-formed "),
    ("<a></b>", "1:4 not-well-formed "),
  ])
  func `says where`(_ text: String, _ expected: String) throws {
    let error = try #require(throws: MarkupError.self) { try events(Array(text.utf8)) }
    #expect(error.findings.map(brief) == [expected], "\(error)")
  }

  @Test func `stops at its limits`() throws {
    let bytes = Array("<a/>".utf8)
    #expect(try events(bytes, limit: 4).count == 2)
    let large = try #require(throws: MarkupError.self) { try events(bytes, limit: 3) }
    #expect(large.findings.map(brief) == ["1:1 too-large "])

    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)).utf8)
    }
    #expect(try events(nested(64)).count == 128)
    let deep = try #require(throws: MarkupError.self) { try events(nested(65)) }
    #expect(deep.findings.map(\.code) == [.tooDeep])
    #expect(throws: MarkupError.self) { try events(nested(100_000)) }

    func wide(_ count: Int) -> [UInt8] { Array("<a \((0..<count).map { "a\($0)=''" }.joined(separator: " "))/>".utf8) }
    #expect(try events(wide(64)).count == 2)
    let many = try #require(throws: MarkupError.self) { try events(wide(65)) }
    #expect(many.findings.map(\.code) == [.tooManyAttributes])
  }

  @Test func `nothing comes after a fault`() throws {
    var stream = try MarkupStream(Array("<a><b></c>".utf8), limit: 100)
    #expect(throws: MarkupError.self) {
      while try stream.next() != nil {}
    }
    #expect(try stream.next() == nil)
  }

  @Test func `a stream that is given up frees what it has`() throws {
    for _ in 0..<100 {
      var stream = try MarkupStream(Array("<a><b/><c/></a>".utf8), limit: 100)
      #expect(try stream.next() == .open("a", []))
    }
  }
}
