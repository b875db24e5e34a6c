import Catalog
import Exchange
import Ledger
import Registry
import Testing

@Suite struct PreviewTests {
  @Test func `what is shown is what is written`() throws {
    let desk = try ActDesk()
    let order = try ActOrder.said(.offer, by: "00.01", on: "2026-11-01")
    let office = try desk.office()
    let preview = try office.preview(order)
    let receipt = try office.perform(preview)
    #expect(receipt.entries.count == 1 && receipt.size == 4)
    for (item, entry) in zip(preview.items, receipt.entries) {
      let written = ActPreview.Item.lines(of: entry)
        .filter { !$0.hasPrefix("recorded ") && !$0.hasPrefix("commitment ") }
      #expect(written == item.lines)
      #expect(item.lines.contains("length \(item.record.payload.count)"))
    }
    #expect(try desk.town.entries().suffix(1) == receipt.entries.suffix(1))
  }

  @Test func `a preview writes nothing, not even a file`() throws {
    let desk = try ActDesk()
    let (size, files) = (try desk.size(), try desk.town.catalog.names())
    let office = try desk.office()
    let preview = try office.preview(try .said(.sign, by: "00.01", on: "2026-11-02"))
    #expect(preview.items.map(\.path) == ["acts/kb-a-sign-00-01.xml"])
    #expect(try desk.size() == size)
    #expect(try desk.town.catalog.names() == files)
  }

  @Test func `a node opened for reading can preview`() throws {
    let desk = try ActDesk()
    let node = try Node(
      folder: desk.town.node.folder, settings: desk.town.node.settings, outside: desk.town.clock.outside, for: .reading)
    let preview = try ActOffice(node: node).preview(try .said(.discuss, by: nil, on: "2026-11-02"))
    #expect(preview.items.count == 1)
  }

  @Test func `a preview is refused once the log has grown`() throws {
    let desk = try ActDesk()
    let office = try desk.office()
    let preview = try office.preview(try .said(.discuss, by: nil, on: "2026-11-02"))
    try desk.record(try .said(.discuss, by: nil, on: "2026-11-03"))
    let size = try desk.size()
    expectRefusal(
      .busy,
      "Sementara itu simpul ini mencatat hal lain, sehingga yang ditunjukkan tadi mungkin tidak berlaku lagi; tidak ada "
        + "yang dicatat. Ulangi perintahnya."
    ) { _ = try office.perform(preview) }
    #expect(try desk.size() == size)
    #expect(try Publisher(node: desk.town.node).plan().changes.isEmpty)
  }

  @Test func `the status is shown before and after`() throws {
    let desk = try ActDesk()
    var order = InstrumentOrder(.kb, title: "Kesepakatan Bersama tentang Sampah")
    order.terms.participants = [.init("00.01"), .init("00.03")]
    order.terms.duration = .unlimited
    order.isLegacy = true
    order.signatures = [SignatureOrder(nil, on: try LegalDate("2026-11-02"))]
    order.sources = ["Buku register"]
    let change = try #require(try desk.office().preview(order).changes.first)
    #expect(change.before.phase == .noRecord && change.after.phase == .inForce)
    #expect(change.isStatusChanged && change.title == "Kesepakatan Bersama tentang Sampah")
    #expect(change.lacking(Wording(.id)).isEmpty)
  }

