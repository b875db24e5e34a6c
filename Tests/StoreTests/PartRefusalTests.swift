import GRDB
import Ledger
import Testing

@testable import Store

struct PartRefusalTests {
  let directory: TemporaryDirectory
  let register: RegisterFile
  var log = SampleLog()

  /// Each test begins with a log of three entries.
  init() throws {
    directory = try TemporaryDirectory()
    register = try directory.register()
    try register.apply(log.part(3))
  }

  /// The part must be refused with this error, and the file must stay as it was.
  private func check(
    _ part: Part, _ expected: StoreError, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = try contents()
    #expect(throws: expected, sourceLocation: sourceLocation) { try register.apply(part) }
    #expect(try contents() == before, sourceLocation: sourceLocation)
  }

  /// Every row of every table.
  private func contents() throws -> [String] {
    try register.pool.read { database in
      let tables = try String.fetchAll(
        database,
        sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'search' ORDER BY name")
      return try tables.flatMap { table in
        try Row.fetchAll(database, sql: "SELECT * FROM \"\(table)\"").map { "\(table) \($0)" }
      }
    }
  }

  private func part(_ entries: [EntryRow], from: Int = 3, frontier: Frontier? = nil) -> Part {
    var edge = log.frontier
    edge.append(contentsOf: entries.map(\.hash))
    return Part(origin: log.origin, from: from, entries: entries, frontier: frontier ?? edge, note: nil)
  }

  @Test func `a part that leaves a gap`() throws {
    var ahead = log
    _ = ahead.part(1)
    try check(ahead.part(2), .notContiguous(origin: log.origin, held: 3, offered: 4))
  }

  @Test func `a part that begins before the end and goes beyond it`() throws {
    var again = SampleLog()
    _ = again.part(2)
    try check(again.part(2), .notContiguous(origin: log.origin, held: 3, offered: 2))
  }

  @Test func `a part of an unknown log that does not begin at its beginning`() throws {
    var other = SampleLog(SampleLog.baubau)
    _ = other.part(1)
    try check(other.part(1), .notContiguous(origin: SampleLog.baubau, held: 0, offered: 1))
  }

  @Test(arguments: 0..<3)
  func `an entry in the place of a held one`(_ index: Int) throws {
    var other = SampleLog()
    let entries = (0..<3).map { other.entry($0, mark: $0 == index ? "lain" : "") }
    try check(other.part(entries), .contradictsHeld(origin: log.origin, index: index))
  }

  @Test func `a hash that is not that of the bytes`() throws {
    let (right, other) = (log.entry(3), log.entry(4))
    try check(part([right.with(hash: other.hash)]), .hashMismatch(origin: log.origin, index: 3))
    try check(part([right.with(bytes: other.bytes)]), .hashMismatch(origin: log.origin, index: 3))
  }

  @Test func `a right edge that the entries do not lead to`() throws {
    var (mine, other) = (log, log)
    let (_, offered) = (mine.part(1), other.part([other.entry(3, mark: "lain")]))
    try check(
      part([log.entry(3)], frontier: offered.frontier),
      .frontierMismatch(
        origin: log.origin, computed: mine.frontier.root, offered: offered.frontier.root))
  }

  @Test func `a right edge of another root for the size that is held`() throws {
    var other = SampleLog()
    _ = other.part([other.entry(0, mark: "lain"), other.entry(1), other.entry(2)])
    try check(
      other.part(0),
      .frontierMismatch(origin: log.origin, computed: log.frontier.root, offered: other.frontier.root))
  }

  @Test func `an entry that says another place`() throws {
    try check(
      part([log.entry(4)]),
      .malformedPart(origin: log.origin, reason: "has entry 4 in the place of 3"))
  }

  @Test func `a right edge of another size`() throws {
    try check(
      part([log.entry(3)], frontier: log.frontier),
      .malformedPart(origin: log.origin, reason: "leads to size 4, but its right edge to 3"))
  }

  @Test func `a beginning below nothing`() throws {
    let part = Part(origin: log.origin, from: -1, entries: [], frontier: Frontier(), note: nil)
    try check(part, .malformedPart(origin: log.origin, reason: "begins at -1"))
  }

  @Test func `an empty signed head`() throws {
    let part = Part(origin: log.origin, from: 3, entries: [], frontier: log.frontier, note: [])
    try check(part, .malformedPart(origin: log.origin, reason: "has an empty signed head"))
  }

  @Test func `a document of another log`() throws {
    let foreign = SampleLog(SampleLog.baubau).document("e-office")
    let part = Part(
      origin: log.origin, from: 3, entries: [], documents: [foreign], frontier: log.frontier, note: nil)
    try check(
      part,
      .malformedPart(
        origin: log.origin, reason: "has the document '74.72/e-office' of 'mitrakota/74.72'"))
  }

  @Test func `a payload of another length, or one that was not loaded`() throws {
    let payload = PayloadRow.present("isi")
    let long = PayloadRow(
      commitment: payload.commitment, mediaType: "text/plain", length: 4, content: payload.content)
    try check(
      part([log.entry(3, payload: long)]),
      .malformedPart(origin: log.origin, reason: "has 3 payload bytes instead of 4 at entry 3"))
    try check(
      part([log.entry(3, payload: payload.with(.unread))]),
      .malformedPart(origin: log.origin, reason: "has a payload that was not loaded at entry 3"))
  }

  @Test func `a recorded time that goes back`() throws {
    try check(
      part([log.entry(3, recordedAt: SampleLog.start + 1)]),
      .invariant("the recorded time never decreases within a log"))
    #expect(throws: Never.self) {
      try register.apply(part([log.entry(3, recordedAt: SampleLog.start + 2)]))
    }
  }

