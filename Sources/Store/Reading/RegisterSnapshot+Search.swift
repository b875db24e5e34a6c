internal import GRDB

extension RegisterSnapshot {
  /// Documents that have every word of `text`, or a word that begins with it, best first.
  ///
  /// Accents and case make no difference, and no character of `text` is syntax.
  /// Text without letters and digits finds nothing. Withdrawn documents are left out.
  package func search(_ text: String, kind: String? = nil, limit: Int) throws(StoreError) -> [SearchHit] {
    guard let phrase = SearchPhrase(text), limit > 0 else { return [] }
    return try query {
      let found = try GRDB.Row.fetchAll(
        database,
        sql: """
          SELECT documents.id, bm25(search, 4, 10, 1) AS cost,
            snippet(search, 2, char(2), char(3), '…', 16)
          FROM search JOIN documents ON documents.id = search.rowid
          WHERE search MATCH ?1 AND withdrawn = 0 AND (?2 IS NULL OR kind = ?2)
          ORDER BY cost, documents.record, documents.id LIMIT ?3
          """, arguments: [phrase.expression, kind, limit])
      return try found.compactMap { row in
        let (id, cost, excerpt): (Int64, Double, String) = try (row.column(0), row.column(1), row.column(2))
        let document = try documents(where: "documents.id = ?", [id]).first?.document
        return document.map { SearchHit(document: $0, score: -cost, excerpt: ExcerptPiece.pieces(excerpt)) }
      }
    }
  }
}

extension ExcerptPiece {
  /// Takes apart an excerpt whose matches begin with the byte 2 and end with the byte 3.
  static func pieces(_ marked: String) -> [ExcerptPiece] {
    var pieces: [ExcerptPiece] = []
    var (bytes, isMatch): ([UInt8], Bool) = ([], false)
    func close() {
      guard !bytes.isEmpty else { return }
      pieces.append(ExcerptPiece(text: String(decoding: bytes, as: UTF8.self), isMatch: isMatch))
      bytes = []
    }
    for byte in marked.utf8 {
      switch byte {
      case 2, 3:
        close()
        isMatch = byte == 2
      default: bytes.append(byte)
      }
    }
    close()
    return pieces
  }
}
