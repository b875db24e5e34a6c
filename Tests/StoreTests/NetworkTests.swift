import GRDB
import Ledger
import Testing

@testable import Store

struct NetworkTests {
  let register: RegisterFile

  init() throws { register = try TemporaryDirectory().register() }

  @Test func `a peer is remembered whole, and replaced whole`() throws {
    let full = PeerRow(
      url: "http://127.0.0.1:8080", name: "apeksi", lastSeen: 3, lastSuccess: 2, memory: "aa.7",
      lastError: "Waktu habis.", failures: 2)
    let bare = PeerRow(url: "http://127.0.0.1:8080")
    let other = PeerRow(url: "http://127.0.0.1:8081", name: "74.72")
    try register.remember(other)
    try register.remember(full)
    #expect(try register.read { try $0.peers() } == [full, other])
    try register.remember(bare)
    #expect(try register.read { try $0.peers() } == [bare, other])
    try register.forgetPeer(url: bare.url)
    try register.forgetPeer(url: bare.url)
    #expect(try register.read { try $0.peers() } == [other])
    #expect(try register.read { try $0.generation().counter } == 0)
  }

  @Test(arguments: [0, 1, 4095, 4096, 4097, 10_000])
  func `of refused bytes the beginning is kept`(_ count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    try register.refuse(
      RefusalRow(
        origin: SampleLog.makassar, peer: "http://127.0.0.1", code: "signature", sentence: "Tidak cocok.",
        at: SampleLog.start, bytes: bytes))
    let kept = try #require(try register.read { try $0.refusals() }.first)
    #expect(kept.head == Array(bytes.prefix(4096)))
    #expect((kept.origin, kept.peer) == (SampleLog.makassar, "http://127.0.0.1"))
    #expect((kept.code, kept.sentence, kept.at) == ("signature", "Tidak cocok.", SampleLog.start))
  }

  @Test func `refusals come newest first, and the oldest go`() throws {
    try register.write { database in
      for at in 0..<(RefusalRow.keptRefusals + 5) {
        try database.execute(
          sql: "INSERT INTO refusals (code, sentence, at, head) VALUES ('x', '', ?, zeroblob(0))",
          arguments: [at])
      }
    }
    try register.refuse(
      RefusalRow(origin: SampleLog.baubau, peer: nil, code: "x", sentence: "", at: 9999, bytes: []))
    let kept = try register.read { try $0.refusals() }
    #expect(kept.count == RefusalRow.keptRefusals)
    #expect(kept.first?.at == 9999)
    #expect(kept.last?.at == 6)
    #expect(try register.read { try $0.refusals(origin: SampleLog.baubau) }.map(\.at) == [9999])
  }

  private func evidence(at: Int, _ offered: String = "lain") -> EvidenceRow {
    EvidenceRow(
      origin: SampleLog.makassar, at: at, held: Array("satu".utf8), offered: Array(offered.utf8),
      seenAt: SampleLog.start)
  }

  @Test func `evidence freezes the log where the dispute begins and counts as a change`() throws {
    var log = SampleLog()
    try register.apply(log.part(5))
    try register.freeze(evidence(at: 3))
    let row = try #require(try register.log())
    #expect((row.frozenAt, row.size, row.changedAt) == (3, 5, 2))
    #expect(row.frontier == log.frontier)
    #expect(try register.read { try $0.evidence() } == [evidence(at: 3)])
    #expect(try register.read { try $0.evidence(origin: SampleLog.baubau) } == [])
  }

  @Test func `the same evidence is kept once`() throws {
    for _ in 1...2 { try register.freeze(evidence(at: 3)) }
    #expect(try register.read { try $0.evidence() }.count == 1)
    #expect(try register.read { try $0.generation().counter } == 1)
  }

  @Test func `more evidence moves the freezing back, never forth`() throws {
    for (number, at) in [5, 2, 7].enumerated() { try register.freeze(evidence(at: at, "\(number)")) }
    #expect(try register.log()?.frozenAt == 2)
    #expect(try register.read { try $0.evidence() }.map(\.at) == [5, 2, 7])
  }

  @Test func `a log of which nothing is held can be frozen, and takes entries up to there`() throws {
    try register.freeze(evidence(at: 2))
    #expect(try register.log()?.size == 0)
    var log = SampleLog()
    #expect(try register.apply(log.part(2)) != .alreadyHeld)
    #expect(throws: StoreError.frozen(origin: log.origin, at: 2)) { try register.apply(log.part(1)) }
  }

  @Test func `two equal notes are no evidence`() throws {
    #expect(throws: StoreError.invariant("CHECK constraint failed: held <> offered")) {
      try register.freeze(evidence(at: 2, "satu"))
    }
    #expect(try register.read { try $0.logs() } == [])
  }
}
