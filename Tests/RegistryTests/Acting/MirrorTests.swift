import Catalog
import Registry
import Testing

@Suite struct MirrorTests {
  @Test func `after acts a publish finds nothing to do`() throws {
    let desk = try ActDesk()
    for verb in [ActVerb.discuss, .planSigning, .deposit] {
      try desk.record(try .said(verb, by: nil, on: "2026-11-02"))
    }
    try desk.record(try .said(.sign, by: "00.01", on: "2026-11-03"))
    let plan = try Publisher(node: desk.town.node).plan()
    #expect(plan.changes.isEmpty && plan.isPublishable)
    #expect(try desk.town.publish().isEmpty)
  }

  @Test func `files that wait to be published do not stand in the way`() throws {
    let desk = try ActDesk()
    try desk.town.catalog.write(
      Documents.application("war-room", "War Room", owner: "apeksi"), to: "applications/war-room.xml")
    try desk.record(try .said(.discuss, by: nil, on: "2026-11-02"))
    #expect(try Publisher(node: desk.town.node).plan().changes.map(\.subject.description) == ["application/war-room"])
  }

  @Test func `a name that an unpublished file bears is not taken`() throws {
    let desk = try ActDesk()
    try desk.town.catalog.write(
      Documents.act("kb-a-discuss", "discuss", on: "apeksi/kb-a", "<date>2026-01-05</date>"),
      to: "acts/kb-a-discuss.xml")
    let preview = try desk.office().preview(try .said(.discuss, by: nil, on: "2026-11-02"))
    #expect(preview.items.map(\.path) == ["acts/kb-a-discuss-2.xml"])
  }

  @Test func `a use that somebody edited on disk is not replaced`() throws {
    let desk = try ActDesk()
    try desk.town.catalog.write(
      Papers.inventedApplication("loket", "Loket", owner: "00.01"), to: "applications/loket.xml")
    try desk.town.publish()
    var use = AdoptionOrder.NewUse("loket")
    use.voice = Voice(onBehalfOf: "00.02", sources: ["Uji"])
    use.slug = try Slug("loket-kenanga")
    try desk.record(.new(use))
    let path = "adoptions/loket-kenanga.xml"
    let text = String(decoding: try desk.town.catalog.read(path), as: UTF8.self)
    try desk.town.catalog.write(text.replacing("<giver>00.01", with: "<giver>00.03"), to: path)
    let size = try desk.size()
    expectRefusal(
      .badInput,
      "Berkas '\(desk.town.catalog.path)/\(path)' berbeda dari yang tercatat; tidak ada yang ditimpa. Terbitkan dulu "
        + "dengan mitrakota publish, atau kembalikan berkasnya."
    ) {
      try desk.record(.retire(.init("loket-kenanga", until: try LegalDate("2026-11-02"))))
    }
    #expect(try desk.size() == size)
  }

  @Test func `without its folder nothing is recorded`() throws {
    let desk = try ActDesk()
    let size = try desk.size()
    try desk.town.catalog.remove("")
    expectRefusal(
      .notFound,
      "Folder katalog '\(desk.town.catalog.path)' dari pengaturan tidak ada, jadi berkasnya tidak dapat ditulis; tidak "
        + "ada yang dicatat. Buat foldernya, atau hapus 'catalog' dari settings.json."
    ) { try desk.record(try .said(.discuss, by: nil, on: "2026-11-02")) }
    #expect(try desk.size() == size)
  }
}
