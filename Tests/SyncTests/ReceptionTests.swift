import Exchange
import Ledger
import Sync
import Testing

/// Manifests that somebody brings, over the line or on a stick.
struct ReceptionTests {
  let town: Town
  let log: [WrittenEntry]

  init() throws {
    town = try Town()
    log = try town.makassar.log(of: 6)
  }

  @Test func `anybody may bring what a member has signed`() async throws {
    let hub = try await hub(holding: 0)
    let answer = try await receive(town.makassar.manifest(log), from: "tamu", into: hub).answer
    #expect(answer == PushAnswer(heldSize: 6, accepted: true))
    #expect(await hub.log(town.makassar.origin).headSize == 6)
  }

  @Test func `a part elsewhere is answered with the held size and changes nothing`() async throws {
    let hub = try await hub(holding: 3)
    for from in [0, 1, 2, 4, 5] {
      let answer = try await receive(town.makassar.manifest(log, from: from), from: "tamu", into: hub).answer
      #expect(answer == PushAnswer(heldSize: 3, accepted: false), "from \(from)")
    }
    #expect(await hub.applied == 0)
    #expect(await hub.kept.isEmpty)
  }

  @Test func `an older head is no offence`() async throws {
    let hub = try await hub(holding: 6)
    for size in 1...6 {
      let answer = try await receive(
        town.makassar.manifest(Array(log.prefix(size))), from: "tamu", into: hub
      ).answer
      #expect(answer == PushAnswer(heldSize: 6, accepted: false))
    }
    #expect(await hub.kept.isEmpty)
    #expect(await hub.forks.isEmpty)
  }

  @Test func `parts of a head arrive one by one, the head with the last`() async throws {
    let hub = try await hub(holding: 0)
    for from in [0, 2, 4] {
      let part = try town.makassar.manifest(log, from: from, to: from + 2)
      #expect(
        try await receive(part, from: "tamu", into: hub).answer
          == PushAnswer(heldSize: from + 2, accepted: true))
      #expect(await hub.log(town.makassar.origin).headSize == (from == 4 ? 6 : 0))
    }
  }

  @Test func `a contradicting head freezes, exactly where all entries came with it`() async throws {
    var other = Array(log.prefix(2))
    while other.count < 6 { other.append(try town.makassar.entry(after: other, text: "lain")) }
    for (from, exact) in [(0, true), (4, false)] {
      let hub = try await hub(holding: 6)
      let reception = try await receive(town.makassar.manifest(other, from: from), from: "tamu", into: hub)
      guard case .forked(let fork, let size) = reception else {
        Issue.record("\(reception)")
        continue
      }
      #expect(size == 6)
      #expect(fork.isExact == exact)
      #expect(fork.frozenAt == (exact ? 2 : 0))
      #expect(await hub.forks == [fork])
      let again = try await receive(town.makassar.manifest(other), from: "tamu", into: hub)
      #expect(again.answer == PushAnswer(heldSize: 6, accepted: false))
      #expect(await hub.forks.count == 1)
    }
  }

  @Test func `what is refused is kept with its reason, what is pending is not`() async throws {
    let hub = try await hub(holding: 0)
    let stranger = try Author("mitrakota/73.71", seed: 66)
    let pending = try await receive(stranger.manifest(log), from: "tamu", into: hub)
    #expect(pending.answer == PushAnswer(heldSize: 0, accepted: false))
    #expect(await hub.kept.isEmpty)

    let good = try town.makassar.manifest(log)
    let forged = try Manifest(
      origin: good.origin, from: 0, note: good.note, proof: [],
      runs: town.makassar.manifest(town.makassar.log(of: 6, text: "lain")).runs)
    guard case .refused(let refusal, _) = try await receive(forged, from: "tamu", into: hub) else {
      Issue.record("a forged part was taken")
      return
    }
    #expect(refusal.code == .rootMismatch)
    #expect(await hub.kept == [refusal])
    #expect(await hub.log(town.makassar.origin).size == 0)
  }

  @Test func `a part under the head of another log is refused`() async throws {
    let hub = try await hub(holding: 0)
    let good = try town.makassar.manifest(log)
    let mixed = try Manifest(
      origin: good.origin, from: 0, note: town.baubau.head(of: town.baubau.log(of: 6)).note, proof: [],
      runs: good.runs)
    guard case .refused(let refusal, 0) = try await receive(mixed, from: "tamu", into: hub) else {
      Issue.record("a mixed part was taken")
      return
    }
    #expect(refusal.code == .wrongOrigin)
  }

  @Test func `a directory brings the key that its head is signed with`() async throws {
    var directory = town.directory
    let hub = try await hub(holding: 0)
    try directory.rotate()
    let answer = try await receive(directory.manifest(from: 4), from: "tamu", into: hub).answer
    #expect(answer == PushAnswer(heldSize: 5, accepted: true))
  }

  private func hub(holding size: Int) async throws -> MemoryReplica {
    let hub = try MemoryReplica("pusat", pinned: town.directory.pinned)
    try await hub.publish(town.directory)
    if size > 0 { try await hub.publish(Array(log.prefix(size)), by: town.makassar) }
    return hub
  }
}
