import Store

extension SearchAnswer.Hit {
  /// A stretch of the excerpt; plain text, to be escaped by whoever prints it.
  package struct Piece: Hashable, Sendable {
    package let words: String
    /// Whether this stretch is a word that was searched for.
    package let found: Bool
  }

  /// The excerpt in its stretches.
  package var pieces: [Piece] { excerpt.map { Piece(words: $0.text, found: $0.isMatch) } }
}
