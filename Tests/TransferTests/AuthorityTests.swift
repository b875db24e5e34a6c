import Testing

@testable import Transfer

@Suite struct AuthorityTests {
  @Test(arguments: [
    ("http://kota.example", "kota.example", 80), ("https://kota.example/", "kota.example", 443),
    ("HTTP://Kota.Example:8080/a?b#c", "kota.example", 8080), ("http://127.0.0.1:1?x", "127.0.0.1", 1),
    ("http://[::1]/", "::1", 80), ("https://[2001:DB8::1]:65535#x", "2001:db8::1", 65535),
    ("http://a.example/http://b.example:9/", "a.example", 80),
  ])
  func `finds host and port`(url: String, host: String, port: Int) throws {
    let found = try #require(Authority(ofURL: url))
    #expect(found.host == host)
    #expect(found.port == port)
    #expect(!found.hasUser)
  }

  @Test(arguments: [
    "http://admin@kota.example/", "http://admin:kunci@kota.example/", "http://a@b@kota.example/",
    "http://@kota.example",
  ])
  func `the host stands after the last at sign`(url: String) throws {
    let found = try #require(Authority(ofURL: url))
    #expect(found.host == "kota.example")
    #expect(found.hasUser)
  }

  @Test(arguments: [
    "", "kota.example", "ftp://kota.example/", "http:kota.example", "http://", "http:///a", "http://:80/",
    "http://[::1",
    "http://[::1]80/", "http://a:/", "http://a:0/", "http://a:65536/", "http://a:-1/", "http://a:80x/",
    "http://[]/",
  ])
  func `gives nothing where there is no host and port`(url: String) { #expect(Authority(ofURL: url) == nil) }

  @Test(arguments: [
    ("http://a", "http"), ("FILE:///a", "file"), ("mailto:a", "mailto"), ("a/b:c", nil), ("/a:b", nil),
    ("?a:b", nil),
    ("#a:b", nil), (":a", nil), ("a", nil), ("", nil),
  ])
  func `a scheme stands before the first colon, not after a slash`(url: String, scheme: String?) {
    #expect(Authority.scheme(ofURL: url) == scheme)
  }

  @Test(arguments: [
    ("http://kota.example/a@b", "http://kota.example/a@b"),
    ("http://admin:kunci@kota.example/a", "http://…@kota.example/a"),
    ("ftp://admin:kun@ci@kota.example", "ftp://…@kota.example"), ("mailto:a@b.example", "mailto:a@b.example"),
    ("", ""),
  ])
  func `hides who logs in`(url: String, shown: String) { #expect(Authority.redacted(url) == shown) }
}
