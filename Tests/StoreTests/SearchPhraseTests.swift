import Testing

@testable import Store

struct SearchPhraseTests {
  @Test(arguments: [
    ("surat", #""surat"*"#), ("e-office kota", #""e-office"* "kota"*"#),
    (" a\tb\nc\u{a0}d ", #""a"* "b"* "c"* "d"*"#),
    (#"say "hi""#, #""say"* """hi"""*"#), ("a\"\"b", #""a""""b"*"#), ("nol\0byte", #""nol"* "byte"*"#),
    ("AND OR NOT", #""AND"* "OR"* "NOT"*"#), ("- surat -", #""surat"*"#), ("2017", #""2017"*"#),
    ("Kafé", #""Kafé"*"#), ("کوتا", #""کوتا"*"#),
  ])
  func `each word becomes a quoted prefix`(_ text: String, _ expression: String) {
    #expect(SearchPhrase(text)?.expression == expression)
  }

  @Test(arguments: ["", " \n", "-", "\"", "* ()", "\0", "🙂"])
  func `text without letters and digits is no phrase`(_ text: String) {
    #expect(SearchPhrase(text)?.expression == nil)
  }

  @Test func `a flood of words is cut`() {
    let text = (0..<1000).map { "kata\($0)" }.joined(separator: " ")
    #expect(SearchPhrase(text)?.expression.split(separator: " ").count == SearchPhrase.mostWords)
  }

  @Test(arguments: [
    ("", []), ("teks", ["teks"]), ("\u{2}a\u{3}", ["[a]"]), ("x \u{2}a\u{3} y", ["x ", "[a]", " y"]),
    ("\u{2}a\u{3}\u{2}b\u{3}…", ["[a]", "[b]", "…"]), ("\u{2}terbuka", ["[terbuka]"]),
  ])
  func `marks cut an excerpt into pieces`(_ marked: String, _ pieces: [String]) {
    #expect(ExcerptPiece.pieces(marked).map { $0.isMatch ? "[\($0.text)]" : $0.text } == pieces)
  }
}
