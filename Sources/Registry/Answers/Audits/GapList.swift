package import Catalog

/// What an auditor asks about: agreements in force that lack something, and applications used without a basis.
package struct GapList: Sendable {
  package let day: CalendarDay
  package let rows: [Row]

  /// One thing that is lacking in the register; whether it is lacking in truth, only the papers can tell.
  package struct Row: Sendable {
    package let gap: Gap
    package let instrument: RecordID?
    /// The application that is used, for gaps of use.
    package let application: RecordID?
    package let party: PartyID?
    package let title: String
    package let dataClass: DataClass
  }

  /// What is lacking.
  package enum Gap: String, Hashable, Sendable, CaseIterable {
    /// It burdens the public or the region, and no approval of its council is recorded.
    case approval = "approval-lacking"
    /// An official signed, and no power of attorney is recorded.
    case mandate = "mandate-lacking"
    /// No file shows it.
    case evidence = "evidence-lacking"
    /// An application is used under an agreement that has ended.
    case usedAfterEnd = "used-after-end"
    /// An application is used, and nothing recorded covers it.
    case usedWithoutBasis = "used-without-basis"
  }
}

extension RegisterView {
  /// Finds what is lacking on a legal day.
  package func gaps(on day: CalendarDay? = nil) -> GapList {
    let board = board(on: day)
    let auditor = GapFinder(view: self)
    let papers = board.lines.filter { $0.status.phase == .inForce || $0.status.phase == .suspended }
      .flatMap { auditor.gaps(of: $0) }
    let rows = papers + uses(on: board.day).compactMap { auditor.gap(of: $0, on: board.day) }
    return GapList(day: board.day, rows: rows.sorted { $0.rank < $1.rank })
  }
}

extension GapList.Row {
  fileprivate var rank: (Int, String, String) {
    let place = GapList.Gap.allCases.firstIndex(of: gap) ?? 0
    return (place, (application ?? instrument)?.description ?? "", party?.description ?? "")
  }
}