  @Test func `what is still lacking is said`() throws {
    let desk = try ActDesk()
    var order = InstrumentOrder(.kb, title: "Kesepakatan Bersama tentang Sampah")
    order.terms.participants = [.init("00.01"), .init("00.03")]
    order.terms.duration = .unlimited
    order.slug = try Slug("kb-sampah")
    try desk.record(order)
    let text = String(repeating: "ab", count: 32)
    var adopt = try ActOrder.said(.adopt, by: "00.01", on: "2026-11-02", about: "kb-sampah")
    adopt.text = text
    try desk.record(adopt)
    let change = try #require(
      try desk.office().preview(try .said(.adopt, by: "00.03", on: "2026-11-02", about: "kb-sampah")).changes.first)
    #expect(change.after.phase == .awaitingSignatures)
    let view = try desk.office().view
    #expect(
      change.lacking(Wording(.id) { view.name(of: $0) }) == [
        "menunggu tanda tangan Kota Contoh Melati", "menunggu tanda tangan Kota Contoh Cempaka",
      ])
  }

  @Test func `a warning stands once, however many dates it is about`() throws {
    let desk = try ActDesk()
    var order = InstrumentOrder(.kb, title: "Kesepakatan Bersama tentang Sampah")
    order.terms.participants = [.init("00.01"), .init("00.03")]
    order.isLegacy = true
    order.signatures = [SignatureOrder(nil, on: try LegalDate("2026-11-01"))]
    order.sources = ["Buku register"]
    let warnings = try desk.office().preview(order).warnings
    #expect(
      warnings.map(\.id) == [
        "Tanggal tanda tangan 2026-11-01 jatuh pada hari Minggu. Cocokkan dengan hari yang tertulis dalam naskah."
      ])
  }

  @Test func `a program reads the same in JSON`() throws {
    let desk = try ActDesk()
    let office = try desk.office()
    let preview = try office.preview(try .said(.discuss, by: nil, on: "2026-11-02"))
    let before = String(decoding: preview.json(.id, in: office.view).bytes, as: UTF8.self)
    #expect(before.contains("\"recorded\" : false") && before.contains("\"text\" : \"Pembahasan\""))
    let receipt = try office.perform(preview)
    let after = String(decoding: preview.json(.en, in: office.view, receipt: receipt).bytes, as: UTF8.self)
    #expect(after.contains("\"recorded\" : true") && after.contains("\"text\" : \"Discussion\""))
    #expect(after.contains("\"hash\" : \"\(try #require(receipt.entries.first).hash.hex)\""))
  }

  @Test func `the rule pack of the text warns, names the law, and blocks nothing`() throws {
    let desk = try ActDesk()
    var order = InstrumentOrder(.pks, title: "Perjanjian Uji")
    order.slug = try Slug("pks-uji")
    order.terms.participants = [.init("00.01"), .init("00.02")]
    order.terms.duration = .months(36)
    order.terms.regime = try Slug("pp-28-2018")
    order.isLegacy = true
    order.signatures = [SignatureOrder(nil, on: try LegalDate("2024-01-02"))]
    order.sources = ["Buku register"]
    try desk.record(order)
    var end = try ActOrder.said(.end, by: "00.01", on: "2026-11-02", about: "pks-uji")
    end.decision = try Slug("breach")
    let warnings = try desk.office().preview(end).warnings
    #expect(warnings.count == 1)
    #expect(try #require(warnings.first).id.hasPrefix("'breach' bukan alasan berakhir menurut "))
    #expect(try #require(warnings.first).id.contains("Pasal 9 ayat (1)"))
    #expect(try desk.record(end).entries.count == 1)
  }

  @Test func `a regime that no pack bears is warned about`() throws {
    let desk = try ActDesk()
    var order = InstrumentOrder(.kb, title: "Kesepakatan Uji")
    order.terms.participants = [.init("00.01"), .init("00.02")]
    order.terms.regime = try Slug("entah")
    #expect(
      try desk.office().preview(order).warnings.map(\.id) == [
        "Paket aturan 'entah' tidak dikenal simpul ini, sehingga naskah ini tidak diperiksa menurut aturan. Yang "
          + "dikenal: general, pp-50-2007, pp-28-2018, pp-28-2018-permendagri-22-2020."
      ])
  }

  @Test func `a value that no file can hold is refused with its bound`() throws {
    let desk = try ActDesk()
    var order = InstrumentOrder(.kb, title: String(repeating: "a", count: 301))
    order.terms.participants = [.init("00.01"), .init("00.02")]
    let error = try #require(throws: RegistryError.self) { try desk.office().preview(order) }
    #expect(error.code == .badInput)
    #expect(error.indonesian.contains("301") && error.indonesian.contains("300"))
    #expect(!error.indonesian.contains("come back"))
  }
}
