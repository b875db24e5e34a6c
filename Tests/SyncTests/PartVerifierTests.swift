import Catalog
import Exchange
import Ledger
import Testing

@testable import Sync

struct PartVerifierTests {
  let makassar: Author
  let log: [WrittenEntry]
  let verifier: PartVerifier

  init() throws {
    makassar = try .makassar()
    log = try makassar.log(of: 5)
    verifier = PartVerifier(
      directory: try DirectoryAuthor(registering: [makassar, .baubau()]).directory())
  }

  @Test func `takes every part of a small log from every size`() throws {
    for head in 1...5 {
      for from in 0...head {
        for to in max(1, from)...head {
          let part = try verify(makassar.manifest(log, from: from, to: to, head: head), holding: from)
          #expect(part.to == to)
          #expect(part.completes == (to == head))
          #expect(part.items.map(\.entry) == log[from..<to].map(\.entry))
          #expect(part.items.map(\.payload) == log[from..<to].map(\.payload))
          #expect(part.frontier.root == MemoryLog(leafHashes: log.prefix(to).map(\.entry.hash)).root)
        }
      }
    }
  }

  @Test func `refuses a part that does not begin where our copy ends`() throws {
    for held in 0...4 where held != 2 {
      try check(makassar.manifest(log, from: 2), holding: held, .wrongPlace, .peer)
    }
  }

  @Test func `refuses an entry of another member`() throws {
    let foreign = try Author.baubau().log(of: 5)[2]
    try check(replacing(2, by: foreign), .foreignEntry, .peer)
  }

  @Test func `refuses an entry replayed at another position`() throws {
    try check(replacing(2, by: log[1]), .misplacedEntry, .peer)
    try check(replacing(4, by: log[3]), .misplacedEntry, .peer)
  }

  @Test func `refuses another entry in the place of one that was signed`() throws {
    let other = try makassar.log(of: 3, text: "lain")[2]
    try check(replacing(2, by: other), .rootMismatch, .peer)
  }

  @Test func `refuses entries that are left out, and says where`() throws {
    var items = log.map(\.item)
    items.remove(at: 1)
    try check(manifest(of: items), .misplacedEntry, .peer)
  }

  @Test func `refuses a payload that the entry does not commit to`() throws {
    let first = try #require(log.first)
    for payload in [
      RunPayload.none, .present(salt: Array(repeating: 0, count: 16), bytes: Array("lain".utf8)),
      .present(salt: Array(repeating: 7, count: 16), bytes: Array("<a>isi 0</a>".utf8)),
      .present(salt: [], bytes: Array("<a>isi 0</a>".utf8)),
    ] {
      try check(replacing(0, by: WrittenEntry(entry: first.entry, payload: payload)), .wrongPayload, .peer)
    }
  }

  @Test func `a withheld payload is taken, an erased one only with the entry that says so`() throws {
    var items = log.map(\.item)
    items[0] = RunItem(entry: log[0].entry.bytes, payload: .withheld)
    items[1] = RunItem(entry: log[1].entry.bytes, payload: .erased)
    let part = try verify(manifest(of: items), holding: 0)
    #expect(part.items[0].payload == .withheld)
    #expect(part.items[1].payload == .withheld)

    let content = LeafContent(
      Subject(.application, try Slug("aplikasi-1")), revision: 2, previous: log[1].entry.hash,
      references: [log[1].entry.hash], .erase)
    let erasing = try Entry(
      origin: makassar.origin, index: 5, recorded: Author.moment(5), content: .leaf(content))
    let longer = log + [WrittenEntry(entry: erasing, payload: .none)]
    let erased = try verify(
      manifest(of: items + [RunItem(entry: erasing.bytes, payload: .none)], head: longer), holding: 0)
    #expect(erased.items[1].payload == .erased)
  }

  @Test func `refuses a proof that does not fit`() throws {
    let part = try makassar.manifest(log, from: 0, to: 3)
    let other = try makassar.manifest(makassar.log(of: 5, text: "lain"), from: 0, to: 3)
    for proof in [[], other.proof, Array(part.proof.reversed()), part.proof + [.leaf([])]] {
      let forged = try Manifest(
        origin: part.origin, from: 0, note: part.note, proof: proof, runs: part.runs)
      try check(forged, .rootMismatch, .peer)
    }
  }

