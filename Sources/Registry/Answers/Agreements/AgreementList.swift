package import Catalog

/// Agreements on one legal day, one class of data after the other.
package struct AgreementList: Sendable {
  package let day: CalendarDay
  /// What was asked for.
  package let filter: AgreementFilter
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
  /// Lists agreements in the order that the filter asks for.
  package func agreements(_ filter: AgreementFilter = AgreementFilter(), on day: CalendarDay? = nil) -> AgreementList {
    let day = day ?? today
    var rows: [DataClass: [AgreementList.Row]] = [:]
    let board = board(on: day)
    for line in filter.party.map(board.lines(of:)) ?? board.lines where admits(filter, line) {
      rows[line.dataClass, default: []].append(.init(id: line.id, title: line.title, status: line.status))
    }
    let sections = DataClass.allCases.compactMap { dataClass in
      rows[dataClass].map { AgreementList.Section(dataClass: dataClass, rows: sorted($0, by: filter)) }
    }
    return AgreementList(day: day, filter: filter, sections: sections)
  }

  private func sorted(_ rows: [AgreementList.Row], by filter: AgreementFilter) -> [AgreementList.Row] {
    func keyed(_ key: (AgreementList.Row) -> Int) -> [AgreementList.Row] {
      rows.map { (key: key($0), row: $0) }.sorted { ($0.key, $0.row.id) < ($1.key, $1.row.id) }.map(\.row)
    }
    switch filter.order {
    case .id: return rows
    case .title: return rows.sorted { ($0.title.lowercased(), $0.id) < ($1.title.lowercased(), $1.id) }
    case .phase:
      let places = Dictionary(uniqueKeysWithValues: Phase.allCases.enumerated().map { ($0.element, $0.offset) })
      return keyed { places[$0.status.phase] ?? 0 }
    // What has no such day stands at the end.
    case .entry: return keyed { $0.status.entry?.number ?? .max }
    case .lastDay: return keyed { $0.status.lastDay?.day.number ?? .max }
    case nil where filter.expiringWithin != nil: return keyed { $0.status.daysLeft ?? 0 }
    case nil where filter.dormantMonths != nil: return keyed { -(monthsAsleep($0.status) ?? 0) }
    case nil: return rows
    }
  }
}
