import Catalog
import Registry

/// One facet beside a list: each value leads to the list with it chosen, a chosen one to the list without it.
struct FacetModel {
  let name: String
  let isOpen: Bool
  let values: [Value]
  /// The same page with all values; nil where they are all there.
  let more: Link?

  struct Value {
    let words: String
    let href: String
    let count: String
    let isChosen: Bool
  }

  /// So many values stand on a page unless all are asked for.
  static let usual = 10
}

extension Reading {
  func facets(_ section: FoundApplications.Section, _ found: FoundApplications) -> [FacetModel] {
    section.facets.compactMap { counts in
      let isChosen = counts.values.contains(where: \.isChosen)
      // A facet with one value leaves nothing to choose.
      guard counts.values.count > 1 || isChosen else { return nil }
      let name = ApplicationAddress.page.name(counts.facet)
      let isUnfolded = request.query[ApplicationAddress.unfolded] == name
      let shown = counts.values.enumerated().filter {
        isUnfolded || $0.offset < FacetModel.usual || $0.element.isChosen
      }
      let rest = counts.values.count - shown.count
      return FacetModel(
        name: wording.name(counts.facet), isOpen: isChosen || isUnfolded || Self.open.contains(counts.facet),
        values: shown.map { value($0.element, of: counts.facet, found) },
        more: rest == 0
          ? nil
          : Link(
            words: say("\(wording.number(rest)) lainnya", "\(wording.number(rest)) more"),
            href: request.link(setting: ApplicationAddress.unfolded, to: name)))
    }
  }

  /// What is chosen, each leading to the list without it.
  func chosen(_ found: FoundApplications) -> [Link] {
    ApplicationFacet.allCases.flatMap { facet in
      (found.query.chosen[facet] ?? []).sorted().map { value in
        Link(
          words: wording.name(facet) + ": " + wording.name(value, of: facet, in: found.index.view.gazetteer),
          href: toggled(value, of: facet, found))
      }
    }
  }

  /// Facets that are open before anybody has chosen.
  private static let open: [ApplicationFacet] = [.city, .sector, .status]

  private func value(
    _ count: FoundApplications.Count, of facet: ApplicationFacet, _ found: FoundApplications
  ) -> FacetModel.Value {
    FacetModel.Value(
      words: wording.name(count.value, of: facet, in: found.index.view.gazetteer),
      href: toggled(count.value, of: facet, found), count: wording.number(count.count), isChosen: count.isChosen)
  }

  /// The first page of the list with a value chosen if it is not, and not chosen if it is.
  private func toggled(_ value: String, of facet: ApplicationFacet, _ found: FoundApplications) -> String {
    let names = ApplicationAddress.page
    let values = (found.query.chosen[facet] ?? []).symmetricDifference([value]).sorted()
    let others = request.view.filter {
      ![names.name(facet), names.after, ApplicationAddress.unfolded].contains($0.name)
    }
    return address(others + values.map { (names.name(facet), $0) })
  }

  /// The list of applications with this query, in the language of the reader.
  func address(_ query: [(name: String, value: String)]) -> String {
    PageAddress.link(request.path, query + (language == .id ? [] : [("lang", language.rawValue)]))
  }
}
