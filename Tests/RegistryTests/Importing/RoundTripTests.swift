import Catalog
import Exchange
import Registry
import Testing

/// A seeded book of 300 agreements goes in, comes out as a workbook, and goes in again: nothing is lost.
@Suite struct RoundTripTests {
  private static let cities = (1...15).map { $0 < 10 ? "00.0\($0)" : "00.\($0)" }

  private static func book(_ count: Int, seed: UInt64) -> ImportOrder {
    var state = seed
    func number(_ range: ClosedRange<Int>) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return range.lowerBound + Int((state >> 33) % UInt64(range.count))
    }
    let kinds = ["KB", "PKS", "MoU", "Nota Kesepakatan"]
    let renewals = ["", "tidak diperpanjang", "diperpanjang dengan kesepakatan", "otomatis 12 bulan"]
    let lines = (1...count).map { row -> String in
      let first = cities[number(0...6)]
      let second = cities[number(7...11)]
      let (year, month, day) = (number(2010...2026), number(1...12), number(1...28))
      let signed = ["\(day)-\(month)-\(year)", "\(day)/\(month)/\(year)", "\(month)/\(year)", "\(year)", ""][
        number(0...4)]
      let term = ["3 tahun", "36 bulan", "1 tahun 6 bulan", "tanpa batas waktu", ""][number(0...4)]
      let until = number(0...1) == 0 ? "\(day)-\(month)-\(year + number(1...5))" : ""
      let note = ["", "asli di arsip; salinan di bagian", "\"\"dipinjam\"\""][number(0...2)]
      return [
        kinds[number(0...3)], "\"Kerja sama nomor \(row), tahap \(number(1...3))\"", "\"\(first); \(second)\"",
        "\"\(first): \(row)/KS/\(year); \(second): 415.4/\(row)/\(year)\"", signed, until, term,
        renewals[number(0...3)],
        ["", "30", "60 hari"][number(0...2)], "\"\(note)\"", "Rak \(number(1...9))",
      ].joined(separator: ",")
    }
    let heading =
      "Jenis,Judul,Para Pihak,Nomor,Tgl TTD,Berakhir,Masa Berlaku,Perpanjangan,Pemberitahuan,Keterangan,Lemari\n"
    return ImportOrder(Array((heading + lines.joined(separator: "\n") + "\n").utf8), named: "rekap.csv")
  }

  @Test(arguments: [Language.id, .en])
  func `300 agreements come back as they were`(language: Language) throws {
    let town = try ImportingTests.town()
    let plan = try ImportingTests.take(Self.book(300, seed: 11), into: town)
    #expect(plan.new.count == 300, "\(plan.heldBack.flatMap(\.findings).filter { $0.severity == .error })")
    let view = try town.node.view()
    let office = ExportOffice(view)
    #expect(office.count == 300)
    let again = try ImportingTests.take(ImportOrder(try office.workbook(language), named: "keluar.xlsx"), into: town)
    #expect(again.unchanged.count == 300 && again.heldBack.isEmpty)
    #expect(again.changed.isEmpty, "\(again.changed.prefix(3))")
    let csv = try ImportingTests.take(ImportOrder(try office.csv(language), named: "keluar.csv"), into: town)
    #expect(csv.unchanged.count == 300, "\(csv.changed.prefix(3)) \(csv.heldBack.prefix(3))")
    // Another secretariat that takes the same workbook in has the same answers.
    let other = try ImportingTests.town()
    try ImportingTests.take(ImportOrder(try office.workbook(language), named: "keluar.xlsx"), into: other)
    let (one, two) = (view.board().lines, try other.node.view().board().lines)
    #expect(one.map(\.id) == two.map(\.id))
    #expect(one.map(\.status.phase) == two.map(\.status.phase))
    #expect(one.map(\.status.lastDay) == two.map(\.status.lastDay))
  }

  @Test func `real and invented agreements never share a sheet or a file`() throws {
    let town = try ImportingTests.town()
    try ImportingTests.take(ImportingTests.order(), into: town)
    let real = [",KB,Peragaan,73.71; 74.72,1/2019,2-1-2019,,"]
    try ImportingTests.take(ImportingTests.order(real), into: town)
    let office = ExportOffice(try town.node.view())
    #expect(throws: RegistryError.self) { try office.csv(.id) }
    let again = try ImportingTests.take(ImportOrder(try office.workbook(.id), named: "keluar.xlsx"), into: town)
    #expect(Set(again.rows.map(\.sheet)).count == 2)
    #expect(again.unchanged.count == 4)
  }
}
