import Hummingbird
import Registry
import Testing
import Transfer

@testable import Web

@Suite struct PageCachingTests {
  @Test func `a page that has not changed is not sent again`() async throws {
    let hub = try Town.filledHub()
    try await Visit.to(hub.node) { visit in
      let first = try await visit.get("/kerja-sama")
      let tag = try #require(first.etag)
      #expect(first.header("Cache-Control") == "no-cache")
      let again = try await visit.get("/kerja-sama", ifNoneMatch: tag)
      #expect(again.status == 304)
      #expect(again.body.isEmpty)
      #expect(again.header("Content-Security-Policy") != nil)
      #expect(try await visit.get("/kerja-sama?lang=en", ifNoneMatch: tag).status == 200)

      try hub.catalog.write(Papers.instrument("baru", "Naskah baru"), to: "instruments/baru.xml")
      try hub.catalog.write(
        Papers.act("buka-baru", "open", on: "baru", Papers.terms("baru", "kb", ["74.72", "73.71"])),
        to: "acts/buka-baru.xml")
      try hub.publish()
      let changed = try await visit.get("/kerja-sama", ifNoneMatch: tag)
      #expect(changed.status == 200)
      #expect(changed.text.contains("Naskah baru"))
    }
  }

  @Test func `the network page and problems are never kept`() async throws {
    let hub = try Town.hub()
    try await Visit.to(hub.node) { visit in
      for path in ["/jaringan", "/tidak-ada"] {
        let answer = try await visit.get(path)
        #expect(answer.header("Cache-Control") == "no-store")
        #expect(answer.etag == nil)
      }
    }
  }

  @Test func `text is compressed for who takes it`() async throws {
    let hub = try Town.filledHub()
    try await Visit.to(hub.node) { visit in
      let page = try await visit.get("/kota")
      #expect(page.header("Content-Encoding") == "gzip")
      #expect(page.header("Vary") == "Accept-Encoding")
      #expect(page.text.hasSuffix("</html>\n"))
      #expect(page.wireBytes < page.body.count / 3)
      #expect(try await visit.get("/healthz").header("Content-Encoding") == nil)
      #expect(try await visit.get("/sync/v1/heads").header("Content-Encoding") == nil)
    }
  }

  @Test func `a view is loaded again only when the register has changed`() throws {
    let hub = try Town.filledHub()
    let cache = ViewCache(node: hub.node)
    let first = try cache.current()
    #expect(try cache.current().generation == first.generation)
    try hub.catalog.write(
      Papers.application("baru", "Aplikasi baru", owner: "74.72"), to: "applications/baru.xml")
    try hub.publish()
    let second = try cache.current()
    #expect(second.generation != first.generation)
    #expect(second.view.applications.count == first.view.applications.count + 1)
  }

  @Test(arguments: [
    ("gzip", true), ("deflate, gzip;q=0.5", true), ("*", true), ("gzip;q=0", false), ("gzip; q=0.000", false),
    ("br", false), ("", false), ("GZIP", true),
  ])
  func `gzip is sent to who takes it`(header: String, takes: Bool) {
    #expect(Response.takesGzip(header) == takes)
    #expect(!Response.takesGzip(nil))
  }
}
