/// A document that a search found, best first.
package struct SearchHit: Hashable, Sendable {
  /// The document.
  package let document: DocumentRow

  /// How well it fits, larger is better; comparable within one search only.
  package let score: Double

  /// A line of its text around the words that were found.
  package let excerpt: [ExcerptPiece]
}

/// A stretch of an excerpt; plain text, to be escaped by whoever prints it.
package struct ExcerptPiece: Hashable, Sendable {
  package let text: String

  /// Whether this stretch is a word that was searched for.
  package let isMatch: Bool
}
