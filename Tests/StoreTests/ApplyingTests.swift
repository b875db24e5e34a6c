import Ledger
import Store
import Testing

struct ApplyingTests {
  @Test func `a part is stored with its entries, payloads, documents and head`() throws {
    let directory = try TemporaryDirectory()
    let register = try directory.register()
    var log = SampleLog()
    let payload = PayloadRow.present("<application/>")
    let entries = [
      log.entry(0, subject: "73.71/e-office", topic: "73.71/e-office", payload: payload),
      log.entry(1, kind: "act", topic: "apeksi/baubau-makassar"),
    ]
    let document = log.document(
      "e-office", title: "E-Office", facets: ["status": "siap"], source: payload.commitment)
    let part = log.part(entries, documents: [document])

    let outcome = try register.apply(part)

    try register.read { snapshot in
      let generation = try snapshot.generation()
      #expect(generation.counter == 1)
      #expect(outcome == .stored(generation))
      let row = try #require(try snapshot.log(log.origin))
      #expect((row.size, row.frontier, row.note, row.noteSize) == (2, log.frontier, log.note, 2))
      #expect((row.changedAt, row.frozenAt) == (1, nil))
      #expect(try snapshot.entries(origin: log.origin, range: 0..<2, payloads: .loaded) == entries)
      #expect(try snapshot.documents() == [document])
      #expect(try snapshot.payload(payload.commitment) == payload.content)
      #expect(try snapshot.integrityCheck() == [])
    }
  }

  @Test(arguments: 1...12)
  func `however a log is cut into parts, the same is held`(_ step: Int) throws {
    let directory = try TemporaryDirectory()
    let register = try directory.register()
    var whole = SampleLog()
    let all = whole.part(12)
    var log = SampleLog()
    for start in stride(from: 0, to: 12, by: step) {
      let end = min(start + step, 12)
      try register.apply(log.part(end - start, signed: end == 12))
    }
    let row = try #require(try register.log())
    #expect((row.size, row.frontier, row.note) == (12, all.frontier, all.note))
    #expect(try register.read { try $0.entries(origin: all.origin, range: 0..<12) } == all.entries)
  }

  @Test func `a part without a head moves the right edge and keeps the older head`() throws {
    let register = try TemporaryDirectory().register()
    var log = SampleLog()
    try register.apply(log.part(3))
    let note = log.note
    try register.apply(log.part(2, signed: false))
    let row = try #require(try register.log())
    #expect((row.size, row.note, row.noteSize) == (5, note, 3))
  }

  @Test func `a head may come after its entries, without any`() throws {
    let register = try TemporaryDirectory().register()
    var log = SampleLog()
    try register.apply(log.part(5, signed: false))
    #expect(try register.log()?.note == nil)
    #expect(try register.apply(log.part(0)) != .alreadyHeld)
    #expect(try register.log()?.note == log.note)
    #expect(try register.log()?.noteSize == 5)
  }

  @Test func `the head of a log without entries is kept`() throws {
    let register = try TemporaryDirectory().register()
    var log = SampleLog()
    let empty = log.part(0)
    try register.apply(empty)
    let row = try #require(try register.log())
    #expect((row.size, row.noteSize, row.frontier) == (0, 0, Frontier()))
    #expect(try register.apply(empty) == .alreadyHeld)
  }

  @Test func `a part that is held changes nothing, not even the generation`() throws {
    let register = try TemporaryDirectory().register()
    var log = SampleLog()
    let (first, second) = (log.part(3), log.part(4))
    try register.apply(first)
    try register.apply(second)
    let before = try register.read { (try $0.generation(), try $0.logs()) }
    for part in [first, second, second, first] { #expect(try register.apply(part) == .alreadyHeld) }
    let after = try register.read { (try $0.generation(), try $0.logs()) }
    #expect(before == after)
  }

  @Test func `a part that is held may bring the missing head`() throws {
    let register = try TemporaryDirectory().register()
    var (unsigned, signed) = (SampleLog(), SampleLog())
    try register.apply(unsigned.part(3, signed: false))
    #expect(try register.apply(signed.part(3)) != .alreadyHeld)
    #expect(try register.log()?.note == signed.note)
  }

  @Test func `logs do not touch one another`() throws {
    let register = try TemporaryDirectory().register()
    var (makassar, baubau) = (SampleLog(SampleLog.makassar), SampleLog(SampleLog.baubau))
    try register.apply(baubau.part(2))
    try register.apply(makassar.part(3))
    try register.apply(baubau.part(2))
    try register.read { snapshot in
      let logs = try snapshot.logs()
      #expect(logs.map(\.origin) == [SampleLog.makassar, SampleLog.baubau])
      #expect(logs.map(\.size) == [3, 4])
      #expect(logs.map(\.changedAt) == [2, 3])
      #expect(try snapshot.changedLogs(since: 2).map(\.origin) == [SampleLog.baubau])
      #expect(try snapshot.changedLogs(since: 3) == [])
      #expect(try snapshot.changedLogs(since: 0).count == 2)
    }
  }

  @Test func `what was stored is there after the file was closed`() throws {
    let directory = try TemporaryDirectory()
    var log = SampleLog()
    let part = log.part(3)
    do { try directory.register().apply(part) }
    let register = try directory.register()
    #expect(try register.log()?.frontier == part.frontier)
    #expect(try register.read { try $0.generation() } == FileGeneration(epoch: hexOnes, counter: 1))
  }

  private let hexOnes = String(repeating: "01", count: 16)
}
