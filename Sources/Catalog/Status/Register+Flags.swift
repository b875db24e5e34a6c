extension Register {
  /// What is worth an eye beside the phase, in the order of `Flag`.
  func flags(
    of instrument: RecordID, _ status: InstrumentStatus, _ outlook: Outlook?, _ cache: inout OutlookCache
  ) -> [Flag] {
    guard let dossier = dossiers[instrument] else { return [] }
    var flags: [Flag] = []
    if let outlook {
      flags += term(outlook, status)
      flags += family(of: instrument, outlook, status, &cache)
      flags += dossier.troubles(outlook, status)
    }
    flags += dossier.planning(outlook, status)
    flags += waiting(dossier, outlook, status)
    let course = outlook?.course ?? dossier.courses.first
    flags += (course?.text.terms?.participants ?? []).map(\.party).compactMap { party in
      guard let dates = course?.signatures[party]?.conflict, !dates.isEmpty else { return nil }
      return .datesConflict(party, dates)
    }
    if let differing = outlook?.course.text.differing, !differing.isEmpty {
      flags.append(.termsDiffer(differing))
    }
    if !dossier.overtaken.isEmpty { flags.append(.changedAfterConfirmation(dossier.overtaken)) }
    flags += status.parties.compactMap { party in
      guard let days = party.recordedLateBy, days >= settings.late else { return nil }
      return .recordedLate(party.party, days: days)
    }
    if !dossier.disputed.isEmpty { flags.append(.disputed(dossier.disputed.sorted())) }
    flags += dossier.strange.map(\.act.verb).distinct.sorted { $0.rawValue < $1.rawValue }
      .map { .unknownAct($0) }
    return flags
  }

  private func term(_ outlook: Outlook, _ status: InstrumentStatus) -> [Flag] {
    guard status.phase == .inForce || status.phase == .suspended else { return [] }
    var flags: [Flag] = []
    let announced = outlook.ending?.from.last
    let isEarly = announced.map { $0 > status.day && $0 <= outlook.term.last?.last ?? DateSpan.end } ?? false
    var renews = false
    if case .automatic = outlook.course.text.terms?.renewal { renews = !isEarly }
    if let days = status.daysLeft, days <= settings.ending {
      if !renews {
        flags.append(.endsWithin(days: days))
      } else if let notice = outlook.course.text.terms?.noticeDays, notice <= days {
        flags.append(.noticeWindow(until: status.day.advanced(by: days - notice)))
      }
    }
    if let announced, isEarly { flags.append(.endingAnnounced(announced)) }
    if let amended = outlook.amended { flags.append(.amended(by: amended)) }
    if let extended = outlook.extended { flags.append(.extended(by: extended.by, before: extended.before)) }
    if outlook.renewals > 0 { flags.append(.renewed(times: outlook.renewals)) }
    return flags
  }

  /// What the instruments say that it prolongs, carries out or is carried out by.
  private func family(
    of instrument: RecordID, _ outlook: Outlook, _ status: InstrumentStatus, _ cache: inout OutlookCache
  ) -> [Flag] {
    guard let entry = outlook.entry, entry.last <= status.day else { return [] }
    var flags: [Flag] = []
    for relation in dossiers[instrument]?.relations(of: outlook.course) ?? [] {
      guard relation.kind == .extends || relation.kind == .carriesOut, relation.target != instrument,
        let relative = self.outlook(relation.target, on: status.day, &cache),
        let other = relative.lastDay?.day, let since = relative.entry?.last, since <= status.day
      else { continue }
      if relation.kind == .extends, let first = entry.exact, other.distance(to: first) > 1 {
        flags.append(.gapBefore(days: other.distance(to: first) - 1, of: relation.target))
      }
      if relation.kind == .carriesOut, outlook.term != .unknown {
        let days = outlook.lastDay.map { other.distance(to: $0.day) }
        if days ?? 1 > 0 { flags.append(.outlivesParent(relation.target, days: days)) }
      }
    }
    let isUmbrella = outlook.course.text.terms?.kind == .kb || outlook.course.text.terms?.kind == .mou
    if status.phase == .inForce, isUmbrella, !isCarriedOut(instrument, on: status.day, &cache) {
      let months = entry.last.months(to: status.day)
      if months >= settings.dormantMonths { flags.append(.kbWithoutPKS(months: months)) }
    }
    return flags
  }

  private func isCarriedOut(
    _ instrument: RecordID, on day: CalendarDay, _ cache: inout OutlookCache
  ) -> Bool {
    for kin in incoming[instrument] ?? [] where kin.kind == .carriesOut {
      if let entry = outlook(kin.other, on: day, &cache)?.entry, entry.last <= day { return true }
    }
    return false
  }

  private func waiting(_ dossier: Dossier, _ outlook: Outlook?, _ status: InstrumentStatus) -> [Flag] {
    let textFrom = outlook?.course.text.from ?? DateSpan.start
    let required = status.parties.filter { $0.role == .pihak }.map(\.party)
    let keeper = outlook.flatMap { dossier.keeper(of: $0.course) }
    // An attempt of before the text that stands has been overtaken by it.
    let adopting = dossier.jointAdoptions.filter { $0.act.made.values.contains { $0.last >= textFrom } }
      .compactMap { $0.act.waiting(on: status.day) }
    let ending =
      status.phase.isFinal
      ? []
      : dossier.jointEnds(of: required, keeper: keeper).compactMap { $0.waiting(on: status.day) }
        + (outlook?.course.membership.accessions ?? []).compactMap { $0.waiting(on: status.day) }
        + [Suspensions(dossier.pauses, required: required, keeper: keeper).waiting(on: status.day)].compactMap(\.self)
        + dossier.waitingSettlements(of: required, keeper: keeper, on: status.day)
    let silent = status.parties.filter { $0.hasSigned && !$0.isConfirmed && members.contains($0.party) }
    return adopting + ending + (silent.isEmpty ? [] : [.awaitingConfirmation(silent.map(\.party))])
  }
}

