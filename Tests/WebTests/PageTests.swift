import Catalog
import Registry
import Testing
import Transfer
import Web

@Suite struct PageTests {
  static let paths = [
    "/", "/kerja-sama", "/kerja-sama/apeksi/baubau-makassar", "/aplikasi", "/aplikasi/apeksi/war-room",
    "/kota",
    "/kota/73.71", "/kota/00.01", "/jaringan", "/cari?q=layanan",
  ]

  @Test func `every page says its day, its node and what it is not`() async throws {
    let hub = try Town.filledHub()
    try await Visit.to(hub.node) { visit in
      for path in Self.paths {
        let answer = try await visit.get(path)
        #expect(answer.status == 200, "\(path)")
        #expect(answer.header("Content-Type") == "text/html; charset=utf-8")
        #expect(answer.header("Content-Language") == "id")
        let text = answer.text
        #expect(text.contains("<html lang=\"id\">"))
        #expect(text.contains("23 November 2026"), "\(path)")
        #expect(text.contains("Pencatatan di register ini bukan penilaian keabsahan hukum"))
        #expect(text.contains("mitrakota-demo/apeksi"))
        #expect(text.contains("href=\"#isi\"") && text.contains("id=\"isi\""))
        #expect(!text.contains("[[") && !text.contains("{{"), "\(path)")
        #expect(!text.contains("<script"), "\(path)")
      }
    }
  }

