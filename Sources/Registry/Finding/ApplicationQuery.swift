package import Catalog

/// What is asked of the list of applications; the same behind command line, page and JSON.
package struct ApplicationQuery: Hashable, Sendable {
  /// Every word must be found, in either spelling; none: all applications.
  package var words = ""
  /// Of the values of one facet any will do; of several facets each must fit.
  package var chosen: [ApplicationFacet: Set<String>] = [:]
  package var minAdopters: Int?
  /// The first and last day of the newest revision.
  package var since: CalendarDay?
  package var until: CalendarDay?
  package var order: Order?
  /// One class of data; nil: each, one after the other.
  package var dataClass: DataClass?
  /// How many rows of each class, 1…``most``.
  package var limit: Int
  /// Only what stands behind this place.
  package var after: ApplicationPlace?

  /// More rows than this are several pages.
  package static let most = 200

  /// Asks for all; the rows of a page unless said otherwise.
  package init(limit: Int = 50) {
    self.limit = limit
  }

  /// How a list is ordered; what is equal stands in the order of names.
  package enum Order: String, Hashable, Sendable, CaseIterable {
    /// Short names.
    case id
    /// Most words in the name first, then most adopters.
    case relevance
    /// Most first.
    case adopters
    case name
    /// Newest revision first.
    case date
  }

  /// The order that is asked for, or the usual one.
  package var usedOrder: Order { order ?? (words.isEmpty ? .id : .relevance) }
}
