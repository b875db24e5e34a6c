import Catalog
import Exchange
import Foundation
import LoopbackServer
import Registry
import Testing

/// A publiccode.yml of others on its way into the catalog folder, or beside the register as a draft.
@Suite struct PubliccodeImportTests {
  private let town: Town
  private let office: PubliccodeOffice

  init() throws {
    town = try Town.hub()
    office = try PubliccodeOffice(node: town.node, language: .indonesian)
  }

  private func plan(_ text: String, slug: String? = nil) throws -> PubliccodePlan {
    try office.plan(Array(text.utf8), named: "publiccode.yml", slug: try slug.map { try Slug($0) })
  }

  @discardableResult
  private func take(_ text: String, slug: String? = nil) throws -> PubliccodePlan {
    let plan = try plan(text, slug: slug)
    try office.perform(plan)
    return plan
  }

  @Test func `a right file goes in byte for byte, is published, and comes out again the same`() throws {
    let text = "# catatan\n" + Documents.publiccode("Izin Melati")
    let plan = try take(text)
    #expect(plan.outcome == .new && plan.slug.description == "izin-melati" && plan.findingsPath == nil)
    #expect(try town.catalog.read("applications/izin-melati/publiccode.yml") == Array(text.utf8))
    try town.publish()
    let answer = try town.node.publiccode(of: "izin-melati")
    #expect(answer.isPublished && answer.file.bytes == Array(text.utf8))
  }

  @Test func `planning writes nothing, and a second import changes nothing`() throws {
    _ = try plan(Documents.publiccode("Izin Melati"))
    #expect(try town.catalog.names() == ["profile.xml"])
    try take(Documents.publiccode("Izin Melati"))
    let before = try town.catalog.names()
    #expect(try take(Documents.publiccode("Izin Melati")).outcome == .unchanged)
    #expect(try town.catalog.names() == before)
  }

  @Test func `software that was renamed keeps its short name, as long as its repository is the same`() throws {
    try take(Documents.publiccode("Izin Melati"))
    let plan = try take(Documents.publiccode("Izin Kota"))
    #expect(plan.outcome == .changed && plan.slug.description == "izin-melati")
  }

