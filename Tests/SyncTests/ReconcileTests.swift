import Exchange
import Ledger
import Synchronization
import Testing

@testable import Sync

/// Rounds over a good line, through the bytes of the wire.
struct ReconcileTests {
  @Test func `two cities and a hub come to the same heads`() async throws {
    let town = try Town()
    let (first, second) = (town.nodes[0], town.nodes[1])
    try await town.hub.publish(town.directory)
    try await first.publish(town.makassar.log(of: 7), by: town.makassar)
    try await second.publish(town.baubau.log(of: 3), by: town.baubau)

    let up = await town.sync(first)
    #expect(up.outcome == .exchanged(pulled: 4, pushed: 7))
    let both = await town.sync(second)
    #expect(both.outcome == .exchanged(pulled: 11, pushed: 3))
    let down = await town.sync(first)
    #expect(down.outcome == .exchanged(pulled: 3, pushed: 0))
    #expect(down.logs == [town.baubau.origin: LogReport(pulled: 3, pushed: 0)])

    let state = await town.hub.state
    for node in town.nodes { #expect(await node.state == state) }
  }

  @Test func `a round with nothing new makes exactly one call`() async throws {
    let town = try Town()
    try await town.hub.publish(town.directory)
    try await town.nodes[0].publish(town.makassar.log(of: 7), by: town.makassar)
    await town.sync(town.nodes[0])
    await town.sync(town.nodes[0])
    let line = CountingLine()
    let report = await town.sync(town.nodes[0], line)
    #expect(report.outcome == .nothingNew(NothingNew(requests: 1)))
    #expect(report.logs.isEmpty)
    #expect(await line.calls == [.heads])
  }

  @Test func `a round with something new makes two round trips, whatever the number of members`() async throws {
    let members = try (10..<30).map { try Author("mitrakota/\($0).01", seed: UInt8($0)) }
    var town = try Town(registering: members)
    try await town.hub.publish(town.directory)
    for member in members.dropLast() { try await town.hub.publish(member.log(of: 2), by: member) }
    await town.sync(town.nodes[0])
    for member in members { try await town.hub.publish(member.log(of: 4), by: member) }
    let line = CountingLine()
    let report = await town.sync(town.nodes[0], line)
    #expect(report.pulled == 19 * 2 + 4)
    #expect(await line.calls == [.heads, .pull])

    // A new member takes one more, for the directory.
    let newcomer = try Author("mitrakota/99.01", seed: 99)
    try town.directory.register(newcomer)
    try await town.hub.publish(town.directory)
    try await town.hub.publish(newcomer.log(of: 1), by: newcomer)
    let second = CountingLine()
    #expect(await town.sync(town.nodes[0], second).pulled == 2)
    #expect(await second.calls == [.heads, .pull, .pull])
  }

  @Test func `what does not fit one answer is asked again as long as there is progress`() async throws {
    let town = try Town()
    try await town.hub.publish(town.directory)
    try await town.hub.publish(town.makassar.log(of: 40), by: town.makassar)
    try await town.hub.publish(town.baubau.log(of: 20), by: town.baubau)
    var limits = RoundLimits()
    limits.bytesPerAnswer = 2_000
    let steps = Mutex<[Progress]>([])
    let report = await reconcile(with: MemoryPeer("pusat", town.hub), replica: town.nodes[0], limits: limits) { step in
      steps.withLock { $0.append(step) }
    }
    #expect(report.pulled == 64)
    #expect(report.failure == nil)
    #expect(report.requests > 8)
    #expect(await town.nodes[0].state == town.hub.state)
    let taken = steps.withLock { $0 }.filter { if case .taking = $0 { true } else { false } }
    #expect(
      taken.last == .taking(town.baubau.origin, upTo: 20)
        || taken.last == .taking(town.makassar.origin, upTo: 40))
  }

  @Test func `limits end a round and the next one goes on`() async throws {
    let town = try Town()
    try await town.hub.publish(town.directory)
    try await town.hub.publish(town.makassar.log(of: 40), by: town.makassar)
    var limits = RoundLimits()
    limits.bytesPerAnswer = 2_000
    limits.mostRequests = 5
    var rounds = 0
    while await town.nodes[0].state != town.hub.state, rounds < 20 {
      let report = await town.sync(town.nodes[0], limits: limits)
      #expect(report.requests <= 5)
      #expect(report.failure == nil)
      rounds += 1
    }
    #expect(rounds > 1)
    #expect(await town.nodes[0].state == town.hub.state)
  }

  @Test func `bytes of one log are bounded`() async throws {
    let town = try Town()
    try await town.hub.publish(town.directory)
    try await town.hub.publish(town.makassar.log(of: 40), by: town.makassar)
    var limits = RoundLimits()
    (limits.bytesPerAnswer, limits.bytesPerLog) = (2_000, 4_000)
    let report = await town.sync(town.nodes[0], limits: limits)
    #expect(report.isUnfinished)
    #expect((1..<40).contains(await town.nodes[0].log(town.makassar.origin).size))
    #expect(await town.nodes[0].log(town.makassar.origin).note == nil)
  }

