import Exchange
import Ledger
import Testing

@testable import Sync

/// A member that signed two histories, and peers that only look as if it had.
struct ForkTests {
  let town: Town
  /// Eight entries, and eight others of which the first three are the same.
  let ours: [WrittenEntry]
  let theirs: [WrittenEntry]

  init() throws {
    town = try Town()
    ours = try town.makassar.log(of: 8)
    var other = Array(ours.prefix(3))
    while other.count < 8 { other.append(try town.makassar.entry(after: other, text: "lain")) }
    theirs = other
  }

  @Test func `every pair of contradicting heads freezes at the common prefix`() async throws {
    for held in 4...8 {
      for shown in 4...8 {
        let (report, node) = try await meet(held: held, shown: shown)
        let fork = try #require(report.forks.first, "held \(held), shown \(shown)")
        #expect(report.forks.count == 1)
        #expect(report.outcome == .memberForked(fork))
        #expect(fork.origin == town.makassar.origin)
        #expect(fork.frozenAt == 3)
        #expect(fork.isExact)
        #expect(fork.held.checkpoint.size == held)
        #expect(fork.shown.checkpoint.size == shown)
        #expect(await node.forks == [fork])
        #expect(await node.log(town.makassar.origin).frozenAt == 3)
        #expect(await node.entries(of: town.makassar.origin).map(\.entry) == ours.prefix(held).map(\.entry))
      }
    }
  }

  @Test func `heads on the common prefix contradict nothing`() async throws {
    for held in 1...8 {
      for shown in 1...3 {
        let (report, node) = try await meet(held: held, shown: shown)
        #expect(report.forks.isEmpty, "held \(held), shown \(shown)")
        #expect(report.failure == nil)
        #expect(await node.log(town.makassar.origin).frozenAt == nil)
      }
    }
  }

  @Test func `other members are exchanged in the same round`() async throws {
    let (report, node) = try await meet(held: 6, shown: 6) { hub in
      try await hub.publish(town.baubau.log(of: 4), by: town.baubau)
    }
    #expect(report.forks.count == 1)
    #expect(report.logs[town.baubau.origin]?.pulled == 4)
    #expect(await node.log(town.baubau.origin).headSize == 4)
  }

  @Test func `a frozen member is left alone from then on`() async throws {
    let (_, node) = try await meet(held: 6, shown: 7)
    try await town.hub.publish(town.directory)
    try await town.hub.publish(theirs, by: town.makassar)
    let again = await reconcile(with: MemoryPeer("lain", town.hub), replica: node)
    #expect(again.forks.isEmpty)
    #expect(again.logs[town.makassar.origin]?.standing == .frozen)
    #expect(await node.log(town.makassar.origin).size == 6)
  }

  @Test func `two heads of one size are proof, even if the peer shows no entries`() async throws {
    for (held, shown) in [(6, 6), (7, 5)] {
      let (report, node) = try await meet(held: held, shown: shown, line: CutLine(after: 1))
      let fork = try #require(report.forks.first)
      #expect(!fork.isExact)
      #expect(fork.frozenAt == 0)
      #expect(await node.forks == [fork])
      #expect(report.failure != nil)
    }
  }

  @Test func `a larger head without its entries proves nothing`() async throws {
    let (report, node) = try await meet(held: 5, shown: 8, line: CutLine(after: 2))
    #expect(report.forks.isEmpty)
    #expect(report.failure == .unanswered(PeerFault(.unreachable, "the line is cut")))
    #expect(await node.log(town.makassar.origin).frozenAt == nil)
  }

