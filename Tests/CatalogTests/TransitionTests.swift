import Catalog
import Testing

/// Every phase × every act: what one more act of one party, made on 1 June 2019, changes; compared with the table that
/// people read.
struct TransitionTests {
  private static let moves = Transition.moves.map { Move(verb: $0.verb, decision: $0.decision) }

  /// A verb with what it decides.
  struct Move: Hashable, Sendable, CustomTestStringConvertible {
    var verb: ActVerb
    var decision: Slug?
    var testDescription: String { decision.map { "\(verb) \($0)" } ?? "\(verb)" }
  }

  @Test func `the table has one row for each phase and act, and knows every verb`() {
    let rows = Transition.all.map { "\($0.phase) \($0.verb) \($0.decision?.description ?? "")" }
    #expect(rows.count == Phase.allCases.count * Self.moves.count)
    #expect(Set(rows).count == rows.count)
    #expect(Set(Self.moves.map(\.verb)) == Set(ActVerb.known))
  }

  @Test func `no phase is a dead end that an act cannot lead into`() {
    let reached = Set(
      Transition.all.flatMap { transition -> [Phase] in
        switch transition.outcome {
        case .stays: []
        case .becomes(let phase), .becomesWhenAll(let phase): [phase]
        case .becomesOneOf(let phases): phases
        }
      })
    // Reached by time alone, or by an agreed text that waits for an approval.
    #expect(Set(Phase.allCases).subtracting(reached).subtracting([.noRecord]).isEmpty)
  }

