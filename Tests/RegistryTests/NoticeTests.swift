import Catalog
import Exchange
import Registry
import Testing

/// A giver's security notice reaches those whom it concerns, and nobody else.
@Suite struct NoticeTests {
  /// Makassar gives `loket`; Baubau, and Parepare without a node, use it.
  private static func world() async throws -> World {
    let world = try await World()
    try world.makassar.catalog.write(
      Documents.application("loket", "Loket", owner: "73.71"), to: "applications/loket.xml")
    try world.makassar.publish()
    try await world.settle()
    var use = AdoptionOrder.NewUse("loket")
    use.release = "3.0"
    try world.baubau.act(.new(use))
    var recorded = AdoptionOrder.NewUse("loket")
    recorded.voice = Voice(onBehalfOf: "73.72", sources: ["Buku agenda"])
    try world.hub.act(.new(recorded))
    var order = NoticeOrder("loket", title: LocalizedText([.indonesian: "Celah unggah berkas"]), severity: .high)
    (order.affectedTo, order.fixed) = ("3.1", "3.2")
    world.makassar.clock.advance()
    let office = try ActOffice(node: world.makassar.node)
    _ = try office.perform(try office.preview(order))
    try await world.settle()
    return world
  }

  private static func concerned(_ town: Town) throws -> [String] {
    try town.node.view().alerts().map { "\($0.use?.adoption.taker.description ?? "") \($0.bearing)" }.sorted()
  }

  @Test func `a notice reaches every taker, also one without a node`() async throws {
    let world = try await Self.world()
    for town in world.towns {
      #expect(try Self.concerned(town) == ["73.72 perhaps", "74.72 affected"])
      let view = try town.node.view()
      let wording = Wording(.id) { view.name(of: $0) }
      #expect(view.alertGrid(wording).count == 2)
      #expect(view.todo(of: try PartyID("74.72")).items.map(\.task).contains(.update("3.2")))
      #expect(view.todo(of: try PartyID("73.72")).items.map(\.task).contains(.update("3.2")))
      let notice = try #require(view.notices.values.first)
      #expect(
        wording.sentence(notice, "Loket")
          == "Peringatan keamanan (tinggi): Celah unggah berkas – Loket sampai 3.1; perbarui ke 3.2")
    }
    #expect(try Publisher(node: world.makassar.node).plan().changes.isEmpty)
  }

  @Test func `a notice stops where the fixed release is in use, and everywhere when it is withdrawn`() async throws {
    let world = try await Self.world()
    var handover = AdoptionOrder.Handover("loket-di-baubau")
    handover.release = "v3.2.1"
    try world.baubau.act(.handOver(handover))
    try await world.settle()
    #expect(try Self.concerned(world.makassar) == ["73.72 perhaps"])
    let office = try ActOffice(node: world.makassar.node)
    let slug = try #require(office.view.notices.keys.first).slug.description
    world.makassar.clock.advance()
    _ = try office.perform(try office.preview(withdrawing: .document, slug))
    try await world.settle()
    for town in world.towns { #expect(try Self.concerned(town).isEmpty) }
  }

  @Test func `only the recorder and the owner of an application speak for it`() async throws {
    let world = try await Self.world()
    let office = try ActOffice(node: world.baubau.node)
    let order = NoticeOrder("loket", title: LocalizedText([.indonesian: "Kabar bohong"]), severity: .critical)
    #expect(throws: RegistryError.self) { try office.preview(order) }
    try world.baubau.catalog.write(
      """
      <notice xmlns="urn:mitrakota:notice:1" slug="bohong"><application>73.71/loket</application>
      <title lang="id">Kabar bohong</title><severity>critical</severity></notice>
      """, to: "notices/bohong.xml")
    let plan = try Publisher(node: world.baubau.node).plan()
    #expect(Set(plan.findings.map(\.rule)).isSuperset(of: ["notice-of-others", "notice-releases"]))
    try world.baubau.publish()
    let view = try world.baubau.node.view()
    #expect(view.notices.count == 2 && view.standingNotices.count == 1)
  }
}
