import Registry
import Testing
import Transfer
import Web

/// The same list as a page, a file, or lines to paste.
@Suite struct ListFormTests {
  @Test(arguments: [
    ("csv", "text/csv; charset=utf-8; header=present"), ("tsv", "text/tab-separated-values; charset=utf-8"),
    ("json", "application/json"), ("jsonl", "application/jsonl"), ("md", "text/markdown; charset=utf-8"),
    ("ics", "text/calendar; charset=utf-8"), ("wa", "text/plain; charset=utf-8"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  ])
  func `a list comes in every form, and the page leads to it`(form: String, mediaType: String) async throws {
    let hub = try Town.filledHub()
    try await Visit.to(hub.node) { visit in
      for path in ["/kerja-sama", "/aplikasi"] {
        let answer = try await visit.get("\(path)?bentuk=\(form)")
        #expect(answer.status == 200, "\(path): \(answer.text)")
        #expect(answer.header("Content-Type") == mediaType)
        #expect(!answer.body.isEmpty)
      }
      // A calendar is offered where rows have days; tabs and lines of JSON are for those who know of them.
      guard !["tsv", "jsonl"].contains(form) else { return }
      #expect(try await visit.get("/kerja-sama").text.contains("href=\"/kerja-sama?bentuk=\(form)\""))
    }
  }

  @Test func `a form holds what the filters of the page leave, in the language of the page`() async throws {
    let hub = try Town.filledHub()
    try await Visit.to(hub.node) { visit in
      let all = try await visit.get("/kerja-sama?bentuk=tsv").text.split(separator: "\n")
      let ending = try await visit.get("/kerja-sama?berakhir=90&bentuk=tsv").text.split(separator: "\n")
      #expect(ending.count == 1 && ending.count < all.count)
      #expect(ending[0].contains("melati-kenanga"))
      let page = try await visit.get("/kerja-sama?berakhir=90&per=2026-11-20&lang=en").text
      #expect(page.contains("href=\"/kerja-sama?berakhir=90&amp;per=2026-11-20&amp;bentuk=xlsx&amp;lang=en\""))
      let message = try await visit.get("/kerja-sama?berakhir=90&bentuk=wa&lang=en").text
      #expect(message.hasPrefix("*Agreements that end within 90 days*\nas of 23 November 2026\n"))
    }
  }

  @Test func `Indonesian CSV opens in Excel by a double click, English CSV is as programs expect`() async throws {
    let hub = try Town.filledHub()
    try await Visit.to(hub.node) { visit in
      let excel = try await visit.get("/kerja-sama?bentuk=csv").body
      #expect(excel.starts(with: [0xEF, 0xBB, 0xBF]))
      #expect(String(decoding: excel, as: UTF8.self).contains("id;phase;last-day"))
      #expect(try await visit.get("/kerja-sama?bentuk=csv&lang=en").text.hasPrefix("id,phase,last-day"))
    }
  }

  @Test func `a form that is none, and a page that is no list, are told apart`() async throws {
    let hub = try Town.filledHub()
    try await Visit.to(hub.node) { visit in
      let unknown = try await visit.get("/kerja-sama?bentuk=docx")
      #expect(unknown.status == 400)
      #expect(
        unknown.text.contains("Bentuk &#39;docx&#39; tidak dikenal")
          || unknown.text.contains("Bentuk 'docx' tidak dikenal"))
      let noList = try await visit.get("/kerja-sama/apeksi/baubau-makassar?bentuk=csv")
      #expect(noList.status == 404)
      #expect(noList.text.contains("Halaman ini bukan daftar"))
    }
  }

  @Test func `a form that was fetched is not fetched again until the register changes`() async throws {
    let hub = try Town.filledHub()
    try await Visit.to(hub.node) { visit in
      let first = try await visit.get("/kerja-sama?bentuk=json")
      let tag = try #require(first.header("ETag"))
      #expect(try await visit.get("/kerja-sama?bentuk=json", ifNoneMatch: tag).status == 304)
    }
  }
}
