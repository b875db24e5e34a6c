import Catalog
import Exchange
import Ledger
import Testing

/// Makes entries of every kind, with every optional line there or not.
struct EntryGenerator {
  var dice: WireDice

  init(seed: UInt64) { dice = WireDice(seed: seed) }

  mutating func entry(_ kind: Entry.Kind, index: Int? = nil) throws -> Entry {
    let realm = dice.pick(Origin.Realm.allCases)
    let index = index ?? dice.pick([0, 1, 255, 256, 1_234_067, 999_999_999_999_999])
    let recorded = Instant(seconds: dice.number(-1_000_000_000...2_000_000_000))
    guard kind != .key else {
      return try Entry(
        origin: .directory(realm), index: index, recorded: recorded, content: .key(try keyStatement(realm)))
    }
    let leaf = try leafContent(kind)
    return try Entry(
      origin: Origin(realm, try member()), index: index, recorded: recorded,
      payload: try payload(kind), content: .leaf(leaf))
  }

  private mutating func leafContent(_ kind: Entry.Kind) throws -> LeafContent {
    let references = (0..<(kind == .erase ? 1 : dice.number(0...3))).map { _ in hash() }
    let revision = kind == .act ? 1 : dice.pick([1, 1, 2, 17])
    let (subjectKind, statement): (SubjectKind, Statement)
    switch kind {
    case .act: (subjectKind, statement) = (.act, .act(try act()))
    case .withdraw: (subjectKind, statement) = (dice.pick([.application, .instrument]), .withdraw)
    case .erase: (subjectKind, statement) = (dice.pick([.application, .act]), .erase)
    case .evidence: (subjectKind, statement) = (.document, .evidence(try member()))
    case .record, .key:
      let isAdoption = dice.number(0...1) == 0
      subjectKind = isAdoption ? .adoption : dice.pick([.profile, .application, .instrument, .document])
      statement = isAdoption ? .adoption(try adoption()) : .record
    }
    return LeafContent(
      Subject(subjectKind, try slug()), revision: revision, previous: revision == 1 ? nil : hash(),
      references: references, statement)
  }

  private mutating func payload(_ kind: Entry.Kind) throws -> PayloadReference? {
    guard kind != .erase else { return nil }
    let length = dice.pick([0, 1, 4711, 16 << 20])
    let reference = PayloadReference(mediaType: "application/xml", length: length, commitment: hash())
    return kind == .record || kind == .evidence ? reference : dice.maybe { _ in reference }
  }

  private mutating func act() throws -> Act {
    Act(
      dice.pick(ActVerb.known + [ActVerb(rawValue: "toast-2")]), try record(),
      party: try dice.maybe { _ in try PartyID("73.71") },
      date: try dice.maybe { try LegalDate($0.pick(["2017", "2018-01", "2017-12-23"])) },
      due: try dice.maybe { try LegalDate($0.pick(["2018-03", "2018-03-01"])) },
      decision: try dice.maybe { _ in try Slug("period-over") },
      topic: try dice.maybe { _ in try Slug("pelatihan") },
      counterpart: try dice.maybe { _ in try PartyID("74.72") },
      text: dice.maybe { LeafID(Self.hash(&$0)) },
      method: dice.maybe { $0.pick(SigningMethod.allCases) },
      relation: try dice.maybe { Relation($0.pick(Relation.Kind.allCases), try RecordID("apeksi/kb-contoh")) },
      terms: try dice.number(0...1) == 0 ? nil : terms(),
      signatures: try parties().map { SignatureClaim($0, on: try LegalDate("2017-12-27")) }
        + (dice.number(0...1) == 0 ? [] : [SignatureClaim(try PartyID("kemenkumham"), on: nil)]))
  }

  private mutating func terms() throws -> Terms {
    Terms(
      kind: dice.pick([.kb, .pks, .mou, InstrumentKind(rawValue: "nota-2009")]),
      cooperation: try record(),
      participants: try parties().map { Participant($0, dice.pick(Participant.Role.allCases)) },
      condition: try dice.maybe {
        try Condition($0.pick(["all-signed", "after(all(signed-by(2),deposited),30d)", "on(2018-01-01)"]))
      },
      firstDay: try dice.maybe { _ in try CalendarDay("2018-01-01") },
      duration: dice.pick([.unknown, .unlimited, .months(36), .until(try CalendarDay("2020-12-26"))]),
      renewal: dice.pick([.unknown, .none, .byAgreement, .automatic(months: 12)]),
      noticeDays: dice.maybe { $0.pick([1, 90, 3650]) },
      relations: try dice.number(0...1) == 0
        ? [] : Relation.Kind.allCases.map { Relation($0, try RecordID("apeksi/kb-contoh")) },
      regime: try dice.maybe { _ in try Slug("pp-50-2007") })
  }

  private mutating func adoption() throws -> Adoption {
    Adoption(
      application: try record(), giver: try PartyID("73.71"), taker: try PartyID("74.72"),
      instrument: try dice.maybe { _ in try RecordID("apeksi/baubau-makassar") },
      since: try dice.maybe { _ in try LegalDate("2018") },
      until: try dice.maybe { _ in try LegalDate("2020-12-26") })
  }

  private mutating func keyStatement(_ realm: Origin.Realm) throws -> KeyStatement {
    let origin = Origin(realm, try member())
    switch dice.number(0...2) {
    case 0: return .directoryKey(try key(.directory(realm)), next: hash())
    case 1:
      let member = try #require(origin.member)
      let region = try dice.maybe { _ in try RegionCode("74.72") }
      return .register(member: member, origin: origin, key: try key(origin), region: region)
    default:
      return .revoke(
        origin: origin, keyID: UInt32(truncatingIfNeeded: dice.next()), goodSize: dice.number(0...5000),
        goodRoot: hash())
    }
  }

  private mutating func key(_ origin: Origin) throws -> VerifierKey {
    try SigningKey(name: origin.description, seed: dice.bytes(32)).verifierKey
  }

  private mutating func parties() throws -> [PartyID] {
    try ["73.71", "74.72", "74", "apeksi", "00.01"].prefix(dice.number(0...5)).map { try PartyID($0) }
  }

  private mutating func member() throws -> MemberID { try MemberID(dice.pick(["73.71", "74.72", "apeksi"])) }
  private mutating func record() throws -> RecordID { RecordID(try member(), try slug()) }
  private mutating func slug() throws -> Slug { try Slug(dice.pick(["a", "baubau-makassar", "kb-2017-1"])) }
  private mutating func hash() -> MerkleHash { Self.hash(&dice) }
  private static func hash(_ dice: inout WireDice) -> MerkleHash { SHA256Digest.of(dice.bytes(8)) }
}
