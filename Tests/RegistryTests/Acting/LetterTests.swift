import Catalog
import Exchange
import Registry
import Testing

@Suite struct LetterTests {
  private func sheet(_ desk: ActDesk, for party: String = "00.02") throws -> ConfirmationSheet {
    try desk.town.node.view().confirmationSheet(for: try PartyID(party))
  }

  private func letter(_ codes: [String], party: String = "00.02", sources: [String] = ["Lembar"]) -> LetterOrder {
    LetterOrder(party: party, codes: codes, sources: sources)
  }

  @discardableResult
  private func record(_ desk: ActDesk, _ order: LetterOrder) throws -> ActReceipt {
    desk.town.clock.advance()
    let office = try desk.office()
    return try office.perform(try office.preview(order))
  }

  @Test func `a sheet has a row and a code for each text`() throws {
    let desk = try ActDesk()
    let sheet = try sheet(desk)
    let row = try #require(sheet.rows.first)
    #expect(sheet.rows.count == 1 && sheet.party == "Kota Contoh Kenanga" && sheet.day == "23 November 2026")
    #expect(sheet.banner != nil, "invented data says so on paper too")
    #expect(row.title == "Kesepakatan Bersama tentang Air Bersih")
    #expect(
      row.parties == [
        .init("Kota Contoh Melati", number: "1/KB/2025", signed: "2 Januari 2025"),
        .init("Kota Contoh Kenanga", number: "2/KB/2025", signed: "6 Januari 2025"),
      ])
    #expect(row.facts == [.init("Jenis", "Kesepakatan Bersama"), .init("Hari terakhir", "31 Desember 2029")])
    #expect(row.drawing?.side == 29, "the smallest code, with its quiet zone")
    #expect(row.origin.hasSuffix("sumber: Buku register."))
  }

  @Test func `a party about which nothing is recorded has an empty sheet`() throws {
    let sheet = try sheet(try ActDesk(), for: "00.08")
    #expect(sheet.rows.isEmpty)
    #expect(sheet.html.contains("tidak ada catatan pihak lain tentang Kota Contoh Flamboyan"))
  }

  @Test func `a code from the sheet leads back to the entries, and they leave the next sheet`() throws {
    let desk = try ActDesk()
    let code = try #require(try sheet(desk).rows.first).code
    let legacy = try #require(try desk.leaves().first)
    var order = letter([code])
    order.date = try LegalDate("2026-11-20")
    order.signatory = SignatoryOrder(office: "Sekretaris Daerah")
    let receipt = try record(desk, order)
    let leaf = try #require(receipt.entries.first?.leaf)
    #expect(
      try leaf.statement
        == .act(Act(.confirmByLetter, desk.id, party: PartyID("00.02"), date: LegalDate("2026-11-20"))))
    #expect(leaf.references == [legacy.id])
    #expect(try desk.town.node.view().acts[leaf.id]?.signatories.map(\.office) == ["Sekretaris Daerah"])
    #expect(try sheet(desk).rows.isEmpty)
    #expect(try sheet(desk, for: "00.01").rows.count == 1, "the other party has not answered")
    #expect(try Publisher(node: desk.town.node).plan().changes.isEmpty)
  }

  @Test func `one code covers all that was recorded about one text`() throws {
    let desk = try ActDesk()
    try desk.record(try .said(.report, by: "00.02", on: "2026-11-02"))
    let sheet = try sheet(desk)
    #expect(sheet.rows.count == 1)
    #expect(sheet.rows.first?.facts.last == .init("Laporan", "2 November 2026"))
    let receipt = try record(desk, letter(sheet.rows.map(\.code)))
    #expect(receipt.entries.count == 2)
    #expect(Set(receipt.entries.compactMap { $0.leaf?.subject }).count == 2)
  }

  @Test func `a sheet that is older than a correction confirms what it said`() throws {
    let desk = try ActDesk()
    let code = try #require(try sheet(desk).rows.first).code
    var correction = ActOrder(.correct, "")
    correction.signatures = [SignatureOrder("00.02", on: try LegalDate("2025-01-07"))]
    let legacy = try #require(try desk.leaves().first)
    desk.town.clock.advance()
    let office = try desk.office()
    _ = try office.perform(try office.preview(correcting: "kb-a-record-legacy", correction))
    let preview = try desk.office().preview(letter([code]))
    #expect(preview.items.first?.entry.leaf?.references == [legacy.id])
    #expect(
      preview.warnings.map(\.id) == [
        "Sejak lembar dengan kode \(code) dicetak, ada catatan yang berubah atau bertambah tentang 'Kesepakatan Bersama "
          + "tentang Air Bersih'; itu tidak ikut dikonfirmasi. Cetak lembar baru."
      ])
    try record(desk, letter([code]))
    let next = try #require(try sheet(desk).rows.first)
    #expect(next.code != code && next.parties.last?.signed == "7 Januari 2025")
  }

  @Test func `what cannot be a letter is refused with the way out`() throws {
    let desk = try ActDesk()
    let code = try #require(try sheet(desk).rows.first).code
    expectRefusal(
      .badInput, "Pindaian lembar yang ditandatangani belum disebut. Tambahkan --source lembar.pdf"
    ) { try record(desk, letter([code], sources: [])) }
    expectRefusal(
      .notFound,
      "Kode \(code) ada pada lembar Kota Contoh Kenanga, bukan lembar Kota Contoh Melati. Pakai --party 00.02."
    ) { try record(desk, letter([code], party: "00.01")) }
    expectRefusal(
      .badInput,
      "Pihak ini adalah simpul ini sendiri. Konfirmasi dengan kunci sendiri: mitrakota confirm --review"
    ) { try record(desk, letter([code], party: "apeksi")) }
    let strange = ConfirmationCode(try PartyID("00.02"), [try LeafID(String(repeating: "5", count: 64))])
    expectRefusal(
      .notFound,
      "Kode \(strange) tidak cocok dengan catatan tentang Kota Contoh Kenanga di simpul ini; mungkin catatannya sudah "
        + "dicoret, atau simpul ini belum selaras. Cetak lembar baru: mitrakota letter confirm 00.02"
    ) { try record(desk, letter([strange.description])) }
    try record(desk, letter([code]))
    expectRefusal(.badInput, "Kode \(code) sudah dicatat; tidak ada yang ditambahkan.") {
      try record(desk, letter([code]))
    }
  }
}
