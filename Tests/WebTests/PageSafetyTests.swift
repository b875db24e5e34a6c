import Catalog
import Registry
import Testing
import Transfer

@testable import Web

@Suite struct PageSafetyTests {
  @Test func `names from records are printed and never obeyed`() async throws {
    let hub = try Town.filledHub()
    try await Visit.to(hub.node) { visit in
      for path in PageTests.paths + ["/kerja-sama/apeksi/melati-kenanga", "/kota/00.01?lang=en"] {
        let text = try await visit.get(path).text
        #expect(!text.contains("<script"), "\(path)")
        #expect(!text.unicodeScalars.contains(subsequence: "\"\u{301}".unicodeScalars), "\(path)")
        #expect(!text.contains("href=\"javascript:"), "\(path)")
      }
      let page = try await visit.get("/kerja-sama/apeksi/melati-kenanga").text
      #expect(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"))
      #expect(page.unicodeScalars.contains(subsequence: "&quot;\u{301} onload=&quot;x".unicodeScalars))
    }
  }

  @Test(arguments: [
    ("<b>", "&lt;b&gt;"), ("\"'&", "&quot;&#39;&amp;"), ("\"\u{301}", "&quot;\u{301}"),
    ("<\u{338}", "&lt;\u{338}"),
    ("a\u{0}b\u{1b}", "a\u{fffd}b\u{fffd}"), ("baris\r\nbaru", "baris\u{fffd}\nbaru"),
    ("é e\u{301}", "é e\u{301}"),
  ])
  func `every scalar that means something in HTML is escaped`(text: String, escaped: String) {
    #expect(Array(PageText().escapeText(text).unicodeScalars) == Array(escaped.unicodeScalars))
  }

  @Test func `a source links only if its address is a web address`() async throws {
    let hub = try Town.filledHub()
    try await Visit.to(hub.node) { visit in
      let agreement = try await visit.get("/kerja-sama/apeksi/baubau-makassar").text
      #expect(
        agreement.contains(
          "<a href=\"http://baubaukota.go.id/kerja-sama\" rel=\"nofollow noreferrer\">Situs Kota Baubau</a>"))
      let application = try await visit.get("/aplikasi/apeksi/war-room").text
      #expect(application.contains("<li>javascript:alert(1)</li>"))
    }
  }

  @Test func `words of a template stand in both languages`() {
    #expect(Templates.choose(.id, in: "<h1>[[Kota|Cities]]</h1> x [[a|b]]") == "<h1>Kota</h1> x a")
    #expect(Templates.choose(.en, in: "<h1>[[Kota|Cities]]</h1> x [[a|b]]") == "<h1>Cities</h1> x b")
  }
}

extension Collection where Element: Equatable {
  fileprivate func contains(subsequence other: some Collection<Element>) -> Bool {
    indices.contains { self[$0...].starts(with: other) }
  }
}
