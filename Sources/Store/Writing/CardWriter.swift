internal import GRDB

/// Keeps cards and their words equal to the documents beside which they stand.
struct CardWriter {
  let database: Database

  /// One card with the words that it shall be found by.
  struct Item {
    let document: Int
    let log: Int64
    let row: DocumentRow
    let card: CardRow
  }

  /// Adds cards whose documents have none.
  func insert(_ items: [Item]) throws {
    let insertion = try database.cachedStatement(
      sql: "INSERT INTO cards (document, log, record, position, recorded_at, facts) VALUES (?, ?, ?, ?, ?, ?)")
    var stretches: [Int: [String: [UInt16]]] = [:]
    for item in items {
      try insertion.execute(arguments: [
        item.document, item.log, item.row.record, item.card.position, item.card.recordedAt, item.card.text,
      ])
      let place = CardStretch.place(item.document)
      let title = Set(CardWords.words(item.row.title))
      let others = Set(CardWords.words(item.row.text)).subtracting(title)
      let stretch = CardStretch.of(item.document)
      for word in title { stretches[stretch, default: [:]][word, default: []].append(place | CardStretch.title) }
      for word in others { stretches[stretch, default: [:]][word, default: []].append(place) }
    }
    for (stretch, words) in stretches { try add(words, to: stretch) }
  }

  /// Takes away the cards of these documents, and every word that they alone had.
  func forget(_ documents: [Int]) throws {
    let lookup = try database.cachedStatement(sql: "SELECT document FROM cards WHERE document = ?")
    let deletion = try database.cachedStatement(sql: "DELETE FROM cards WHERE document = ?")
    var stretches: [Int: Set<UInt16>] = [:]
    for document in documents where try Int.fetchOne(lookup, arguments: [document]) != nil {
      try deletion.execute(arguments: [document])
      stretches[CardStretch.of(document), default: []].insert(CardStretch.place(document))
    }
    for (stretch, places) in stretches { try remove(places, from: stretch) }
  }

  private func add(_ words: [String: [UInt16]], to stretch: Int) throws {
    let lookup = try database.cachedStatement(sql: "SELECT cards FROM card_words WHERE stretch = ? AND word = ?")
    let insertion = try database.cachedStatement(
      sql: """
        INSERT INTO card_words (stretch, word, cards) VALUES (?, ?, ?)
        ON CONFLICT (stretch, word) DO UPDATE SET cards = excluded.cards
        """)
    // In the order of the table, so that neighbouring pages are written together.
    for (word, places) in words.sorted(by: { $0.key < $1.key }) {
      let held = try Blob.fetchOne(lookup, arguments: [stretch, word])
      let all = (held.map { Self.places($0.bytes) } ?? []) + places
      try insertion.execute(arguments: [stretch, word, Blob(Self.bytes(all.sorted { ($0 << 1) < ($1 << 1) }))])
    }
  }

  private func remove(_ gone: Set<UInt16>, from stretch: Int) throws {
    let rows = try GRDB.Row.fetchAll(
      database, sql: "SELECT word, cards FROM card_words WHERE stretch = ?", arguments: [stretch])
    for row in rows {
      let (word, blob): (String, Blob) = try (row.column(0), row.column(1))
      let held = Self.places(blob.bytes)
      let kept = held.filter { !gone.contains($0 & ~CardStretch.title) }
      guard kept.count < held.count else { continue }
      if kept.isEmpty {
        try database.execute(
          sql: "DELETE FROM card_words WHERE stretch = ? AND word = ?", arguments: [stretch, word])
      } else {
        try database.execute(
          sql: "UPDATE card_words SET cards = ? WHERE stretch = ? AND word = ?",
          arguments: [Blob(Self.bytes(kept)), stretch, word])
      }
    }
  }

  private static func places(_ bytes: [UInt8]) -> [UInt16] {
    stride(from: 0, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8 }
  }

  private static func bytes(_ places: [UInt16]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(places.count * 2)
    for place in places {
      bytes.append(UInt8(truncatingIfNeeded: place))
      bytes.append(UInt8(truncatingIfNeeded: place >> 8))
    }
    return bytes
  }
}
