/// What ends an instrument before its term is over.
struct Ending: Sendable {
  /// The first day on which it is no more in force.
  var from: DateSpan
  /// From which day on the end is known to come; nil: whenever it is recorded.
  var announced: CalendarDay?
  var reason: EndReason?
  var deeds: [Deed]
}

extension Dossier {
  /// The attempts of the parties to end the instrument, one for each text and reason.
  ///
  /// The date of an end is the first day on which the instrument is no more in force.
  func jointEnds(of parties: [PartyID], keeper: MemberID?) -> [JointAct] {
    guard !ends.isEmpty else { return [] }
    let groups = Dictionary(grouping: ends) { EndKey(text: $0.act.text, reason: $0.act.decision) }
    return groups.values.sorted { $0[0].leaf.id < $1[0].leaf.id }
      .map { JointAct(.end, required: parties, deeds: $0, keeper: keeper) }
  }

  /// The ends that all parties made, and those of which one gave notice.
  ///
  /// An end is known to come from its recording on, or, where that is later, from the last day that is
  /// certainly in force.
  func endings(by parties: [PartyID], keeper: MemberID?) -> [Ending] {
    let joint = jointEnds(of: parties, keeper: keeper).compactMap { act in
      act.effect.map { effect in
        Ending(
          from: effect, announced: act.deeds.map(\.recordedOn).max().map { min($0, effect.first.advanced(by: -1)) },
          reason: act.deeds[0].act.decision.map { EndReason(rawValue: $0.description) },
          deeds: act.deeds)
      }
    }
    return joint + noticed(by: parties)
  }

  /// Notices of parties; who is none cannot give notice.
  private func noticed(by parties: [PartyID]) -> [Ending] {
    guard !notices.isEmpty else { return [] }
    return parties.flatMap { notices.counted(of: $0) }.map { deed in
      Ending(
        from: deed.act.due.map(DateSpan.init) ?? deed.span, announced: deed.day, reason: .notice, deeds: [deed])
    }
  }
}

extension [Ending] {
  var earliest: Ending? { self.min { ($0.from.last, $0.from.first) < ($1.from.last, $1.from.first) } }
}

private struct EndKey: Hashable {
  var text: LeafID?
  var reason: Slug?
}