  @Test func `a salt of another length`() throws {
    let payload = PayloadRow.present("isi").with(.present(salt: [1], bytes: Array("isi".utf8)))
    try check(
      part([log.entry(3, payload: payload)]),
      .invariant("CHECK constraint failed: length(salt) = 16"))
  }

  @Test func `an entry longer than 4096 bytes`() throws {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 4097)
    let entry = log.entry(3).with(bytes: bytes, hash: .leaf(bytes))
    try check(
      part([entry]), .invariant("CHECK constraint failed: length(bytes) BETWEEN 1 AND 4096"))
  }

  @Test func `the last entry refused takes the ones before it with it`() throws {
    let entries = (3..<40).map { log.entry($0, payload: .present("isi \($0)")) }
    let late = log.entry(40, recordedAt: 0)
    try check(part(entries + [late]), .invariant("the recorded time never decreases within a log"))
  }

  @Test func `anything that reads otherwise than it was written`() throws {
    let document = log.document("e-office", title: "E-Office", facets: ["status": "siap"])
    let payload = PayloadRow.present("isi")
    var next = log
    let part = next.part([next.entry(3, payload: payload)], documents: [document])
    for (sabotage, what) in [
      ("AFTER INSERT ON payloads BEGIN UPDATE payloads SET bytes = x'00'; END", "Entry 3"),
      (
        "AFTER INSERT ON entries BEGIN DELETE FROM facets; UPDATE payloads SET salt = zeroblob(16); END",
        "Entry 3"
      ),
      (
        "AFTER INSERT ON facets BEGIN UPDATE documents SET title = 'lain'; END",
        "The document '73.71/e-office'"
      ),
      ("AFTER INSERT ON facets BEGIN DELETE FROM documents; END", "The document '73.71/e-office'"),
      ("AFTER UPDATE OF note ON logs BEGIN UPDATE logs SET note = x'00'; END", "The head"),
      ("AFTER UPDATE OF note ON logs BEGIN UPDATE logs SET note_size = 3; END", "The head"),
    ] {
      try register.pool.write { try $0.execute(sql: "CREATE TRIGGER sabotage \(sabotage)") }
      try check(part, .readBackDiffers(origin: log.origin, what: what))
      try register.pool.write { try $0.execute(sql: "DROP TRIGGER sabotage") }
    }
    #expect(try register.apply(part) != .alreadyHeld)
  }

  @Test func `anything beyond the point where a log is frozen`() throws {
    var fork = log
    let next = fork.part(1)
    try register.freeze(
      EvidenceRow(origin: log.origin, at: 3, held: [1], offered: [2], seenAt: SampleLog.start))
    try check(next, .frozen(origin: log.origin, at: 3))
    #expect(throws: StoreError.frozen(origin: log.origin, at: 3)) { try register.apply(next) }
  }
}
