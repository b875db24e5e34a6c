import Catalog

/// One column of a card: how its cell is written, read and taken over.
struct CardCell: Sendable {
  let write: @Sendable (ApplicationCard, PartyNames) -> BookCell
  /// Reads a cell that says something into the reader's card; what cannot be read is found there.
  let read: @Sendable (inout CardReader, ApplicationColumn) -> Void
  /// Takes over what another card says, silence too.
  let take: @Sendable (inout ApplicationCard, ApplicationCard) -> Void

  typealias Path<Value> = any WritableKeyPath<ApplicationCard, Value> & Sendable

  /// A short text.
  static func line(_ path: Path<String?>) -> CardCell { text(path, limit: 300) }

  static func prose(_ path: Path<String?>) -> CardCell { text(path, limit: 20_000) }

  private static func text(_ path: Path<String?>, limit: Int) -> CardCell {
    CardCell(
      write: { card, _ in BookCell(card[keyPath: path]) },
      read: { reader, column in reader.card[keyPath: path] = reader.text(column, limit: limit) },
      take: { $0[keyPath: path] = $1[keyPath: path] })
  }

  /// Short texts with semicolons between.
  static func lines(_ path: Path<[String]>) -> CardCell {
    CardCell(
      write: { card, _ in .list(card[keyPath: path]) },
      read: { reader, column in reader.card[keyPath: path] = reader.texts(column) },
      take: { $0[keyPath: path] = $1[keyPath: path] })
  }

  /// Values with semicolons between, each by `read`.
  static func values<Value: CustomStringConvertible & Sendable>(
    _ path: Path<[Value]>, allowed: [String], _ parse: @escaping @Sendable (String) -> Value?
  ) -> CardCell {
    CardCell(
      write: { card, _ in .list(card[keyPath: path].map(\.description)) },
      read: { reader, column in reader.card[keyPath: path] = reader.values(column, allowed: allowed, parse) },
      take: { $0[keyPath: path] = $1[keyPath: path] })
  }

  /// One value with one spelling.
  static func value<Value: CustomStringConvertible & Sendable>(
    _ path: Path<Value?>, allowed: [String], _ parse: @escaping @Sendable (String) -> Value?
  ) -> CardCell {
    CardCell(
      write: { card, _ in BookCell(card[keyPath: path]?.description) },
      read: { reader, column in reader.card[keyPath: path] = reader.value(column, allowed: allowed, parse) },
      take: { $0[keyPath: path] = $1[keyPath: path] })
  }

  /// One of a closed list, by its Indonesian name in the book.
  static func choice<Value: CaseIterable & Hashable & Sendable>(
    _ path: Path<Value?>, _ words: CardWords<Value>
  ) -> CardCell {
    CardCell(
      write: { card, _ in BookCell(card[keyPath: path].map(words.written)) },
      read: { reader, column in
        reader.card[keyPath: path] = reader.value(column, allowed: words.choices, words.meaning)
      }, take: { $0[keyPath: path] = $1[keyPath: path] })
  }

  /// Several of a closed list.
  static func choices<Value: CaseIterable & Hashable & Sendable>(
    _ path: Path<[Value]>, _ words: CardWords<Value>
  ) -> CardCell {
    CardCell(
      write: { card, _ in .list(card[keyPath: path].map(words.written)) },
      read: { reader, column in
        reader.card[keyPath: path] = reader.values(column, allowed: words.choices, words.meaning)
      }, take: { $0[keyPath: path] = $1[keyPath: path] })
  }

  /// Yes or no.
  static func flag(_ path: Path<Bool?>) -> CardCell {
    CardCell(
      write: { card, _ in BookCell(card[keyPath: path].map { $0 ? "ya" : "tidak" }) },
      read: { reader, column in
        reader.card[keyPath: path] = reader.value(column, allowed: ["ya", "tidak"]) { ClosedWords.yes($0) }
      }, take: { $0[keyPath: path] = $1[keyPath: path] })
  }

  /// A date as far as it is known.
  static func date(_ path: Path<LegalDate?>) -> CardCell {
    CardCell(
      write: { card, _ in card[keyPath: path].map(BookCell.date) ?? .empty },
      read: { reader, column in reader.card[keyPath: path] = reader.date(column) },
      take: { $0[keyPath: path] = $1[keyPath: path] })
  }

  /// A text in one language.
  static func localized(
    _ path: Path<LocalizedText>, _ language: LanguageCode, limit: Int
  ) -> CardCell {
    CardCell(
      write: { card, _ in BookCell(card[keyPath: path][language]) },
      read: { reader, column in reader.card[keyPath: path][language] = reader.text(column, limit: limit) },
      take: { $0[keyPath: path][language] = $1[keyPath: path][language] })
  }
}

extension BookCell {
  /// A list with semicolons between, or on lines of its own where a text has a semicolon in it.
  static func list(_ texts: [String]) -> BookCell {
    BookCell(texts.joined(separator: texts.contains { $0.contains(";") } ? "\n" : "; "))
  }

  /// A day as a day, what is known less exactly as a text.
  static func date(_ date: LegalDate) -> BookCell { date.exact.map(BookCell.day) ?? .text(Wording(.id).date(date)) }
}
