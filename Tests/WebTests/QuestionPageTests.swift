import Registry
import Testing
import Transfer
import Web

/// The questions as pages: each is the list that the command prints, with its other forms beside it.
@Suite struct QuestionPageTests {
  static let paths = [
    "/tanda-tangan", "/kewajiban", "/perubahan", "/laporan/tidur", "/laporan/semester", "/audit/terlambat",
    "/audit/celah", "/kerja-sama/apeksi/baubau-makassar/riwayat", "/kerja-sama/apeksi/baubau-makassar/dampak",
    "/kota/73.71/kewajiban", "/kota/73.71/antrean", "/kota/00.01/neraca", "/antara/73.71/74.72",
  ]

  @Test(arguments: ["id", "en"])
  func `each question has its page, which says its day and what it is not`(language: String) async throws {
    let hub = try Town.filledHub()
    try await Visit.to(hub.node) { visit in
      for path in Self.paths {
        let page = try await visit.get("\(path)?lang=\(language)")
        #expect(page.status == 200, "\(path): \(page.text)")
        #expect(page.text.contains("<html lang=\"\(language)\">"), "\(path)")
        #expect(page.text.contains(language == "id" ? "Per 23 November 2026" : "As of 23 November 2026"), "\(path)")
        #expect(!page.text.contains("[[") && !page.text.contains("{{"), "\(path)")
      }
    }
  }

  @Test func `a page that has rows leads to its other forms, an empty one says so in a sentence`() async throws {
    let hub = try Town.filledHub()
    try await Visit.to(hub.node) { visit in
      for path in Self.paths {
        let page = try await visit.get(path).text
        let rows = try await visit.get("\(path)?bentuk=jsonl").text.split(separator: "\n").count
        #expect(page.contains("class=\"forms\"") == (rows > 0), "\(path)")
        #expect(page.contains("<tbody>") == (rows > 0), "\(path)")
      }
      #expect(try await visit.get("/kewajiban").text.contains("Belum ada kewajiban yang dicatat."))
    }
  }

  @Test func `the report of a half-year is one workbook`() async throws {
    let hub = try Town.filledHub()
    try await Visit.to(hub.node) { visit in
      let page = try await visit.get("/laporan/semester?semester=2026-1")
      #expect(page.text.contains("Laporan kerja sama semester 2026-1"))
      #expect(page.text.contains("href=\"/laporan/semester?semester=2025-2\""))
      let book = try await visit.get("/laporan/semester?semester=2026-1&bentuk=xlsx")
      #expect(book.status == 200 && book.body.starts(with: Array("PK".utf8)))
      let unknown = try await visit.get("/laporan/semester?semester=2026-3")
      #expect(unknown.status == 400 && unknown.text.contains("2026-3"))
    }
  }

  @Test(arguments: [
    ("/perubahan?sejak=kemarin", 400, "kemarin"), ("/audit/terlambat?lewat=-1", 400, "-1"),
    ("/laporan/tidur?selama=enam", 400, "enam"), ("/tanda-tangan?pihak=Atlantis", 404, "Atlantis"),
    ("/antara/73.71/73.71", 400, "Makassar"), ("/kota/99.99/neraca", 404, "99.99"),
    ("/kerja-sama/apeksi/tidak-ada/riwayat", 404, "tidak-ada"),
  ])
  func `what cannot be answered is quoted`(path: String, status: Int, quoted: String) async throws {
    let hub = try Town.filledHub()
    try await Visit.to(hub.node) { visit in
      let page = try await visit.get(path)
      #expect(page.status == status, "\(path)")
      #expect(page.text.contains(quoted), "\(page.text)")
    }
  }

  @Test func `the overview leads to the questions, and a record to its views`() async throws {
    let hub = try Town.filledHub()
    try await Visit.to(hub.node) { visit in
      let overview = try await visit.get("/?per=2018-01-15").text
      for path in ["/tanda-tangan", "/perubahan", "/laporan/tidur", "/laporan/semester", "/audit/celah"] {
        #expect(overview.contains("href=\"\(path)?per=2018-01-15\""), "\(path)")
      }
      let agreement = try await visit.get("/kerja-sama/apeksi/baubau-makassar").text
      #expect(agreement.contains("href=\"/kerja-sama/apeksi/baubau-makassar/riwayat\""))
      #expect(agreement.contains("href=\"/kerja-sama/apeksi/baubau-makassar\" aria-current=\"true\""))
      #expect(try await visit.get("/kota/73.71").text.contains("href=\"/kota/73.71/neraca\""))
    }
  }
}
