import Catalog
import Exchange
import Registry
import Testing

/// A file that moves to another short name stays one record.
@Suite struct RenamingTests {
  private static func card(_ slug: String, _ name: String = "Loket Terpadu", function: String = "Melayani warga")
    -> String
  {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <application xmlns="urn:mitrakota:application:1" slug="\(slug)">
      <name lang="id">\(name)</name>
      <description lang="id">Antrean dan berkas permohonan pada satu tempat.</description>
      <function>\(function)</function>
      <owner>73.71</owner>
      <status>active</status>
      <licence>EUPL-1.2</licence>
    </application>
    """
  }

  private static func move(_ hub: Town, from old: String, to new: String, _ text: String? = nil) throws {
    try hub.catalog.remove("applications/\(old).xml")
    try hub.catalog.write(text ?? card(new), to: "applications/\(new).xml")
  }

  private static func hub() throws -> Town {
    let hub = try Town.hub()
    try hub.catalog.write(card("loket"), to: "applications/loket.xml")
    try hub.catalog.write(
      Papers.adoption("pakai", "apeksi/loket", from: "73.71", to: "74.72", under: "apeksi/kb", ""),
      to: "adoptions/pakai.xml")
    try hub.publish()
    return hub
  }

  @Test func `a moved file is renamed, and whoever named it finds it under both names`() throws {
    let hub = try Self.hub()
    try Self.move(hub, from: "loket", to: "loket-terpadu", Self.card("loket-terpadu", function: "Melayani semua warga"))
    let plan = try Publisher(node: hub.node).plan()
    #expect(plan.changes.map(\.kind) == [.rename])
    #expect(plan.changes.first?.former == (try Subject("application/loket")))
    #expect(
      plan.changes.first?.fields == [
        FieldChange(keyPath: "function", old: "Melayani warga", new: "Melayani semua warga")
      ])
    try hub.publish()
    #expect(try Publisher(node: hub.node).plan().changes.isEmpty)

    let view = try hub.node.view()
    let new = try RecordID("apeksi/loket-terpadu")
    #expect(view.applications.keys == [new])
    for name in ["loket", "apeksi/loket", "loket-terpadu"] {
      let answer = try view.application(name)
      #expect(answer.id == new && answer.withdrawnAt == nil, "\(name)")
      #expect(answer.formerNames == [try RecordID("apeksi/loket")])
      #expect(answer.adopters.map(\.adoption.adoption.taker) == [try PartyID("74.72")])
    }
    #expect(try hub.node.search("loket", view: view).hits.map(\.id) == [new])
    #expect(try hub.node.verify().problems == [])
  }

  @Test func `a name stays known through later revisions and further renamings`() throws {
    let hub = try Self.hub()
    try Self.move(hub, from: "loket", to: "satu")
    try hub.publish()
    try hub.catalog.write(Self.card("satu", "Loket Satu"), to: "applications/satu.xml")
    try hub.publish()
    try Self.move(hub, from: "satu", to: "dua", Self.card("dua", "Loket Satu"))
    try hub.publish()
    let view = try hub.node.view()
    #expect(try view.application("loket").id == RecordID("apeksi/dua"))
    #expect(
      try view.application("dua").formerNames == [RecordID("apeksi/loket"), RecordID("apeksi/satu")])
    for word in ["loket", "satu"] {
      #expect(try hub.node.search(word, view: view).hits.map(\.id) == [RecordID("apeksi/dua")], "\(word)")
    }
  }

  @Test func `a record that takes its old name back is itself again`() throws {
    let hub = try Self.hub()
    try Self.move(hub, from: "loket", to: "lain")
    try hub.publish()
    try Self.move(hub, from: "lain", to: "loket")
    #expect(try hub.publish().map(\.kind) == [.rename])
    let view = try hub.node.view()
    #expect(view.applications.keys == [try RecordID("apeksi/loket")])
    #expect(try view.application("lain").id == RecordID("apeksi/loket"))
    #expect(try view.application("loket").adopters.count == 1)
    #expect(try hub.node.verify().problems == [])
  }

  @Test func `another card, two equal ones, and an order not to are no renaming`() throws {
    let hub = try Self.hub()
    try Self.move(hub, from: "loket", to: "parkir", Documents.application("parkir", "Parkir", owner: "73.71"))
    #expect(try Publisher(node: hub.node).plan().changes.map(\.kind) == [.withdraw, .add])
    try Self.move(hub, from: "parkir", to: "satu")
    var publisher = try Publisher(node: hub.node)
    #expect(try publisher.plan().changes.map(\.kind) == [.rename])
    publisher.followsRenames = false
    #expect(Set(try publisher.plan().changes.map(\.kind)) == [.withdraw, .add])
    try hub.catalog.write(Self.card("dua"), to: "applications/dua.xml")
    #expect(Set(try Publisher(node: hub.node).plan().changes.map(\.kind)) == [.withdraw, .add])
  }

  @Test func `a text keeps its short name, since its acts name it`() throws {
    let hub = try Town.hub()
    try hub.catalog.write(Documents.instrument("kb", "Kesepakatan Air"), to: "instruments/kb.xml")
    try hub.publish()
    try hub.catalog.remove("instruments/kb.xml")
    try hub.catalog.write(Documents.instrument("kb-air", "Kesepakatan Air"), to: "instruments/kb-air.xml")
    let plan = try Publisher(node: hub.node).plan()
    #expect(Set(plan.changes.map(\.kind)) == [.withdraw, .add])
    #expect(plan.findings.map(\.rule).filter { $0 != "source-missing" } == ["instrument-renamed"])
    #expect(plan.isPublishable)
  }

  @Test func `what is withdrawn says so and keeps its card`() throws {
    let hub = try Self.hub()
    try hub.catalog.remove("applications/loket.xml")
    try hub.publish()
    let answer = try hub.node.view().application("loket")
    #expect(answer.withdrawnAt != nil && answer.card.licence == "EUPL-1.2")
    #expect(answer.facts(Wording(.id)).contains { $0.field == "withdrawn" && $0.text.hasPrefix("pada ") })
    #expect(throws: RegistryError.self) { try hub.node.view().application("lok") }
    #expect(throws: RegistryError.self) { try hub.node.view().identifyApplication("loket") }
  }
}
