import Catalog
import Exchange
import Registry
import Testing

/// Three towns in one process: the secretariat records, Baubau reviews and confirms with its own key.
@Suite struct ConfirmingTests {
  private func world() async throws -> World {
    let world = try await World()
    var order = InstrumentOrder(.kb, title: "Kesepakatan Uji")
    order.slug = try Slug("kb-uji")
    order.isLegacy = true
    order.terms.participants = [.init("73.71"), .init("74.72")]
    order.terms.duration = .unlimited
    order.signatures = [SignatureOrder(nil, on: try LegalDate("2024-01-02"))]
    order.sources = ["Uji"]
    let office = try ActOffice(node: world.hub.node)
    _ = try office.perform(try office.preview(order))
    try await world.settle()
    return world
  }

  private func confirm(_ town: Town, _ words: [String]) throws -> ActReceipt {
    town.clock.advance()
    let office = try ActOffice(node: town.node)
    return try office.perform(try office.preview(confirming: words))
  }

  @Test func `what others recorded waits in the review, until it is confirmed by its hash`() async throws {
    let world = try await world()
    let item = try #require(try ActOffice(node: world.baubau.node).review.items.first)
    #expect(item.number == 1 && item.title == "Kesepakatan Uji" && !item.isChanged)
    #expect(item.leaf.author == .secretariat && item.record?.sources.map(\.title) == ["Uji"])
    let receipt = try confirm(world.baubau, ["1"])
    let leaf = try #require(receipt.entries.first?.leaf)
    #expect(leaf.references == [item.leaf.id] && leaf.author.description == "74.72")
    #expect(leaf.subject.description == "act/kb-uji-confirm-74-72")
    #expect(try ActOffice(node: world.baubau.node).review.items.isEmpty)
    try await world.settle()
    #expect(try ActOffice(node: world.makassar.node).review.items.count == 1, "the other party has not confirmed")
    let known = try world.hub.node.view().register.acts(of: try RecordID("apeksi/kb-uji"))
    #expect(known.contains(leaf), "the secretariat has the confirmation, as it was made")
    let parties = try world.hub.node.view().agreement("kb-uji", on: try CalendarDay("2026-11-23")).status.parties
    #expect(parties.map(\.confirmedByOwnKey) == parties.map { $0.party.description == "74.72" })
    #expect(parties.count == 2)
  }

  @Test func `a record that its recorder changed waits again`() async throws {
    let world = try await world()
    _ = try confirm(world.baubau, [])
    try await world.settle()
    var correction = ActOrder(.correct, "")
    correction.signatures = [SignatureOrder("74.72", on: try LegalDate("2024-01-03"))]
    world.hub.clock.advance()
    let office = try ActOffice(node: world.hub.node)
    _ = try office.perform(try office.preview(correcting: "kb-uji-record-legacy", correction))
    try await world.settle()
    let item = try #require(try ActOffice(node: world.baubau.node).review.items.first)
    #expect(item.isChanged && item.act.verb == .recordLegacy)
    let receipt = try confirm(world.baubau, ["kb-uji"])
    #expect(receipt.entries.first?.leaf?.references == [item.leaf.id])
    #expect(try ActOffice(node: world.baubau.node).review.items.isEmpty)
  }

  @Test func `a party's own word settles what others recorded`() async throws {
    let world = try await world()
    let office = try ActOffice(node: world.baubau.node)
    var order = ActOrder(.sign, "kb-uji")
    order.date = try LegalDate("2024-01-04")
    _ = try office.perform(try office.preview(order))
    #expect(try ActOffice(node: world.baubau.node).review.items.isEmpty)
  }

  @Test func `what cannot be confirmed is refused with the reason`() async throws {
    let world = try await world()
    let hash = String(
      try #require(try ActOffice(node: world.baubau.node).review.items.first).leaf.id.description.prefix(8))
    expectRefusal(.notFound, "Tidak ada nomor 9; daftarnya memuat 1. Lihat: mitrakota confirm --review") {
      _ = try confirm(world.baubau, ["9"])
    }
    expectRefusal(.badInput, "Tidak ada yang menunggu konfirmasi; tidak ada yang dicatat.") {
      _ = try confirm(world.hub, [])
    }
    expectRefusal(
      .badInput,
      "Entri \(hash) dicatat simpul ini sendiri dan tidak perlu dikonfirmasi. Bila salah: mitrakota agreement correct "
        + hash
    ) { _ = try confirm(world.hub, [hash]) }
    _ = try confirm(world.baubau, [hash])
    expectRefusal(
      .badInput, "Tentang entri \(hash) pihak ini sudah berbicara sendiri; tidak ada yang ditambahkan."
    ) { _ = try confirm(world.baubau, [hash]) }
    expectRefusal(
      .badInput, "Tentang apeksi/kb-uji tidak ada yang menunggu konfirmasi. Lihat: mitrakota confirm --review"
    ) { _ = try confirm(world.baubau, ["kb-uji"]) }
  }

  @Test func `a record of another member is neither corrected nor struck`() async throws {
    let world = try await world()
    let leaf = try #require(try ActOffice(node: world.baubau.node).review.items.first).leaf
    let hash = String(leaf.id.description.prefix(8))
    let office = try ActOffice(node: world.baubau.node)
    expectRefusal(
      .keyOrPermission,
      "Entri '\(hash)' dicatat oleh Sekretariat APEKSI; hanya pencatatnya yang dapat meralat atau mencoretnya. Catat "
        + "menurut pihak Anda sendiri, misalnya: mitrakota agreement sign …"
    ) { _ = try office.preview(striking: hash, ActOrder(.strike, "kb-uji")) }
    expectRefusal(
      .badInput,
      "Naskah apeksi/kb-uji dibuka oleh Sekretariat APEKSI; hanya pembukanya yang dapat mencoret seluruhnya. Yang dicatat "
        + "simpul ini dapat dicoret satu per satu: mitrakota agreement strike apeksi/kb-uji ENTRI"
    ) { _ = try office.preview(striking: nil, ActOrder(.strike, "kb-uji")) }
  }

  @Test func `an item is one sentence in either language`() async throws {
    let world = try await world()
    let view = try world.baubau.node.view()
    let item = try #require(view.review(of: view.member.party).items.first)
    #expect(
      item.sentence(.id, in: view)
        == "Dicatat kemudian; Jenis: Kesepakatan Bersama; Peserta: Kota Makassar (73.71), pihak, Kota Bau Bau (74.72), "
        + "pihak; Mulai berlaku: semua pihak telah menandatangani; Jangka waktu: tanpa batas waktu; Tanda tangan: Kota "
        + "Makassar, 2 Januari 2024, Kota Bau Bau, 2 Januari 2024")
    #expect(item.sentence(.en, in: view).hasPrefix("Recorded after the fact; Kind: "))
  }
}
