package import Catalog
package import Exchange

extension FoundApplications {
  /// The answer for programs: codes as they were recorded, the same in every language.
  ///
  /// - Parameter next: The address of the page behind a place, with all that was asked for.
  package func json(next: (DataClass, ApplicationPlace) -> String) -> JSONValue {
    [
      "day": JSONValue(index.day), "total": .number(total), "order": .text(query.usedOrder.rawValue),
      "sections": .list(
        sections.map { section in
          [
            "dataClass": .text(section.dataClass.rawValue), "total": .number(section.total),
            "next": JSONValue(section.next.map { next(section.dataClass, $0) }),
            "applications": .list(section.rows.map(\.json)),
            "facets": .object(
              Dictionary(
                section.facets.map { counts in
                  (
                    counts.facet.rawValue,
                    .list(
                      counts.values.map {
                        ["value": .text($0.value), "count": .number($0.count), "chosen": .bool($0.isChosen)]
                      })
                  )
                }
              ) { first, _ in first }),
          ]
        }),
    ]
  }
}

extension FoundApplications.Row {
  fileprivate var json: JSONValue {
    [
      "id": JSONValue(id),
      "names": .object(
        Dictionary(names.languages.map { ($0.description, JSONValue(names[$0])) }) { first, _ in first }),
      "function": JSONValue(function), "owner": JSONValue(owner), "status": JSONValue(status?.rawValue),
      "licence": JSONValue(licence), "adopters": .number(adopters), "revised": JSONValue(revised),
    ]
  }
}
