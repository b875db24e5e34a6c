import Catalog
import Exchange
import Ledger
import Testing

/// Which parts of an entry go together: every statement, with and without each of them.
@Suite struct EntryAgreementTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let statement: Statement
    let subjects: Set<SubjectKind>
    let payload: Set<Bool>
    let references: Set<Int>
  }

  static let cases: [Case] = {
    let records = Set(SubjectKind.allCases).subtracting([.act, .adoption])
    guard let record = try? RecordID("apeksi/a"), let party = try? PartyID("73.71"),
      let member = try? MemberID("73.71")
    else { return [] }
    let adoption = Adoption(application: record, giver: party, taker: party)
    let all = Set(SubjectKind.allCases)
    return [
      Case(
        testDescription: "record", statement: .record, subjects: records, payload: [true],
        references: [0, 1, 2]),
      Case(
        testDescription: "adoption", statement: .adoption(adoption), subjects: [.adoption], payload: [true],
        references: [0, 1, 2]),
      Case(
        testDescription: "act", statement: .act(Act(.discuss, record)), subjects: [.act],
        payload: [true, false],
        references: [0, 1, 2]),
      Case(
        testDescription: "withdraw", statement: .withdraw, subjects: all, payload: [true, false],
        references: [0, 1, 2]),
      Case(testDescription: "erase", statement: .erase, subjects: all, payload: [false], references: [1]),
      Case(
        testDescription: "evidence", statement: .evidence(member), subjects: all, payload: [true],
        references: [0, 1, 2]),
    ]
  }()

  @Test func `all six statements of members are tried`() { #expect(Self.cases.count == 6) }

  @Test(arguments: cases)
  func `subject, revision, payload and references agree with the statement`(tried: Case) throws {
    for kind in SubjectKind.allCases {
      for hasPayload in [true, false] {
        for count in 0...2 {
          for revision in [1, 2] {
            for hasPrevious in [true, false] {
              let isAct = if case .act = tried.statement { true } else { false }
              let isExpected =
                tried.subjects.contains(kind) && tried.payload.contains(hasPayload)
                && tried.references.contains(count) && (revision == 2) == hasPrevious
                && (!isAct || revision == 1)
              let content = LeafContent(
                Subject(kind, try Slug("a")), revision: revision, previous: hasPrevious ? .emptyRoot : nil,
                references: (0..<count).map { SHA256Digest.of([UInt8($0)]) }, tried.statement)
              let entry = try? Entry(
                origin: Origin("mitrakota/73.71"), index: 0, recorded: Instant(seconds: 0),
                payload: hasPayload ? WireExample.reference : nil, content: .leaf(content))
              #expect(
                (entry != nil) == isExpected,
                "\(kind), payload \(hasPayload), \(count) references, revision \(revision), \(hasPrevious)")
            }
          }
        }
      }
    }
  }

  @Test func `values out of their ranges are not written`() throws {
    let origin = try Origin("mitrakota/apeksi")
    func write(index: Int = 0, terms: Terms) throws -> Entry {
      let act = Act(.open, try RecordID("apeksi/a"), terms: terms)
      return try Entry(
        origin: origin, index: index, recorded: Instant(seconds: 0),
        content: .leaf(LeafContent(try Subject("act/a"), .act(act))))
    }
    let right = Terms(kind: .kb, cooperation: try RecordID("apeksi/a"), participants: [])
    #expect(throws: Never.self) { try write(terms: right) }
    #expect(throws: ExchangeError.self) { try write(index: -1, terms: right) }
    #expect(throws: ExchangeError.self) { try write(index: 1_000_000_000_000_000, terms: right) }
    let changes: [(inout Terms) -> Void] = [
      { $0.noticeDays = 0 }, { $0.noticeDays = 3651 }, { $0.duration = .months(0) },
      { $0.duration = .months(1201) },
      { $0.renewal = .automatic(months: 0) }, { $0.condition = .signedBy(0) }, { $0.condition = .any([]) },
      { $0.condition = .after(.deposited, .days(-1)) },
      { $0.kind = InstrumentKind(rawValue: "Nota\nindex 3") },
      { $0.kind = InstrumentKind(rawValue: "") },
    ]
    for change in changes {
      var terms = right
      change(&terms)
      #expect(throws: ExchangeError.self) { try write(terms: terms) }
    }
  }

  @Test(arguments: ["", "xml", "application/", "/xml", "text/xml; charset", "text/XML", "text/xml\nlength 3"])
  func `a media type that is none is not written`(mediaType: String) throws {
    let reference = PayloadReference(mediaType: mediaType, length: 0, commitment: .emptyRoot)
    #expect(throws: ExchangeError.self) {
      try Entry(
        origin: Origin("mitrakota/73.71"), index: 0, recorded: Instant(seconds: 0), payload: reference,
        content: .leaf(LeafContent(try Subject("profile/a"), .record)))
    }
  }
}
