import Exchange
import Ledger
import Testing

@testable import Sync

/// Two cities and a hub publish and reconcile in random order over lines that lose, cut, change and repeat.
struct RandomScheduleTests {
  @Test func `a thousand schedules converge, freeze nobody and store only what was signed`() async throws {
    let script = try Script()
    for seed in UInt64(1)...1000 { try await run(seed, script) }
  }

  /// Everything that will ever be published, signed once for all schedules.
  private struct Script {
    let directory: DirectoryAuthor
    let cities: [City]

    struct City {
      let author: Author
      let log: [WrittenEntry]
      /// Heads of sizes 0 to 9.
      let heads: [VerifiedCheckpoint]
    }

    init() throws {
      let authors = [try Author.makassar(), try Author.baubau()]
      directory = try DirectoryAuthor(registering: authors)
      cities = try authors.map { author in
        var log: [WrittenEntry] = []
        for index in 0..<9 { log.append(try author.entry(after: log, name: "aplikasi-\(index % 4)")) }
        return City(
          author: author, log: log, heads: try (0...9).map { try author.head(of: Array(log.prefix($0))) })
      }
    }
  }

  private func run(_ seed: UInt64, _ script: Script) async throws {
    var random = SeededGenerator(seed: seed)
    let pinned = try script.directory.pinned
    let hub = try MemoryReplica("pusat", pinned: pinned)
    let nodes = [try MemoryReplica("mks", pinned: pinned), try MemoryReplica("bau", pinned: pinned)]
    let lines = [BadLine(seed: seed &* 2), BadLine(seed: seed &* 2 &+ 1)]
    let directoryHead = try script.directory.author.head(of: script.directory.log)
    var published = [0, 0]
    var limits = RoundLimits()
    limits.bytesPerAnswer = Int.random(in: 400...4_000, using: &random)
    limits.bytesPerPush = Int.random(in: 400...4_000, using: &random)
    var isOpen = false

    func sync(_ city: Int) async -> RoundReport {
      let peer = MemoryPeer("pusat", hub, line: lines[city])
      return await reconcile(with: peer, replica: nodes[city], limits: limits)
    }
    for _ in 0..<Int.random(in: 5...8, using: &random) {
      let city = Int.random(in: 0...1, using: &random)
      switch Int.random(in: 0..<6, using: &random) {
      case 0 where !isOpen:
        isOpen = true
        try await hub.publish(script.directory.log, signed: directoryHead)
      case 0, 1:
        let size = min(9, published[city] + Int.random(in: 1...3, using: &random))
        let member = script.cities[city]
        try await nodes[city].publish(member.log[published[city]..<size], signed: member.heads[size])
        published[city] = size
      default:
        let report = await sync(city)
        #expect(report.forks.isEmpty, "seed \(seed)")
        #expect(report.replicaFault == nil, "seed \(seed)")
      }
    }
    if !isOpen { try await hub.publish(script.directory.log, signed: directoryHead) }
    for line in lines { await line.mend() }
    for city in [0, 1, 0] { _ = await sync(city) }

    let state = await hub.state
    for (city, node) in nodes.enumerated() {
      #expect(await node.state == state, "seed \(seed)")
      #expect(await hub.log(script.cities[city].author.origin).headSize == published[city], "seed \(seed)")
    }
    for replica in nodes + [hub] { try await check(replica, script, seed) }
  }

  /// No honest member is frozen, and every entry and payload is the one that its author wrote.
  private func check(_ replica: MemoryReplica, _ script: Script, _ seed: UInt64) async throws {
    #expect(await replica.forks.isEmpty, "seed \(seed)")
    for log in await replica.logs() {
      #expect(log.frozenAt == nil, "seed \(seed)")
      let truth = script.cities.first { $0.author.origin == log.origin }?.log ?? script.directory.log
      let entries = await replica.entries(of: log.origin)
      #expect(entries.map(\.entry) == truth.prefix(entries.count).map(\.entry), "seed \(seed)")
      #expect(entries.map(\.payload) == truth.prefix(entries.count).map(\.payload), "seed \(seed)")
    }
    for refusal in await replica.kept { #expect(refusal.fault != .member, "seed \(seed): \(refusal)") }
  }
}
