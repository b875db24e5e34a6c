extension Dossier {
  /// The attempts to settle each dispute; they take effect when all parties made them.
  private func settlements(of parties: [PartyID], keeper: MemberID?) -> [(topic: Slug?, act: JointAct)] {
    Dictionary(grouping: disputes.filter { $0.act.verb == .settle }, by: \.act.topic)
      .map { ($0.key, JointAct(.settle, required: parties, deeds: $0.value, keeper: keeper)) }
      .sorted { ($0.topic?.description ?? "") < ($1.topic?.description ?? "") }
  }

  /// The disputes that are open on a day, each by its short name; nil stands for one without a name.
  func openDisputes(of parties: [PartyID], keeper: MemberID?, on day: CalendarDay) -> [Slug?] {
    guard !disputes.isEmpty else { return [] }
    let settled = settlements(of: parties, keeper: keeper)
    return disputes.filter { $0.act.verb == .dispute && $0.day <= day }.filter { dispute in
      !settled.contains { topic, act in
        guard topic == dispute.act.topic, let effect = act.effect else { return false }
        return effect.last >= dispute.day && effect.last <= day
      }
    }
    .map(\.act.topic).distinct
  }

  /// Settlements that some made and others have not.
  func waitingSettlements(of parties: [PartyID], keeper: MemberID?, on day: CalendarDay) -> [Flag] {
    disputes.isEmpty ? [] : settlements(of: parties, keeper: keeper).compactMap { $0.act.waiting(on: day) }
  }
}
