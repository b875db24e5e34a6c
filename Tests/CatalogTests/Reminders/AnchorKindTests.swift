import Catalog
import Testing

struct AnchorKindTests {
  static let texts = [
    "last-day", "notice-day", "obligation/73.71/pelatihan", "obligation/apeksi/73", "report/2026-1", "reply/74.72",
    "mandate/apeksi", "kb-without-pks",
  ]

  @Test(arguments: texts) func `is printed as it is read`(text: String) throws {
    let kind = try Anchor.Kind(text)
    #expect(kind.description == text)
    #expect(text.hasPrefix(kind.code))
  }

  @Test func `every kind has a text here, and every code is listed`() throws {
    let kinds = try Self.texts.map { try Anchor.Kind($0) }
    #expect(Set(kinds.map(\.code)) == Set(Anchor.Kind.codes))
    #expect(kinds.sorted().map(\.description) == Self.texts.sorted())
  }

  @Test(arguments: [
    "", "last", "Last-day", "last-day/", "last-day/x", "obligation", "obligation/73.71", "obligation/73.71/",
    "obligation/Makassar/x", "obligation/73.71/X", "obligation/73.71/x/y", "report", "report/", "report/2026/1",
    "reply", "reply/Kota", "mandate/73.71/x", "/last-day", " last-day",
  ])
  func `has one spelling`(text: String) {
    #expect(throws: ParseError("anchor", text, rule: "")) { try Anchor.Kind(text) }
  }

  @Test func `is named in both languages`() throws {
    let names = ["73.71": "Kota A", "74.72": "Kota B"]
    let (id, en) = (
      Wording(.id) { names[$0.description] ?? "\($0)" }, Wording(.en) { names[$0.description] ?? "\($0)" }
    )
    let table: [(String, String, String)] = [
      ("last-day", "Hari terakhir", "Last day"),
      ("notice-day", "Batas akhir pemberitahuan", "Last day for notice"),
      ("obligation/73.71/pelatihan", "Kewajiban Kota A: pelatihan", "Obligation of Kota A: pelatihan"),
      ("report/2026-1", "Laporan 2026-1", "Report 2026-1"),
      ("reply/74.72", "Jawaban Kota B atas penawaran", "Reply of Kota B to the offer"),
      ("mandate/73.71", "Surat kuasa Kota A habis berlaku", "Mandate of Kota A runs out"),
      ("kb-without-pks", "Kesepakatan tanpa PKS", "Framework without a PKS"),
    ]
    for (text, indonesian, english) in table {
      let kind = try Anchor.Kind(text)
      #expect((id.name(kind), en.name(kind)) == (indonesian, english))
    }
  }

  @Test(arguments: [
    (1090, "1.090 hari lagi", "in 1,090 days"), (1, "1 hari lagi", "in 1 day"), (0, "hari ini", "today"),
    (-1, "1 hari yang lalu", "1 day ago"), (-30, "30 hari yang lalu", "30 days ago"),
  ])
  func `how far a day is`(days: Int, indonesian: String, english: String) {
    #expect((Wording(.id).countdown(days), Wording(.en).countdown(days)) == (indonesian, english))
  }
}