  @Test func `other software of the same name gets a number, and a given name is taken`() throws {
    try take(Documents.publiccode("Izin Melati"))
    #expect(
      try plan(Documents.publiccode("Izin Melati", url: "https://example.org/lain.git")).slug.description
        == "izin-melati-2")
    #expect(try plan(Documents.publiccode("Izin Melati"), slug: "izin").slug.description == "izin")
  }

  @Test func `a wrong file is kept as a draft with its findings, outside what is published`() throws {
    let text = Documents.publiccode("Izin Melati").replacingOccurrences(of: "stable", with: "selesai")
    let plan = try take(text)
    #expect(plan.outcome == .draft && plan.path == town.folder.path + "/drafts/izin-melati/publiccode.yml")
    #expect(try town.catalog.names() == ["profile.xml"])
    #expect(try town.folder.read("drafts/izin-melati/publiccode.yml") == Array(text.utf8))
    let findings = String(decoding: try town.folder.read("drafts/izin-melati/temuan.txt"), as: UTF8.self)
    #expect(findings.hasPrefix("publiccode.yml:5:1: error: 'selesai' pada 'developmentStatus': "))
    #expect(findings.hasSuffix("[not-in-list]\n  developmentStatus: selesai\n  ^\n"))
  }

  @Test func `a draft goes once it was mended and imported`() throws {
    let right = Documents.publiccode("Izin Melati")
    try take(right.replacingOccurrences(of: "stable", with: "selesai"))
    try take(right)
    #expect(try town.folder.names().contains("drafts/izin-melati/publiccode.yml"))
    try town.folder.write(right, to: "drafts/izin-melati/publiccode.yml")
    try town.catalog.remove("applications/izin-melati/publiccode.yml")
    try take(right)
    #expect(try !town.folder.names().contains("drafts/izin-melati/publiccode.yml"))
  }

  @Test(arguments: ["", "{", "name: [a]", "name: '…'", "\u{FEFF}"])
  func `what has no name is a draft without one`(_ text: String) throws {
    #expect(try plan(text).outcome == .draft)
    #expect(try plan(text).slug.description == "tanpa-nama")
  }

  @Test func `a card in the way is not covered up`() throws {
    try town.catalog.write(
      Documents.application("izin-melati", "Izin Melati", owner: "73.71"), to: "applications/izin-melati.xml")
    let error = #expect(throws: RegistryError.self) {
      try plan(Documents.publiccode("Izin Melati"), slug: "izin-melati")
    }
    #expect(error?.code == .badInput)
    #expect(try plan(Documents.publiccode("Izin Melati")).slug.description == "izin-melati-2")
  }

  @Test func `a folder with a file that the standard refuses is not published, and every finding is told`() throws {
    let text = Documents.publiccode("Izin Melati").replacingOccurrences(of: "stable", with: "selesai")
      .replacingOccurrences(of: "type: internal", with: "type: siapa saja")
    try town.catalog.write(text, to: "applications/izin-melati/publiccode.yml")
    #expect(throws: RegistryError.self) { try Publisher(node: town.node).publish() }
    let plan = try Publisher(node: town.node).plan()
    #expect(plan.findings.filter { $0.severity == .error }.map(\.keyPath) == ["developmentStatus", "maintenance.type"])
  }

  @Test func `a card in XML gives what it knows and names what is missing`() throws {
    try town.catalog.write(
      Documents.application("loket", "Loket", owner: "73.71"), to: "applications/loket.xml")
    try town.publish()
    let answer = try town.node.publiccode(of: "loket")
    #expect(!answer.isPublished && answer.file.name == "Loket")
    let missing = answer.file.findings.filter { $0.severity == .error }.map(\.keyPath)
    #expect(missing.contains("url") && missing.contains("maintenance.type") && !missing.contains("name"))
  }

  private func fetch(
    _ answer: LoopbackAnswer, limit: Int = 1000, allowsPrivate: Bool = true
  ) async throws -> [UInt8] {
    let server = try LoopbackServer { _ in answer }
    defer { server.stop() }
    return try await RemoteFile.bytes(at: server.url + "/publiccode.yml", limit: limit, allowsPrivate: allowsPrivate)
  }

  @Test func `an address gives the file behind it`() async throws {
    let text = Documents.publiccode("Izin Melati")
    #expect(try await fetch(.text(text)) == Array(text.utf8))
  }

  @Test(arguments: [
    (LoopbackAnswer.text("a: 1", status: 404), RegistryError.Code.peerUnreachable), (.captivePortal, .badInput),
    (.endless(upTo: 5000), .badInput), (.redirect(to: "file:///etc/passwd"), .badInput),
    (.halfway(body: Array("abc".utf8), sent: 1), .peerUnreachable),
  ])
  func `an answer that is no file is refused`(_ answer: LoopbackAnswer, _ code: RegistryError.Code) async throws {
    let error = await #expect(throws: RegistryError.self) { try await fetch(answer) }
    #expect(error?.code == code)
  }

  @Test func `an address inside the own network is refused unless it is allowed`() async throws {
    let error = await #expect(throws: RegistryError.self) { try await fetch(.text("a: 1"), allowsPrivate: false) }
    #expect(error?.code == .badInput)
    #expect(error?.english.contains("--allow-private") == true)
  }

  @Test(arguments: ["ftp://example.org/a", "https://", "file:///etc/passwd"])
  func `only http and https are addresses`(_ url: String) async throws {
    #expect(RemoteFile.isAddress(url))
    let error = await #expect(throws: RegistryError.self) {
      try await RemoteFile.bytes(at: url, limit: 10, allowsPrivate: true)
    }
    #expect(error?.code == .badInput)
  }
}
