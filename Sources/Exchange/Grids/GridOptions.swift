package import Catalog

/// What a form leaves open.
package struct GridOptions: Hashable, Sendable {
  /// Whether CSV is as Excel in Indonesian reads it: semicolons, decimal commas, a byte order mark.
  package var isForExcel: Bool
  /// When the answer was made, which calendars want to know; nil: the start of its legal day.
  package var made: Instant?
  /// Where the pages of the node are, such as `https://mitrakota.contoh.id`, without a slash at its end; nil: no
  /// links are written.
  package var base: String?
  /// Rows of each class of data that a message names before it only counts.
  package var messageRows: Int

  /// Makes options; those left out suit most answers.
  package init(isForExcel: Bool = false, made: Instant? = nil, base: String? = nil, messageRows: Int = 10) {
    self.isForExcel = isForExcel
    self.made = made
    self.base = base
    self.messageRows = messageRows
  }

  /// The address of a page of the node; nil where it is not known.
  package func link(to path: String?) -> String? {
    guard let base, let path else { return nil }
    return base + path
  }
}
