/// The phase on one day with what it rests on.
struct Verdict: Sendable {
  var phase: Phase
  var reason: EndReason?
  var missing: [Missing] = []
  var lastRecorded: InstrumentStatus.LastRecorded?
  var deeds: [Deed] = []

  init(
    phase: Phase, reason: EndReason? = nil, missing: [Missing] = [],
    lastRecorded: InstrumentStatus.LastRecorded? = nil, deeds: [Deed] = []
  ) {
    self.phase = phase
    self.reason = reason
    self.missing = missing
    self.lastRecorded = lastRecorded
    self.deeds = deeds
  }

  /// Entered in error: on every day.
  init(struckBy deed: Deed) {
    self.init(phase: .struck, deeds: [deed])
  }

  /// Whether this is the same period as another one in time.
  func continues(_ other: Verdict) -> Bool { phase == other.phase && reason == other.reason }
}

extension Dossier {
  /// Where the instrument stands while no text is agreed: by the last procedural act, up to a planned
  /// signing.
  func talks(on day: CalendarDay) -> Verdict {
    if let strike { return Verdict(struckBy: Deed(strike, offset: settings.offset)) }
    let step = lastStep(on: day)
    if let ending = endings(by: openingTerms?.parties ?? [], keeper: nil).earliest, ending.from.last <= day,
      // Talks that go on after that are taken up anew.
      step.map({ $0.isWeak || $0.day <= ending.from.last }) ?? true
    {
      return Verdict(phase: .cancelled, reason: ending.reason, deeds: ending.deeds)
    }
    guard step != nil || planKnownFrom ?? DateSpan.end <= day else { return Verdict(phase: .noRecord) }
    let phase = step?.phase(on: day) ?? .discussion
    let deeds = [step?.deed, plan?.deed].compactMap(\.self)
    // A plan does not bring back what was given up.
    guard !phase.isFinal, passedPlan(on: day) != nil else {
      return Verdict(phase: phase, deeds: phase.isFinal ? [step?.deed].compactMap(\.self) : deeds)
    }
    return Verdict(
      phase: .unknown, missing: [.whetherSigned],
      lastRecorded: step.map { .init(phase: phase, date: $0.deed.act.date ?? .day($0.day)) }, deeds: deeds)
  }

  /// Steps 5 to 12 of the evaluation, over the agreed text that stands on the day.
  ///
  /// - Parameter explains: Whether the verdict names what it rests on, which only answers need.
  func verdict(_ outlook: Outlook, on day: CalendarDay, explains: Bool = true) -> Verdict {
    let course = outlook.course
    if let strike { return Verdict(struckBy: Deed(strike, offset: settings.offset)) }
    var verdict = ended(outlook, on: day) ?? inForce(outlook, on: day) ?? awaiting(outlook, on: day)
    // The term is tested first: a suspension does not prolong it.
    if verdict.phase == .inForce,
      let pause = Suspensions(
        pauses, required: outlook.parties, keeper: keeper(of: course)
      ).deeds(on: day)
    {
      verdict.phase = .suspended
      verdict.deeds += pause
    }
    guard explains else { return verdict }
    let signings = course.signatures.values.flatMap(\.counted)
      .filter { ($0.date?.first ?? DateSpan.start) <= day }
      .sorted { ($0.deed.span.last, $0.deed.leaf.id) < ($1.deed.span.last, $1.deed.leaf.id) }
    let text = course.text.deeds.filter { course.text.isLegacy || $0.span.first <= day }
    verdict.deeds = (text + signings.map(\.deed) + verdict.deeds).distinct
    return verdict
  }

  /// Ended by an act or by another instrument, or by its term; whichever came first.
  private func ended(_ outlook: Outlook, on day: CalendarDay) -> Verdict? {
    // At the end of the calendar there is no day after.
    let over = outlook.term.last.flatMap { $0.last == DateSpan.end ? nil : $0.map { $0.advanced(by: 1) } }
    if let ending = outlook.ending, ending.from.first <= day, ending.from.last <= over?.last ?? DateSpan.end {
      let wasInForce =
        outlook.entry.map { $0.first < ending.from.last } ?? outlook.course.isSilentOnEntry(on: day)
      guard wasInForce else {
        return ending.from.last <= day
          ? Verdict(phase: .cancelled, reason: ending.reason, deeds: ending.deeds) : nil
      }
      // What is not in force yet cannot have ended.
      let isBefore = outlook.entry.map { $0.last > day } ?? false
      guard ending.from.last <= day || !isBefore else { return nil }
      return ending.from.last <= day
        ? Verdict(phase: .ended, reason: ending.reason, deeds: ending.deeds)
        : Verdict(
          phase: .unknown, missing: [.lastDay], lastRecorded: signed(outlook.course), deeds: ending.deeds)
    }
    // Where the condition is not known: whenever it was met, the term of a signed text is over.
    let isMet = outlook.entry.map { $0.last <= day } ?? outlook.course.isSilentOnEntry(on: day)
    guard let over, over.last <= day, isMet else { return nil }
    return Verdict(phase: .ended, reason: .periodOver, deeds: outlook.deeds)
  }