  @Test func `a peer that sends other entries than those under its head is broken, not the member`()
    async throws
  {
    // The head is honest; the entries behind it are not.
    let node = try await node(holding: Array(ours.prefix(4)))
    try await town.hub.publish(town.directory)
    try await town.hub.publish(theirs, signed: town.makassar.head(of: ours))
    let report = await reconcile(with: MemoryPeer("pusat", town.hub), replica: node)
    #expect(report.forks.isEmpty)
    guard case .broken(let refusal) = report.failure else {
      Issue.record("\(report)")
      return
    }
    #expect(refusal.code == .rootMismatch)
    #expect(refusal.fault == .peer)
    #expect(await node.log(town.makassar.origin).frozenAt == nil)
    #expect(await node.kept == [refusal])
  }

  @Test func `a stranger's signature under another history is nobody's fork`() async throws {
    let stranger = try Author("mitrakota/73.71", seed: 66)
    let node = try await node(holding: Array(ours.prefix(4)))
    try await town.hub.publish(town.directory)
    try await town.hub.publish(theirs, signed: stranger.head(of: theirs))
    let report = await reconcile(with: MemoryPeer("pusat", town.hub), replica: node)
    #expect(report.forks.isEmpty)
    #expect(report.pending == [town.makassar.origin])
  }

  @Test func `heads under a revoked key prove nothing`() async throws {
    var directory = town.directory
    try directory.revoke(
      town.makassar, goodSize: 3, goodRoot: town.makassar.head(of: Array(ours.prefix(3))).checkpoint.root)
    let node = try await node(holding: Array(ours.prefix(6)))
    try await node.publish(directory)
    try await town.hub.publish(directory)
    try await town.hub.publish(theirs, by: town.makassar)
    let report = await reconcile(with: MemoryPeer("pusat", town.hub), replica: node)
    #expect(report.forks.isEmpty)
    #expect(report.failure == nil)
    #expect(report.refusals.map(\.code) == [.revokedKey])
  }

  @Test func `evidence from another node is checked by its own signatures`() throws {
    let verifier = PartVerifier(directory: try town.directory.directory())
    let (one, two) = (try town.makassar.head(of: ours), try town.makassar.head(of: theirs))
    let fork = try #require(try verifier.fork(reported: one.note, two.note))
    #expect(fork.notes == [one.note, two.note])
    #expect(try verifier.fork(reported: one.note, one.note) == nil)
    let smaller = try town.makassar.head(of: Array(theirs.prefix(7)))
    #expect(try verifier.fork(reported: one.note, smaller.note) == nil)
    let stranger = try Author("mitrakota/73.71", seed: 66).head(of: theirs)
    #expect(throws: Refusal.self) { try verifier.fork(reported: one.note, stranger.note) }
  }

  @Test func `the sentence names the member, the heads and the next step`() throws {
    let verifier = PartVerifier(directory: try town.directory.directory())
    let fork = try #require(
      try verifier.fork(
        reported: town.makassar.head(of: ours).note, town.makassar.head(of: theirs).note))
    #expect(
      fork.description
        == "mitrakota/73.71: two heads of sizes 8 and 8 are signed and contradict each other from entry 0; "
        + "a member signs one history. "
        + "The member is frozen there; compare both notes with the member and the secretariat.")
  }

  // MARK: Helpers

  private func node(holding log: [WrittenEntry]) async throws -> MemoryReplica {
    let node = try MemoryReplica("mks", pinned: town.directory.pinned)
    try await node.publish(town.directory)
    try await node.publish(log, by: town.makassar)
    return node
  }

  private func meet(
    held: Int, shown: Int, line: any Line = GoodLine(),
    _ prepare: (MemoryReplica) async throws -> Void = { _ in }
  ) async throws -> (RoundReport, MemoryReplica) {
    let node = try await node(holding: Array(ours.prefix(held)))
    let hub = try MemoryReplica("pusat", pinned: town.directory.pinned)
    try await hub.publish(town.directory)
    try await hub.publish(theirs.prefix(shown), signed: town.makassar.head(of: Array(theirs.prefix(shown))))
    try await prepare(hub)
    return (await reconcile(with: MemoryPeer("pusat", hub, line: line), replica: node), node)
  }
}
