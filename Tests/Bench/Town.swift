import Catalog
import Exchange

/// The invented register of the bench: so many instruments between all 552 regions, so many acts at least.
struct BenchTown {
  let histories: [History]

  init(instruments: Int, acts: Int, seed: UInt64 = 2026) throws {
    var dice = Dice(seed: seed)
    let parties = ReferenceData.gazetteer.regions.filter { !$0.code.isInvented }.map { PartyID.region($0.code) }
    var histories: [History] = []
    var umbrellas: [(RecordID, [PartyID])] = []
    var count = 0
    for ordinal in 1...instruments {
      let umbrella = !umbrellas.isEmpty && dice.chance(35) ? dice.pick(umbrellas) : nil
      let history = try History(ordinal, parties: parties, umbrella: umbrella, &dice)
      if umbrella == nil, let terms = history.acts.lazy.compactMap(\.terms).first, terms.kind == .kb {
        umbrellas.append((history.instrument, terms.parties))
      }
      histories.append(history)
      count += history.acts.count
    }
    // Meetings make up for what is missing, spread evenly.
    if count < acts {
      var more = [Int](repeating: (acts - count) / instruments, count: instruments)
      for index in 0..<((acts - count) % instruments) { more[index] += 1 }
      histories = histories.enumerated().map { index, history in history.adding(meetings: more[index]) }
    }
    self.histories = histories
  }

  var parties: Int { Set(histories.flatMap { $0.acts.compactMap(\.terms).flatMap(\.parties) }).count }
  var acts: Int { histories.map(\.acts.count).reduce(0, +) }

  /// The leaves as verified entries would give them: most recorded by the secretariat, signatures of every fifth
  /// instrument by the party itself; acts within ten days, one in twenty long after, and old papers all at once.
  func leaves() throws -> [Leaf] {
    let archive = try CalendarDay("2026-11-23")
    var dice = Dice(seed: 7)
    var drafts: [(recorded: CalendarDay, author: MemberID, subject: Subject, act: Act)] = []
    for (ordinal, history) in histories.enumerated() {
      for (step, act) in history.acts.enumerated() {
        let own = ordinal % 5 == 0 && (act.verb == .sign || act.verb == .adopt)
        let author = own ? (try? MemberID(act.party?.description ?? "")) ?? .secretariat : .secretariat
        let delay = dice.chance(5) ? dice.number(40...400) : dice.number(0...10)
        let isOld = history.acts[0].verb == .recordLegacy && act.verb == .recordLegacy
        // An archive of many years is worked off in two.
        let recorded = isOld ? archive.advanced(by: -ordinal % 730) : (act.date?.last ?? archive).advanced(by: delay)
        // What lies ahead is recorded beforehand.
        let day = recorded <= archive ? recorded : archive.advanced(by: -dice.number(0...365))
        drafts.append((day, author, Subject(.act, try Slug("a-\(ordinal)-\(step)")), act))
      }
    }
    var next: [MemberID: Int] = [:]
    return try drafts.enumerated().sorted { ($0.element.recorded, $0.offset) < ($1.element.recorded, $1.offset) }.map {
      let draft = $0.element
      let index = next[draft.author, default: 0]
      next[draft.author] = index + 1
      return Leaf(
        id: try Self.id($0.offset), author: draft.author, index: index,
        recordedAt: Instant(seconds: draft.recorded.number * 86_400 + 43_200), subject: draft.subject,
        statement: .act(draft.act))
    }
  }

  private static func id(_ ordinal: Int) throws -> LeafID {
    // Spread like hashes are, so that sorting and hashing cost what they cost in a real register.
    var dice = Dice(seed: UInt64(ordinal))
    let bytes = (0..<4).flatMap { _ in
      withUnsafeBytes(of: dice.next()) { Array($0) }
    }
    return try LeafID(bytes: bytes)
  }
}

extension History {
  func adding(meetings: Int) -> History {
    guard meetings > 0, let last = acts.last?.date?.last else { return self }
    let more = (1...meetings).map { Act(.discuss, instrument, date: .day(last.advanced(by: 30 * $0))) }
    return History(instrument: instrument, title: title, numbers: numbers, acts: acts + more)
  }

  init(instrument: RecordID, title: String, numbers: [(party: PartyID, text: String)], acts: [Act]) {
    self.instrument = instrument
    self.title = title
    self.numbers = numbers
    self.acts = acts
  }
}