  @Test(arguments: Phase.allCases, moves)
  func `one act changes what the table says and nothing else`(phase: Phase, move: Move) throws {
    var history = try history(in: phase)
    #expect(try history.status("2019-06-01").phase == phase)
    try act(move, by: "74.72", in: &history)
    let after = try history.status("2019-06-01").phase
    let row = try #require(
      Transition.all.first { $0.phase == phase && $0.verb == move.verb && $0.decision == move.decision })
    switch row.outcome {
    case .stays: #expect(after == phase)
    case .becomes(let next): #expect(after == next)
    // One party alone changes nothing yet.
    case .becomesWhenAll: #expect(after == phase)
    case .becomesOneOf(let phases): #expect(phases.contains(after) || after == phase, "\(after)")
    }
    // A plan bears the date of the signing, a strike is without a date, and a file that it strikes never was.
    if move.verb == .planSigning || move.verb == .strike { return }
    #expect(try history.status("2019-05-31").phase == phase, "the day before stays as it was")
  }

  @Test(arguments: Phase.allCases, moves)
  func `what takes all parties takes effect with the last of them`(phase: Phase, move: Move) throws {
    let row = try #require(
      Transition.all.first { $0.phase == phase && $0.verb == move.verb && $0.decision == move.decision })
    guard case .becomesWhenAll(let next) = row.outcome else { return }
    var history = try history(in: phase)
    // The file of a mere discussion says who the parties are.
    if [.offered, .discussion, .unanswered, .unknown].contains(phase), move.verb == .end {
      try history.act("apeksi", recorded: "2018-12-01", .open, on: "2018-12-01", terms: Self.terms())
      history = history.sorted
      #expect(try history.status("2019-06-01").phase == phase)
    }
    for party in ["73.71", "74.72"] { try act(move, by: party, in: &history) }
    #expect(try history.status("2019-06-01").phase == next || move.verb == .adopt)
    if move.verb == .adopt { #expect(try history.status("2019-06-01").text == .numbered(2)) }
  }

  @Test(arguments: Phase.allCases)
  func `shows a verb that it does not know`(phase: Phase) throws {
    var history = try history(in: phase)
    try act(Move(verb: ActVerb(rawValue: "bless")), by: "74.72", in: &history)
    let status = try history.status("2019-06-01")
    #expect(status.phase == phase)
    #expect(status.flags.contains(.unknownAct(ActVerb(rawValue: "bless"))) == ![.noRecord, .struck].contains(phase))
    let last = try history.register.acts(of: RecordID(History.baubau)).last
    #expect(last?.statement == history.leaves.last?.statement)
  }

  @Test(arguments: Language.allCases)
  func `each outcome is said in words`(language: Language) {
    let wording = Wording(language)
    let sentences = Set(Transition.all.map { wording.sentence($0.outcome) })
    #expect(sentences.count > 10)
    #expect(sentences.allSatisfy { !$0.isEmpty && !$0.contains("  ") && !$0.hasSuffix(".") })
  }

  private func act(_ move: Move, by party: String, in history: inout History) throws {
    let isText = [.adopt, .sign, .declineSignature].contains(move.verb)
    let hasTerms = [.open, .adopt, .recordLegacy].contains(move.verb)
    let text = move.verb == .adopt ? 2 : isText ? 1 : nil
    try history.act(
      "apeksi", recorded: "2019-06-01", move.verb, party: move.verb == .recordLegacy ? nil : party,
      on: move.verb == .planSigning ? "2019-07" : "2019-06-01", decision: move.decision?.description, text: text,
      terms: hasTerms ? Self.terms() : nil)
  }

  /// A PKS that the council of Baubau has to approve.
  private static func terms(
    from firstDay: String? = nil, _ duration: Terms.Duration = .unlimited
  ) throws -> Terms {
    try .example(.pks, condition: "all(approval(74.72),all-signed)", from: firstDay, duration)
  }

  private func history(in phase: Phase) throws -> History {
    var history = History()
    func each(_ verb: ActVerb, on day: String, terms: Terms? = nil, _ parties: [String] = ["73.71", "74.72"]) throws {
      for party in parties {
        try history.act(
          party, recorded: day, verb, on: day, text: verb == .adopt || verb == .sign ? 1 : nil, terms: terms)
      }
    }
    func approve(_ decision: String) throws {
      try history.act(
        "apeksi", recorded: "2019-01-20", .approval, party: "74.72", on: "2019-01-20", decision: decision)
    }
    func talk() throws { try history.act("apeksi", recorded: "2019-01-01", .discuss, on: "2019-01-01") }
    let signed: [Phase] = [.signed, .inForce, .suspended, .ended]
    switch phase {
    case .noRecord: break
    case .discussion: try talk()
    case .struck:
      try talk()
      try history.act("apeksi", recorded: "2019-02-01", .strike)
    case .unknown:
      try talk()
      try history.act("apeksi", recorded: "2019-01-01", .planSigning, on: "2019-03")
    case .cancelled:
      try history.act("apeksi", recorded: "2019-01-01", .open, on: "2019-01-01", terms: Self.terms())
      try each(.end, on: "2019-02-01")
    case .offered, .rejected, .unanswered:
      try history.act(
        "74.72", recorded: "2019-01-01", .offer, on: "2019-01-01", due: phase == .unanswered ? "2019-03-01" : nil)
      if phase == .rejected {
        try history.act("73.71", recorded: "2019-02-01", .answer, on: "2019-02-01", decision: "decline")
      }
    case .textAgreed: try each(.adopt, on: "2019-01-01", terms: Self.terms())
    case .awaitingApproval:
      try each(.adopt, on: "2019-01-01", terms: Self.terms())
      try approve("requested")
    case .awaitingSignatures, .partlySigned:
      try each(.adopt, on: "2019-01-01", terms: Self.terms())
      try approve("granted")
      if phase == .partlySigned { try each(.sign, on: "2019-02-01", ["73.71"]) }
    case _ where signed.contains(phase):
      let first = phase == .signed ? "2020-01-01" : nil
      let end = try Terms.Duration.until("2019-03-01")
      try each(.adopt, on: "2019-01-01", terms: Self.terms(from: first, phase == .ended ? end : .unlimited))
      try approve("granted")
      try each(.sign, on: "2019-02-01")
      if phase == .suspended { try each(.suspend, on: "2019-03-01") }
    default: Issue.record("no history leads to \(phase)")
    }
    return history
  }
}
