import Catalog
import Exchange
import Ledger
import LoopbackServer
import Registry
import Store
import Sync
import Synchronization
import Testing

/// A peer may send anything. Nothing of it is stored, nobody honest is blamed, and the next round is a new one.
@Suite struct HostilePeerTests {
  /// What a city sees of a server that answers every request with `answer`.
  private func meet(_ answer: LoopbackAnswer) async throws -> (report: RoundReport, town: Town) {
    let hub = try Town.hub()
    let server = try LoopbackServer { _ in answer }
    defer { server.stop() }
    let town = try Town.city("73.71", "Kota Makassar", of: hub, peer: server.url, seed: 2)
    let report = try await Rounds.quiet(town.node).round(with: server.url)
    return (report, town)
  }

  @Test(arguments: [
    (LoopbackAnswer.text("broken", status: 500), PeerFault.Kind.refused),
    (.captivePortal, .malformed),
    (.halfway(body: Array(repeating: 65, count: 1000), sent: 500), .unreachable),
    (.endless(upTo: 1 << 30, announced: false), .tooMuch),
    (.endless(upTo: 1 << 30, announced: true), .tooMuch),
    (.redirect(to: "file:///etc/passwd"), .unreachable),
    (.raw(Array("SSH-2.0-OpenSSH\r\n".utf8)), .unreachable),
    (
      .response(
        status: 200, headers: [("Content-Type", HeadsDocument.mediaType)], body: Array("mitrakota/heads/2\n\n".utf8)),
      .malformed
    ),
  ])
  func `a peer that gives no usable answer is left, and nothing is stored`(
    answer: LoopbackAnswer, kind: PeerFault.Kind
  ) async throws {
    let (report, town) = try await meet(answer)
    guard case .unanswered(let fault) = report.failure else {
      Issue.record("\(report.outcome)")
      return
    }
    #expect(fault.kind == kind, "\(fault)")
    #expect(try town.node.network().logs.isEmpty)
    let peer = try #require(try town.node.network().peers.first)
    #expect(peer.failures == 1)
    #expect(peer.lastError == report.failure?.description)
  }

  @Test func `a peer that nobody serves is unreachable`() async throws {
    let hub = try Town.hub()
    let server = try LoopbackServer { _ in .stall }
    server.stop()
    let town = try Town.city("73.71", "Kota Makassar", of: hub, peer: server.url, seed: 2)
    let report = try await Rounds.quiet(town.node).round(with: server.url)
    guard case .unanswered(let fault) = report.failure else {
      Issue.record("\(report.outcome)")
      return
    }
    #expect(fault.kind == .unreachable)
  }

  @Test func `a flipped bit anywhere in what a hub sends is noticed, and the next round heals`() async throws {
    // One bit of every 97th byte of each pull answer, so that all its regions are met.
    let spoiled = SpoiledAnswers()
    let world = try await World { request, answer in
      guard request.target == WirePath.pull.description, case .response(let status, let headers, var body) = answer,
        let position = spoiled.next(in: body.count)
      else { return answer }
      body[position] ^= 1 << UInt8(position % 8)
      return .response(status: status, headers: headers, body: body)
    }
    spoiled.begin(step: 97)
    while let before = spoiled.position {
      let report = try await world.round(world.baubau)
      if spoiled.position == before { break }
      #expect(report.pulled == 0 || report.failure != nil || !report.refusals.isEmpty, "bit at \(before)")
      #expect(report.forks.isEmpty)
      #expect(try world.baubau.node.verify().problems == [], "bit at \(before)")
    }
    #expect(spoiled.count > 5)
    spoiled.end()
    try await world.settle()
    #expect(try world.baubau.sizes() == world.hub.sizes())
    #expect(try world.baubau.node.network().logs.allSatisfy { $0.frozenAt == nil })
  }

  @Test func `a hub that went back to an older head is behind, and nobody is frozen`() async throws {
    let world = try await World()
    try await world.settle()
    // The hub answers as it did before Makassar published again.
    let old = try SyncService(node: world.hub.node).heads(since: nil)
    try world.makassar.catalog.write(
      Documents.application("loket", "Loket", owner: "73.71"), to: "applications/loket.xml")
    try world.makassar.publish()
    let bytes = try #require(old).bytes
    let server = try LoopbackServer { request in
      request.target.hasPrefix("/sync/v1/heads")
        ? .response(status: 200, headers: [("Content-Type", HeadsDocument.mediaType)], body: bytes)
        : .text("no", status: 503)
    }
    defer { server.stop() }
    let report = try await Rounds.quiet(world.makassar.node).round(with: server.url)
    #expect(report.forks.isEmpty)
    #expect(try world.makassar.node.network().logs.allSatisfy { $0.frozenAt == nil })
    #expect(try world.makassar.sizes()["mitrakota-demo/73.71"] == 2)
  }

