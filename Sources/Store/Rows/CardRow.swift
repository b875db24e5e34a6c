/// What the finder knows of a document beside its words; goes with the payload like the document itself.
package struct CardRow: Hashable, Sendable {
  /// One value of a card, such as `sector` and `kesehatan`; a name may have several.
  package struct Fact: Hashable, Sendable {
    package let name: String
    /// On one line.
    package let value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value.utf8.contains { $0 < 0x20 } ? Self.oneLine(value) : value
    }

    private static func oneLine(_ value: String) -> String {
      value.unicodeScalars.split { $0.value < 0x20 }.map { String($0) }.joined(separator: " ")
    }
  }

  /// The entry that the document was made from.
  package let position: Int
  /// When that entry says it was recorded, in seconds since 1970 UTC.
  package let recordedAt: Int
  package let facts: [Fact]

  package init(position: Int, recordedAt: Int, facts: [Fact]) {
    self.position = position
    self.recordedAt = recordedAt
    self.facts = facts
  }
}

/// A card as it was read: the document that it stands beside, and whose it is.
package struct HeldCard: Hashable, Sendable {
  /// Numbers of documents are small and dense; one is given again only after its document has gone.
  package let document: Int
  package let origin: String
  package let record: String
  package let card: CardRow
}

extension CardRow {
  /// The facts as one text, one a line.
  var text: String {
    facts.map { "\($0.name)\t\($0.value)" }.joined(separator: "\n")
  }

  static func facts(_ text: String) -> [Fact] {
    text.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
      return Fact(String(line[..<tab]) ?? "", String(line[line.index(after: tab)...]) ?? "")
    }
  }
}
