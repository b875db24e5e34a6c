import Exchange
import Ledger
import Testing

@testable import Sync

/// Members whose keys the directory names only later.
struct LateDirectoryTests {
  @Test func `a pending member is accepted in the round in which the directory grows`() async throws {
    var town = try Town(registering: [.makassar()])
    try await town.hub.publish(town.directory)
    // A hub that holds a head without a registered key; it may come from an older directory of its own.
    try await town.hub.publish(town.baubau.log(of: 3), by: town.baubau)
    let first = await town.sync(town.nodes[0])
    #expect(first.pending == [town.baubau.origin])
    #expect(first.refusals.isEmpty)
    #expect(first.failure == nil)
    #expect(first.logs[town.baubau.origin]?.standing == .pending)
    #expect(await town.nodes[0].log(town.baubau.origin).size == 0)

    // Nothing has changed: the pending member costs no further call.
    let line = CountingLine()
    let second = await town.sync(town.nodes[0], line)
    #expect(await line.calls == [.heads])
    #expect(second.outcome == .nothingNew(NothingNew(requests: 1)))

    try town.directory.register(town.baubau)
    try await town.hub.publish(town.directory)
    let third = await town.sync(town.nodes[0])
    #expect(third.pending.isEmpty)
    #expect(third.logs[town.baubau.origin]?.pulled == 3)
    #expect(await town.nodes[0].state == town.hub.state)
  }

  @Test func `a directory that came from elsewhere also lets a pending member in`() async throws {
    var town = try Town(registering: [.makassar()])
    try await town.hub.publish(town.directory)
    try await town.hub.publish(town.baubau.log(of: 3), by: town.baubau)
    await town.sync(town.nodes[0])
    try town.directory.register(town.baubau)
    try await town.nodes[0].publish(town.directory)
    let report = await town.sync(town.nodes[0])
    #expect(report.pending.isEmpty)
    #expect(report.logs[town.baubau.origin]?.pulled == 3)
    #expect(report.logs[town.directory.author.origin]?.pushed == 1)
  }

  @Test func `a member works locally before it is registered and is accepted by the hub afterwards`()
    async throws
  {
    var town = try Town(registering: [.makassar()])
    try await town.hub.publish(town.directory)
    try await town.nodes[1].publish(town.baubau.log(of: 2), by: town.baubau)
    let before = await town.sync(town.nodes[1])
    #expect(before.pushed == 0)
    #expect(before.outcome == .peerFailed(.behind([town.baubau.origin])))
    #expect(await town.hub.kept.isEmpty)

    try town.directory.register(town.baubau)
    try await town.hub.publish(town.directory)
    #expect(await town.sync(town.nodes[1]).pushed == 2)
    #expect(await town.hub.log(town.baubau.origin).headSize == 2)
  }

  @Test func `a member goes on with a new key after its old one was revoked`() async throws {
    var town = try Town(registering: [.makassar()])
    let newer = try Author("mitrakota/73.71", seed: 11)
    let log = try town.makassar.log(of: 6)
    try await town.hub.publish(town.directory)
    try await town.hub.publish(Array(log.prefix(4)), by: town.makassar)
    await town.sync(town.nodes[0])
    try await town.hub.publish(log, by: newer)
    #expect(await town.sync(town.nodes[0]).pending == [newer.origin])

    try town.directory.revoke(
      town.makassar, goodSize: 4, goodRoot: newer.head(of: Array(log.prefix(4))).checkpoint.root)
    try town.directory.register(newer)
    try await town.hub.publish(town.directory)
    let report = await town.sync(town.nodes[0])
    #expect(report.logs[newer.origin]?.pulled == 2)
    #expect(await town.nodes[0].state == town.hub.state)
  }

  @Test func `a rotated directory is followed by everybody`() async throws {
    var town = try Town()
    try await town.hub.publish(town.directory)
    await town.sync(town.nodes[0])
    try town.directory.rotate()
    try town.directory.register(Author("mitrakota/99.01", seed: 99))
    try await town.hub.publish(town.directory)
    for node in town.nodes {
      let report = await town.sync(node)
      #expect(report.failure == nil)
      #expect(await node.state == town.hub.state)
    }
  }
}