  @Test func `a member that signed two histories is frozen, both notes are kept, the rest goes on`() async throws {
    let world = try await World()
    try await world.settle()
    // The same key writes another second entry on a copy of the register from before.
    let twin = try world.twin(of: world.makassar)
    try world.makassar.catalog.write(
      Documents.application("satu", "Satu", owner: "73.71"), to: "applications/satu.xml")
    try twin.catalog.write(Documents.application("dua", "Dua", owner: "73.71"), to: "applications/dua.xml")
    try world.makassar.publish()
    try twin.publish()
    _ = try await world.round(world.makassar)
    _ = try await world.round(world.baubau)
    let server = try NodeServer.start(twin.node)
    defer { server.stop() }
    let report = try await Rounds.quiet(world.baubau.node).round(with: server.url)

    guard case .memberForked(let fork) = report.outcome else {
      Issue.record("\(report.outcome)")
      return
    }
    #expect(fork.origin.description == "mitrakota-demo/73.71")
    let network = try world.baubau.node.network()
    #expect(network.evidence.count == 1)
    #expect(network.evidence.first.map { [$0.held, $0.offered].count } == 2)
    #expect(network.logs.first { $0.origin == fork.origin }?.frozenAt == 1)
    // Baubau logged what it saw, and the hub, who never met the second history, believes the two signatures.
    _ = try await world.round(world.baubau)
    let hub = try world.hub.node.network()
    #expect(hub.evidence.count == 1)
    #expect(hub.logs.first { $0.origin == fork.origin }?.frozenAt == 1)
    // Baubau itself can still publish and reconcile; its folder says nothing of evidence, and withdraws none.
    try world.baubau.catalog.write(
      Documents.application("sinergo", "Sinergo", owner: "74.72"), to: "applications/sinergo.xml")
    try world.baubau.publish()
    _ = try await world.round(world.baubau)
    #expect(try world.hub.sizes()["mitrakota-demo/74.72"] == 3)
    #expect(try world.baubau.publish().isEmpty)
  }

  @Test func `a fork at two sizes convicts wherever the entries are held, and is logged once`() async throws {
    let world = try await World()
    try await world.settle()
    let twin = try world.twin(of: world.makassar)
    for name in ["satu", "tiga"] {
      try world.makassar.catalog.write(
        Documents.application(name, name, owner: "73.71"), to: "applications/\(name).xml")
    }
    try twin.catalog.write(Documents.application("dua", "Dua", owner: "73.71"), to: "applications/dua.xml")
    try world.makassar.publish()
    try twin.publish()
    for town in [world.makassar, world.baubau] { _ = try await world.round(town) }
    let server = try NodeServer.start(twin.node)
    defer { server.stop() }
    let report = try await Rounds.quiet(world.baubau.node).round(with: server.url)
    #expect(report.forks.count == 1)

    for _ in 0..<3 { for town in [world.baubau, world.makassar] { _ = try await world.round(town) } }
    let hub = try world.hub.node.network()
    #expect(hub.logs.first { $0.origin.description == "mitrakota-demo/73.71" }?.frozenAt == 1)
    for town in world.towns {
      let logged = try town.node.register.read { try $0.entries(kind: "evidence") }
      #expect(logged.count == 1, "\(town.node.settings.member)")
    }
  }

  @Test func `a log that a peer refuses keeps no other log from being offered`() async throws {
    let world = try await World { request, answer in
      guard request.target == WirePath.push.description,
        let manifest = try? Manifest(decoding: request.body), manifest.origin.description == "mitrakota-demo/73.71"
      else { return answer }
      let problem = Problem(status: 422, code: "sync.broken-chain", title: "refused", detail: "refused")
      return .response(status: 422, headers: [("Content-Type", Problem.mediaType)], body: problem.json)
    }
    // Baubau holds news of two logs that the hub lacks: its own, and Makassar's, which the hub refuses.
    let server = try NodeServer.start(world.makassar.node)
    defer { server.stop() }
    _ = try await world.round(world.baubau)
    _ = try await Rounds.quiet(world.baubau.node).round(with: server.url)
    try world.baubau.catalog.write(
      Documents.application("sinergo", "Sinergo", owner: "74.72"), to: "applications/sinergo.xml")
    try world.baubau.publish()
    let report = try await world.round(world.baubau)
    #expect(report.failure == nil)
    #expect(try world.hub.sizes()["mitrakota-demo/74.72"] == 2)
  }
}

extension World {
  /// The same member, key and log as `town` has now, in another folder: what a copied virtual machine is.
  func twin(of town: Town) throws -> Town {
    let (folder, catalog) = (try TemporaryFolder(), try TemporaryFolder())
    try town.node.register.backup(
      to: folder.path + "/register.sqlite", newEpoch: Array(repeating: 9, count: 16))
    for name in ["key", "last-signed"] {
      try folder.write(String(decoding: town.folder.read(name), as: UTF8.self), to: name)
    }
    try catalog.write(Documents.profile("73.71", "Kota Makassar"), to: "profile.xml")
    let clock = Town.TestClock(seed: 77)
    var settings = town.node.settings
    settings.catalog = catalog.path
    let node = try Node(
      folder: NodeFolder(folder.path), settings: settings, outside: clock.outside, for: .writing)
    return Town(folder: folder, catalog: catalog, node: node, clock: clock)
  }
}

/// Walks through the positions of an answer, one a request.
private final class SpoiledAnswers: Sendable {
  private let state = Mutex<(next: Int?, step: Int, count: Int)>((nil, 1, 0))

  var position: Int? { state.withLock { $0.next } }
  var count: Int { state.withLock { $0.count } }

  func begin(step: Int) { state.withLock { $0 = (0, step, 0) } }
  func end() { state.withLock { $0.next = nil } }

  /// The position to spoil in a body of that length; nil where there is none left.
  func next(in length: Int) -> Int? {
    state.withLock { state in
      guard let position = state.next, position < length else { return nil }
      state.next = position + state.step
      state.count += 1
      return position
    }
  }
}
