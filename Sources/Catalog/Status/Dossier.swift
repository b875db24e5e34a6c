/// All that counts of what is recorded about one instrument, sorted by what it can decide; no legal day
/// plays a part.
///
/// Each act of the model has one file under `Acts`, with its reading here and its meaning there.
struct Dossier: Sendable {
  let instrument: RecordID
  let settings: FlagSettings
  /// All of them, disputed and unknown ones too, in the order of author and index.
  let leaves: [Leaf]
  var openings: [Deed] = []
  var steps: [Step] = []
  var plans: [Deed] = []
  var adoptions: [Deed] = []
  var legacies: [Deed] = []
  var signings: [Signing] = []
  var ends: [Deed] = []
  /// Verbs that this version does not know.
  var strange: [Deed] = []
  var disputed: Set<MemberID> = []
  /// The texts that all required parties agreed on, or that are recorded after the fact, earliest first.
  private(set) var courses: [Course] = []
  /// The days on which its own acts and terms can change a phase.
  private(set) var hinges: Set<CalendarDay> = []

  typealias Reading = @Sendable (inout Dossier, Deed) -> Void

  /// What each verb lays into the dossier. A verb that is not here decides nothing.
  static let readings: [ActVerb: Reading] = [
    .open: { $0.open($1) },
    .discuss: { $0.talk($1) },
    .table: { $0.talk($1) },
    .planSigning: { $0.plans.append($1) },
    .adopt: { $0.adopt($1) },
    .recordLegacy: { $0.recordLegacy($1) },
    .sign: { $0.sign($1) },
    .end: { $0.ends.append($1) },
  ]

  init(_ instrument: RecordID, leaves: [Leaf], frozen: [MemberID: Int], settings: FlagSettings) {
    self.instrument = instrument
    self.settings = settings
    self.leaves = leaves
    for leaf in leaves {
      guard case .act(let act) = leaf.statement else { continue }
      guard leaf.index < frozen[leaf.author, default: .max] else {
        disputed.insert(leaf.author)
        continue
      }
      let deed = Deed(leaf, act, offset: settings.offset)
      if let read = Self.readings[act.verb] { read(&self, deed) } else { strange.append(deed) }
    }
    courses = (adoptedTexts + legacyTexts).sorted { ($0.from, $0.order) < ($1.from, $1.order) }
      .map { text in Course(text) { self.signature(of: $0, on: text) } }
    hinges = findHinges()
  }

  /// The terms of an opened file.
  var openingTerms: Terms? { openings.precedence(of: instrument).lazy.compactMap(\.act.terms).first }

  /// The terms by which lists sort the instrument, whatever the day.
  var latestTerms: Terms? {
    courses.last?.text.terms ?? adoptions.precedence(of: instrument).lazy.compactMap(\.act.terms).first
      ?? openingTerms
  }

  /// Every relation that any terms of the instrument name.
  var relations: [Relation] {
    let terms = (openings + adoptions + legacies).compactMap(\.act.terms)
    return Set(terms.flatMap(\.relations)).filter { $0.target != instrument }
      .sorted { ($0.target, $0.kind.rawValue) < ($1.target, $1.kind.rawValue) }
  }
}

/// An act and the entry that carries it.
struct Deed: Hashable, Sendable {
  let leaf: Leaf
  let act: Act
  /// The day of its recording in the zone of the settings.
  let recordedOn: CalendarDay

  init(_ leaf: Leaf, _ act: Act, offset: Int) {
    self.leaf = leaf
    self.act = act
    recordedOn = leaf.recordedAt.day(offset: offset)
  }

  /// Who acts: the party named, or else the recorder itself.
  var party: PartyID { act.party ?? leaf.author.party }
  /// Whether a party speaks for itself.
  var isOwn: Bool { leaf.author.party == party }
  /// The days on which it may have happened; without a date, it had happened when it was recorded.
  var span: DateSpan { act.date.map(DateSpan.init) ?? DateSpan(DateSpan.start, recordedOn) }

  var ground: Ground {
    Ground(
      leaf: leaf.id, author: leaf.author, verb: act.verb, party: act.party, date: act.date,
      recordedAt: leaf.recordedAt)
  }
}

extension [Deed] {
  /// By whose terms count first: those of a party, then of the member who opened the instrument, then of
  /// others;
  /// alike, in the order of author and index.
  func precedence(of instrument: RecordID) -> [Deed] {
    func rank(_ deed: Deed) -> Int {
      let isParty = deed.act.terms?.parties.contains(deed.leaf.author.party) ?? false
      return (isParty ? 0 : 2) + (deed.leaf.author == instrument.member ? 0 : 1)
    }
    return enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
      .map(\.element)
  }
}
