package import Catalog

/// One row of an application book: a card as far as the row tells it.
package struct ApplicationEntry: Sendable {
  /// Nil where the row leaves it to the register.
  package var slug: Slug?
  /// What the row says; its short name is a stand-in as long as `slug` is nil, its owner the keeper of the book unless
  /// the row names another.
  package var card: ApplicationCard
  /// What each cell says, as it stands in the sheet: a cell that says what would be written is no change, however it
  /// is read.
  package var cells: [ApplicationColumn: String] = [:]

  /// Whether nothing was made of a cell, so that what is recorded stays.
  package var unread: Set<ApplicationColumn> = []

  init(_ card: ApplicationCard) { self.card = card }

  /// The name of the application; nil only where the text that is read says none.
  package var name: String? { card.names[.indonesian] }
}
