import Catalog
import Exchange
import Foundation
import Ledger
import Registry
import Store
import Testing

@Suite struct PublisherTests {
  @Test func `publishing twice changes nothing the second time`() throws {
    let hub = try Town.hub()
    try hub.catalog.write(Documents.application("loket", "Loket", owner: "73.71"), to: "applications/loket.xml")
    #expect(try hub.publish().map(\.kind) == [.add, .add])
    let before = try hub.sizes()
    #expect(try hub.publish().isEmpty)
    #expect(try hub.sizes() == before)
  }

  @Test func `a plan shows what would be added, revised and withdrawn, and writes nothing`() throws {
    let hub = try Town.hub()
    for slug in ["satu", "dua", "tiga"] {
      try hub.catalog.write(Documents.application(slug, slug, owner: "73.71"), to: "applications/\(slug).xml")
    }
    try hub.publish()
    let before = try hub.sizes()
    try hub.catalog.write(Documents.application("satu", "Satu baru", owner: "73.71"), to: "applications/satu.xml")
    try hub.catalog.remove("applications/dua.xml")
    try hub.catalog.write(Documents.application("empat", "Empat", owner: "73.71"), to: "applications/empat.xml")
    let plan = try Publisher(node: hub.node).plan()
    #expect(
      plan.changes.map { "\($0.kind) \($0.subject)" } == [
        "withdraw application/dua", "add application/empat", "revise application/satu",
      ])
    #expect(plan.unchanged == 2)
    #expect(try hub.sizes() == before)
    try hub.publish()
    #expect(Set(try hub.node.view().applications.keys.map(\.slug.description)) == ["satu", "tiga", "empat"])
  }

  @Test func `a withdrawn record that comes back continues its revisions`() throws {
    let hub = try Town.hub()
    let card = Documents.application("loket", "Loket", owner: "73.71")
    try hub.catalog.write(card, to: "applications/loket.xml")
    try hub.publish()
    try hub.catalog.remove("applications/loket.xml")
    try hub.publish()
    try hub.catalog.write(card, to: "applications/loket.xml")
    try hub.publish()
    let rows = try hub.node.register.read { try $0.entries(subject: "application/loket") }
    let entries = try rows.map { try Entry(bytes: $0.bytes) }
    #expect(entries.map(\.kind) == [.record, .withdraw, .record])
    #expect(try hub.node.verify().problems == [])
  }

  @Test func `a published act is never revised`() throws {
    let hub = try Town.hub()
    func act(_ day: String) -> String {
      Documents.act("rapat", "discuss", on: "apeksi/kb", "<date>\(day)</date>")
    }
    try hub.catalog.write(act("2017-12-23"), to: "acts/rapat.xml")
    try hub.publish()
    let before = try hub.sizes()
    try hub.catalog.write(act("2017-12-24"), to: "acts/rapat.xml")
    let plan = try Publisher(node: hub.node).plan()
    #expect(plan.findings.filter { $0.severity == .error }.map(\.rule) == ["act-revised"])
    #expect(throws: RegistryError.self) { try Publisher(node: hub.node).publish() }
    #expect(try hub.sizes() == before)
    try hub.catalog.remove("acts/rapat.xml")
    #expect(try Publisher(node: hub.node).plan().findings.map(\.rule).contains("act-missing"))
  }

  @Test(arguments: [
    ("applications/x.xml", Documents.application("x", "X", owner: "99.99"), "unknown-region"),
    ("applications/x.xml", Documents.application("y", "X", owner: "73.71"), "file-name"),
    (
      "applications/x.xml",
      "<!DOCTYPE a [<!ENTITY b 'c'>]>" + #"<application xmlns="urn:mitrakota:application:1" slug="x"/>"#,
      "document-type"
    ),
    (
      "applications/x.xml",
      #"<application xmlns="urn:mitrakota:application:1" slug="x"><nama>X</nama></application>"#,
      "unexpected-element"
    ),
  ])
  func `a file with an error keeps everything from being published`(
    path: String, text: String, rule: String
  ) throws {
    let hub = try Town.hub()
    try hub.catalog.write(Documents.application("baik", "Baik", owner: "73.71"), to: "applications/baik.xml")
    try hub.catalog.write(text, to: path)
    let before = try hub.sizes()
    let plan = try Publisher(node: hub.node).plan()
    let finding = try #require(plan.findings.first { $0.rule == rule }, "\(plan.findings)")
    #expect(finding.severity == .error)
    #expect(finding.line != nil && finding.column != nil)
    #expect(throws: RegistryError.self) { try Publisher(node: hub.node).publish() }
    #expect(try hub.sizes() == before)
  }

  @Test func `two publishers at once: one is told to wait, nothing is lost`() async throws {
    let hub = try Town.hub()
    for number in 1...40 {
      try hub.catalog.write(
        Documents.application("a-\(number)", "A \(number)", owner: "73.71"), to: "applications/a-\(number).xml")
    }
    let outcomes = await withTaskGroup(of: Result<Int, any Error>.self) { group in
      for _ in 0..<6 {
        group.addTask { Result { try Publisher(node: hub.node).publish().plan.changes.count } }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    for case .failure(let error) in outcomes { #expect((error as? RegistryError)?.code == .busy) }
    let written = outcomes.compactMap { try? $0.get() }
    #expect(written.reduce(0, +) == 41)
    #expect(try hub.sizes()["mitrakota-demo/apeksi"] == 41)
    #expect(try hub.node.verify().problems == [])
  }

  @Test func `a register restored from a backup refuses to sign`() throws {
    let hub = try Town.hub()
    try hub.publish()
    let copy = hub.folder.path + "/backup.sqlite"
    try hub.node.register.backup(to: copy, newEpoch: Array(repeating: 7, count: 16))
    try hub.catalog.write(Documents.application("loket", "Loket", owner: "73.71"), to: "applications/loket.xml")
    try hub.publish()

    let restored = try TemporaryFolder()
    for (from, to) in [("backup.sqlite", "register.sqlite"), ("key", "key"), ("last-signed", "last-signed")] {
      try FileManager.default.copyItem(atPath: hub.folder.path + "/" + from, toPath: restored.path + "/" + to)
    }
    let node = try Node(
      folder: NodeFolder(restored.path), settings: hub.node.settings, outside: hub.clock.outside, for: .writing)
    let error = #expect(throws: RegistryError.self) { try Publisher(node: node).publish() }
    #expect(error?.code == .keyOrPermission)
    #expect(error?.english.contains("restored from a backup") == true)
  }

  @Test func `entries that a crash left without a head are signed by the next publish`() throws {
    let hub = try Town.hub()
    try hub.publish()
    // What a crash between the two steps of publishing leaves: entries, and no head over them.
    let log = try #require(try hub.node.register.read { try $0.log("mitrakota-demo/apeksi") })
    let kb = try RecordID("apeksi/kb")
    let entry = try Entry(
      origin: hub.node.settings.origin, index: log.size, recorded: hub.clock.outside.now(),
      content: .leaf(LeafContent(try Subject("act/tertinggal"), .act(Act(.discuss, kb)))))
    var frontier = log.frontier
    frontier.append(entry.hash)
    let row = EntryRow(
      index: entry.index, bytes: entry.bytes, hash: entry.hash, kind: "act", subject: "act/tertinggal",
      topic: "apeksi/kb", recordedAt: entry.recorded.seconds, payload: nil)
    _ = try hub.node.register.apply(
      Part(origin: "mitrakota-demo/apeksi", from: log.size, entries: [row], frontier: frontier, note: nil))
    #expect(try hub.node.network().unsigned == 1)
    #expect(try hub.sizes()["mitrakota-demo/apeksi"] == 1)

    try hub.publish()
    #expect(try hub.node.network().unsigned == 0)
    #expect(try hub.node.verify().problems == [])
  }
}
