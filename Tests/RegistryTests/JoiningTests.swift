import Catalog
import Exchange
import Foundation
import Ledger
import LoopbackServer
import Registry
import Sync
import Testing
import Transfer

@Suite struct JoiningTests {
  private func setup(_ folder: TemporaryFolder, hub: String?, fingerprint: String?) throws -> Setup {
    var setup = Setup(
      folder: NodeFolder(folder.path + "/simpul"), member: try MemberID("73.71"), realm: .demo, port: 8471)
    setup.hub = hub
    setup.fingerprint = fingerprint
    return setup
  }

  private func peer(_ url: String) -> any Peer { CurlPeer(url: url, engine: TransferEngine(userAgent: "test")) }

  @Test func `setup pins the directory's key that fits the fingerprint`() async throws {
    let hub = try Town.hub()
    let server = try NodeServer.start(hub.node)
    defer { server.stop() }
    let folder = try TemporaryFolder()
    let key = try #require(hub.node.settings.directoryKey)
    let setup = try setup(folder, hub: server.url, fingerprint: Fingerprint.grouped(key).uppercased())
    let settings = try await setup.run(peer: peer)
    #expect(settings.directoryKey == key)
    let file = try SettingsFile(of: NodeFolder(folder.path + "/simpul"))
    #expect(try NodeSettings { file.words[$0] ?? [] } == settings)
  }

  @Test func `setup with another fingerprint writes nothing`() async throws {
    let hub = try Town.hub()
    let server = try NodeServer.start(hub.node)
    defer { server.stop() }
    let folder = try TemporaryFolder()
    let wrong = String(repeating: "ab12 ", count: 16)
    let setup = try setup(folder, hub: server.url, fingerprint: wrong)
    let error = await #expect(throws: RegistryError.self) { try await setup.run(peer: peer) }
    #expect(error?.code == .verificationFailed)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/simpul"))
  }

  @Test func `setup with a hub that does not answer writes nothing`() async throws {
    let server = try LoopbackServer { _ in .captivePortal }
    defer { server.stop() }
    let folder = try TemporaryFolder()
    let setup = try setup(folder, hub: server.url, fingerprint: "ab12")
    let error = await #expect(throws: RegistryError.self) { try await setup.run(peer: peer) }
    #expect(error?.code == .peerUnreachable)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/simpul"))
  }

  @Test func `setup leaves a node that is there alone`() async throws {
    let hub = try Town.hub()
    var again = Setup(folder: hub.node.folder, member: .secretariat, realm: .demo, port: 1)
    again.zone = .wit
    let before = try hub.folder.read("settings.json")
    let outside = hub.clock.outside
    #expect(throws: RegistryError.self) { try again.runSecretariat(outside: outside) }
    #expect(try hub.folder.read("settings.json") == before)
  }

  @Test func `joining twice asks for the same key, and the key is readable by its owner only`() throws {
    let hub = try Town.hub()
    let city = try Town.city("73.71", "Kota Makassar", of: hub, peer: "http://127.0.0.1:1", seed: 2)
    #expect(try city.node.join() == city.node.join())
    let attributes = try FileManager.default.attributesOfItem(atPath: city.node.folder.key)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
  }

  @Test func `a request is read back, alone or as a file`() throws {
    let hub = try Town.hub()
    let request = try hub.node.join()
    #expect(try JoinRequest(request.description) == request)
    #expect(try JoinRequest(request.key.description) == request)
  }

  @Test func `a request that was changed on its way is refused`() throws {
    let hub = try Town.hub()
    let request = try hub.node.join()
    let text = request.description
    let other = try #require(hub.node.settings.directoryKey)
    #expect(throws: RegistryError.self) { try JoinRequest("salam") }
    #expect(throws: RegistryError.self) { try JoinRequest(other.description) }
    let changed = text.replacingOccurrences(of: "fingerprint ", with: "fingerprint 0")
    #expect(throws: RegistryError.self) { try JoinRequest(changed) }
  }

  @Test func `approving twice registers once`() throws {
    let hub = try Town.hub()
    let city = try Town.city("73.71", "Kota Makassar", of: hub, peer: "http://127.0.0.1:1", seed: 2)
    let office = DirectoryOffice(node: hub.node)
    #expect(try office.approve(try city.node.join()))
    #expect(try !office.approve(try city.node.join()))
    let directory = try hub.node.directory()
    #expect(directory.registrations(of: city.node.settings.origin).map(\.region?.description) == ["73.71"])
    #expect(directory.size == 3)
  }

  @Test func `who has no directory key approves nobody`() throws {
    let hub = try Town.hub()
    let city = try Town.city("73.71", "Kota Makassar", of: hub, peer: "http://127.0.0.1:1", seed: 2)
    let error = #expect(throws: RegistryError.self) {
      try DirectoryOffice(node: city.node).approve(try city.node.join())
    }
    #expect(error?.code == .keyOrPermission)
  }

  @Test(arguments: Language.allCases)
  func `the letter fits one page and shows the fingerprint as the request has it`(language: Language) throws {
    let hub = try Town.hub()
    let request = try hub.node.join()
    let letter = JoinLetter(
      request: request, memberName: "Sekretariat APEKSI", day: try CalendarDay("2026-11-23")
    ).text(language)
    let lines = letter.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 60)
    #expect(lines.allSatisfy { $0.count <= 80 || $0.contains(request.key.description) })
    let groups = letter.split { $0 == " " || $0 == "\n" }.map(String.init)
    #expect(request.fingerprint.split(separator: " ").allSatisfy { groups.contains(String($0)) })
  }

  @Test(arguments: ["Ab12:cd34", "ab12 cd34", "ab12-cd34", "AB12CD34"])
  func `a fingerprint is compared without case and separators`(typed: String) throws {
    let hub = try Town.hub()
    let key = try #require(hub.node.settings.directoryKey)
    let digits = key.fingerprint
    let restyled = typed.contains(":") ? Array(digits).map(String.init).joined(separator: ":") : digits.uppercased()
    #expect(Fingerprint.matches(restyled, key))
    #expect(!Fingerprint.matches(typed, key))
  }
}
