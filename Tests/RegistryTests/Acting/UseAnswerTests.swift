import Catalog
import Exchange
import Registry
import Testing

/// The taker declares a use, the giver confirms or contests it, and each can take its word back.
@Suite struct UseAnswerTests {
  /// Makassar gives `loket`, Baubau says that it uses release 3.0.
  private static func world() async throws -> World {
    let world = try await World()
    try world.makassar.catalog.write(
      Documents.application("loket", "Loket", owner: "73.71"), to: "applications/loket.xml")
    try world.makassar.publish()
    try await world.settle()
    var use = AdoptionOrder.NewUse("loket")
    use.release = "3.0"
    try world.baubau.act(.new(use))
    try await world.settle()
    return world
  }

  private static let use = "74.72/loket-di-baubau"

  private static func standing(_ town: Town) throws -> UseStanding {
    let view = try town.node.view()
    let use = try #require(view.register.adoptions.first { $0.adoption.application.slug.description == "loket" })
    return view.register.standing(of: use)
  }

  @Test func `the giver confirms a declared use, and every node says who said what`() async throws {
    let world = try await Self.world()
    let office = try ActOffice(node: world.makassar.node)
    #expect(office.openUses.map(\.use.id.description) == [Self.use])
    let todo = office.view.todo(of: try PartyID("73.71")).items.map(\.task)
    #expect(todo.contains(.confirmUse(try RecordID(Self.use))))
    try world.makassar.act(.answer(.init(Self.use, .confirms)))
    try await world.settle()
    for town in world.towns {
      let standing = try Self.standing(town)
      #expect(standing.taker == .declares)
      guard case .confirms = standing.giver else {
        Issue.record("\(standing.giver)")
        continue
      }
      let view = try town.node.view()
      #expect(view.register.adoptions.count == 1)
      let wording = Wording(.id) { view.name(of: $0) }
      #expect(wording.sentence(standing) == "dinyatakan Kota Bau Bau; dikonfirmasi Kota Makassar")
      #expect(try town.node.verify().problems == [])
    }
    #expect(try ActOffice(node: world.makassar.node).openUses.isEmpty)
    expectRefusal(
      .badInput, "Pemakaian \(Self.use) sudah dikonfirmasi; tidak ada yang ditambahkan."
    ) { try world.makassar.act(.answer(.init(Self.use, .confirms))) }
  }

  @Test func `a record that changes after the confirmation waits for a new one`() async throws {
    let world = try await Self.world()
    try world.makassar.act(.answer(.init(Self.use, .confirms)))
    try await world.settle()
    var handover = AdoptionOrder.Handover("loket-di-baubau")
    handover.release = "3.1"
    try world.baubau.act(.handOver(handover))
    try await world.settle()
    guard case .confirmedBefore = try Self.standing(world.makassar).giver else {
      Issue.record("the confirmation is of the earlier revision")
      return
    }
    try world.makassar.act(.answer(.init(Self.use, .confirms)))
    guard case .confirms = try Self.standing(world.makassar).giver else {
      Issue.record("the answer was not revised")
      return
    }
    let answers = try world.makassar.node.view().adoptions.keys.filter { $0.member.description == "73.71" }
    #expect(answers.count == 1)
  }

  @Test func `a contested use says so, and either side can take its word back`() async throws {
    let world = try await Self.world()
    expectRefusal(.badInput, "Sebutkan mengapa \(Self.use) tidak benar: --note \"…\"") {
      try world.makassar.act(.answer(.init(Self.use, .contests)))
    }
    try world.makassar.act(.answer(.init(Self.use, .contests, note: "Belum diserahkan")))
    #expect(try Self.standing(world.makassar).isContested)
    let slug = try #require(try world.makassar.node.view().adoptions.keys.first { $0.member.description == "73.71" })
      .slug
    let office = try ActOffice(node: world.makassar.node)
    let withdrawal = try office.preview(withdrawing: .adoption, slug.description)
    #expect(withdrawal.items.first?.isWithdrawal == true)
    world.makassar.clock.advance()
    _ = try office.perform(withdrawal)
    #expect(try Self.standing(world.makassar).giver == .silent)
    #expect(try Publisher(node: world.makassar.node).plan().changes.isEmpty)

    let taker = try ActOffice(node: world.baubau.node)
    world.baubau.clock.advance()
    _ = try taker.perform(try taker.preview(withdrawing: .adoption, "loket-di-baubau"))
    #expect(try world.baubau.node.view().register.adoptions.isEmpty)
    #expect(try world.baubau.node.verify().problems == [])
  }

  @Test func `strangers cannot answer, nor the recorder itself`() async throws {
    let world = try await Self.world()
    expectRefusal(
      .keyOrPermission,
      "Sekretariat APEKSI bukan pemberi atau penerima pada \(Self.use), jadi tidak dapat menjawabnya dengan kunci ini."
    ) { try world.hub.act(.answer(.init(Self.use, .confirms))) }
    #expect(throws: RegistryError.self) { try world.baubau.act(.answer(.init(Self.use, .confirms))) }
  }

  @Test func `what the secretariat recorded of a taker gives way to the taker's own word`() async throws {
    let world = try await World()
    try world.makassar.catalog.write(
      Documents.application("loket", "Loket", owner: "73.71"), to: "applications/loket.xml")
    try world.makassar.publish()
    try await world.settle()
    var recorded = AdoptionOrder.NewUse("loket")
    recorded.voice = Voice(onBehalfOf: "74.72", sources: ["Buku agenda"])
    try world.hub.act(.new(recorded))
    try await world.settle()
    #expect(try Self.standing(world.baubau).use.id.member == .secretariat)
    #expect(try ActOffice(node: world.baubau.node).openUses.count == 1)
    try world.baubau.act(.new(AdoptionOrder.NewUse("loket")))
    let standing = try Self.standing(world.baubau)
    #expect(standing.use.id.member.description == "74.72")
    #expect(standing.others.map(\.member) == [.secretariat])
    #expect(try world.baubau.node.view().register.adoptions.count == 1)
  }
}

extension Town {
  /// Records what an order asks for.
  func act(_ order: AdoptionOrder) throws {
    clock.advance()
    let office = try ActOffice(node: node)
    _ = try office.perform(try office.preview(order))
  }
}
