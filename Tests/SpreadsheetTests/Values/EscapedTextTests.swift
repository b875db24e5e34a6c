import Testing

@testable import Spreadsheet

struct EscapedTextTests {
  @Test(arguments: [
    ("", ""), ("Kota A", "Kota A"), ("_", "_"), ("a_x000D_b", "a\rb"), ("_x000d_", "\r"), ("_x005F_x000D_", "_x000D_"),
    ("_x00E9_", "é"), ("_x0007_", "\u{7}"), ("__x000D__", "_\r_"), ("_x000D_x000D_", "\rx000D_"),
    // Half of a pair, too few digits, other letters, the end of the text.
    ("_xD83D_", "_xD83D_"), ("_x00D_", "_x00D_"), ("_x00G0_", "_x00G0_"), ("_X000D_", "_X000D_"),
    ("_x000D", "_x000D"), ("_x０００D_", "_x０００D_"), ("kode_x_y", "kode_x_y"),
  ])
  func `a sequence stands for a character`(_ written: String, _ meant: String) {
    #expect(EscapedText.decoded(written) == meant)
  }

  @Test func `every text of these pieces comes back`() {
    let pieces = ["_", "x", "0", "00", "D", "5F", "_x0041_", "\r", "é", "a"]
    var texts = [""]
    for _ in 0..<4 { texts += texts.flatMap { text in pieces.map { text + $0 } } }
    for text in Set(texts) where EscapedText.decoded(EscapedText.encoded(text)) != text {
      Issue.record("\(text) is written \(EscapedText.encoded(text))")
    }
  }
}