  @Test func `refuses entries beyond the head and heads of another log`() throws {
    let whole = try makassar.manifest(log)
    let small = try makassar.head(of: Array(log.prefix(3))).note
    try check(
      Manifest(origin: makassar.origin, from: 0, note: small, proof: [], runs: whole.runs), .beyondHead, .peer
    )
    let foreign = try Author.baubau().head(of: Author.baubau().log(of: 5)).note
    try check(
      Manifest(origin: makassar.origin, from: 0, note: foreign, proof: [], runs: whole.runs), .wrongOrigin,
      .peer)
    let baubau = try Author.baubau()
    #expect(
      refused(try baubau.manifest(baubau.log(of: 1)), against: HeldLog(empty: makassar.origin))?.code
        == .wrongOrigin)
  }

  @Test func `an unknown key is pending`() throws {
    let apeksi = try Author.apeksi()
    let found = refused(try apeksi.manifest(apeksi.log(of: 2)), against: HeldLog(empty: apeksi.origin))
    #expect(found?.isPending == true)
  }

  @Test func `a rule that the signed entries break convicts the member`() throws {
    var late = Array(log.prefix(2))
    late.append(try makassar.entry(after: late, minutes: 0))
    try check(makassar.manifest(late), .timeRunsBack, .member)

    let twice = try makassar.entry(after: [log[0], log[1]], name: "aplikasi-9")
    let content = LeafContent(
      Subject(.application, try Slug("aplikasi-0")), revision: 3, previous: log[0].entry.hash, .record)
    let skipped = try Entry(
      origin: makassar.origin, index: 2, recorded: Author.moment(2), payload: twice.entry.payload,
      content: .leaf(content))
    try check(
      makassar.manifest([log[0], log[1], WrittenEntry(entry: skipped, payload: twice.payload)]),
      .brokenChain, .member)
  }

  @Test func `revisions of a subject continue across parts`() throws {
    var revised = log
    for _ in 0..<3 { revised.append(try makassar.entry(after: revised, name: "aplikasi-2")) }
    for cut in 0...7 {
      let part = try verifier.verify(
        makassar.manifest(revised, from: cut), against: HeldLog(makassar, Array(revised.prefix(cut))),
        context: LogContext(after: Array(revised.prefix(cut))))
      #expect(part.completes)
    }
    // Without what the held part says, the chain hangs in the air.
    let refusal = #expect(throws: Refusal.self) {
      try verifier.verify(
        makassar.manifest(revised, from: 6), against: HeldLog(makassar, Array(revised.prefix(6))),
        context: .empty)
    }
    #expect(refusal?.code == .brokenChain)
  }

  @Test func `a part of the directory is folded before it is believed`() throws {
    var author = try DirectoryAuthor(registering: [makassar])
    let before = author.log
    let young = PartVerifier(directory: try author.directory())
    try author.rotate()
    try author.register(.baubau())
    let held = try HeldLog(author.author, before)
    let part = try young.verify(
      author.manifest(from: before.count), against: held, context: LogContext(after: before))
    #expect(part.completes)

    // A rotation that nobody announced: signed by the stranger alone it is not even read as a head.
    var rogue = try DirectoryAuthor(registering: [makassar])
    let stranger = try Author("mitrakota/direktori", seed: 66)
    try rogue.say(.directoryKey(stranger.key.verifierKey, next: .leaf([])))
    rogue.author = stranger
    #expect(
      refused(try rogue.manifest(from: 2), against: held, by: young, after: before)?.isPending == true)
    // Signed by the directory's own key it convicts the directory.
    rogue.author = try .directory()
    let found = refused(try rogue.manifest(from: 2), against: held, by: young, after: before)
    #expect(found?.code == .directoryRule)
    #expect(found?.fault == .member)
  }

  @Test func `a copy that crosses a revocation must have its root there`() throws {
    let (old, new) = (makassar, try Author("mitrakota/73.71", seed: 11))
    var author = try DirectoryAuthor(registering: [old])
    try author.revoke(old, goodSize: 3, goodRoot: .leaf([1]))
    try author.register(new)
    let verifier = PartVerifier(directory: try author.directory())
    let found = refused(
      try new.manifest(log), against: HeldLog(empty: new.origin), by: verifier)
    #expect(found?.code == .revokedKey)
    #expect(found?.fault == .nobody)
  }

  // MARK: Helpers

  private func manifest(of items: [RunItem], head: [WrittenEntry]? = nil) throws -> Manifest {
    try Manifest(
      origin: makassar.origin, from: 0, note: makassar.head(of: head ?? log).note, proof: [],
      runs: [Run(unchecked: makassar.origin, from: 0, items: items)])
  }

  private func replacing(_ index: Int, by other: WrittenEntry) throws -> Manifest {
    var items = log.map(\.item)
    items[index] = other.item
    return try manifest(of: items)
  }

  private func verify(_ manifest: Manifest, holding size: Int) throws(Refusal) -> VerifiedPart {
    let held = Array(log.prefix(size))
    guard let copy = try? HeldLog(makassar, held) else { preconditionFailure("a test log can be signed") }
    return try verifier.verify(manifest, against: copy, context: LogContext(after: held))
  }

  private func check(
    _ manifest: Manifest, holding size: Int = 0, _ code: Refusal.Code, _ fault: Refusal.Fault,
    at place: SourceLocation = #_sourceLocation
  ) throws {
    let held = Array(log.prefix(size))
    let found = refused(manifest, against: try HeldLog(makassar, held), after: held)
    #expect(found?.code == code, sourceLocation: place)
    #expect(found?.fault == fault, sourceLocation: place)
  }

  private func refused(
    _ manifest: Manifest, against held: HeldLog, by other: PartVerifier? = nil, after log: [WrittenEntry] = []
  ) -> Refusal? {
    do throws(Refusal) {
      _ = try (other ?? verifier).verify(manifest, against: held, context: LogContext(after: log))
      return nil
    } catch { return error }
  }
}
