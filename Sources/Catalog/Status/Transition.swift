/// What one more act makes of a phase: the fold as a table, for people and for tests.
///
/// Where a phase can stand before and after a text is agreed (`rejected`, `cancelled`, `unknown`), the table speaks of
/// talks; once a text is agreed only another text, or a record after the fact, leads out of them.
/// Nothing is ever refused: an act that a phase has no use for is kept and shown.
public struct Transition: Hashable, Sendable {
  public let phase: Phase
  public let verb: ActVerb
  /// With verbs that decide something: what is decided.
  public let decision: Slug?
  public let outcome: Outcome

  /// What becomes of the phase.
  public enum Outcome: Hashable, Sendable {
    /// The phase stays; the act is shown beside it.
    case stays
    /// One act is enough.
    case becomes(Phase)
    /// Once all required parties have made it; until then a flag says who is waited for.
    case becomesWhenAll(Phase)
    /// One of these, by the terms, the dates and what else is recorded.
    case becomesOneOf([Phase])
  }

  /// Every phase with every act, in the order of phases and then of a cooperation's life.
  public static let all: [Transition] = Phase.allCases.flatMap { phase in
    moves.map { verb, decision in
      let rule = rules.first { rule in
        rule.verbs.contains(verb) && rule.phases.contains(phase)
          && (rule.decisions.isEmpty || decision.map(rule.decisions.contains) == true)
      }
      return Transition(phase: phase, verb: verb, decision: decision, outcome: rule?.outcome(phase) ?? .stays)
    }
  }

  /// The acts that one phase can meet, those that decide something once for each decision.
  public static let moves: [(verb: ActVerb, decision: Slug?)] = ActVerb.known.flatMap { verb in
    let decisions = decisions[verb] ?? []
    let isOptional = verb == .suspend || verb == .resume
    return (decisions.isEmpty || isOptional ? [(verb, nil)] : []) + decisions.map { (verb, $0) }
  }

  private static let decisions: [ActVerb: [Slug]] = [
    .answer: [.accept, .decline, .counter], .approval: [.notRequired, .requested, .granted, .refused],
    .suspend: [.byText], .resume: [.byText],
  ]
}

extension Transition {
  /// What an act does in some phases. The first rule that fits is the one that counts.
  fileprivate struct Rule: Sendable {
    var verbs: Set<ActVerb>
    var decisions: Set<Slug> = []
    var phases: Set<Phase>
    var outcome: @Sendable (Phase) -> Outcome

    init(
      _ verbs: Set<ActVerb>, _ decisions: Set<Slug> = [], in phases: Set<Phase>,
      _ outcome: @escaping @Sendable (Phase) -> Outcome
    ) {
      (self.verbs, self.decisions, self.phases, self.outcome) = (verbs, decisions, phases, outcome)
    }

    /// To a phase, unless the instrument stands in it already.
    static func to(_ next: Phase) -> @Sendable (Phase) -> Outcome { { $0 == next ? .stays : .becomes(next) } }
    static func whenAll(_ next: Phase) -> @Sendable (Phase) -> Outcome { { _ in .becomesWhenAll(next) } }
  }

  private static let talks: Set<Phase> = [
    .noRecord, .offered, .discussion, .rejected, .cancelled, .unanswered, .unknown,
  ]
  private static let unsigned: Set<Phase> = [.textAgreed, .awaitingApproval, .awaitingSignatures]
  private static let agreed: Set<Phase> = unsigned.union([.partlySigned, .signed])
  private static let alive: Set<Phase> = [.inForce, .suspended]

  fileprivate static let rules: [Rule] = [
    Rule([.strike], in: Set(Phase.allCases), Rule.to(.struck)),
    Rule([.open, .initial, .adopt, .sign], in: [.noRecord], Rule.to(.discussion)),
    Rule([.recordLegacy], in: talks.union(agreed).subtracting([.signed])) { _ in
      .becomesOneOf([.awaitingSignatures, .partlySigned, .signed, .inForce, .ended, .unknown])
    },
    Rule([.offer], in: talks, Rule.to(.offered)),
    Rule([.withdrawOffer], in: [.offered, .unanswered], Rule.to(.cancelled)),
    Rule([.answer], [.decline], in: talks, Rule.to(.rejected)),
    Rule([.answer, .discuss, .table, .comment], in: talks, Rule.to(.discussion)),
    Rule([.planSigning], in: [.noRecord, .unknown], Rule.to(.discussion)),
    Rule([.adopt], in: talks.union(agreed), Rule.whenAll(.awaitingSignatures)),
    Rule([.approval], [.refused], in: agreed, Rule.to(.rejected)),
    Rule([.approval], [.requested], in: unsigned, Rule.to(.awaitingApproval)),
    Rule([.approval], [.granted, .notRequired], in: unsigned, Rule.to(.awaitingSignatures)),
    Rule([.sign], in: unsigned, Rule.to(.partlySigned)),
    Rule([.sign], in: [.partlySigned]) { _ in .becomesOneOf([.partlySigned, .signed, .inForce]) },
    // A late signature tells that the plan was carried out, though not yet of which text.
    Rule([.sign], in: [.unknown], Rule.to(.discussion)),
    Rule([.declineSignature], in: talks.union(unsigned).union([.partlySigned]), Rule.to(.rejected)),
    Rule([.deposit, .acknowledge], in: [.signed]) { _ in .becomesOneOf([.signed, .inForce]) },
    Rule([.suspend], [.byText], in: [.inForce], Rule.to(.suspended)),
    Rule([.suspend], in: [.inForce], Rule.whenAll(.suspended)),
    Rule([.resume], [.byText], in: [.suspended], Rule.to(.inForce)),
    Rule([.resume], in: [.suspended], Rule.whenAll(.inForce)),
    Rule([.withdraw], in: alive) { .becomesOneOf([$0, .ended]) },
    Rule([.withdraw], in: agreed) { .becomesOneOf([$0, .cancelled]) },
    Rule([.notice], in: alive, Rule.to(.ended)),
    Rule([.notice], in: agreed, Rule.to(.cancelled)),
    Rule([.end], in: alive, Rule.whenAll(.ended)),
    Rule([.end], in: talks.union(agreed).subtracting([.noRecord, .rejected, .cancelled]), Rule.whenAll(.cancelled)),
    Rule([.correct], in: Set(Phase.allCases).subtracting([.noRecord, .struck])) { _ in
      .becomesOneOf(Phase.allCases.filter { $0 != .struck })
    },
  ]
}