extension Dossier {
  /// What is wrong, or may be, with an agreed text.
  fileprivate func troubles(_ outlook: Outlook, _ status: InstrumentStatus) -> [Flag] {
    let isAlive = status.phase == .inForce || status.phase == .suspended
    let required = status.parties.filter { $0.role == .pihak }
    var flags: [Flag] = []
    if isAlive || status.phase == .signed {
      let open = approvalGates(of: outlook.course, parents: outlook.parentApprovals, on: status.day).filter(\.isOpen)
      if isAlive, !open.isEmpty { flags.append(.approvalLacking(open.map(\.party).distinct)) }
    }
    let unauthorised =
      mandates.isEmpty
      ? []
      : required.filter { party in
        guard party.hasSigned, let signed = party.counted?.last else { return false }
        return lacksMandate(party.party, on: signed)
      }
    if !unauthorised.isEmpty { flags.append(.mandateInvalid(unauthorised.map(\.party))) }
    let late = obligations(on: status.day).filter { $0.isOverdue(on: status.day) }.map(\.topic)
    if !late.isEmpty { flags.append(.obligationLate(late)) }
    if isAlive, let since = unreported(outlook, on: status.day) { flags.append(.reportLate(since: since)) }
    let disputes = openDisputes(
      of: required.map(\.party), keeper: keeper(of: outlook.course), on: status.day)
    if !disputes.isEmpty { flags.append(.inDispute(disputes)) }
    return flags
  }

  /// From when no report is recorded, once that is longer than the settings allow.
  private func unreported(_ outlook: Outlook, on day: CalendarDay) -> CalendarDay? {
    guard let months = settings.reportMonths, let entry = outlook.entry?.last else { return nil }
    let last = reports.map(\.day).filter { $0 <= day }.max() ?? entry
    return last.adding(months: months) < day ? last : nil
  }

  /// Plans count until all have signed.
  fileprivate func planning(_ outlook: Outlook?, _ status: InstrumentStatus) -> [Flag] {
    guard let plan, plan.date.last >= outlook?.course.text.from ?? DateSpan.start else { return [] }
    switch status.phase {
    case .offered, .discussion, .textAgreed, .awaitingApproval, .awaitingSignatures, .partlySigned, .unknown:
      if status.required > 0, status.signed == status.required { return [] }
      if status.day <= plan.date.last { return [.plannedSigning(plan.date)] }
      let isOpen = status.phase == .partlySigned || passedPlan(on: status.day) != nil
      return isOpen ? [.plannedSigningPassed(plan.date)] : []
    default: return []
    }
  }
}

extension CalendarDay {
  /// Whole months from this day to a later one.
  fileprivate func months(to later: CalendarDay) -> Int {
    let months = (later.year - year) * 12 + later.month - month
    return adding(months: months) <= later ? months : months - 1
  }
}
