import Catalog
import Exchange
import Registry
import Testing

@Suite struct RepetitionTests {
  @Test func `the same act is not recorded twice by accident`() throws {
    let desk = try ActDesk()
    let order = try ActOrder.said(.sign, by: "00.01", on: "2026-11-02")
    try desk.record(order)
    expectRefusal(
      .badInput,
      "Sudah dicatat pada 18 November 2026 sebagai apeksi/kb-a-sign-00-01; tidak ada yang ditambahkan. Bila memang "
        + "terjadi dua kali, tambahkan --again."
    ) { try desk.record(order) }
  }

  @Test func `again means again, under a name of its own`() throws {
    let desk = try ActDesk()
    var order = try ActOrder.said(.sign, by: "00.01", on: "2026-11-02")
    try desk.record(order)
    order.isRepeated = true
    let receipt = try desk.record(order)
    #expect(receipt.entries.first?.leaf?.subject.description == "act/kb-a-sign-00-01-2")
    #expect(try desk.leaves().filter { $0.subject.slug.description.hasPrefix("kb-a-sign") }.count == 2)
  }

  @Test func `another date is another act`() throws {
    let desk = try ActDesk()
    try desk.record(try .said(.report, by: "00.01", on: "2026-11-02"))
    try desk.record(try .said(.report, by: "00.01", on: "2026-11-03"))
    #expect(try desk.leaves().count == 3)
  }

  @Test func `two meetings of one day are told apart by their words`() throws {
    let desk = try ActDesk()
    var order = try ActOrder.said(.discuss, by: nil, on: "2026-11-02")
    order.note = "Pagi"
    try desk.record(order)
    order.note = "Siang"
    try desk.record(order)
    #expect(throws: RegistryError.self) { try desk.record(order) }
  }

  @Test func `the same text is not recorded twice by accident`() throws {
    let desk = try ActDesk()
    var order = InstrumentOrder(.kb, title: "KESEPAKATAN BERSAMA tentang Air Bersih")
    order.terms.participants = [.init("00.02"), .init("00.01")]
    expectRefusal(
      .badInput,
      "Sudah dicatat sebagai apeksi/kb-a, dengan judul dan pihak yang sama; tidak ada yang ditambahkan. Bila memang "
        + "naskah lain, tambahkan --again."
    ) { try desk.record(order) }
    order.isRepeated = true
    #expect(try desk.record(order).entries.count == 2)
  }
}
