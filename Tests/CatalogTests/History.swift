import Catalog

/// Writes entries of several logs, for tests; members and dates are spelt as people spell them.
struct History {
  var leaves: [Leaf] = []
  private var sizes: [MemberID: Int] = [:]

  /// The instrument that all acts are about unless they say otherwise.
  static let baubau = "apeksi/baubau-makassar"

  /// Adds an act to the log of `author`, recorded at the start of the day `recorded`.
  @discardableResult
  mutating func act(
    _ author: String, recorded: String, _ verb: ActVerb, of instrument: String = baubau, party: String? = nil,
    on date: String? = nil, due: String? = nil, decision: String? = nil, topic: String? = nil,
    with other: String? = nil,
    text: Int? = nil, method: SigningMethod? = nil, relation: Relation? = nil, terms: Terms? = nil,
    signatures: [SignatureClaim] = [], naming references: [LeafID] = []
  ) throws -> LeafID {
    let act = Act(
      verb, try RecordID(instrument), party: try party.map { try PartyID($0) },
      date: try date.map { try LegalDate($0) }, due: try due.map { try LegalDate($0) },
      decision: try decision.map { try Slug($0) }, topic: try topic.map { try Slug($0) },
      counterpart: try other.map { try PartyID($0) }, text: try text.map { try LeafID.numbered($0) }, method: method,
      relation: relation, terms: terms, signatures: signatures)
    return try add(
      author, recorded: recorded, subject: "act/a\(leaves.count)", naming: references, .act(act))
  }

  /// Adds any entry to the log of `author`.
  @discardableResult
  mutating func add(
    _ author: String, recorded: String, subject: String, revision: Int = 1, naming references: [LeafID] = [],
    _ statement: Statement
  ) throws -> LeafID {
    let author = try MemberID(author)
    let id = try LeafID.numbered(1000 + leaves.count)
    leaves.append(
      Leaf(
        id: id, author: author, index: sizes[author, default: 0],
        recordedAt: try Instant("\(recorded)T00:00:00Z"), subject: try Subject(subject), revision: revision,
        references: references, statement: statement))
    sizes[author, default: 0] += 1
    return id
  }

  /// The same entries as each log holds them in the order of recording.
  var sorted: History {
    var history = self
    var next: [MemberID: Int] = [:]
    history.leaves = leaves.enumerated()
      .sorted { ($0.element.recordedAt, $0.offset) < ($1.element.recordedAt, $1.offset) }
      .map { _, leaf in
        var leaf = leaf
        leaf.index = next[leaf.author, default: 0]
        next[leaf.author] = leaf.index + 1
        return leaf
      }
    return history
  }

  var register: Register { Register(leaves: leaves) }

  func status(
    of instrument: String = baubau, _ day: String, known: Knowledge = .now
  ) throws -> InstrumentStatus {
    register.status(of: try RecordID(instrument), on: try CalendarDay(day), known: known)
  }
}

extension Terms {
  /// Terms between Makassar and Baubau, or other parties, in force when all have signed.
  static func example(
    _ kind: InstrumentKind = .kb, parties: [String] = ["73.71", "74.72"], helpers: [Participant] = [],
    condition: String? = "all-signed", from firstDay: String? = nil, _ duration: Duration = .unlimited,
    renewal: Renewal = .unknown, relations: [Relation] = []
  ) throws -> Terms {
    Terms(
      kind: kind, cooperation: try RecordID("apeksi/baubau-makassar"),
      participants: try parties.map { Participant(try PartyID($0)) } + helpers,
      condition: try condition.map { try Condition($0) }, firstDay: try firstDay.map { try CalendarDay($0) },
      duration: duration, renewal: renewal, relations: relations)
  }
}

extension Terms.Duration {
  static func until(_ day: String) throws -> Self { .until(try CalendarDay(day)) }
}

extension LeafID {
  /// An id that ends in this number.
  static func numbered(_ number: Int) throws -> LeafID {
    let tail = (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) }
    return try LeafID(bytes: [UInt8](repeating: 0, count: 24) + tail)
  }
}

/// A small generator whose numbers depend on the seed alone (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
