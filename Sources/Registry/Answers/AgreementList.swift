package import Catalog

/// Which agreements to list.
package struct AgreementFilter: Hashable, Sendable {
  /// Only those in which this party takes part, in any role.
  package var party: PartyID?
  /// Only those in one of these phases; empty: in any.
  package var phases: Set<Phase> = []
  /// Only those whose last day is so many days away or less, and still to come.
  package var expiringWithin: Int?
  /// Only those of one class of data.
  package var dataClass: DataClass?

  package init() {}
}

/// Agreements on one legal day, one class of data after the other.
package struct AgreementList: Sendable {
  package let day: CalendarDay
  package let sections: [Section]

  /// How many rows there are in all sections.
  package var count: Int { sections.map(\.rows.count).reduce(0, +) }

  /// The agreements of one class of data.
  package struct Section: Sendable {
    package let dataClass: DataClass
    package let rows: [Row]
  }

  /// One agreement in the list.
  package struct Row: Sendable {
    package let id: RecordID
    package let title: String
    package let status: InstrumentStatus
  }
}

extension RegisterView {
  /// Lists agreements: with `expiringWithin` by their last day, otherwise by id.
  package func agreements(_ filter: AgreementFilter = AgreementFilter(), on day: CalendarDay? = nil) -> AgreementList {
    let day = day ?? today
    var rows: [DataClass: [AgreementList.Row]] = [:]
    let board = board(on: day)
    for line in filter.party.map(board.lines(of:)) ?? board.lines where filter.admits(line.status, line.dataClass) {
      rows[line.dataClass, default: []].append(.init(id: line.id, title: line.title, status: line.status))
    }
    let sections = DataClass.allCases.compactMap { dataClass in
      rows[dataClass].map { rows in
        AgreementList.Section(
          dataClass: dataClass,
          rows: filter.expiringWithin == nil
            ? rows : rows.sorted { ($0.status.daysLeft ?? 0, $0.id) < ($1.status.daysLeft ?? 0, $1.id) })
      }
    }
    return AgreementList(day: day, sections: sections)
  }
}

extension AgreementFilter {
  fileprivate func admits(_ status: InstrumentStatus, _ dataClass: DataClass) -> Bool {
    if let wanted = self.dataClass, wanted != dataClass { return false }
    if !phases.isEmpty, !phases.contains(status.phase) { return false }
    if let party, !status.parties.contains(where: { $0.party == party }) { return false }
    if let limit = expiringWithin {
      guard let left = status.daysLeft, left <= limit else { return false }
    }
    return true
  }
}
