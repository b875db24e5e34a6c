import Markup
import Testing

@testable import Exchange

@Suite struct YAMLWriterTests {
  private func tree(_ text: String) throws -> YAMLNode { try #require(try YAMLComposer.tree(of: text)) }

  @Test(arguments: [
    "a: 1", "a:\n- b\n- - c\n  - d: e\n    f: [g, {h: i}]", "a: {}\nb: []\nc:\nd: ~\ne: null", "- a\n- b: c", "a",
    "a: yes\nb: \"yes\"\nc: 0.4\nd: \"0.4\"\ne: true\nf: 'true'\n", "a: &x {b: c}\nd: *x\n<<: *x\n",
    "a: |\n  satu\n\n    dua\n  tiga\n", "a: |+\n  satu\n\n\nb: c", "a: >-\n  satu\n  dua\n\n  tiga",
    "no: \"no\"\n\"\": \"\"",
  ])
  func `what was written is the same tree`(_ text: String) throws {
    let root = try tree(text)
    #expect(try tree(YAMLWriter.text(of: root)) == root)
  }

  @Test func `every short text of awkward characters comes back, as a value, an item and a key`() throws {
    let alphabet = ["a", " ", "\n", ":", "#", "-", "\"", "'", "\\", "é", "0", "{", "\t"]
    var texts = [""]
    for _ in 0..<3 { texts += texts.flatMap { text in alphabet.map { text + $0 } } }
    texts = Array(Set(texts)) + ["\u{85}", "\u{2028}", "a\u{FEFF}", "\u{1F680}", "\u{7F}", "\r\n", "<<", "---", "..."]
    let all = YAMLNode.list(texts.map { .text($0) })
    let back = try #require(try tree(YAMLWriter.text(of: all)).items)
    #expect(back.count == texts.count)
    for (text, item) in zip(texts, back) { #expect(item == .text(text), "\(text.debugDescription)") }
    for chunk in stride(from: 0, to: texts.count, by: 200) {
      let part = texts[chunk..<min(chunk + 200, texts.count)]
      let map = YAMLNode.map(part.map { ($0, .text($0)) })
      let entries = try #require(try tree(YAMLWriter.text(of: map)).entries)
      #expect(entries.map(\.key.text) == Array(part))
      #expect(entries.map(\.value) == part.map { .text($0) })
    }
  }

  @Test func `a long paragraph is folded, and lines stay lines`() throws {
    let words = String(repeating: "kata ", count: 60) + "akhir"
    for text in [words, words + "\n", words + "\n" + words, words + "\n\n" + words + "\n", "satu\ndua"] {
      let node = YAMLNode.map([("a", .text(text))])
      let written = YAMLWriter.text(of: node)
      #expect(try tree(written) == node)
      #expect(written.split(separator: "\n").allSatisfy { $0.count <= 104 })
    }
    #expect(
      YAMLWriter.text(of: .map([("nama", .text("Izin Melati")), ("isi", .text("satu\ndua"))]))
        == "nama: Izin Melati\nisi: |-\n  satu\n  dua\n")
  }
}
