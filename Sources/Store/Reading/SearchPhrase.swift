/// What a person typed, as an FTS5 expression in which nothing they typed is syntax.
struct SearchPhrase {
  /// More words than this narrow nothing down and only cost time.
  static let mostWords = 16

  /// Quoted strings, each a prefix, all of which must be found.
  let expression: String

  /// `nil` if the text has no word to look for.
  init?(_ text: String) {
    let words = text.split { $0.isWhitespace || $0 == "\0" }
      .filter { word in word.contains { $0.isLetter || $0.isNumber } }
    guard !words.isEmpty else { return nil }
    expression = words.prefix(Self.mostWords).map(Self.quoted).joined(separator: " ")
  }

  /// In an FTS5 string only the quotation mark means anything, and doubling takes that away.
  private static func quoted(_ word: Substring) -> String {
    "\"" + word.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\"*"
  }
}
