import Catalog
import Exchange
import Foundation
import LoopbackServer
import Registry
import Store
import Sync
import Testing
import Transfer

@Suite struct FederationTests {
  @Test func `two cities and a hub publish, reconcile and give equal answers`() async throws {
    let world = try await World()
    try world.hub.catalog.write(
      Documents.instrument("baubau-makassar", "Rencana kerja sama"), to: "instruments/baubau-makassar.xml")
    try world.hub.catalog.write(
      Documents.act("buka", "open", on: "apeksi/baubau-makassar", "<date>2017-12-23</date>" + Documents.terms),
      to: "acts/buka.xml")
    try world.hub.catalog.write(
      Documents.act("rapat", "discuss", on: "apeksi/baubau-makassar", "<date>2017-12-23</date>"),
      to: "acts/rapat.xml")
    try world.hub.catalog.write(
      Documents.act("rencana", "plan-signing", on: "apeksi/baubau-makassar", "<date>2018-01</date>"),
      to: "acts/rencana.xml")
    try world.makassar.catalog.write(
      Documents.application("war-room", "War Room", owner: "73.71"), to: "applications/war-room.xml")
    for town in world.towns { try town.publish() }
    try await world.settle()

    let expected: [(String, Phase)] = [
      ("2017-12-22", .noRecord), ("2017-12-23", .discussion), ("2018-01-15", .discussion),
      ("2018-02-01", .unknown), ("2026-11-23", .unknown),
    ]
    let states = try world.towns.map { try $0.node.network().state }
    #expect(Set(states).count == 1)
    for town in world.towns {
      let view = try town.node.view()
      for (day, phase) in expected {
        let answer = try view.agreement("baubau-makassar", on: try CalendarDay(day))
        #expect(answer.status.phase == phase, "\(town.node.settings.member) on \(day)")
      }
      #expect(view.applications.keys.map(\.description) == ["73.71/war-room"])
      #expect(try town.node.verify().problems == [])
    }
  }

  @Test func `a round with nothing new costs one request`() async throws {
    let world = try await World()
    try await world.settle()
    let before = world.server.requests.count
    let report = try await world.round(world.makassar)
    guard case .nothingNew(let nothing) = report.outcome else {
      Issue.record("\(report.outcome)")
      return
    }
    #expect(nothing.requests == 1)
    #expect(world.server.requests.count == before + 1)
  }

  @Test func `a city that is not registered keeps its word to itself and is nobody's offence`() async throws {
    let world = try await World()
    let kendari = try Town.city("74.71", "Kota Kendari", of: world.hub, peer: world.server.url, seed: 4)
    try kendari.publish()
    let report = try await world.round(kendari)
    #expect(report.failure == nil && report.refusals.isEmpty && report.pushed == 0)
    guard case .peerFailed(.behind(let origins)) = report.outcome else {
      Issue.record("\(report.outcome)")
      return
    }
    #expect(origins == [Origin(.demo, try MemberID("74.71"))])
    #expect(try world.hub.sizes()["mitrakota-demo/74.71"] == nil)
    #expect(try world.hub.node.network().refusals.isEmpty)
    #expect(try !kendari.node.network().isRegistered)

    try kendari.register(with: world.hub)
    _ = try await world.round(kendari)
    _ = try await world.round(kendari)
    #expect(try kendari.node.network().isRegistered)
    #expect(try world.hub.sizes()["mitrakota-demo/74.71"] == 1)
  }

  @Test func `the hub relays what one city says to another`() async throws {
    let world = try await World()
    try world.makassar.catalog.write(
      Documents.application("smart-card", "Smart Card", owner: "73.71"), to: "applications/smart-card.xml")
    try world.makassar.publish()
    _ = try await world.round(world.makassar)
    _ = try await world.round(world.baubau)
    let found = try world.baubau.node.search("smart", view: try world.baubau.node.view())
    #expect(found.hits.map(\.id.description) == ["73.71/smart-card"])
    let own = try world.makassar.node.register.read { try $0.entries(origin: "mitrakota-demo/73.71", range: 0..<2) }
    let relayed = try world.baubau.node.register.read { try $0.entries(origin: "mitrakota-demo/73.71", range: 0..<2) }
    #expect(own.map(\.bytes) == relayed.map(\.bytes))
  }

  @Test func `a restored node without last-signed signs again once a peer has answered in full`() async throws {
    let world = try await World()
    try await world.settle()
    let restored = try world.twin(of: world.makassar)
    try world.makassar.catalog.write(
      Documents.application("loket", "Loket", owner: "73.71"), to: "applications/loket.xml")
    try world.makassar.publish()
    _ = try await world.round(world.makassar)

    try restored.folder.remove("last-signed")
    try restored.catalog.write(
      Documents.application("kios", "Kios", owner: "73.71"), to: "applications/kios.xml")
    let error = #expect(throws: RegistryError.self) { try Publisher(node: restored.node).publish() }
    #expect(error?.code == .keyOrPermission)
    #expect(try restored.sizes()["mitrakota-demo/73.71"] == 1)

    _ = try await world.round(restored)
    #expect(try restored.sizes()["mitrakota-demo/73.71"] == 2)
    try restored.publish()
    // The entry that came back is withdrawn, for the restored folder does not have it; the new one is added.
    #expect(try restored.sizes()["mitrakota-demo/73.71"] == 4)
    #expect(try restored.node.verify().problems == [])
    _ = try await world.round(restored)
    let logs = try world.hub.node.network().logs
    #expect(logs.allSatisfy { $0.frozenAt == nil })
    #expect(try world.hub.sizes()["mitrakota-demo/73.71"] == 4)
  }

  @Test func `many entries arrive in parts, each of them whole`() async throws {
    let world = try await World()
    for number in 1...600 {
      try world.makassar.catalog.write(
        Documents.application("aplikasi-\(number)", "Aplikasi \(number)", owner: "73.71"),
        to: "applications/aplikasi-\(number).xml")
    }
    try world.makassar.publish()
    try await world.settle()
    for town in world.towns { #expect(try town.sizes()["mitrakota-demo/73.71"] == 601) }
    #expect(try world.baubau.node.verify().problems == [])
  }
}

/// A hub behind a real socket, Makassar and Baubau registered with it.
struct World {
  let hub: Town
  let makassar: Town
  let baubau: Town
  let server: LoopbackServer
  let engine = TransferEngine(userAgent: "test")

  var towns: [Town] { [hub, makassar, baubau] }

  init(
    spoil: @escaping @Sendable (LoopbackRequest, LoopbackAnswer) -> LoopbackAnswer = { $1 }
  ) async throws {
    hub = try Town.hub()
    server = try NodeServer.start(hub.node, spoil: spoil)
    makassar = try Town.city("73.71", "Kota Makassar", of: hub, peer: server.url, seed: 2)
    baubau = try Town.city("74.72", "Kota Bau Bau", of: hub, peer: server.url, seed: 3)
    for city in [makassar, baubau] { try city.register(with: hub) }
    for town in [hub, makassar, baubau] { try town.publish() }
  }

  /// One round of a town with the hub.
  func round(_ town: Town) async throws -> RoundReport {
    try await Rounds.quiet(town.node, engine).round(with: server.url)
  }

  /// Rounds until a whole turn brings nothing new, at most ten.
  func settle() async throws {
    for _ in 0..<10 {
      let reports = [try await round(makassar), try await round(baubau)]
      for report in reports { try #require(report.failure == nil && report.replicaFault == nil) }
      if reports.allSatisfy({ $0.pulled + $0.pushed == 0 && !$0.isUnfinished }) { return }
    }
    Issue.record("ten turns were not enough")
  }
}
