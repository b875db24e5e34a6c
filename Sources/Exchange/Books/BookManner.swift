package import Catalog

/// How a book is read.
package struct BookManner<Column: BookColumn>: Sendable {
  /// What headings mean, where that is not plain, such as "Tgl TTD" to ``AgreementColumn/signed``.
  package var mapping: [String: Column] = [:]
  /// The one sheet to read; nil: every sheet that is a list of the kind.
  package var sheet: String?
  package var names: PartyNames
  /// Whose book it is.
  package var own: PartyID

  package init(_ names: PartyNames, own: PartyID) {
    self.names = names
    self.own = own
  }
}
