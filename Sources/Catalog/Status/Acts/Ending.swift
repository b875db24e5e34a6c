/// What ends an instrument before its term is over.
struct Ending: Sendable {
  /// The first day on which it is no more in force.
  var from: DateSpan
  var reason: EndReason?
  var deeds: [Deed]
}

extension Dossier {
  /// The attempts of the parties to end the instrument, one for each text and reason.
  ///
  /// The date of an end is the first day on which the instrument is no more in force.
  func jointEnds(of parties: [PartyID]) -> [JointAct] {
    let groups = Dictionary(grouping: ends) { EndKey(text: $0.act.text, reason: $0.act.decision) }
    return groups.values.sorted { $0[0].leaf.id < $1[0].leaf.id }
      .map { JointAct(.end, required: parties, deeds: $0) }
  }

  /// The ends that all parties made.
  func endings(by parties: [PartyID]) -> [Ending] {
    jointEnds(of: parties).compactMap { act in
      act.effect.map { effect in
        Ending(
          from: effect, reason: act.deeds[0].act.decision.map { EndReason(rawValue: $0.description) },
          deeds: act.deeds)
      }
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
