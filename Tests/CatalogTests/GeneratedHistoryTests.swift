import Catalog
import Testing

/// Properties over thousands of random histories, most of them nonsense. A failure names its seed.
struct GeneratedHistoryTests {
  static let seeds: [UInt64] = Array(0..<20)
  private static let historiesPerSeed = 400

  @Test(arguments: seeds)
  func `answers alike in whatever order and how often entries arrive`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<Self.historiesPerSeed {
      let leaves = try Self.history(&generator)
      let days = (0..<2).map { _ in Self.day(&generator) }
      let frozen = try Self.frozen(leaves, &generator)
      var delivered = leaves + leaves.filter { _ in Bool.random(using: &generator) }
      delivered.shuffle(using: &generator)
      let (one, other) = (Register(leaves: leaves, frozen: frozen), Register(leaves: delivered, frozen: frozen))
      #expect(one.instruments == other.instruments)
      #expect(one.adoptions == other.adoptions)
      for (id, day) in one.instruments.flatMap({ id in days.map { (id, $0) } }) {
        let status = one.status(of: id, on: day)
        #expect(status == other.status(of: id, on: day), "seed \(seed), round \(round), \(id) on \(day)")
        if let nonsense = Self.nonsense(status) {
          Issue.record("seed \(seed), round \(round): \(nonsense) does not hold of \(status)")
        }
      }
    }
  }

  @Test(arguments: seeds)
  func `answers for heads do not change whatever arrives later`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed &+ 1000)
    for round in 0..<Self.historiesPerSeed / 4 {
      let leaves = try Self.history(&generator)
      let heads = Dictionary(grouping: leaves, by: \.author)
        .mapValues { Int.random(in: 0...$0.count, using: &generator) }
      let early = leaves.filter { $0.index < heads[$0.author, default: 0] }
      let arrived = early + leaves.filter { _ in Bool.random(using: &generator) }
      let day = Self.day(&generator)
      for id in Register(leaves: leaves).instruments {
        let answers = [early, arrived, leaves].map {
          Register(leaves: $0).status(of: id, on: day, known: .heads(heads))
        }
        #expect(answers[0] == answers[1] && answers[1] == answers[2], "seed \(seed), round \(round), \(id)")
        #expect(answers[0] == Register(leaves: early).status(of: id, on: day))
      }
    }
  }

  @Test(arguments: seeds)
  func `finds every day on which a phase changes`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed &+ 2000)
    for round in 0..<Self.historiesPerSeed / 25 {
      let leaves = try Self.history(&generator)
      let frozen = try Self.frozen(leaves, &generator)
      let register = Register(leaves: leaves, frozen: frozen)
      for id in register.instruments {
        let timeline = register.timeline(of: id)
        #expect(timeline.first?.from == CalendarDay(number: .min))
        // Around each day that an entry names, where a period can be a day too long or too short, and now and then.
        let dates = leaves.flatMap { $0.act.map { [$0.date, $0.due].compactMap(\.self) } ?? [] }
        let hinges =
          timeline.dropFirst().map(\.from) + dates.flatMap { [$0.first, $0.last] } + leaves.map(\.recordedOn)
        let around = hinges.flatMap { day in (-1...1).map { day.advanced(by: $0) } }
        for day in Set(around + (0..<20).map { _ in Self.day(&generator) }).sorted() {
          let status = register.status(of: id, on: day)
          let period = timeline.last { $0.from <= day }
          if status.phase == period?.phase, status.reason == period?.reason,
            status.since == nil || status.since == period?.from
          {
            continue
          }
          Issue.record("seed \(seed), round \(round), \(id) on \(day): \(status) is not in \(timeline)")
        }
      }
    }
  }

  @Test(arguments: seeds)
  func `counts nothing that a frozen member wrote`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed &+ 3000)
    let frozen = try MemberID("74.72")
    for _ in 0..<Self.historiesPerSeed / 4 {
      let leaves = try Self.history(&generator)
      let day = Self.day(&generator)
      let one = Register(leaves: leaves, frozen: [frozen: 0])
      let other = Register(leaves: leaves.filter { $0.author != frozen })
      for id in other.instruments {
        let (a, b) = (one.status(of: id, on: day), other.status(of: id, on: day))
        #expect(a.phase == b.phase && a.why == b.why && a.parties == b.parties, "seed \(seed), \(id)")
      }
    }
  }

  /// The first rule that an answer breaks; each must hold however odd the history.
  private static func nonsense(_ status: InstrumentStatus) -> String? {
    let phase = status.phase
    let rules: [(String, Bool)] = [
      ("no more signatures than parties", status.signed <= status.required),
      ("a phase begins before it is asked for", status.since ?? status.day <= status.day),
      ("what is unknown is named", phase != .unknown || !status.missing.isEmpty),
      ("nothing in force has passed its last day", phase != .inForce || status.daysLeft ?? 0 >= 0),
      ("partly means some", phase != .partlySigned || (status.signed > 0 && status.signed < status.required)),
      ("without a record there is no ground", phase != .noRecord || status.why.isEmpty),
      ("a reason needs an end", status.reason == nil || phase == .ended || phase == .cancelled),
      ("each act is named once", Set(status.why).count == status.why.count),
    ]
    for language in Language.allCases {
      let wording = Wording(language)
      let sentences =
        [wording.headline(status)] + status.flags.map(wording.sentence)
        + status.missing.map(wording.sentence) + status.why.map(wording.sentence)
      if sentences.contains(where: { $0.isEmpty || $0.contains("  ") || $0.hasSuffix(" ") }) {
        return "a sentence"
      }
    }
    return rules.first { !$0.1 }?.0
  }

  private static func day(_ generator: inout SeededGenerator) -> CalendarDay {
    CalendarDay(year: 2017, month: 12, day: 1)?.advanced(by: .random(in: -40...500, using: &generator))
      ?? CalendarDay(number: 0)
  }

  /// Mostly nobody; else one member, whose log contradicts itself from somewhere on.
  private static func frozen(_ leaves: [Leaf], _ generator: inout SeededGenerator) throws -> [MemberID: Int] {
    guard Int.random(in: 0..<4, using: &generator) == 0 else { return [:] }
    return [pick(leaves, &generator).author: .random(in: 0...3, using: &generator)]
  }

  private static func history(_ generator: inout SeededGenerator) throws -> [Leaf] {
    var history = History()
    let authors = ["73.71", "74.72", "71.71", "apeksi"]
    let instruments = ["apeksi/a", "apeksi/b", "73.71/c"]
    let verbs = ActVerb.known + [.adopt, .sign, .sign, ActVerb(rawValue: "bless")]
    let decisions: [ActVerb: [String?]] = [
      .answer: ["accept", "decline", "counter"], .approval: ["requested", "granted", "refused", "not-required"],
      .suspend: [nil, "by-text"], .resume: [nil, "by-text"], .evaluate: ["continue", "stop"],
      .obligation: ["recorded", "reported", "accepted", "rejected", "waived", "rescheduled"],
    ]
    for _ in 0..<Int.random(in: 1...16, using: &generator) {
      let verb = pick(verbs, &generator)
      let dates = [day(&generator).description, day(&generator).description, "2018-01", "2018", nil]
      let hasTerms =
        [.open, .adopt, .recordLegacy, .correct].contains(verb) && Int.random(in: 0..<5, using: &generator) > 0
      let isReference = [.confirm, .confirmByLetter, .correct, .strike].contains(verb)
      let named =
        isReference && !history.leaves.isEmpty && Int.random(in: 0..<6, using: &generator) > 0
        ? [pick(history.leaves, &generator)] : []
      // Who corrects or strikes is mostly the author, about the same instrument.
      let isApt = !named.isEmpty && Int.random(in: 0..<4, using: &generator) > 0
      let relation = Relation(pick(Relation.Kind.allCases, &generator), try RecordID(pick(instruments, &generator)))
      try history.act(
        isApt && (verb == .correct || verb == .strike) ? named[0].author.description : pick(authors, &generator),
        recorded: day(&generator).description, verb,
        of: isApt ? named[0].act?.instrument.description ?? instruments[0] : pick(instruments, &generator),
        party: pick([nil, "73.71", "74.72", "71.71"], &generator), on: pick(dates, &generator),
        due: pick([nil, nil, day(&generator).description], &generator),
        decision: pick(decisions[verb] ?? [nil, nil, "agreed"], &generator),
        topic: pick([nil, "biaya", "data"], &generator),
        with: pick([nil, "73.71", "74.72", "71.71"], &generator), text: pick([nil, 1, 1, 2], &generator),
        method: pick([nil, .wetInk], &generator), relation: verb == .relate ? relation : nil,
        terms: hasTerms ? try terms(&generator) : nil,
        signatures: verb == .recordLegacy && Bool.random(using: &generator)
          ? [SignatureClaim(try PartyID("73.71"), on: try pick(dates, &generator).map { try LegalDate($0) })]
          : [], naming: named.map(\.id))
    }
    // A log never goes back in time.
    var latest: [MemberID: Instant] = [:]
    return history.leaves.map { leaf in
      var leaf = leaf
      leaf.recordedAt = max(leaf.recordedAt, latest[leaf.author] ?? leaf.recordedAt)
      latest[leaf.author] = leaf.recordedAt
      return leaf
    }
  }

  private static func terms(_ generator: inout SeededGenerator) throws -> Terms {
    try .example(
      pick([.kb, .pks, .prolongation], &generator),
      parties: pick(
        [["73.71", "74.72"], ["73.71", "74.72"], ["74.72", "73.71", "71.71"], []], &generator),
      condition: pick(
        [
          "all-signed", "all-signed", "signed-by(1)", "after(all-signed,1mo)", nil, "on(2018-02-01)",
          "any(signed(73.71),on(2018-06-01))", "all(all-signed,approval(74.72))",
          "any(deposited,after(signed-by(2),40d))",
        ], &generator),
      from: pick([nil, nil, "2018-01-15"], &generator),
      pick([.unknown, .unlimited, .months(6), .months(1), .until(day(&generator))], &generator),
      renewal: pick([.unknown, .none, .automatic(months: 1), .automatic(months: 12)], &generator),
      relations: pick(
        [
          [], [Relation(pick(Relation.Kind.allCases, &generator), try RecordID("apeksi/a"))],
          [Relation(.extends, try RecordID("apeksi/b")), Relation(.replaces, try RecordID("73.71/c"))],
        ], &generator))
  }

  private static func pick<Element>(_ elements: [Element], _ generator: inout SeededGenerator) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &generator)]
  }
}

extension Leaf {
  fileprivate var recordedOn: CalendarDay { recordedAt.day(offset: 0) }
}
