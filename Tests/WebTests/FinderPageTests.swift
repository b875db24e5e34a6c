import Registry
import Testing
import Transfer
import Web

@Suite struct FinderPageTests {
  @Test func `choices are links with counts, and a chosen one leads back`() async throws {
    let hub = try Town.filledHub()
    try await Visit.to(hub.node) { visit in
      let all = try await visit.get("/aplikasi")
      #expect(all.status == 200)
      #expect(all.text.contains("<aside class=\"facets\""))
      let one = try await visit.get("/aplikasi?kota=73.71&lang=en")
      #expect(one.status == 200)
      #expect(one.text.contains("aria-current=\"true\">"))
      #expect(one.text.contains("aria-label=\"Remove Owner: "))
      #expect(one.text.contains("<input type=\"hidden\" name=\"kota\" value=\"73.71\">"))
      #expect(one.text.contains("href=\"/aplikasi?kota=73.71\""), "the other language keeps the choice")
    }
  }

  @Test func `what is no value is told with what may have been meant`() async throws {
    let hub = try Town.filledHub()
    try await Visit.to(hub.node) { visit in
      let page = try await visit.get("/aplikasi?status=actve")
      #expect(page.status == 400)
      #expect(page.text.contains("Mungkin maksudnya: active"))
      let none = try await visit.get("/aplikasi?q=tidakadabegini")
      #expect(none.status == 200)
      #expect(none.text.contains("Tidak ada yang cocok."))
      #expect(try await visit.get("/aplikasi?setelah=x").status == 400)
    }
  }

  @Test func `programs get the same list in JSON, with a tag`() async throws {
    let hub = try Town.filledHub()
    try await Visit.to(hub.node) { visit in
      let answer = try await visit.get("/api/v1/applications?limit=1")
      #expect(answer.status == 200)
      #expect(answer.header("Content-Type") == "application/json")
      #expect(answer.text.contains("\"sections\""))
      let tag = try #require(answer.header("ETag"))
      #expect(try await visit.get("/api/v1/applications?limit=1", ifNoneMatch: tag).status == 304)
    }
  }

  @Test(arguments: [
    ("/api/v1/applications?stauts=active", 400), ("/api/v1/applications?status=actve", 400),
    ("/api/v1/applications?limit=0", 400), ("/api/v1/applications?limit=07", 400),
    ("/api/v1/applications?cursor=x", 400), ("/api/v1/applications?sort=besar", 400),
    ("/api/v1/applications?day=kemarin", 400), ("/api/v1/applications?since=dulu", 400), ("/api/v1/hantu", 404),
  ])
  func `errors for programs are problem documents`(path: String, status: Int) async throws {
    let hub = try Town.filledHub()
    try await Visit.to(hub.node) { visit in
      let answer = try await visit.get(path)
      #expect(answer.status == status)
      #expect(try answer.problem.detail.isEmpty == false)
    }
  }
}
