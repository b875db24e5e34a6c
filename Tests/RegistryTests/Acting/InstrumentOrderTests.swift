import Catalog
import Exchange
import Registry
import Testing

@Suite struct InstrumentOrderTests {
  /// The describing record and the opening act of a preview.
  private func parts(_ preview: ActPreview) throws -> (record: InstrumentRecord, act: Act) {
    guard preview.items.count == 2, case .instrument(let record) = preview.items[0].record.content,
      case .act(let act) = preview.items[1].record.content
    else { throw Missing.parts }
    return (record, act.act)
  }

  private enum Missing: Error { case parts }

  private func order(_ kind: InstrumentKind, _ title: String? = "Naskah Baru") -> InstrumentOrder {
    var order = InstrumentOrder(kind, title: title)
    order.terms.participants = [.init("00.03"), .init("00.04")]
    return order
  }

  @Test func `a new text is a record and an opening, named after kind, year and parties`() throws {
    let desk = try ActDesk()
    let (record, act) = try parts(try desk.office().preview(order(.kb)))
    #expect(record.slug.description == "kb-2026-contohcempaka-contohanggrek")
    #expect(record.title == "Naskah Baru" && record.dataClass == .invented)
    #expect(act.verb == .open && act.terms?.condition == .allSigned)
    #expect(act.terms?.participants.map(\.party.description) == ["00.03", "00.04"])
    #expect(act.terms?.cooperation.description == "apeksi/kb-2026-contohcempaka-contohanggrek")
  }

  @Test func `a stated first day says by itself when the text is in force`() throws {
    let desk = try ActDesk()
    var order = order(.kb)
    order.terms.firstDay = try CalendarDay("2026-12-01")
    #expect(try parts(try desk.office().preview(order)).act.terms?.condition == nil)
  }

  @Test func `an agreement that carries out another follows its parties and cooperation`() throws {
    let desk = try ActDesk()
    var order = InstrumentOrder(.pks, title: "Perjanjian Kerja Sama Aplikasi")
    order.follows = RelationOrder(.carriesOut, ActDesk.kb)
    let (record, act) = try parts(try desk.office().preview(order))
    #expect(record.slug.description == "pks-2026-contohmelati-contohkenanga")
    #expect(act.terms?.participants.map(\.party.description) == ["00.01", "00.02"])
    #expect(try act.terms?.cooperation == desk.id && act.terms?.relations == [Relation(.carriesOut, desk.id)])
  }

  @Test func `an extension takes its title from the first text, and moves the last day`() throws {
    let desk = try ActDesk()
    var order = InstrumentOrder(.prolongation)
    order.follows = RelationOrder(.extends, ActDesk.kb)
    order.terms.duration = .until(try CalendarDay("2032-12-31"))
    order.isLegacy = true
    order.signatures = [SignatureOrder(nil, on: try LegalDate("2026-11-02"))]
    order.sources = ["Buku register"]
    let preview = try desk.office().preview(order)
    #expect(try parts(preview).record.slug.description == "kb-a-perpanjangan")
    #expect(try parts(preview).record.title == "Perpanjangan atas Kesepakatan Bersama tentang Air Bersih")
    let change = try #require(preview.changes.last)
    #expect(try change.id == desk.id)
    #expect(try change.before.lastDay?.day == CalendarDay("2029-12-31"))
    #expect(try change.after.lastDay?.day == CalendarDay("2032-12-31"))
    #expect(change.isStatusChanged)
  }

