import Catalog
import Exchange
import Ledger
import Registry
import Store
import Testing

/// An author may take back the bytes of its own payloads everywhere, and of nobody else's.
@Suite struct ErasureTests {
  private func erasure(of entry: Entry) throws -> Draft {
    Draft(try #require(entry.subject), .erase, references: [entry.hash])
  }

  private func content(_ entry: Entry, at town: Town) throws -> PayloadContent? {
    try SyncService(node: town.node).payload(#require(entry.payload).commitment)
  }

  private func isHeld(_ entry: Entry, at town: Town) throws -> Bool {
    if case .present = try content(entry, at: town) { true } else { false }
  }

  @Test func `the author's own register overwrites the payload at once`() throws {
    let hub = try Town.hub()
    let card = try hub.publish(application: "loket", "Loket Rahasia")
    #expect(try isHeld(card, at: hub))
    try hub.write(try erasure(of: card))
    #expect(try content(card, at: hub) == .erased)
    #expect(try hub.node.search("rahasia", view: try hub.node.view()).hits.isEmpty)
    let report = try hub.node.verify()
    #expect(report.problems == [])
    #expect(report.logs.first?.erased == 1)
  }

  @Test func `an erased payload is gone from every mirror, its entry and the log stay`() async throws {
    let world = try await World()
    let card = try world.makassar.publish(application: "loket", "Loket Rahasia")
    try await world.settle()
    #expect(try isHeld(card, at: world.baubau))
    try world.makassar.write(try erasure(of: card))
    try await world.settle()
    for town in [world.hub, world.baubau] {
      #expect(try content(card, at: town) == .erased)
      #expect(try town.node.search("rahasia", view: try town.node.view()).hits.isEmpty)
      let report = try town.node.verify()
      #expect(report.problems == [])
      #expect(report.logs.first { $0.origin == "mitrakota-demo/73.71" }?.erased == 1)
      #expect(try town.sizes()["mitrakota-demo/73.71"] == 3)
    }
  }

  @Test func `whoever comes after the erasure gets the log whole and the payload never`() async throws {
    let world = try await World()
    let card = try world.makassar.publish(application: "loket")
    _ = try await world.round(world.makassar)
    try world.makassar.write(try erasure(of: card))
    _ = try await world.round(world.makassar)
    try await world.settle()
    #expect(try content(card, at: world.baubau) == .erased)
    #expect(try world.baubau.node.verify().problems == [])
    #expect(try world.baubau.sizes() == world.hub.sizes())
  }

  @Test func `an act whose payload was erased still decides the status`() async throws {
    let world = try await World()
    try world.makassar.catalog.write(
      Papers.signed("catat", "73.71/sinergi", parties: ["73.71", "74.72"], on: "2024-01-02"), to: "acts/catat.xml")
    try world.makassar.publish()
    let act = try #require(try world.makassar.entries().last)
    try await world.settle()
    let before = try world.baubau.node.view().agreement("sinergi")
    try world.makassar.write(
      Draft(try Subject("document/hapus-catat"), .erase, references: [act.hash]))
    try await world.settle()
    let after = try world.baubau.node.view().agreement("sinergi")
    #expect(try content(act, at: world.baubau) == .erased)
    #expect(after.status == before.status)
    #expect(after.status.phase == .inForce)
    #expect(before.sources.map(\.title) == ["Buku agenda"] && after.sources.isEmpty)
    #expect(after.history.map(\.record?.sources.count) == [nil])
  }

  @Test func `the entry of another member cannot be erased by naming it`() async throws {
    let world = try await World()
    let card = try world.makassar.publish(application: "loket")
    try await world.settle()
    try world.baubau.write(Draft(try Subject("application/loket"), .erase, references: [card.hash]))
    try await world.settle()
    for town in world.towns {
      #expect(try isHeld(card, at: town), "\(town.node.settings.member)")
      #expect(try town.node.verify().problems == [])
    }
  }

  @Test func `the payload of another member cannot be erased by committing to the same bytes`() async throws {
    let world = try await World()
    let card = try world.makassar.publish(application: "loket")
    try await world.settle()
    let commitment = try #require(card.payload).commitment
    guard case .present(let salt, let bytes) = try content(card, at: world.baubau) else {
      Issue.record("the payload did not come")
      return
    }
    // A salt is no secret once the payload has travelled: the same commitment can stand in another log.
    let clock = world.baubau.clock.outside
    let copier = Outside(now: clock.now, randomBytes: { _ in salt })
    let payload = Draft.Payload(mediaType: "application/xml", bytes: bytes)
    let copies = try world.baubau.write(
      Draft(try Subject("application/loket"), .record, payload: payload), outside: copier)
    let copy = try #require(copies.first)
    #expect(copy.payload?.commitment == commitment)
    try await world.settle()
    try world.baubau.write(try erasure(of: copy))
    try await world.settle()
    #expect(try isHeld(card, at: world.makassar))
    #expect(try isHeld(card, at: world.hub))
  }

  @Test func `erasing an older revision leaves the newest one in the lists`() throws {
    let hub = try Town.hub()
    let first = try hub.publish(application: "loket", "Loket Lama")
    _ = try hub.publish(application: "loket", "Loket Baru")
    try hub.write(try erasure(of: first))
    let view = try hub.node.view()
    #expect(view.applications.values.map { $0.names.text(in: .indonesian) } == ["Loket Baru"])
    #expect(try hub.node.search("loket", view: view).hits.map(\.title) == ["Loket Baru"])
  }
}
