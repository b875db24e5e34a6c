import Catalog
import Registry
import Testing
import Transfer
import Web

@Suite struct PageFindingTests {
  @Test func `a short address leads to the one record that it means`() async throws {
    let hub = try Town.filledHub()
    try await Visit.to(hub.node) { visit in
      let pairs = [
        ("/kerja-sama/baubau-makassar", "/kerja-sama/apeksi/baubau-makassar"),
        ("/kerja-sama/baubau", "/kerja-sama/apeksi/baubau-makassar"),
        ("/aplikasi/war-room?lang=en", "/aplikasi/apeksi/war-room?lang=en"),
        ("/kota/makassar?per=2018-01-15", "/kota/73.71?per=2018-01-15"),
      ]
      for (short, full) in pairs {
        let answer = try await visit.follow(short)
        #expect(answer.status == 200, "\(short)")
        #expect(answer.effectiveURL == visit.base + full, "\(short)")
      }
    }
  }

  @Test func `a short address that means several asks which`() async throws {
    let hub = try Town.filledHub()
    try await Visit.to(hub.node) { visit in
      let answer = try await visit.get("/kerja-sama/melati")
      #expect(answer.status == 300)
      #expect(answer.text.contains("apeksi/melati-kenanga") && answer.text.contains("apeksi/melati-cempaka"))
    }
  }

  @Test func `what is not there is answered with what is near`() async throws {
    let hub = try Town.filledHub()
    try await Visit.to(hub.node) { visit in
      let near = try await visit.get("/kerja-sama/baubau-makasar")
      #expect(near.status == 404)
      #expect(near.text.contains("href=\"/kerja-sama/apeksi/baubau-makassar\""))
      #expect(try await visit.get("/kerja-sama/apeksi/tidak-ada").status == 404)
      #expect(try await visit.get("/aplikasi/apeksi/tidak-ada").status == 404)
      let code = try await visit.get("/kota/73.79")
      #expect(code.status == 404)
      #expect(code.text.contains("href=\"/kota/73.71\""))
      #expect(try await visit.get("/kota/makasar").text.contains("Kota Makassar (73.71)"))
      for path in ["/kerja-sama/", "/tidak/ada", "/KOTA", "/kota/73.71/", "/..%2f"] {
        let lost = try await visit.get(path)
        #expect(lost.status == 404, "\(path)")
        #expect(lost.text.contains("Semua kerja sama"), "\(path)")
      }
    }
  }

  @Test func `a search finds titles and escapes what was typed`() async throws {
    let hub = try Town.filledHub()
    try await Visit.to(hub.node) { visit in
      let found = try await visit.get("/cari?q=kota+makassar").text
      #expect(found.contains("/kerja-sama/apeksi/baubau-makassar"))
      let spaced = try await visit.get("/cari?q=kerjasama").text
      #expect(spaced.contains("/kerja-sama/apeksi/baubau-makassar"))
      let none = try await visit.get("/cari?q=%22%3E%3Cscript%3E").text
      #expect(none.contains("&quot;&gt;&lt;script&gt;"))
      #expect(!none.contains("<script"))
      #expect(try await visit.get("/cari").text.contains("Ketik satu atau beberapa kata"))
    }
  }
}
