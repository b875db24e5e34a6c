package import Catalog

/// One party on one sheet: how much is in force, with whom, what waits.
package struct CitySummary: Sendable {
  package let party: PartyID
  package let name: String
  package let day: CalendarDay
  package let sections: [Section]

  /// The numbers of one class of data.
  package struct Section: Sendable {
    package let dataClass: DataClass
    package let inForce: [AgreementList.Row]
    /// In force, by kind of text, most first.
    package let kinds: [(kind: InstrumentKind, count: Int)]
    /// The other parties of what is in force, most first.
    package let partners: [(party: PartyID, count: Int)]
    /// In force and ending within ``CitySummary/soon`` days, the next one first.
    package let ending: [AgreementList.Row]
    /// Awaiting this party's signature.
    package let queue: [SignatureList.Row]
    /// Of which it is not known where they stand.
    package let unknown: [AgreementList.Row]
    package let overdue: [ObligationList.Row]
    package let gives: [RecordedAdoption]
    package let takes: [RecordedAdoption]
  }

  /// Days ahead in which an end is worth a line.
  package static let soon = 90
}

extension RegisterView {
  /// Sums up one party on a legal day.
  package func summary(of party: PartyID, on day: CalendarDay? = nil) -> CitySummary {
    let answer = city(party, on: day)
    var pending = SignatureFilter()
    (pending.isPending, pending.party) = (true, party)
    var late = ObligationFilter()
    (late.isOverdue, late.party) = (true, party)
    let queue = signatures(pending, on: day).rows
    let overdue = obligations(late, on: day).rows.filter { $0.obligation.owner == party }
    let sections = DataClass.allCases.compactMap { dataClass -> CitySummary.Section? in
      let rows = answer.agreements.sections.first { $0.dataClass == dataClass }?.rows ?? []
      let gives = answer.gives.filter { self.dataClass(ofApplication: $0.adoption.application) == dataClass }
      let takes = answer.takes.filter { self.dataClass(ofApplication: $0.adoption.application) == dataClass }
      guard !rows.isEmpty || !gives.isEmpty || !takes.isEmpty else { return nil }
      let inForce = rows.filter { $0.status.phase == .inForce }
      let partners = inForce.flatMap { row in
        row.status.parties.filter { $0.role == .pihak && $0.party != party }.map(\.party)
      }
      return CitySummary.Section(
        dataClass: dataClass, inForce: inForce,
        kinds: inForce.compactMap(\.status.terms?.kind).counted { $0.rawValue }.map { ($0.0, $0.1) },
        partners: partners.counted { $0.description }.map { ($0.0, $0.1) },
        ending: inForce.filter { $0.status.daysLeft.map { $0 <= CitySummary.soon } ?? false }
          .sorted { ($0.status.daysLeft ?? 0, $0.id) < ($1.status.daysLeft ?? 0, $1.id) },
        queue: queue.filter { $0.dataClass == dataClass }, unknown: rows.filter { $0.status.phase == .unknown },
        overdue: overdue.filter { $0.dataClass == dataClass }, gives: gives, takes: takes)
    }
    return CitySummary(party: party, name: answer.name, day: answer.agreements.day, sections: sections)
  }
}

extension Sequence where Element: Hashable {
  /// How often each element occurs, most often first; equal ones by `name`.
  fileprivate func counted(by name: (Element) -> String) -> [(Element, Int)] {
    Dictionary(map { ($0, 1) }, uniquingKeysWith: +)
      .sorted { (-$0.value, name($0.key)) < (-$1.value, name($1.key)) }.map { ($0.key, $0.value) }
  }
}
