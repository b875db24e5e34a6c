package import Catalog

/// Which duties to list.
package struct ObligationFilter: Hashable, Sendable {
  /// Only those of this party, owed or owed to it.
  package var party: PartyID?
  /// Those that are open after their last day.
  package var isOverdue = false
  /// Those that are said to be done without a file that shows it.
  package var isUnproven = false

  package init() {}
}

/// Duties under agreements on one legal day, what was due first at the top.
package struct ObligationList: Sendable {
  package let day: CalendarDay
  package let filter: ObligationFilter
  package let rows: [Row]

  /// One duty.
  package struct Row: Sendable {
    package let obligation: Obligation
    package let title: String
    package let dataClass: DataClass
    /// Days after its last day; nil: it is not late.
    package let daysLate: Int?
    /// What the acts about it name as evidence: files, or else the titles of sources.
    package let evidence: [String]
    /// Whether any act about it names a file.
    package let isProven: Bool
  }
}

extension RegisterView {
  /// Lists duties; with both limits of the filter those that fit either.
  package func obligations(
    _ filter: ObligationFilter = ObligationFilter(), on day: CalendarDay? = nil
  ) -> ObligationList {
    let board = board(on: day)
    let rows = board.lines.flatMap { line in
      obligations(of: line.id, on: board.day).compactMap { obligation -> ObligationList.Row? in
        if let party = filter.party, obligation.owner != party, obligation.beneficiary != party { return nil }
        let row = row(obligation, of: line)
        guard filter.isOverdue || filter.isUnproven else { return row }
        let isDone = obligation.state == .reported || obligation.state == .accepted
        let fits = filter.isOverdue && row.daysLate != nil || filter.isUnproven && isDone && !row.isProven
        return fits ? row : nil
      }
    }
    return ObligationList(day: board.day, filter: filter, rows: rows.sorted { $0.rank < $1.rank })
  }

  private func row(_ obligation: Obligation, of line: StatusBoard.Line) -> ObligationList.Row {
    let records = obligation.acts.compactMap { acts[$0.id] }
    let files = records.flatMap(\.documents).map { $0.description ?? $0.mediaType }
    let sources = records.flatMap(\.sources).map(\.title)
    let late = obligation.isOverdue(on: line.status.day)
    return ObligationList.Row(
      obligation: obligation, title: line.title, dataClass: line.dataClass,
      daysLate: late ? obligation.due?.last.distance(to: line.status.day) : nil,
      evidence: files.isEmpty ? sources.distinct : files, isProven: !files.isEmpty)
  }
}

extension ObligationList.Row {
  fileprivate var rank: (CalendarDay, RecordID, String) {
    (obligation.due?.last ?? CalendarDay(number: .max), obligation.instrument, obligation.topic.description)
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it came first.
  var distinct: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
