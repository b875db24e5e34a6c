import Catalog
import Registry
import Testing

/// A card to fill in, as `mitrakota app new` lays it into the catalog folder.
@Suite struct CardSkeletonTests {
  private func written(_ town: Town, _ language: Language) throws -> String {
    let place = try CardSkeletonOffice(node: town.node).write("izin-melati", language: language)
    #expect(place.hasSuffix("/applications/izin-melati.xml"))
    return String(decoding: try town.catalog.read("applications/izin-melati.xml"), as: UTF8.self)
  }

  /// The text with every line that is nothing but a commented element opened.
  private func opened(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    lines.removeAll { ["<!--", "-->"].contains($0.trimmed) }
    return lines.map { line in
      let inner = line.trimmed
      guard inner.hasPrefix("<!-- <"), inner.hasSuffix("> -->") else { return line }
      return String(inner.dropFirst(5).dropLast(4))
    }.joined(separator: "\n")
  }

  @Test(arguments: Language.allCases)
  func `is refused while the name is blank, and right once it is filled`(_ language: Language) throws {
    let town = try ImportingTests.town()
    let text = try written(town, language)
    let refused = try Publisher(node: town.node).plan()
    #expect(!refused.isPublishable)
    #expect(refused.findings.filter { $0.severity == .error }.map(\.keyPath) == ["application/name"])
    let filled = text.replacing("<name lang=\"id\"></name>", with: "<name lang=\"id\">Izin Melati</name>")
    try town.catalog.write(filled, to: "applications/izin-melati.xml")
    #expect(try town.publish().count == 1)
    let card = try #require(try town.node.view().applications[try RecordID("apeksi/izin-melati")])
    #expect(card.names[.indonesian] == "Izin Melati")
    #expect(card.sharing == nil && card.technologies.isEmpty)
  }

  @Test func `with every line opened it is a whole card`() throws {
    let town = try ImportingTests.town()
    let text = opened(try written(town, .id))
      .replacing("<name lang=\"id\"></name>", with: "<name lang=\"id\">Izin Melati</name>")
    try town.catalog.write(text, to: "applications/izin-melati.xml")
    let plan = try Publisher(node: town.node).plan()
    #expect(plan.findings.filter { $0.severity == .error } == [])
    #expect(try town.publish().count == 1)
    let card = try #require(try town.node.view().applications[try RecordID("apeksi/izin-melati")])
    #expect(card.sharing?.months == 36)
    #expect(card.server.memory == "8 GB")
    #expect(card.integrations?.list.map(\.name) == ["SSO", "Dukcapil"])
    #expect(card.keeper == nil)
  }

  @Test func `replaces nothing`() throws {
    let town = try ImportingTests.town()
    let office = CardSkeletonOffice(node: town.node)
    _ = try office.write("izin-melati", language: .id)
    #expect(throws: RegistryError.self) { try office.write("izin-melati", language: .id) }
    try town.catalog.write("x", to: "applications/antrean/publiccode.yml")
    #expect(throws: RegistryError.self) { try office.write("antrean", language: .id) }
    #expect(throws: RegistryError.self) { try office.write("Izin Melati", language: .id) }
  }
}

extension String {
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
