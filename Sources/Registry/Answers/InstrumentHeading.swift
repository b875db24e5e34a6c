package import Catalog
import Store

/// What lists show of an agreement, known without reading its record.
package struct InstrumentHeading: Hashable, Sendable {
  /// The printed title.
  package let title: String
  /// Its own class of data; nil: that of its parties or its recorder.
  package let dataClass: DataClass?
  /// The numbers on the paper, by party.
  package let numbers: [InstrumentRecord.Number]
}

extension InstrumentHeading {
  init(_ head: DocumentHead) {
    title = head.title
    dataClass = head.facets[FacetName.dataClass].flatMap(DataClass.init(rawValue:))
    numbers = head.facets.sorted { $0.key < $1.key }.compactMap { name, value in
      guard name.hasPrefix(FacetName.number), let party = try? PartyID(name.dropFirst(FacetName.number.count)) else {
        return nil
      }
      return InstrumentRecord.Number(party, value)
    }
  }
}

/// The names of facets that lists and filters read.
enum FacetName {
  static let dataClass = "class"
  /// Followed by the party.
  static let number = "number/"

  static func number(of party: PartyID) -> String { number + party.description }
}
