import Catalog
import Exchange
import Foundation
import LoopbackServer
import Registry
import Synchronization
import Testing

/// Pictures and manuals beside a card: named in the log, carried apart from it.
@Suite struct FileTests {
  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + Array(repeating: 7, count: 2_000)
  private static let pdf: [UInt8] = Array("%PDF-1.7\n".utf8) + (0..<2_500_000).map { UInt8(truncatingIfNeeded: $0) }

  private static func furnish(_ town: Town) throws {
    try town.catalog.write(Documents.application("loket", "Loket", owner: "73.71"), to: "applications/loket.xml")
    try town.catalog.write(png, to: "applications/loket/layar-masuk.png")
    try town.catalog.write(pdf, to: "applications/loket/panduan.pdf")
  }

  @Test func `files beside a card are published once and shown with it`() throws {
    let hub = try Town.hub()
    try Self.furnish(hub)
    #expect(
      try hub.publish().map { "\($0.kind) \($0.subject)" } == [
        "add profile/profil", "add application/loket", "add document/loket-layar-masuk-png",
        "add document/loket-panduan-pdf",
      ])
    #expect(try hub.publish().isEmpty)
    let files = try hub.node.view().files(of: RecordID("apeksi/loket"))
    #expect(files.map(\.fileName) == ["loket-layar-masuk.png", "loket-panduan.pdf"])
    #expect(files.map(\.state) == [.held, .held])
    #expect(files.map(\.length) == [Self.png.count, Self.pdf.count])

    try hub.catalog.write(Self.png + [1], to: "applications/loket/layar-masuk.png")
    #expect(try hub.publish().map(\.kind) == [.revise])
    #expect(try hub.node.view().files(of: RecordID("apeksi/loket")).first?.length == Self.png.count + 1)
    try hub.catalog.remove("applications/loket/panduan.pdf")
    #expect(try hub.publish().map(\.kind) == [.withdraw])
    #expect(try hub.node.view().files(of: RecordID("apeksi/loket")).count == 1)
    #expect(try hub.node.verify().problems == [])
  }

  @Test func `files go with a card that gets another name`() throws {
    let hub = try Town.hub()
    try Self.furnish(hub)
    try hub.publish()
    try hub.catalog.write(Documents.application("lain", "Loket", owner: "73.71"), to: "applications/lain.xml")
    try hub.catalog.write(Self.png, to: "applications/lain/layar-masuk.png")
    for file in ["loket.xml", "loket/layar-masuk.png", "loket/panduan.pdf"] {
      try hub.catalog.remove("applications/\(file)")
    }
    try hub.publish()
    let view = try hub.node.view()
    #expect(view.files(of: try RecordID("apeksi/lain")).map(\.fileName) == ["lain-layar-masuk.png"])
    #expect(view.files(of: try RecordID("apeksi/loket")).isEmpty)
  }

  @Test func `a file must be what its name says, small, and beside a card`() throws {
    let hub = try Town.hub()
    try hub.catalog.write(Documents.application("loket", "Loket", owner: "73.71"), to: "applications/loket.xml")
    try hub.catalog.write(Array("<script>".utf8), to: "applications/loket/layar.png")
    try hub.catalog.write(Self.png, to: "applications/loket/Layar Masuk.png")
    try hub.catalog.write(Self.png + Array(repeating: 0, count: 4 << 20), to: "applications/loket/besar.png")
    try hub.catalog.write(Self.png, to: "applications/tidak-ada/layar.png")
    try hub.catalog.write(Array("x".utf8), to: "applications/loket/catatan.txt")
    let findings = try Publisher(node: hub.node).plan().findings
    #expect(
      Set(findings.map { "\($0.severity) \($0.rule)" }).subtracting(["warning source-missing"]) == [
        "error file-type", "error file-name", "error file-too-large", "warning file-alone", "warning unknown-file",
      ])
  }

  @Test func `files reach the hub by themselves, and another city when it wants them`() async throws {
    let world = try await World()
    try Self.furnish(world.makassar)
    try world.makassar.publish()
    try await world.settle()
    let id = try RecordID("73.71/loket")
    #expect(try world.hub.node.view().files(of: id).map(\.state) == [.held, .held])
    let wanted = try world.baubau.node.view().files(of: id)
    #expect(wanted.map(\.state) == [.missing, .missing])
    for town in world.towns { #expect(try town.node.verify().problems == []) }

    // What is settled is not asked about again.
    let before = world.server.requests.count
    _ = try await world.round(world.baubau)
    #expect(world.server.requests.count == before + 1)

    #expect(try await world.baubau.node.fetch(wanted))
    #expect(try world.baubau.node.view().files(of: id).map(\.state) == [.held, .held])
    let out = try TemporaryFolder()
    for file in wanted { try world.baubau.node.save(file, in: out.path) }
    #expect(FileManager.default.contents(atPath: out.path + "/loket-panduan.pdf").map { [UInt8]($0) } == Self.pdf)
    #expect(try world.baubau.node.verify().problems == [])
  }

  @Test func `a broken line costs no more than the part it broke in, and wrong bytes are never kept`() async throws {
    let ranges = Mutex<[String]>([])
    let trouble = Mutex<Bool>(true)
    let world = try await World { request, answer in
      guard let range = request.header("Range") else { return answer }
      let number = ranges.withLock {
        $0.append(range); return $0.count
      }
      return trouble.withLock({ $0 }) && number == 2 ? .text("busy", status: 503) : answer
    }
    try Self.furnish(world.makassar)
    try world.makassar.publish()
    try await world.settle()
    let id = try RecordID("73.71/loket")
    let manual = try #require(try world.baubau.node.view().files(of: id).last)
    #expect(try await !world.baubau.node.fetch([manual]))
    #expect(try world.baubau.node.view().files(of: id).last?.state == .missing)
    trouble.withLock { $0 = false }
    #expect(try await world.baubau.node.fetch([manual]))
    let starts = ranges.withLock { $0 }
    #expect(starts == ["bytes=0-1048575", "bytes=1048576-2097151", "bytes=1048576-2097151", "bytes=2097152-2500024"])
    #expect(try world.baubau.node.verify().problems == [])

    let liar = try await World { request, answer in
      guard case .response(let status, let headers, let body) = answer, request.header("Range") != nil else {
        return answer
      }
      return .response(status: status, headers: headers, body: body.map { $0 ^ 1 })
    }
    try Self.furnish(liar.makassar)
    try liar.makassar.publish()
    try await liar.settle()
    let files = try liar.baubau.node.view().files(of: id)
    await #expect(throws: RegistryError.self) { try await liar.baubau.node.fetch(files) }
    #expect(try liar.baubau.node.view().files(of: id).map(\.state) == [.missing, .missing])
  }

  @Test func `a payload that no entry names, or that comes with its log, is not taken`() throws {
    let hub = try Town.hub()
    try Self.furnish(hub)
    try hub.publish()
    let service = SyncService(node: hub.node)
    let bytes = Array(repeating: UInt8(1), count: 40)
    #expect(try service.keep(bytes, for: Commitment.of(salt: Array(bytes.prefix(16)), payload: [])) == .unknown)
    let card = try #require(try hub.entries()[1].payload)
    #expect(try service.keep(bytes, for: card.commitment) == .unknown)
    let picture = try #require(try hub.entries()[2].payload)
    guard case .wrong = try service.keep(bytes, for: picture.commitment) else {
      Issue.record("other bytes were taken")
      return
    }
  }
}
