import Catalog
import Store

extension Node {
  /// Answers what is asked of the applications in `index`, which is of this register.
  package func find(_ query: ApplicationQuery, in index: ApplicationIndex) throws(RegistryError) -> FoundApplications {
    guard !query.words.isEmpty else { return index.find(query, scores: nil) }
    let count = index.documentBound
    let scores = try register.snapshot { snapshot in
      var scores = CardScores(none: count)
      for variant in Spellings.variants(of: query.words) {
        if let found = try snapshot.cardScores(variant, count: count) { scores.formUnion(found) }
      }
      return scores
    }
    return index.find(query, scores: scores.scores)
  }
}

extension ApplicationIndex {
  /// One more than the largest number of a document.
  var documentBound: Int { (documents.max() ?? -1) + 1 }

  /// - Parameter scores: By document; nil if no words are looked for.
  func find(_ query: ApplicationQuery, scores: [UInt8]?) -> FoundApplications {
    let fit = scores.map { scores in documents.map { scores[$0] } }
    let misses = misses(query, fit)
    let counts = ApplicationFacet.allCases.map { histogram($0, misses) }
    var totals = [Int](repeating: 0, count: DataClass.allCases.count)
    for place in ids.indices where misses[place] == 0 { totals[Int(classes[place])] += 1 }
    let present = Set(classes)
    let sections = DataClass.allCases.enumerated().compactMap { number, dataClass -> FoundApplications.Section? in
      guard present.contains(UInt8(number)), query.dataClass == nil || query.dataClass == dataClass else { return nil }
      let (rows, next) = page(query, misses, fit, UInt8(number))
      return FoundApplications.Section(
        dataClass: dataClass, total: totals[number], rows: rows.map(row), next: next,
        facets: ApplicationFacet.allCases.enumerated().map { index, facet in
          self.counts(facet, counts[index][number], query.chosen[facet] ?? [])
        })
    }
    return FoundApplications(query: query, index: self, sections: sections)
  }

  /// For each application the facets whose choice it does not meet, as bits; the highest bit for anything else.
  private func misses(_ query: ApplicationQuery, _ fit: [UInt8]?) -> [UInt16] {
    let other: UInt16 = 1 << 15
    var misses = [UInt16](repeating: 0, count: count)
    if let fit {
      for place in 0..<count where fit[place] == 0 { misses[place] = other }
    }
    if let least = query.minAdopters {
      for place in 0..<count where adopters[place] < least { misses[place] |= other }
    }
    if query.since != nil || query.until != nil {
      let (first, last) = (query.since?.number ?? .min, query.until?.number ?? .max)
      for place in 0..<count where days[place] < first || days[place] > last { misses[place] |= other }
    }
    for (facet, chosen) in query.chosen where !chosen.isEmpty {
      let column = column(facet)
      let admitted = column.admits(chosen)
      let bit = facet.bit
      column.codes.withUnsafeBufferPointer { codes in
        for place in 0..<codes.count where !admitted[Int(codes[place])] { misses[place] |= bit }
      }
    }
    return misses
  }

  /// How often each set of a facet occurs in each class, among what all other choices leave.
  private func histogram(_ facet: ApplicationFacet, _ misses: [UInt16]) -> [[Int]] {
    let column = column(facet)
    let width = column.sets.count
    let others = ~facet.bit
    var flat = [Int](repeating: 0, count: width * DataClass.allCases.count)
    flat.withUnsafeMutableBufferPointer { flat in
      column.codes.withUnsafeBufferPointer { codes in
        misses.withUnsafeBufferPointer { misses in
          classes.withUnsafeBufferPointer { classes in
            for place in 0..<codes.count where misses[place] & others == 0 {
              flat[Int(classes[place]) * width + Int(codes[place])] += 1
            }
          }
        }
      }
    }
    return DataClass.allCases.indices.map { Array(flat[$0 * width..<($0 + 1) * width]) }
  }

  private func counts(
    _ facet: ApplicationFacet, _ ofSets: [Int], _ chosen: Set<String>
  ) -> FoundApplications.FacetCounts {
    let column = column(facet)
    var ofValues = [Int](repeating: 0, count: column.values.count)
    for (set, count) in zip(column.sets, ofSets) where count > 0 {
      for value in set { ofValues[value] += count }
    }
    var counts = zip(column.values, ofValues).filter { $1 > 0 || chosen.contains($0) }.map {
      FoundApplications.Count(value: $0, count: $1, isChosen: chosen.contains($0))
    }
    counts += chosen.subtracting(column.values).map { .init(value: $0, count: 0, isChosen: true) }
    return FoundApplications.FacetCounts(
      facet: facet,
      values: counts.sorted { a, b in a.count != b.count ? a.count > b.count : a.value < b.value })
  }

  private func row(_ place: Int) -> FoundApplications.Row {
    func value(_ facet: ApplicationFacet) -> String? {
      let column = column(facet)
      let set = column.sets[Int(column.codes[place])]
      return set.first.map { column.values[$0] }.flatMap { $0 == ApplicationFacet.unknown ? nil : $0 }
    }
    func values(_ facet: ApplicationFacet) -> [String] {
      let column = column(facet)
      return column.sets[Int(column.codes[place])].map { column.values[$0] }.filter { $0 != ApplicationFacet.unknown }
    }
    let facts = words[place]
    let details = facts.filter { CardFact.shown.contains($0.name) }.map { ($0.name, $0.value) }
    return FoundApplications.Row(
      id: ids[place], names: Self.names(facts), details: Dictionary(details) { first, _ in first },
      platforms: values(.platform), personalData: value(.personalData), modes: values(.mode),
      owner: (try? PartyID(value(.city) ?? "")) ?? ids[place].member.party,
      status: value(.status).flatMap(ApplicationCard.Status.init(rawValue:)), licence: value(.licence),
      adopters: adopters[place], revised: CalendarDay(number: days[place]))
  }
}
