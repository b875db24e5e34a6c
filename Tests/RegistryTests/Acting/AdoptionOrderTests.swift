import Catalog
import Exchange
import Registry
import Testing

@Suite struct AdoptionOrderTests {
  private func desk() throws -> ActDesk {
    let desk = try ActDesk()
    try desk.town.catalog.write(
      Papers.inventedApplication("loket", "Loket Melati", owner: "00.01"), to: "applications/loket.xml")
    try desk.town.publish()
    return desk
  }

  private func use(_ taker: String? = "00.02") -> AdoptionOrder.NewUse {
    var use = AdoptionOrder.NewUse("Loket Melati")
    use.voice = Voice(onBehalfOf: taker, sources: ["Uji"])
    return use
  }

  private func adoption(_ preview: ActPreview) -> AdoptionRecord? {
    guard case .adoption(let record)? = preview.items.first?.record.content else { return nil }
    return record
  }

  @Test func `a use is given by the owner and taken by whom it is recorded for`() throws {
    let desk = try desk()
    var use = use()
    use.agreement = ActDesk.kb
    use.since = try LegalDate("2025-02-01")
    use.mode = .grantedSource
    let preview = try desk.office().preview(.new(use))
    let record = try #require(adoption(preview))
    #expect(record.slug.description == "loket-di-contohkenanga")
    #expect(record.adoption.giver.description == "00.01" && record.adoption.taker.description == "00.02")
    #expect(try record.adoption.instrument == desk.id)
    #expect(preview.coverage == .umbrellaOnly)
  }

  @Test func `a use without an agreement is warned about`() throws {
    let preview = try desk().office().preview(.new(use()))
    #expect(preview.warnings.map(\.id) == ["Tanpa naskah yang melandasi: sebutkan dengan --agreement bila ada."])
    #expect(preview.coverage == .noBasis)
  }

  @Test func `a handover and an end are revisions of the same use`() throws {
    let desk = try desk()
    try desk.record(.new(use()))
    let folder = try TemporaryFolder()
    try folder.write("bast", to: "bast.pdf")
    var handover = AdoptionOrder.Handover("loket-di")
    handover.number = "1/BAST/2025"
    handover.date = try LegalDate("2025-03-03")
    handover.file = folder.path + "/bast.pdf"
    try desk.record(.handOver(handover))
    let office = try desk.office()
    let retirement = try office.preview(.retire(.init("loket-di", until: try LegalDate("2026-01-01"))))
    let record = try #require(adoption(retirement))
    #expect(record.handover?.number == "1/BAST/2025" && record.handover?.sha256 != nil)
    #expect(try record.adoption.until == LegalDate("2026-01-01"))
    #expect(retirement.coverage == nil, "a use that is over needs no cover")
    let receipt = try office.perform(retirement)
    #expect(receipt.entries.first?.leaf?.revision == 3)
    #expect(try Publisher(node: desk.town.node).plan().changes.isEmpty)
  }

  @Test func `what cannot be is refused with the way out`() throws {
    let desk = try desk()
    expectRefusal(
      .badInput,
      "Simpul ini milik Sekretariat APEKSI. Sebutkan kota yang memakai aplikasi dan sumbernya: --on-behalf-of 74.72 "
        + "--source …"
    ) { _ = try desk.office().preview(.new(use(nil))) }
    expectRefusal(.notFound, "Tidak ada aplikasi 'nihil' di register ini. Lihat semuanya dengan: mitrakota apps") {
      _ = try desk.office().preview(.new(AdoptionOrder.NewUse("nihil")))
    }
    try desk.record(.new(use()))
    expectRefusal(
      .badInput,
      "Sudah dicatat sebagai apeksi/loket-di-contohkenanga; tidak ada yang ditambahkan. Bila memang pemakaian lain, "
        + "tambahkan --again."
    ) { try desk.record(.new(use())) }
    var handover = AdoptionOrder.Handover("loket-di")
    handover.number = "1"
    try desk.record(.handOver(handover))
    expectRefusal(.badInput, "Tidak ada yang berubah pada 'loket-di-contohkenanga'; tidak ada yang dicatat.") {
      try desk.record(.handOver(handover))
    }
  }
}
