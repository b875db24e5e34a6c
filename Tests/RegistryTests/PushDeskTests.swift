import Catalog
import Exchange
import Ledger
import LoopbackServer
import Registry
import Store
import Sync
import Testing
import Transfer

/// Pushing through a real socket, and what the answers of a peer mean.
@Suite struct PushDeskTests {
  private func peer(_ url: String) -> CurlPeer { CurlPeer(url: url, engine: TransferEngine(userAgent: "test")) }

  private func manifest(of town: Town, from: Int) async throws -> Manifest {
    try await StoreReplica(node: town.node).manifest(of: town.node.settings.origin, from: from, maxBytes: 1 << 20)
  }

  /// What a peer that answers every push so is understood to say.
  private func push(answeredBy answer: LoopbackAnswer) async throws -> PushAnswer {
    let hub = try Town.hub()
    try hub.publish()
    let server = try LoopbackServer { _ in answer }
    defer { server.stop() }
    return try await peer(server.url).push(try await manifest(of: hub, from: 0))
  }

  @Test func `entries that continue the copy are accepted, and once only`() async throws {
    let world = try await World()
    let pushed = try await peer(world.server.url).push(try await manifest(of: world.makassar, from: 0))
    #expect(pushed == PushAnswer(heldSize: 1, accepted: true))
    #expect(try world.hub.sizes()["mitrakota-demo/73.71"] == 1)
    let again = try await peer(world.server.url).push(try await manifest(of: world.makassar, from: 0))
    #expect(again == PushAnswer(heldSize: 1, accepted: false))
    #expect(try world.hub.node.network().refusals.isEmpty)
  }

  @Test func `entries that begin elsewhere are answered with what is held`() async throws {
    let world = try await World()
    for slug in ["satu", "dua"] { _ = try world.makassar.publish(application: slug) }
    let answer = try await peer(world.server.url).push(try await manifest(of: world.makassar, from: 2))
    #expect(answer == PushAnswer(heldSize: 0, accepted: false))
    #expect(try world.hub.sizes()["mitrakota-demo/73.71"] == nil)
    let whole = try await peer(world.server.url).push(try await manifest(of: world.makassar, from: 0))
    #expect(whole == PushAnswer(heldSize: 3, accepted: true))
  }

  @Test func `a key that is not registered yet is pending, and nothing is kept of it`() async throws {
    let world = try await World()
    let kendari = try Town.city("74.71", "Kota Kendari", of: world.hub, peer: world.server.url, seed: 4)
    try kendari.publish()
    let manifest = try await manifest(of: kendari, from: 0)
    let verdict = try await PushDesk(node: world.hub.node).receive(manifest, from: "kendari")
    guard case .pending(let refusal) = verdict else {
      Issue.record("\(verdict)")
      return
    }
    #expect(refusal.code == .unknownKey)
    #expect(try await peer(world.server.url).push(manifest) == PushAnswer(heldSize: 0, accepted: false))
    #expect(try world.hub.node.network().refusals.isEmpty)
    #expect(try world.hub.sizes()["mitrakota-demo/74.71"] == nil)
  }

  @Test func `entries that do not lead to the head are refused and noted with the bearer`() async throws {
    let world = try await World()
    _ = try world.makassar.publish(application: "loket")
    let whole = try await manifest(of: world.makassar, from: 0)
    // One entry of two, with a proof that does not lead from it to the head.
    let first = try #require(whole.runs.first?.items.first)
    let run = try Run(origin: whole.origin, from: 0, items: [first])
    let cut = try Manifest(
      origin: whole.origin, from: 0, note: whole.note, proof: [MerkleHash.leaf([7])], runs: [run])
    let verdict = try await PushDesk(node: world.hub.node).receive(cut, from: "pembawa")
    guard case .refused(let refusal) = verdict else {
      Issue.record("\(verdict)")
      return
    }
    #expect(refusal.origin == whole.origin)
    let kept = try #require(try world.hub.node.network().refusals.first)
    #expect(kept.peer == "pembawa" && kept.code == refusal.code.rawValue)
    #expect(try world.hub.sizes()["mitrakota-demo/73.71"] == nil)
    #expect(try await peer(world.server.url).push(cut) == PushAnswer(heldSize: 0, accepted: false))
  }

  @Test func `a second history that is pushed freezes its member, and nothing more is taken`() async throws {
    let world = try await World()
    try await world.settle()
    let twin = try world.twin(of: world.makassar)
    _ = try world.makassar.publish(application: "satu")
    _ = try twin.publish(application: "dua")
    _ = try await world.round(world.makassar)
    let verdict = try await PushDesk(node: world.hub.node).receive(try await manifest(of: twin, from: 0), from: "x")
    guard case .forked(let fork) = verdict else {
      Issue.record("\(verdict)")
      return
    }
    #expect(fork.origin.description == "mitrakota-demo/73.71")
    let network = try world.hub.node.network()
    #expect(network.evidenceLines.map(\.origin) == ["mitrakota-demo/73.71"])
    #expect(network.logs.first { $0.origin == fork.origin }?.frozenAt == fork.frozenAt)
    #expect(network.logs.first { $0.origin == fork.origin }?.size == 2)
    // From now on nothing is taken, also of the history that is held.
    _ = try world.makassar.publish(application: "tiga")
    let later = try await peer(world.server.url).push(try await manifest(of: world.makassar, from: 2))
    #expect(later == PushAnswer(heldSize: 2, accepted: false))
  }

  @Test(arguments: [200, 202, 409])
  func `a push answer is believed with the statuses that carry one`(status: Int) async throws {
    let said = PushAnswer(heldSize: 7, accepted: status == 200)
    let answer = LoopbackAnswer.response(
      status: status, headers: [("Content-Type", PushAnswer.mediaType)], body: said.bytes)
    #expect(try await push(answeredBy: answer) == said)
  }

  @Test func `403 means that the peer waits for the secretariat`() async throws {
    #expect(try await push(answeredBy: .text("", status: 403)) == PushAnswer(heldSize: 0, accepted: false))
  }

  @Test(arguments: [409, 422])
  func `a log that the peer refuses is not taken, and says nothing about other logs`(status: Int) async throws {
    let problem = Problem(status: status, code: "forked", title: "forked", detail: "two histories")
    let answer = LoopbackAnswer.response(
      status: status, headers: [("Content-Type", Problem.mediaType)], body: problem.json)
    #expect(try await push(answeredBy: answer) == PushAnswer(heldSize: 0, accepted: false))
  }

  @Test(arguments: [400, 413, 500, 503])
  func `a problem document is a refusal and its detail is told`(status: Int) async throws {
    let problem = Problem(status: status, code: "forked", title: "forked", detail: "two histories")
    let answer = LoopbackAnswer.response(
      status: status, headers: [("Content-Type", Problem.mediaType)], body: problem.json)
    let fault = await #expect(throws: PeerFault.self) { try await push(answeredBy: answer) }
    #expect(fault?.kind == .refused)
    #expect(fault?.description.contains("answered \(status) (two histories)") == true, "\(fault?.description ?? "")")
  }

  @Test func `an answer of another media type is malformed`() async throws {
    let said = PushAnswer(heldSize: 7, accepted: true)
    let answer = LoopbackAnswer.response(status: 200, headers: [("Content-Type", "text/plain")], body: said.bytes)
    let fault = await #expect(throws: PeerFault.self) { try await push(answeredBy: answer) }
    #expect(fault?.kind == .malformed)
  }
}