  @Test func `a push in parts continues where the peer stands`() async throws {
    let town = try Town()
    try await town.hub.publish(town.directory)
    let log = try town.makassar.log(of: 30)
    try await town.nodes[0].publish(log, by: town.makassar)
    var limits = RoundLimits()
    limits.bytesPerPush = 3_000
    let report = await town.sync(town.nodes[0], limits: limits)
    #expect(report.pushed == 30)
    #expect(await town.hub.log(town.makassar.origin).headSize == 30)
    #expect(report.logs[town.makassar.origin]?.standing == .level)
  }

  @Test func `a peer whose copy has moved answers with its size and is offered the rest`() async throws {
    let town = try Town()
    try await town.hub.publish(town.directory)
    let log = try town.makassar.log(of: 6)
    try await town.nodes[0].publish(log, by: town.makassar)
    // Remembered as empty, but somebody else has brought three entries in the meantime.
    await town.sync(town.nodes[0], CutLine(after: 2))
    try await town.hub.publish(Array(log.prefix(3)), by: town.makassar)
    var memory = await town.nodes[0].memory(of: "pusat")
    memory.generation = try Generation(epoch: "pusat", counter: 2)
    await town.nodes[0].remember(memory, of: "pusat")
    let report = await town.sync(town.nodes[0])
    #expect(report.pushed == 3)
    #expect(await town.hub.log(town.makassar.origin).headSize == 6)
  }

  @Test func `members that the peer has never heard of are pushed too, after the directory`() async throws {
    let town = try Town()
    try await town.nodes[0].publish(town.directory)
    try await town.nodes[0].publish(town.makassar.log(of: 2), by: town.makassar)
    try await town.nodes[0].publish(town.baubau.log(of: 2), by: town.baubau)
    let report = await town.sync(town.nodes[0])
    #expect(report.pushed == 8)
    #expect(await town.hub.state == town.nodes[0].state)
  }

  @Test func `a peer that is behind is offered what it lacks, and nobody is blamed`() async throws {
    let town = try Town()
    let log = try town.makassar.log(of: 6)
    try await town.hub.publish(town.directory)
    try await town.hub.publish(Array(log.prefix(2)), by: town.makassar)
    await town.sync(town.nodes[0])
    try await town.nodes[0].publish(log, by: town.makassar)
    let report = await town.sync(town.nodes[0])
    #expect(report.outcome == .exchanged(pulled: 0, pushed: 4))
    #expect(report.forks.isEmpty)
    #expect(report.refusals.isEmpty)
  }

  @Test func `a restored peer with a new epoch is read in full`() async throws {
    let town = try Town()
    try await town.hub.publish(town.directory)
    try await town.nodes[0].publish(town.makassar.log(of: 5), by: town.makassar)
    await town.sync(town.nodes[0])
    let restored = try MemoryReplica("baru", pinned: town.directory.pinned)
    try await restored.publish(town.directory)
    let report = await reconcile(with: MemoryPeer("pusat", restored), replica: town.nodes[0])
    #expect(report.pushed == 5)
    #expect(await restored.state == town.nodes[0].state)
  }

  @Test func `a head for entries that we hold already is taken without a transfer`() async throws {
    let town = try Town()
    let log = try town.makassar.log(of: 40)
    try await town.hub.publish(town.directory)
    try await town.hub.publish(log, by: town.makassar)
    var limits = RoundLimits()
    (limits.bytesPerAnswer, limits.bytesPerLog) = (2_000, 4_000)
    await town.sync(town.nodes[0], limits: limits)
    let size = await town.nodes[0].log(town.makassar.origin).size
    let other = try MemoryReplica("lain", pinned: town.directory.pinned)
    try await other.publish(town.directory)
    try await other.publish(Array(log.prefix(size)), by: town.makassar)
    let line = CountingLine()
    let report = await reconcile(with: MemoryPeer("lain", other, line: line), replica: town.nodes[0])
    #expect(await town.nodes[0].log(town.makassar.origin).headSize == size)
    #expect(report.pulled == 0)
    #expect(await line.calls == [.heads])
  }

  @Test func `our own failures are not the peer's`() async throws {
    let town = try Town()
    try await town.hub.publish(town.directory)
    let replica = try BrokenReplica(pinned: town.directory.pinned)
    let report = await reconcile(with: MemoryPeer("pusat", town.hub), replica: replica)
    #expect(report.replicaFault == .failed("The disk is full."))
    #expect(report.failure == nil)
  }
}

/// Lets so many calls through and loses all others.
actor CutLine: Line {
  private var left: Int

  init(after calls: Int) { left = calls }

  func outward(_ call: Call) throws(PeerFault) {
    left -= 1
    if left < 0 { throw PeerFault(.unreachable, "the line is cut") }
  }
  func inward(_ call: Call, _ question: String, _ answer: [UInt8]) throws(PeerFault) -> [UInt8] { answer }
}
