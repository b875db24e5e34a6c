package import Catalog
package import Sync

/// Whether one party's use of one application is covered on a legal day, and by what.
package struct CoverageAnswer: Sendable {
  package let id: RecordID
  package let card: ApplicationCard
  package let taker: PartyID
  package let day: CalendarDay
  package let dataClass: DataClass
  package let basis: UseBasis
  /// The uses that are recorded for the day; none: the party does not say that it uses it.
  package let uses: [ApplicationAnswer.Adopter]
  package let state: RegisterState
}

/// What one party may use on a legal day, one class of data after the other.
package struct UsableList: Sendable {
  package let taker: PartyID
  package let day: CalendarDay
  package let sections: [Section]
  /// The party's own applications, which are left out.
  package let own: Int

  /// The applications of one class of data.
  package struct Section: Sendable {
    package let dataClass: DataClass
    package let rows: [Row]
  }

  /// One application in the list.
  package struct Row: Sendable {
    package let id: RecordID
    package let card: ApplicationCard
    package let basis: UseBasis
    /// Whether the party uses it already.
    package let isUsed: Bool
  }
}

extension RegisterView {
  /// Says whether `taker` is covered in using the application that `text` names.
  package func coverage(
    of text: String, for taker: PartyID, on day: CalendarDay? = nil
  ) throws(RegistryError) -> CoverageAnswer {
    let day = day ?? today
    let (id, card) = try identifyApplication(text)
    let uses = uses(on: day).filter { $0.adoption.application == id && $0.adoption.taker == taker }
    return CoverageAnswer(
      id: id, card: card, taker: taker, day: day, dataClass: dataClass(ofApplication: id),
      basis: basis(for: taker, of: id, on: day), uses: uses.map { adopter($0, on: day) }, state: state)
  }

  /// Lists the applications of others with what `taker` may use each of them on: what is covered first.
  package func applications(usableBy taker: PartyID, on day: CalendarDay? = nil) -> UsableList {
    let day = day ?? today
    let used = Set(uses(on: day).filter { $0.adoption.taker == taker }.map(\.adoption.application))
    var rows: [DataClass: [UsableList.Row]] = [:]
    var own = 0
    for (id, card) in applications {
      guard card.owner != taker else {
        own += 1
        continue
      }
      rows[dataClass(ofApplication: id), default: []].append(
        .init(id: id, card: card, basis: basis(for: taker, of: id, on: day), isUsed: used.contains(id)))
    }
    return UsableList(
      taker: taker, day: day,
      sections: DataClass.allCases.compactMap { dataClass in
        rows[dataClass].map { rows in
          .init(
            dataClass: dataClass,
            rows: rows.sorted { ($0.basis.coverage.rank, $0.id) < ($1.basis.coverage.rank, $1.id) })
        }
      }, own: own)
  }
}

extension Coverage {
  fileprivate var rank: Int {
    switch self {
    case .covered: 0
    case .umbrellaOnly: 1
    case .unknown: 2
    case .noBasis: 3
    }
  }
}
