extension Dossier {
  /// The signing that is planned: of several plans the one that ends last, since plans are put off.
  var plan: (deed: Deed, date: LegalDate)? {
    plans.compactMap { deed in deed.act.date.map { (deed, $0) } }.max { a, b in
      (a.1.last, b.0.leaf.id) < (b.1.last, a.0.leaf.id)
    }
  }

  /// The plan, if its date has passed by `day` and neither a signature nor a later talk is recorded.
  ///
  /// A date has passed on the day after it, a month on the day after its last day.
  func passedPlan(on day: CalendarDay) -> (deed: Deed, date: LegalDate)? {
    guard let plan, plan.date.last < day else { return nil }
    let talksGoOn = steps.contains { !$0.isWeak && $0.day > plan.date.last && $0.day <= day && isPossible($0) }
    let isSigned = signings.contains { $0.deed.day <= day }
    return talksGoOn || isSigned ? nil : plan
  }

  /// The first day on which a plan says that there is a cooperation, even where no talk is recorded.
  var planKnownFrom: CalendarDay? {
    plans.compactMap { deed in deed.act.date.map { min($0.first, deed.recordedOn) } }.min()
  }
}
