internal import GRDB

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// How well each card fits words that were looked for, by the number of its document.
package struct CardScores: Sendable {
  /// 0: not at all; else one more than the number of words that the title has.
  package var scores: [UInt8]

  /// Nothing fits.
  package init(none count: Int) { scores = [UInt8](repeating: 0, count: count) }

  /// Of two ways to write the same, the better fit of each card counts.
  package mutating func formUnion(_ other: CardScores) {
    for index in scores.indices where other.scores[index] > scores[index] { scores[index] = other.scores[index] }
  }
}

extension RegisterSnapshot {
  /// All cards, in the order of their records.
  package func cards() throws(StoreError) -> [HeldCard] {
    try query {
      let origins = try GRDB.Row.fetchAll(database, sql: "SELECT id, origin FROM logs").map { row in
        try (row.column(0) as Int64, row.column(1) as String)
      }
      let byKey = Dictionary(origins) { first, _ in first }
      let rows = try GRDB.Row.fetchCursor(
        database, sql: "SELECT document, log, record, position, recorded_at, facts FROM cards ORDER BY record, log")
      var cards: [HeldCard] = []
      while let row = try rows.next() {
        let (log, facts): (Int64, String) = try (row.column(1), row.column(5))
        guard let origin = byKey[log] else { throw StoreError.invariant("the log of a card is held") }
        try cards.append(
          HeldCard(
            document: row.column(0), origin: origin, record: row.column(2),
            card: CardRow(position: row.column(3), recordedAt: row.column(4), facts: CardRow.facts(facts))))
      }
      return cards
    }
  }

  /// How well the cards of documents 0 ..< `count` fit all words of `text`; `nil` if it has no word.
  ///
  /// A word of four letters or more also stands for those that begin with it. More than 16 words narrow nothing down.
  package func cardScores(_ text: String, count: Int) throws(StoreError) -> CardScores? {
    let words = Array(CardWords.words(text).prefix(SearchPhrase.mostWords))
    guard !words.isEmpty else { return nil }
    return try query {
      var total = CardScores(none: count)
      for (index, word) in words.enumerated() {
        let found = try self.found(word, count)
        for card in 0..<count {
          let isIn = found[card] > 0 && (index == 0 || total.scores[card] > 0)
          total.scores[card] = isIn ? (index == 0 ? 0 : total.scores[card]) + found[card] - (index == 0 ? 0 : 1) : 0
        }
      }
      return total
    }
  }

  /// 1 for each card that has the word, 2 where it stands in the title.
  private func found(_ word: String, _ count: Int) throws -> [UInt8] {
    let isWhole = word.utf8.count < CardWords.shortest
    let statement = try database.cachedStatement(
      sql: isWhole
        ? "SELECT cards FROM card_words WHERE stretch = ? AND word = ?"
        : "SELECT cards FROM card_words WHERE stretch = ? AND word >= ? AND word < ?")
    var found = [UInt8](repeating: 0, count: count)
    for stretch in 0...CardStretch.of(max(0, count - 1)) {
      let first = stretch * CardStretch.size
      let arguments: StatementArguments = isWhole ? [stretch, word] : [stretch, word, word + "\u{10FFFF}"]
      let rows = try GRDB.Row.fetchCursor(statement, arguments: arguments)
      while let row = try rows.next() {
        try row.withUnsafeData(atIndex: 0) { data in
          guard let data else { return }
          data.withUnsafeBytes { bytes in
            for start in stride(from: 0, to: bytes.count - 1, by: 2) {
              let place = UInt16(bytes[start]) | UInt16(bytes[start + 1]) << 8
              let card = first + Int(place & ~CardStretch.title)
              guard card < count else { continue }
              found[card] = max(found[card], place & CardStretch.title == 0 ? 1 : 2)
            }
          }
        }
      }
    }
    return found
  }

  /// How the rows of documents and cards were made; compare with the program's own.
  package func projectionEdition() throws(StoreError) -> Int {
    try query { try Int.fetchOne(database, sql: "SELECT edition FROM projection") ?? 0 }
  }
}
