import Catalog
import Exchange
import Registry
import Testing

@Suite struct MendingTests {
  /// A desk on which Melati's signature was recorded, with a place.
  private func desk() throws -> ActDesk {
    let desk = try ActDesk()
    var order = try ActOrder.said(.sign, by: "00.01", on: "2026-11-02")
    order.place = "Balai kota"
    order.method = .wetInk
    try desk.record(order)
    return desk
  }

  @discardableResult
  private func correct(
    _ desk: ActDesk, removing parts: Set<ActPart> = [], _ change: (inout ActOrder) throws -> Void
  ) throws -> ActReceipt {
    var order = ActOrder(.correct, "")
    try change(&order)
    let office = try desk.office()
    return try office.perform(try office.preview(correcting: "kb-a-sign-00-01", order, removing: parts))
  }

  @Test func `a correction carries all values, and names what it corrects`() throws {
    let desk = try desk()
    let signed = try #require(try desk.leaves().last)
    let receipt = try correct(desk) { $0.date = try LegalDate("2026-11-03") }
    let leaf = try #require(receipt.entries.first?.leaf)
    var expected = Act(.correct, try desk.id, party: try PartyID("00.01"), date: try LegalDate("2026-11-03"))
    expected.method = .wetInk
    #expect(leaf.statement == .act(expected) && leaf.references == [signed.id])
    let record = try #require(try desk.town.node.view().acts[leaf.id])
    #expect(record.place == "Balai kota" && record.sources.map(\.title) == ["Buku agenda"])
    #expect(try Publisher(node: desk.town.node).plan().changes.isEmpty)
  }

  @Test func `what turns out not to be known is taken away`() throws {
    let desk = try desk()
    let receipt = try correct(desk, removing: [.date, .method]) { _ in }
    guard case .act(let act)? = receipt.entries.first?.leaf?.statement else {
      Issue.record("no act")
      return
    }
    #expect(act.date == nil && act.method == nil)
  }

  @Test func `a second correction goes on from the first`() throws {
    let desk = try desk()
    try correct(desk) { $0.date = try LegalDate("2026-11-03") }
    let receipt = try correct(desk) { $0.method = .certifiedElectronic }
    guard case .act(let act)? = receipt.entries.first?.leaf?.statement else {
      Issue.record("no act")
      return
    }
    #expect(try act.date == LegalDate("2026-11-03"))
    #expect(act.method == .certifiedElectronic)
  }

  @Test func `a correction that changes nothing is refused`() throws {
    let desk = try desk()
    expectRefusal(
      .badInput,
      "Tidak ada yang berubah pada 'kb-a-sign-00-01'. Sebutkan nilai yang benar, misalnya --date 27-12-2017."
    ) { try correct(desk) { $0.date = try LegalDate("2026-11-02") } }
  }

  @Test func `the date of one party in a record after the fact can be corrected`() throws {
    let desk = try ActDesk()
    var order = ActOrder(.correct, "")
    order.signatures = [SignatureOrder("00.02", on: try LegalDate("2025-01-07"))]
    let office = try desk.office()
    let receipt = try office.perform(try office.preview(correcting: "kb-a-record-legacy", order))
    guard case .act(let act)? = receipt.entries.first?.leaf?.statement else {
      Issue.record("no act")
      return
    }
    #expect(try act.signatures.map(\.date) == [LegalDate("2025-01-02"), LegalDate("2025-01-07")])
    #expect(act.terms?.parties.count == 2, "a correction repeats the terms")
    #expect(try Publisher(node: desk.town.node).plan().changes.isEmpty)
  }

  @Test func `a struck act leaves the reading, and stays in the log`() throws {
    let desk = try desk()
    let office = try desk.office()
    var order = ActOrder(.strike, ActDesk.kb)
    order.note = "Salah catat"
    let receipt = try office.perform(try office.preview(striking: "kb-a-sign-00-01", order))
    #expect(receipt.entries.first?.leaf?.references.count == 1)
    #expect(try desk.leaves().count == 3)
    expectRefusal(.badInput, "Tindakan 'kb-a-sign-00-01' sudah dicoret. Catat tindakan baru bila perlu.") {
      _ = try desk.office().preview(striking: "kb-a-sign-00-01", order)
    }
    // What was struck may be recorded anew.
    try desk.record(try .said(.sign, by: "00.01", on: "2026-11-02"))
  }

  @Test func `a whole text can be struck by its opener, once`() throws {
    let desk = try ActDesk()
    let office = try desk.office()
    let receipt = try office.perform(try office.preview(striking: nil, ActOrder(.strike, ActDesk.kb)))
    let leaf = try #require(receipt.entries.first?.leaf)
    #expect(try leaf.statement == .act(Act(.strike, desk.id)) && leaf.references.isEmpty)
    expectRefusal(.badInput, "'apeksi/kb-a' sudah dicoret; tidak ada yang ditambahkan.") {
      _ = try desk.office().preview(striking: nil, ActOrder(.strike, ActDesk.kb))
    }
  }

  @Test func `an entry is found by six digits of its hash`() throws {
    let desk = try desk()
    let leaf = try #require(try desk.leaves().last)
    let office = try desk.office()
    let preview = try office.preview(striking: String(leaf.id.description.prefix(6)), ActOrder(.strike, ActDesk.kb))
    #expect(preview.items.first?.entry.leaf?.references == [leaf.id])
  }

  @Test func `an entry that nobody knows is refused`() throws {
    let desk = try desk()
    expectRefusal(
      .notFound,
      "Tidak ada tindakan 'kb-b-sign' dalam catatan simpul ini. Pakai nama pendeknya, atau enam digit pertama hash "
        + "entrinya; keduanya ada di riwayat: mitrakota status KERJA-SAMA -o json"
    ) { _ = try desk.office().preview(striking: "kb-b-sign", ActOrder(.strike, ActDesk.kb)) }
  }
}