  private func inForce(_ outlook: Outlook, on day: CalendarDay) -> Verdict? {
    guard let entry = outlook.entry, entry.first <= day else { return nil }
    guard entry.last <= day else {
      let uncertain = outlook.course.uncertainSignings
      return Verdict(phase: .unknown, missing: uncertain.isEmpty ? [.entryDay] : uncertain)
    }
    switch outlook.term {
    case .unlimited: return Verdict(phase: .inForce, deeds: outlook.deeds)
    case .until(let last, _) where day <= last.first: return Verdict(phase: .inForce, deeds: outlook.deeds)
    case .until, .unknown:
      let uncertain = outlook.term == .unknown ? [] : outlook.course.uncertainSignings
      return Verdict(
        phase: .unknown, missing: uncertain.isEmpty ? [.lastDay] : uncertain,
        lastRecorded: signed(outlook.course), deeds: outlook.deeds)
    }
  }

  /// Not in force yet: by the signatures up to the day.
  private func awaiting(_ outlook: Outlook, on day: CalendarDay) -> Verdict {
    let course = outlook.course
    guard !course.parties.isEmpty else { return Verdict(phase: .unknown, missing: [.parties]) }
    let gates = approvalGates(of: course, parents: outlook.parentApprovals, on: day)
    if let refusal = course.refusal(on: day) ?? gates.first(where: \.isRefused)?.decision {
      return Verdict(phase: .rejected, deeds: [refusal])
    }
    let uncertain = course.parties.filter { course.signatures[$0]?.span?.isUncertain(on: day) ?? false }
      .map { Missing.signingDate(of: $0) }
    guard uncertain.isEmpty else { return Verdict(phase: .unknown, missing: uncertain) }
    let open = gates.filter(\.isOpen)
    let missing =
      (course.condition?.missing(course.facts, on: day) ?? [.condition]) + open.map { .approval(of: $0.party) }
    let unsigned = course.facts.unsigned(course.parties, on: day)
    if unsigned.isEmpty {
      guard course.condition != nil else {
        return Verdict(phase: .unknown, missing: missing.distinct, lastRecorded: signed(course))
      }
      let due = missing.isEmpty ? course.entry?.exact.map { [Missing.day($0)] } : nil
      return Verdict(phase: .signed, missing: due ?? missing.distinct)
    }
    if unsigned.count < course.parties.count {
      return Verdict(phase: .partlySigned, missing: (unsigned + missing).distinct)
    }
    let lastRecorded = InstrumentStatus.LastRecorded(phase: .awaitingSignatures, date: .day(course.text.from))
    if let plan = passedPlan(on: day), plan.date.last >= course.text.from {
      return Verdict(
        phase: .unknown, missing: [.whetherSigned], lastRecorded: lastRecorded, deeds: [plan.deed])
    }
    if course.text.isLegacy, course.signatures.values.allSatisfy({ $0.span == nil }) {
      return Verdict(phase: .unknown, missing: [.whetherSigned])
    }
    let phase: Phase =
      open.isEmpty ? .awaitingSignatures : open.contains(where: \.isRequested) ? .awaitingApproval : .textAgreed
    return Verdict(
      phase: phase, missing: (unsigned + missing).distinct,
      deeds: gates.compactMap(\.decision) + [plan?.deed].compactMap(\.self))
  }

  private func signed(_ course: Course) -> InstrumentStatus.LastRecorded? {
    let dates = course.parties.map { course.signatures[$0]?.span?.exact }
    guard !dates.contains(nil), let last = dates.compactMap(\.self).max() else { return nil }
    return .init(phase: .signed, date: .day(last))
  }
}

extension Course {
  /// That a party which must sign has declined by the day.
  func refusal(on day: CalendarDay) -> Deed? {
    parties.lazy.compactMap { self.signatures[$0]?.refusal }.first { $0.day <= day }
  }

  /// Whether all have signed by the day, and nobody recorded what else must happen.
  func isSilentOnEntry(on day: CalendarDay) -> Bool {
    condition == nil && !parties.isEmpty && facts.unsigned(parties, on: day).isEmpty
  }

  /// The signatures whose day is not known.
  var uncertainSignings: [Missing] {
    (text.terms?.participants ?? []).map(\.party)
      .filter { signatures[$0]?.span.map { $0.exact == nil } ?? false }.map { .signingDate(of: $0) }
  }
}