  @Test func `an extension without an end, and one after the end, are warned about`() throws {
    let desk = try ActDesk()
    var old = order(.kb, "Kesepakatan Lama")
    old.slug = try Slug("kb-lama")
    old.isLegacy = true
    old.signatures = [SignatureOrder(nil, on: try LegalDate("2020-03-02"))]
    old.terms.duration = .until(try CalendarDay("2025-03-01"))
    old.sources = ["Buku register"]
    try desk.record(old)
    var order = InstrumentOrder(.prolongation)
    order.follows = RelationOrder(.extends, "kb-lama")
    #expect(
      try desk.office().preview(order).warnings.map(\.id) == [
        "Perpanjangan ini tidak menyebut sampai kapan; hari terakhir naskah semula tidak berubah.",
        "Naskah semula berakhir 1 Maret 2025: perpanjangan sesudahnya meninggalkan jeda.",
      ])
  }

  @Test func `one date serves all parties, and one named by itself is more exact`() throws {
    let desk = try ActDesk()
    var order = order(.kb)
    order.isLegacy = true
    order.signatures = [
      SignatureOrder(nil, on: try LegalDate("2024-01-02")), SignatureOrder("00.04", on: nil),
    ]
    let act = try parts(try desk.office().preview(order)).act
    #expect(act.verb == .recordLegacy)
    #expect(
      try act.signatures == [
        SignatureClaim(PartyID("00.03"), on: LegalDate("2024-01-02")), SignatureClaim(PartyID("00.04"), on: nil),
      ])
  }

  @Test func `a record after the fact of others without a source is warned about`() throws {
    let desk = try ActDesk()
    var order = order(.kb)
    order.isLegacy = true
    #expect(
      try desk.office().preview(order).warnings.map(\.id).first
        == "Tanpa sumber: sebutkan naskah, buku register, atau surat yang menunjukkannya dengan --source.")
  }

  @Test func `what cannot be a text is refused with the way out`() throws {
    let desk = try ActDesk()
    let office = try desk.office()
    expectRefusal(
      .badInput, "Naskah memerlukan sedikitnya dua pihak; yang disebut 1. Ulangi --party untuk tiap pihak."
    ) {
      var order = order(.kb)
      order.terms.participants.removeLast()
      _ = try office.preview(order)
    }
    expectRefusal(.badInput, "Judul naskah belum disebut. Tambahkan --title seperti yang tercetak.") {
      _ = try office.preview(order(.kb, "  "))
    }
    expectRefusal(.badInput, "Kota Contoh Cempaka disebut dua kali di antara para pihak. Hapus salah satunya.") {
      var order = order(.kb)
      order.terms.participants.append(.init("kota contoh cempaka"))
      _ = try office.preview(order)
    }
    expectRefusal(.badInput, "Nama pendek 'kb-a' sudah dipakai. Pilih yang lain dengan --slug.") {
      var order = order(.kb)
      order.slug = try Slug("kb-a")
      _ = try office.preview(order)
    }
    expectRefusal(
      .badInput,
      "Tanda tangan hanya disebut di sini untuk naskah lama: tambahkan --legacy. Untuk naskah baru, catat tiap tanda "
        + "tangan dengan mitrakota agreement sign."
    ) {
      var order = order(.kb)
      order.signatures = [SignatureOrder(nil, on: nil)]
      _ = try office.preview(order)
    }
  }

  @Test func `terms that stand are adopted, but for what is said anew`() throws {
    let desk = try ActDesk()
    var order = order(.kb)
    order.slug = try Slug("kb-baru")
    order.terms.duration = .months(36)
    order.terms.noticeDays = 90
    try desk.record(order)
    var adopt = try ActOrder.said(.adopt, by: "00.03", on: "2026-11-02", about: "kb-baru")
    adopt.text = String(repeating: "0f", count: 32)
    adopt.terms.duration = .unlimited
    let receipt = try desk.record(adopt)
    guard case .act(let act)? = receipt.entries.first?.leaf?.statement else {
      Issue.record("no act")
      return
    }
    #expect(act.terms?.duration == .unlimited && act.terms?.noticeDays == 90)
    #expect(act.terms?.participants.map(\.party.description) == ["00.03", "00.04"])
    // The second party adopts the text that the first one named.
    let next = try desk.office().preview(try .said(.adopt, by: "00.04", on: "2026-11-03", about: "kb-baru"))
    #expect(try #require(next.items.first).lines.contains("text " + String(repeating: "0f", count: 32)))
  }
}
