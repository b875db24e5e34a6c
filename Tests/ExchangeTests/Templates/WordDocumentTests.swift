import Compression
import Exchange
import Markup
import Testing

@Suite struct WordDocumentTests {
  private let document = WordDocument(
    footer: "Contoh",
    [
      .title(["JUDUL"]), .article("Pasal 1", "OBJEK"), .heading("I. Latar"), .paragraph("Sejak [tanggal], <&> [nama]."),
      .note("catatan"), .item("a.", "[isi]"),
      .table(.init(header: ["A", "B"], rows: [["1", "2\n3"]], widths: [1000, 2000])), .pageBreak,
    ])

  private func parts() throws -> [String: Element] {
    var parts: [String: Element] = [:]
    for file in try Zip.read(document.bytes()) { parts[file.name] = try MarkupParser().parse(file.bytes).root }
    return parts
  }

  private func part(_ name: String) throws -> Element { try #require(parts()[name]) }

  /// All elements of a name below `element`, in document order.
  private func all(_ name: String, in element: Element) -> [Element] {
    element.elements.flatMap { ($0.name == name ? [$0] : []) + all(name, in: $0) }
  }

  private func text(_ element: Element) -> String { all("t", in: element).map(\.text).joined() }

  @Test func `the file has the parts that a Word file needs, all well-formed`() throws {
    #expect(
      try parts().keys.sorted() == [
        "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/document.xml", "word/footer1.xml",
        "word/styles.xml",
      ])
  }

  @Test func `every relationship and content type leads to a part`() throws {
    let parts = try parts()
    let targets = try ["_rels/.rels", "word/_rels/document.xml.rels"].flatMap { name in
      let folder = name.hasPrefix("word/") ? "word/" : ""
      return try part(name).all("Relationship").compactMap { $0["Target"] }.map { folder + $0 }
    }
    let types = try part("[Content_Types].xml").all("Override").compactMap { $0["PartName"] }
    for part in targets + types.map({ String($0.dropFirst()) }) { #expect(parts[part] != nil, "\(part)") }
  }

  @Test func `every style that a paragraph names is in the styles`() throws {
    func values(_ name: String, _ attribute: String, in part: String) throws -> Set<String> {
      Set(
        all(name, in: try self.part(part)).compactMap { element in
          element.attributes.first { $0.name == attribute }?.value
        })
    }
    let known = try values("style", "styleId", in: "word/styles.xml")
    let used = try values("pStyle", "val", in: "word/document.xml").union(
      try values("rStyle", "val", in: "word/document.xml"))
    #expect(used.isSubset(of: known) && used.contains("Blank") && used.count == 9)
  }

  @Test func `what stands between brackets is a blank of its own`() throws {
    let body = try part("word/document.xml")
    let blanks = all("r", in: body).filter { !all("rStyle", in: $0).isEmpty }.map(text)
    #expect(blanks == ["[tanggal]", "[nama]", "[isi]"])
    let paragraph = try #require(all("p", in: body).first { text($0).hasPrefix("Sejak") })
    #expect(text(paragraph) == "Sejak [tanggal], <&> [nama].")
  }

  @Test func `a cell has a paragraph for each of its lines`() throws {
    let table = try #require(all("tbl", in: try part("word/document.xml")).first)
    #expect(all("tc", in: table).map { all("p", in: $0).map(text) } == [["A"], ["B"], ["1"], ["2", "3"]])
    #expect(all("tblHeader", in: table).count == 1)
  }

  @Test func `the page is A4 and is counted below`() throws {
    let size = try #require(all("pgSz", in: try part("word/document.xml")).first)
    #expect(size.attributes.map(\.value).sorted() == ["11906", "16838"])
    #expect(try text(part("word/footer1.xml")) == "Contoh  ·  Halaman 1 dari 1")
  }

  @Test func `the same document gives the same bytes`() throws {
    #expect(try document.bytes() == document.bytes())
  }

  @Test func `the prefix of attributes is declared once a part`() throws {
    for file in try Zip.read(document.bytes()) where file.name.hasPrefix("word/") && !file.name.contains("rels") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(text.matches(of: #/xmlns:w=/#).count == 1, "\(file.name)")
    }
  }
}
