import Catalog
import Exchange
import Testing

@Suite struct OriginTests {
  @Test(arguments: [
    "mitrakota/73.71", "mitrakota/74", "mitrakota/apeksi", "mitrakota-demo/00.01", "mitrakota/direktori",
    "mitrakota-demo/direktori",
  ])
  func `a name of a log has one spelling`(text: String) throws {
    let origin = try Origin(text)
    #expect(origin.description == text)
    #expect(origin.isDirectory == text.hasSuffix("direktori"))
    #expect((origin.member == nil) == origin.isDirectory)
    #expect(Origin(origin.realm, origin.name) == origin)
  }

  @Test(arguments: [
    "", "/", "mitrakota", "mitrakota/", "/73.71", "mitrakota/73.71/", "mitrakota//73.71", "Mitrakota/73.71",
    "mitrakota/Makassar", "mitrakota /73.71", "mitrakota/73.71 ", "mitrakota-test/73.71", "mitrakota/7371",
    "mitrakota/73.71\n", "mitrakota/\u{1d7df}3.71",
  ])
  func `refuses other names`(text: String) {
    #expect(throws: ParseError("origin", text, rule: "")) { try Origin(text) }
  }

  @Test func `realms never mix`() throws {
    let member = try MemberID("73.71")
    #expect(Origin(.official, member) != Origin(.demo, member))
    #expect(Origin.directory(.official).name == Origin.directory(.demo).name)
    #expect(Origin(.official, member).member == Origin(.demo, member).member)
  }

  @Test func `names sort by their bytes`() throws {
    let names = try ["mitrakota/apeksi", "mitrakota-demo/apeksi", "mitrakota/73.71"].map { try Origin($0) }
    #expect(
      names.sorted().map(\.description) == ["mitrakota-demo/apeksi", "mitrakota/73.71", "mitrakota/apeksi"])
    #expect(try LogName("73.71") < LogName("direktori"))
  }
}
