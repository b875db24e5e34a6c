package import Catalog

/// What the finder answers: of each class of data the first rows, how many there are, and what they can be narrowed
/// down to.
package struct FoundApplications: Sendable {
  package let query: ApplicationQuery
  package let index: ApplicationIndex
  package let sections: [Section]

  /// How many applications fit in all classes.
  package var total: Int { sections.map(\.total).reduce(0, +) }

  /// The applications of one class of data.
  package struct Section: Sendable {
    package let dataClass: DataClass
    /// How many fit, on all pages.
    package let total: Int
    package let rows: [Row]
    /// Where the next page begins; nil on the last one.
    package let next: ApplicationPlace?
    package let facets: [FacetCounts]
  }

  /// One application in the list.
  package struct Row: Sendable {
    package let id: RecordID
    package let names: LocalizedText
    /// What is shown and not chosen by: function, agency, classification, year, version, website.
    package let details: [String: String]
    package var function: String? { details[CardFact.function] }
    package let platforms: [String]
    package let personalData: String?
    package let modes: [String]
    package let owner: PartyID
    package let status: ApplicationCard.Status?
    package let licence: String?
    package let adopters: Int
    /// The day of the newest revision.
    package let revised: CalendarDay
  }

  /// The values of one facet among what all other choices leave, most frequent first.
  package struct FacetCounts: Hashable, Sendable {
    package let facet: ApplicationFacet
    package let values: [Count]
  }

  /// How often a value occurs.
  package struct Count: Hashable, Sendable {
    package let value: String
    package let count: Int
    package let isChosen: Bool
  }
}
