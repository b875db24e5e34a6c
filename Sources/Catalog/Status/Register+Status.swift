extension Register {
  /// Where an instrument stands at the end of a legal day, as far as was known.
  ///
  /// An instrument that nobody names has the phase `noRecord`.
  public func status(
    of instrument: RecordID, on day: CalendarDay, known knowledge: Knowledge = .now
  ) -> InstrumentStatus {
    guard knowledge == .now else { return known(at: knowledge).status(of: instrument, on: day) }
    guard let dossier = dossiers[instrument] else { return InstrumentStatus(nothingOf: instrument, on: day) }
    var cache = OutlookCache()
    let outlook = outlook(instrument, on: day, &cache)
    let verdict = outlook.map { dossier.verdict($0, on: day) } ?? dossier.talks(on: day)
    var status = InstrumentStatus(nothingOf: instrument, on: day)
    status.phase = verdict.phase
    status.reason = verdict.reason
    status.missing = verdict.missing
    status.lastRecorded = verdict.lastRecorded
    status.why = verdict.deeds.map(\.ground)
    status.since = since(verdict, of: instrument, on: day)
    status.terms = outlook.map(\.course.text.terms) ?? dossier.openingTerms
    status.text = outlook?.course.text.text
    status.entry = outlook?.entry?.exact
    status.lastDay = outlook?.lastDay
    status.parties = (outlook?.participants ?? status.terms?.participants ?? []).map { participant in
      PartyStatus(participant, outlook?.course, on: day)
    }
    guard verdict.phase != .noRecord || !dossier.disputed.isEmpty else { return status }
    status.flags = flags(of: instrument, status, outlook, &cache)
    return status
  }

  /// The answer for a past or future day with that of today beside it, for pages that show both.
  public func statuses(
    of instrument: RecordID, on day: CalendarDay, today: CalendarDay, known knowledge: Knowledge = .now
  ) -> DatedStatus {
    let register = known(at: knowledge)
    return DatedStatus(
      asked: register.status(of: instrument, on: day),
      today: day == today ? nil : register.status(of: instrument, on: today))
  }

  /// The periods of an instrument, earliest first; the first one begins with the calendar, without a record.
  ///
  /// Renewals and everything else up to the end of the calendar are in it, so it need not be made again
  /// until a leaf arrives.
  public func timeline(of instrument: RecordID) -> [Period] {
    var periods: [Period] = []
    var last: Verdict?
    for day in [DateSpan.start] + hinges(of: instrument).sorted() {
      let verdict = verdict(of: instrument, on: day)
      if let last, last.continues(verdict) { continue }
      periods.append(Period(from: day, phase: verdict.phase, reason: verdict.reason))
      last = verdict
    }
    return periods
  }

  private func verdict(of instrument: RecordID, on day: CalendarDay) -> Verdict {
    guard let dossier = dossiers[instrument] else { return Verdict(phase: .noRecord) }
    var cache = OutlookCache()
    return outlook(instrument, on: day, &cache).map { dossier.verdict($0, on: day, explains: false) }
      ?? dossier.talks(on: day)
  }

  /// The first day of the period, unless it was not known before what then held.
  private func since(_ verdict: Verdict, of instrument: RecordID, on day: CalendarDay) -> CalendarDay? {
    for hinge in hinges(of: instrument).filter({ $0 <= day && $0 > DateSpan.start }).sorted(by: >) {
      let before = self.verdict(of: instrument, on: hinge.advanced(by: -1))
      guard !before.continues(verdict) else { continue }
      return before.phase == .unknown && before.missing.contains(where: \.isAboutDates) ? nil : hinge
    }
    return nil
  }

  /// The days on which the phase can change.
  private func hinges(of instrument: RecordID) -> Set<CalendarDay> {
    var seen: Set<RecordID> = []
    var waiting = [instrument]
    var days: Set<CalendarDay> = []
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted, let dossier = dossiers[next] else { continue }
      days.formUnion(dossier.hinges)
      waiting += (incoming[next] ?? []).filter(\.kind.takesEffect).map(\.other)
      for relation in dossier.relations where relation.kind == .carriesOut {
        days.formUnion(dossiers[relation.target]?.approvalHinges ?? [])
      }
    }
    return days
  }
}

/// An answer with today's beside it.
public struct DatedStatus: Hashable, Sendable {
  public var asked: InstrumentStatus
  /// Nil where today was asked.
  public var today: InstrumentStatus?
}

/// A stretch of days with one phase, up to the day before the next one.
public struct Period: Hashable, Sendable {
  public var from: CalendarDay
  public var phase: Phase
  public var reason: EndReason?
}

extension Missing {
  /// Whether it is known that something happened, and only the day is not.
  fileprivate var isAboutDates: Bool {
    switch self {
    case .signingDate, .entryDay, .lastDay: true
    default: false
    }
  }
}

extension InstrumentStatus {
  fileprivate init(nothingOf instrument: RecordID, on day: CalendarDay) {
    self.init(
      instrument: instrument, day: day, phase: .noRecord, parties: [], missing: [], flags: [], why: [])
  }
}

extension PartyStatus {
  fileprivate init(_ participant: Participant, _ course: Course?, on day: CalendarDay) {
    let signature = course?.signatures[participant.party] ?? course?.accession(of: participant.party)
    party = participant.party
    role = participant.role
    let claims = (signature?.counted ?? []).filter { ($0.date?.first ?? DateSpan.start) <= day }
    hasSigned = signature?.span.map { $0.last <= day } ?? false
    self.claims = claims.map(\.claim)
    outranked = (signature?.outranked ?? []).map(\.claim)
    confirmedByOwnKey = claims.contains(where: \.isOwn)
    confirmedByLetter = claims.contains(where: \.isByLetter)
    declined = signature?.refusal.map { $0.day <= day } ?? false
    counted =
      hasSigned && signature?.conflict.isEmpty == true
      ? claims.compactMap(\.date).max { ($0.precision, $1.first) < ($1.precision, $0.first) } : nil
    method = claims.lazy.compactMap(\.deed.act.method).first
    recordedLateBy = hasSigned ? signature?.lateness : nil
  }
}

extension LegalDate {
  /// 1 for a year, 2 for a month, 3 for a day.
  fileprivate var precision: Int {
    switch self {
    case .year: 1
    case .month: 2
    case .day: 3
    }
  }
}
