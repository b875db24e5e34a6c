package import Catalog

/// One row of a book.
package struct BookRow<Column: BookColumn, Entry: Sendable>: Sendable {
  /// The sheet that it stands in.
  package let sheet: String
  /// As the spreadsheet program counts, from 1.
  package let number: Int
  package let entry: Entry
  /// The columns that the sheet has, with the first place of each from 0: what is not among them says nothing,
  /// while an empty cell says "nothing".
  package let places: [Column: Int]
  /// The headings of the book's own that the sheet has.
  package let fields: [String]
  package let findings: [Finding]

  /// Whether it cannot be recorded as it is.
  package var isFaulty: Bool { findings.contains { $0.severity == .error } }

  /// As spreadsheet programs write it, such as "Kerja sama!7".
  package var name: String { "\(sheet)!\(number)" }
}
