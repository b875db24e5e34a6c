extension Register {
  /// For so many days after a term has run out, its last day is still worth a word: without one, nobody would
  /// hear of an agreement that ended while the node was down.
  public static let aftermath = 30

  /// What is open under all instruments that are not withdrawn, by date.
  public func anchors(on day: CalendarDay) -> [Anchor] {
    instruments.filter { !isWithdrawn(.instrument, $0) }.flatMap { anchors(of: $0, on: day) }
      .sorted { ($0.date, $0.instrument, $0.kind) < ($1.date, $1.instrument, $1.kind) }
  }

  /// What is open under one instrument, as far as is known on the day.
  public func anchors(of instrument: RecordID, on day: CalendarDay) -> [Anchor] {
    anchors(of: status(of: instrument, on: day))
  }

  /// The same for who has the status of the day at hand.
  public func anchors(of status: InstrumentStatus) -> [Anchor] {
    terms(of: status) + acts(of: status)
  }

  /// What follows from the term.
  private func terms(of status: InstrumentStatus) -> [Anchor] {
    var found: [(kind: Anchor.Kind, date: CalendarDay)] = []
    if let last = status.endToRemindOf { found.append((.lastDay, last)) }
    if let notice = status.noticeDay { found.append((.noticeDay, notice)) }
    if let sleep = dayOfSleep(status) { found.append((.kbWithoutPKS, sleep)) }
    let parties = status.concerned
    return found.map { Anchor(status.instrument, $0.kind, on: $0.date, parties: parties) }
  }

  /// What acts have set: duties, replies, powers of attorney, reports.
  private func acts(of status: InstrumentStatus) -> [Anchor] {
    guard let dossier = dossiers[status.instrument], !status.phase.isFinal else { return [] }
    func anchor(_ kind: Anchor.Kind, _ date: CalendarDay, _ parties: [PartyID]) -> Anchor {
      Anchor(status.instrument, kind, on: date, parties: parties)
    }
    let duties = dossier.obligations(on: status.day).compactMap { duty -> Anchor? in
      guard !duty.state.isClosed, let due = duty.due?.last else { return nil }
      return anchor(.obligation(duty.owner, duty.topic), due, [duty.owner] + (duty.beneficiary.map { [$0] } ?? []))
    }
    let reply = dossier.awaitedReply(status).map { anchor(.reply($0.of), $0.by, [$0.of, $0.from]) }
    let mandates = dossier.mandatesAhead(status).map { anchor(.mandate($0.party), $0.last, [$0.party]) }
    let report = reportDue(status).map { anchor(.report($0.period), $0.by, status.concerned) }
    return duties + [reply].compactMap(\.self) + mandates + [report].compactMap(\.self)
  }

  /// The day by which the next report is due, where the node has a period for them.
  private func reportDue(_ status: InstrumentStatus) -> (period: Slug, by: CalendarDay)? {
    guard let months = settings.reportMonths, status.phase == .inForce || status.phase == .suspended,
      let entry = status.entry, let dossier = dossiers[status.instrument]
    else { return nil }
    let last = dossier.reports.map(\.day).filter { $0 <= status.day }.max() ?? entry
    let due = last.adding(months: months)
    guard let period = try? Slug("\(due.year)-\(due.month <= 6 ? 1 : 2)") else { return nil }
    return (period, due)
  }

  /// The day from which a KB that nothing carries out counts as sleeping.
  private func dayOfSleep(_ status: InstrumentStatus) -> CalendarDay? {
    guard status.phase == .inForce, let entry = status.entry, let kind = status.terms?.kind,
      kind == .kb || kind == .mou, !isCarriedOut(status.instrument, on: status.day)
    else { return nil }
    return entry.adding(months: settings.dormantMonths)
  }

  private func isCarriedOut(_ instrument: RecordID, on day: CalendarDay) -> Bool {
    relations(of: instrument).incoming.contains { kin in
      guard kin.kind == .carriesOut else { return false }
      let other = status(of: kin.other, on: day)
      return other.entry.map { $0 <= day } ?? [.inForce, .suspended, .ended].contains(other.phase)
    }
  }
}

extension InstrumentStatus {
  /// Those who must sign first, then everyone else who takes part.
  fileprivate var concerned: [PartyID] {
    let required = parties.filter { $0.role == .pihak }
    return (required + parties.filter { $0.role != .pihak }).map(\.party)
  }

  /// The last day, unless the instrument renews itself then; of one that has ended, only if its term was over
  /// a short while ago.
  fileprivate var endToRemindOf: CalendarDay? {
    guard let lastDay = lastDay?.day else { return nil }
    switch phase {
    case .inForce, .suspended: return renewsItself ? nil : lastDay
    case .ended:
      let isRecent = lastDay.distance(to: day) <= Register.aftermath
      return reason == .periodOver && isRecent ? lastDay : nil
    default: return nil
    }
  }

  /// The last day for a notice that is to take effect at the end of the term; once an end is announced, none
  /// is waited for.
  fileprivate var noticeDay: CalendarDay? {
    guard phase == .inForce || phase == .suspended, !isEndAnnounced, let days = terms?.noticeDays,
      let lastDay = lastDay?.day
    else { return nil }
    return lastDay.advanced(by: -days)
  }

  private var renewsItself: Bool {
    if case .automatic = terms?.renewal { !isEndAnnounced } else { false }
  }

  private var isEndAnnounced: Bool {
    flags.contains { if case .endingAnnounced = $0 { true } else { false } }
  }
}

extension Dossier {
  /// Whose answer to an offer is awaited up to which day, as long as the offer stands and has a reply date.
  fileprivate func awaitedReply(_ status: InstrumentStatus) -> (of: PartyID, from: PartyID, by: CalendarDay)? {
    guard status.phase == .offered, let step = lastStep(on: status.day), let due = step.deed.act.due,
      let party = step.deed.act.counterpart
    else { return nil }
    return (party, step.deed.party, due.last)
  }

  /// Powers of attorney that run out before their party has signed; of several of one party the one that lasts longest.
  fileprivate func mandatesAhead(_ status: InstrumentStatus) -> [(party: PartyID, last: CalendarDay)] {
    guard !mandates.isEmpty else { return [] }
    return status.parties.filter { $0.role == .pihak && !$0.hasSigned }.map(\.party).compactMap { party in
      let known = mandates.filter { $0.party == party && $0.day <= status.day }
      let revoked = known.filter { $0.act.verb == .revokeMandate }.map(\.day)
      let valid = known.filter { mandate in
        mandate.act.verb == .mandate && !revoked.contains { $0 >= mandate.day }
      }
      guard !valid.contains(where: { $0.act.due == nil }), let last = valid.compactMap({ $0.act.due?.last }).max()
      else {
        return nil
      }
      return (party, last)
    }
  }
}
