import Catalog
import Testing

/// Every phase that can be reached × every verb: what one more act of one party, made on 1 June 2019,
/// changes.
struct TransitionTests {
  /// The phases before the act, each with the history that leads there.
  static let bases: [Phase] = [
    .noRecord, .discussion, .textAgreed, .awaitingSignatures, .partlySigned, .signed, .inForce, .ended,
    .cancelled, .unknown,
  ]

  /// What a verb makes of a phase; a verb that is not named leaves the phase as it was.
  static let changes: [Phase: [ActVerb: Phase]] = [
    .noRecord: [
      .open: .discussion, .recordLegacy: .inForce, .discuss: .discussion, .table: .discussion,
      .adopt: .discussion, .planSigning: .discussion, .sign: .discussion,
    ],
    .discussion: [.recordLegacy: .inForce],
    .textAgreed: [.recordLegacy: .signed, .sign: .partlySigned],
    .awaitingSignatures: [.recordLegacy: .inForce, .sign: .partlySigned],
    .partlySigned: [.recordLegacy: .inForce, .sign: .inForce],
    .signed: [:],
    .inForce: [:],
    .ended: [:],
    .cancelled: [.recordLegacy: .inForce],
    .unknown: [
      .recordLegacy: .inForce, .discuss: .discussion, .table: .discussion, .planSigning: .discussion,
      .sign: .discussion,
    ],
  ]

  private static let verbs = ActVerb.known + [ActVerb(rawValue: "bless")]

  @Test func `covers every phase that the known verbs can reach`() {
    let later: Set<Phase> = [.offered, .awaitingApproval, .suspended, .rejected, .unanswered, .struck]
    #expect(Set(Self.bases) == Set(Phase.allCases).subtracting(later))
    #expect(Set(Self.changes.keys) == Set(Self.bases))
  }

  @Test(arguments: bases, verbs)
  func `changes what the table says and nothing else`(phase: Phase, verb: ActVerb) throws {
    var history = try history(in: phase)
    #expect(try history.status("2019-06-01").phase == phase)
    try act(verb, in: &history)
    let expected = Self.changes[phase]?[verb] ?? phase
    #expect(try history.status("2019-06-01").phase == expected)
    // A plan bears the date of the signing; when it was made is not recorded.
    if verb == .planSigning { return }
    #expect(try history.status("2019-05-31").phase == phase, "the day before stays as it was")
  }

  @Test(arguments: bases)
  func `shows a verb that it does not know`(phase: Phase) throws {
    var history = try history(in: phase)
    try act(ActVerb(rawValue: "bless"), in: &history)
    let flag = Flag.unknownAct(ActVerb(rawValue: "bless"))
    #expect(try history.status("2019-06-01").flags.contains(flag) == (phase != .noRecord))
    #expect(
      try history.register.acts(of: RecordID(History.baubau)).last?.statement
        == history.leaves.last?.statement)
  }

  private func act(_ verb: ActVerb, in history: inout History) throws {
    let terms: Terms? =
      [.open, .adopt, .recordLegacy].contains(verb) ? try .example(.kb, .unlimited) : nil
    let isPlan = verb == .planSigning
    try history.act(
      "apeksi", recorded: "2019-06-01", verb, party: verb == .recordLegacy ? nil : "74.72",
      on: isPlan ? "2019-07" : "2019-06-01", text: verb == .adopt || verb == .sign ? 1 : nil, terms: terms)
  }

  private func history(in phase: Phase) throws -> History {
    var history = History()
    func each(_ verb: ActVerb, on day: String, terms: Terms? = nil, _ parties: [String] = ["73.71", "74.72"])
      throws
    {
      for party in parties {
        try history.act(party, recorded: day, verb, on: day, text: verb == .end ? nil : 1, terms: terms)
      }
    }
    let terms = try Terms.example(.kb, .unlimited)
    switch phase {
    case .discussion:
      try history.act("apeksi", recorded: "2019-01-01", .discuss, on: "2019-01-01")
    case .unknown:
      try history.act("apeksi", recorded: "2019-01-01", .discuss, on: "2019-01-01")
      try history.act("apeksi", recorded: "2019-01-01", .planSigning, on: "2019-03")
    case .cancelled:
      try history.act("apeksi", recorded: "2019-01-01", .open, on: "2019-01-01", terms: terms)
      try each(.end, on: "2019-02-01")
    case .textAgreed:
      try each(
        .adopt, on: "2019-01-01",
        terms: .example(.pks, condition: "all(approval(73.71),all-signed)", .unlimited))
    case .awaitingSignatures: try each(.adopt, on: "2019-01-01", terms: terms)
    case .partlySigned:
      try each(.adopt, on: "2019-01-01", terms: terms)
      try each(.sign, on: "2019-02-01", ["73.71"])
    case .signed:
      try each(.adopt, on: "2019-01-01", terms: .example(.kb, from: "2020-01-01", .unlimited))
      try each(.sign, on: "2019-02-01")
    case .inForce, .ended:
      let ended = try Terms.Duration.until("2019-03-01")
      try each(.adopt, on: "2019-01-01", terms: .example(.kb, phase == .ended ? ended : .unlimited))
      try each(.sign, on: "2019-02-01")
    default: break
    }
    return history
  }
}
