package import Catalog
package import Sync

/// The register in a few numbers on one legal day, each class of data by itself.
package struct Overview: Sendable {
  package let day: CalendarDay
  package let counts: [Count]
  package let expiring: AgreementList
  package let awaiting: AgreementList
  package let state: RegisterState

  /// The numbers of one class of data.
  package struct Count: Sendable {
    package let dataClass: DataClass
    package let agreements: Int
    package let inForce: Int
    /// Parties of those in force.
    package let parties: Int
    /// In force and ending within 90 days.
    package let expiring: Int
    package let awaitingSignature: Int
    package let unknown: Int
    package let applications: Int
  }
}

extension RegisterView {
  /// Counts what is in force, what ends and what waits.
  package func overview(on day: CalendarDay? = nil) -> Overview {
    let day = day ?? today
    var expiring = AgreementFilter()
    expiring.expiringWithin = 90
    expiring.phases = [.inForce]
    var awaiting = AgreementFilter()
    awaiting.phases = [.awaitingSignatures, .partlySigned]
    let all = agreements(on: day)
    let applications = applications(on: day)
    let counts = DataClass.allCases.compactMap { dataClass -> Overview.Count? in
      let statuses = all.sections.first { $0.dataClass == dataClass }?.rows.map(\.status) ?? []
      let cards = applications.sections.first { $0.dataClass == dataClass }?.rows.count ?? 0
      guard !statuses.isEmpty || cards > 0 else { return nil }
      let inForce = statuses.filter { $0.phase == .inForce }
      let parties = inForce.flatMap { $0.parties.filter { $0.role == .pihak }.map(\.party) }
      return Overview.Count(
        dataClass: dataClass, agreements: statuses.count, inForce: inForce.count, parties: Set(parties).count,
        expiring: inForce.count { $0.daysLeft.map { $0 <= 90 } ?? false },
        awaitingSignature: statuses.count { awaiting.phases.contains($0.phase) },
        unknown: statuses.count { $0.phase == .unknown }, applications: cards)
    }
    return Overview(
      day: day, counts: counts, expiring: agreements(expiring, on: day), awaiting: agreements(awaiting, on: day),
      state: state)
  }
}
