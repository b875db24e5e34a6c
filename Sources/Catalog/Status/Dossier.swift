/// All that counts of what is recorded about one instrument, sorted by what it can decide; no legal day
/// plays a part.
///
/// Each act of the model has one file under `Acts`, with its reading here and its meaning there.
///
/// Shared, since every answer about its instrument and the relatives of that reads it.
// Unchecked: nothing in it changes once the initialiser has returned.
final class Dossier: @unchecked Sendable {
  let instrument: RecordID
  let settings: FlagSettings
  /// All of them, disputed and unknown ones too, in the order of author and index.
  let leaves: [Leaf]
  /// The entry by which the whole file was struck as entered in error.
  let strike: Leaf?
  var openings: [Deed] = []
  var steps: [Step] = []
  var plans: [Deed] = []
  var adoptions: [Deed] = []
  var legacies: [Deed] = []
  var signings: [Signing] = []
  var approvals: [Deed] = []
  var mandates: [Deed] = []
  var deposits: [Deed] = []
  /// That a condition in words is met.
  var fulfilments: [Deed] = []
  var pauses: [Deed] = []
  var arrivals: [Deed] = []
  var departures: [Deed] = []
  var notices: [Deed] = []
  var ends: [Deed] = []
  var kinships: [Deed] = []
  var reports: [Deed] = []
  var duties: [Deed] = []
  var disputes: [Deed] = []
  /// Verbs that this version does not know.
  var strange: [Deed] = []
  var disputed: Set<MemberID> = []
  /// Parties that confirmed an entry which its recorder changed since then.
  var overtaken: [PartyID] = []
  /// The attempts to adopt, one for each text.
  private(set) var jointAdoptions: [Adopting] = []
  /// The texts that all required parties agreed on, or that are recorded after the fact, earliest first.
  private(set) var courses: [Course] = []
  /// The days on which its own acts and terms can change a phase.
  private(set) var hinges: Set<CalendarDay> = []
  /// Every relation that any terms of the instrument, or acts about it, name.
  private(set) var relations: [Relation] = []

  typealias Reading = @Sendable (Dossier, Deed) -> Void

  /// What each verb lays into the dossier.
  static let readings: [ActVerb: Reading] = [
    .open: { $0.open($1) },
    .recordLegacy: { $0.recordLegacy($1) },
    .offer: { $0.offer($1) },
    .withdrawOffer: { $0.withdrawOffer($1) },
    .answer: { $0.answer($1) },
    .discuss: { $0.talk($1) },
    .table: { $0.talk($1) },
    .comment: { $0.talk($1) },
    .initial: { $0.initial($1) },
    .planSigning: { $0.plans.append($1) },
    .adopt: { $0.adopt($1) },
    .approval: { $0.approvals.append($1) },
    .mandate: { $0.mandates.append($1) },
    .revokeMandate: { $0.mandates.append($1) },
    .sign: { $0.sign($1) },
    .declineSignature: { $0.declineSignature($1) },
    .deposit: { $0.deposits.append($1) },
    .suspend: { $0.pauses.append($1) },
    .resume: { $0.pauses.append($1) },
    .relate: { $0.kinships.append($1) },
    .accede: { $0.arrivals.append($1) },
    .withdraw: { $0.departures.append($1) },
    .notice: { $0.notices.append($1) },
    .end: { $0.ends.append($1) },
    .report: { $0.reports.append($1) },
    .obligation: { $0.duties.append($1) },
    .dispute: { $0.disputes.append($1) },
    .settle: { $0.disputes.append($1) },
    .acknowledge: { $0.acknowledge($1) },
  ]

  init(_ instrument: RecordID, leaves: [Leaf], frozen: [MemberID: Int], settings: FlagSettings) {
    self.instrument = instrument
    self.settings = settings
    self.leaves = leaves
    var standing = leaves
    if !frozen.isEmpty {
      standing.removeAll { $0.index >= frozen[$0.author, default: .max] }
      disputed = Set(leaves.filter { $0.act != nil && $0.index >= frozen[$0.author, default: .max] }.map(\.author))
    }
    let reading = ActReading(standing, of: instrument)
    strike = reading.strike
    for line in reading.lines { lay(line, reading) }
    jointAdoptions = findJointAdoptions()
    courses = (adoptedTexts + legacyTexts).sorted { ($0.from, $0.order) < ($1.from, $1.order) }
      .map { text in Course(text, in: self) }
    hinges = findHinges()
    relations = findRelations()
  }

  /// A witness, a registration and an evaluation are kept and shown, and decide nothing.
  private func lay(_ line: ActReading.Line, _ reading: ActReading) {
    switch line.act.verb {
    case .confirm, .confirmByLetter: confirm(line, reading)
    case .witness, .register, .evaluate: break
    default: lay(Deed(line.leaf, line.act, newest: line.newest, offset: settings.offset))
    }
  }

  func lay(_ deed: Deed) {
    if let read = Self.readings[deed.act.verb] { read(self, deed) } else { strange.append(deed) }
  }

  /// The terms of an opened file.
  var openingTerms: Terms? { openings.precedence(of: instrument).lazy.compactMap(\.act.terms).first }

  /// The terms by which lists sort the instrument, whatever the day.
  var latestTerms: Terms? {
    courses.last?.text.terms ?? adoptions.precedence(of: instrument).lazy.compactMap(\.act.terms).first
      ?? openingTerms
  }

  private func findRelations() -> [Relation] {
    let terms = (openings + adoptions + legacies).compactMap(\.act.terms)
    return Set(terms.flatMap(\.relations) + kinships.compactMap(\.act.relation)).filter { $0.target != instrument }
      .sorted { ($0.target, $0.kind.rawValue) < ($1.target, $1.kind.rawValue) }
  }
}
