import Catalog

extension ApplicationIndex {
  /// The applications of one page, and where the next begins.
  func page(
    _ query: ApplicationQuery, _ misses: [UInt16], _ fit: [UInt8]?, _ dataClass: UInt8
  ) -> (places: [Int], next: ApplicationPlace?) {
    let order = query.usedOrder
    var found: [Int] = []
    // By relevance, the best fit comes first, and each fit is a list of its own.
    let levels: [Int?] =
      order == .relevance ? Array(Set(fit ?? [0])).map { Int($0) }.sorted(by: >).map { $0 } : [nil]
    for level in levels {
      if let level, let after = query.after, level > after.score { continue }
      let isSame = level == nil || query.after?.score == level
      var place = isSame ? query.after.map { first(behind: $0, in: order) } ?? 0 : 0
      while place < count {
        let application = self.application(place, in: order)
        place += 1
        guard misses[application] == 0, classes[application] == dataClass else { continue }
        if let level, Int(fit?[application] ?? 0) != level { continue }
        // One row more than the page tells that there is another page.
        guard found.count < query.limit else {
          return (found, found.last.map { self.place(of: $0, in: order, fit) })
        }
        found.append(application)
      }
    }
    return (found, nil)
  }

  private func application(_ rank: Int, in order: ApplicationQuery.Order) -> Int {
    switch order {
    case .id: rank
    case .name: Int(ranks.byName[rank])
    case .adopters, .relevance: Int(ranks.byAdopters[rank])
    case .date: Int(ranks.byDate[rank])
    }
  }

  private func key(_ application: Int, in order: ApplicationQuery.Order) -> (Int, String, RecordID) {
    switch order {
    case .id: (0, "", ids[application])
    case .name: (0, sortNames[application], ids[application])
    case .adopters, .relevance: (adopters[application], sortNames[application], ids[application])
    case .date: (days[application], sortNames[application], ids[application])
    }
  }

  private func place(of application: Int, in order: ApplicationQuery.Order, _ fit: [UInt8]?) -> ApplicationPlace {
    let (number, name, record) = key(application, in: order)
    let score = order == .relevance ? Int(fit?[application] ?? 0) : 0
    return ApplicationPlace(score: score, number: number, name: name, record: record)
  }

  /// The first rank behind a place, found by halving; whether its application is still there does not matter.
  private func first(behind place: ApplicationPlace, in order: ApplicationQuery.Order) -> Int {
    let wanted = (place.number, place.name, place.record)
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if ApplicationPlace.isBefore(wanted, key(application(middle, in: order), in: order)) {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return low
  }
}
