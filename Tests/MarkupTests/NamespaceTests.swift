import Testing

@testable import Markup

struct NamespaceTests {
  @Test(arguments: ["urn:a", "urn:mitrakota:application:1", "http://contoh.id/é?a=1#b", "x+y-z.1:", "A:b"])
  func `an absolute URI is a namespace`(_ name: String) throws {
    #expect(NamespaceDeclaration.isUsable(name))
    #expect(Element("a", namespace: name).unwritable() == [])
  }

  @Test(arguments: [
    "kota", "/kota", ":a", "1:a", "é:a", "a b:c", "urn:a b", "urn:a&b", "urn:<", "urn:\"", "urn:'", "?:",
  ])
  func `nothing else is`(_ name: String) throws {
    #expect(!NamespaceDeclaration.isUsable(name))
    #expect(Element("a", namespace: name).unwritable().map(\.found) == [name])
    let escaped = name.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(
      "\"", with: "&quot;")
    #expect(throws: MarkupError.self) { try parsed("<a xmlns:p=\"\(escaped)\"/>") }
    #expect(throws: MarkupError.self) { try parsed("<a xmlns=\"\(escaped)\"/>") }
  }

  @Test func `a scope holds what was declared last`() {
    var scope = NamespaceScope()
    #expect(scope.holds(NamespaceDeclaration(prefix: "", namespace: "")))
    #expect(!scope.holds(NamespaceDeclaration(prefix: "p", namespace: "")))
    scope.declare(NamespaceDeclaration(prefix: "", namespace: "urn:a"))
    scope.declare(NamespaceDeclaration(prefix: "p", namespace: "urn:b"))
    scope.declare(NamespaceDeclaration(prefix: "p", namespace: "urn:c"))
    #expect(scope.holds(NamespaceDeclaration(prefix: "p", namespace: "urn:c")))
    #expect(!scope.holds(NamespaceDeclaration(prefix: "p", namespace: "urn:b")))
    #expect(!scope.holds(NamespaceDeclaration(prefix: "", namespace: "")))
    #expect(scope.sorted.map(\.prefix) == ["", "p"])
  }

  @Test func `two spellings of one prefix are two prefixes`() throws {
    let text = "<é:a xmlns:é='urn:a' xmlns:e\u{301}='urn:b'><e\u{301}:b/><é:b/></é:a>"
    let document = try parsed(text)
    #expect(document.root.elements.map(\.namespace) == ["urn:b", "urn:a"])
    #expect(document.root.canonicalBytes() == document.canonical())
  }

  @Test func `a declaration that nothing uses is kept where it stood`() throws {
    let text = "<a xmlns:p=\"urn:p\"><b xmlns:q=\"urn:q\"></b></a>"
    #expect(String(decoding: try parsed(text).root.canonicalBytes(), as: UTF8.self) == text)
    #expect(try parsed(text).root != parsed("<a><b/></a>").root)
  }
}