  @Test func `a page loads nothing from elsewhere and runs nothing`() async throws {
    let hub = try Town.filledHub()
    try await Visit.to(hub.node) { visit in
      for path in Self.paths + ["/gaya.css", "/healthz", "/tidak-ada"] {
        let answer = try await visit.get(path)
        #expect(
          answer.header("Content-Security-Policy")
            == "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'")
        #expect(answer.header("X-Content-Type-Options") == "nosniff")
        #expect(answer.header("Referrer-Policy") == "no-referrer")
      }
      #expect(try await visit.get("/gaya.css").header("Content-Type") == "text/css; charset=utf-8")
    }
  }

  @Test func `English is one word in the address, and links keep it with the day`() async throws {
    let hub = try Town.filledHub()
    try await Visit.to(hub.node) { visit in
      let page = try await visit.get("/kerja-sama?lang=en&per=2018-01-15")
      #expect(page.header("Content-Language") == "en")
      #expect(page.text.contains("<html lang=\"en\">"))
      #expect(page.text.contains("15 January 2018"))
      #expect(page.text.contains("/kerja-sama/apeksi/baubau-makassar?per=2018-01-15&amp;lang=en"))
      #expect(page.text.contains("href=\"/kerja-sama?per=2018-01-15\""))
      #expect(!page.text.contains("Kerja sama</h1>"))
    }
  }

  @Test func `every page speaks English when asked, in its frame as in its words`() async throws {
    let hub = try Town.filledHub()
    let indonesian = ["Lanjut", "Ubah tanggal", "Tidak ada", "Belum ", "Para pihak", "Langsung ke isi", "Simpul "]
    try await Visit.to(hub.node) { visit in
      for path in Self.paths + ["/kerja-sama/tidak-ada", "/kerja-sama?tahap=rejected"] {
        let page = try await visit.get(path + (path.contains("?") ? "&" : "?") + "lang=en")
        #expect(page.text.contains("An entry in this register is not a judgement of legal validity"), "\(path)")
        for words in indonesian {
          #expect(!page.text.contains(words), "\(path): \(words)")
        }
      }
    }
  }

  @Test func `a page about another day says today's status on its second line`() async throws {
    let hub = try Town.filledHub()
    try await Visit.to(hub.node) { visit in
      let expected: [(String, String)] = [
        ("2017-12-22", "PADA 22 DESEMBER 2017: BELUM ADA CATATAN"),
        ("2017-12-23", "PADA 23 DESEMBER 2017: PEMBAHASAN"),
        ("2018-01-15", "PADA 15 JANUARI 2018: PEMBAHASAN"),
        ("2018-02-01", "PADA 1 FEBRUARI 2018: Tidak diketahui"),
      ]
      for (day, line) in expected {
        let text = try await visit.get("/kerja-sama/apeksi/baubau-makassar?per=\(day)").text
        let asked = try #require(text.firstRange(of: line), "\(line)").lowerBound
        let today = try #require(text.firstRange(of: "Hari ini (23 November 2026): Tidak diketahui"))
          .lowerBound
        #expect(asked < today)
      }
      #expect(try await visit.get("/kerja-sama?per=2018-01-15").text.contains("Hari ini (23 November 2026)"))
    }
  }

  @Test func `the classes of data stand apart, each under its banner`() async throws {
    let hub = try Town.filledHub()
    try await Visit.to(hub.node) { visit in
      let text = try await visit.get("/kerja-sama").text
      #expect(text.contains(Papers.notice))
      #expect(text.contains("DATA REKAAN"))
      let tables = text.split(separator: "<table").dropFirst()
      #expect(tables.count == 2)
      for table in tables {
        #expect(!(table.contains("baubau-makassar") && table.contains("melati-kenanga")))
      }
      let city = try await visit.get("/kota/00.01").text
      #expect(city.contains("DATA REKAAN"))
      #expect(!city.contains(Papers.notice))
    }
  }

  @Test func `filters narrow the list and say when nothing is left`() async throws {
    let hub = try Town.filledHub()
    try await Visit.to(hub.node) { visit in
      let ending = try await visit.get("/kerja-sama?berakhir=90").text
      #expect(ending.contains("melati-kenanga") && !ending.contains("melati-cempaka"))
      #expect(ending.contains("12 hari lagi"))
      let party = try await visit.get("/kerja-sama?pihak=73.71").text
      #expect(party.contains("baubau-makassar") && !party.contains("melati"))
      let phase = try await visit.get("/kerja-sama?tahap=partly-signed").text
      #expect(!phase.contains("baubau-makassar?") && !phase.contains("melati-kenanga"))
      let waiting = try await visit.get("/kerja-sama?tahap=awaiting-signatures,partly-signed").text
      #expect(!waiting.contains("melati-kenanga"))
      let none = try await visit.get("/kerja-sama?tahap=rejected").text
      #expect(none.contains("Tidak ada kerja sama yang sesuai saringan ini."))
      #expect(try await visit.get("/kerja-sama?tahap=apa-saja").status == 400)
      #expect(try await visit.get("/kerja-sama?berakhir=besok").status == 400)
      #expect(try await visit.get("/kerja-sama?pihak=Atlantis").status == 404)
      #expect(try await visit.get("/kerja-sama?per=23-12-2017").status == 400)
    }
  }

  @Test func `an empty register says so in words`() async throws {
    let hub = try Town.hub()
    try await Visit.to(hub.node) { visit in
      let words = [
        ("/", "Register ini masih kosong"), ("/kerja-sama", "Belum ada kerja sama di register ini."),
        ("/aplikasi?lang=en", "There is no application in this register yet."), ("/kota", "98 kota"),
        ("/jaringan", "Simpul ini belum bertemu rekan."),
      ]
      for (path, sentence) in words {
        let text = try await visit.get(path).text
        #expect(text.contains(sentence), "\(path)")
      }
    }
  }

  @Test func `a node that is not registered says so`() async throws {
    let hub = try Town.hub()
    let city = try Town.city("73.71", "Kota Makassar", of: hub, seed: 2)
    try city.publish()
    let words = [(city, "Belum terdaftar; data tersimpan lokal."), (hub, "Terdaftar di direktori")]
    for (town, sentence) in words {
      try await Visit.to(town.node) { visit in
        let text = try await visit.get("/jaringan").text
        #expect(text.contains(sentence))
      }
    }
  }
}
