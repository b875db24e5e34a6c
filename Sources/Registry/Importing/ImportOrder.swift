package import Exchange

/// A book that somebody wants on the register.
package struct BookOrder<Column: BookColumn>: Sendable {
  /// The bytes of the workbook or CSV file.
  package var bytes: [UInt8]
  /// Its name, without folders.
  package var name: String
  /// What headings mean, where that is not plain.
  package var mapping: [String: Column] = [:]
  /// The one sheet to read.
  package var sheet: String?
  /// A folder of scans.
  package var scans: String?
  /// Whether one faulty row keeps the whole book out.
  package var isAllOrNothing = false
  /// The source of rows that name none: a file, an address or a title; empty: the book itself.
  package var sources: [String] = []
  /// The unit that keeps rows that name none, by its short name.
  package var keeper: String?

  package init(_ bytes: [UInt8], named name: String) {
    self.bytes = bytes
    self.name = name
  }
}

/// A book of agreements that somebody wants on the register.
package typealias ImportOrder = BookOrder<AgreementColumn>
