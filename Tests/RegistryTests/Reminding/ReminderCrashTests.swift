import Catalog
import Exchange
import LoopbackServer
import Store
import Testing

@testable import Registry

/// Runs of reminders that find what another run left behind.
@Suite struct ReminderCrashTests {
  private typealias Desk = ReminderServiceTests

  /// Does what a run does before a mail goes out, and no more: the process was killed.
  private static func die(at node: Node) throws -> ReminderDigest {
    let digest = try #require(try node.reminders().first)
    try node.register.beginDigest(
      digest.message.id, to: digest.recipient.address, day: digest.day, digest.message.bytes,
      at: node.outside.now().seconds, reminders: digest.reminders)
    return digest
  }

  private static func states(_ node: Node) throws -> [DigestRow.State] {
    try node.register.snapshot { try $0.digests() }.map(\.state)
  }

  @Test func `after a death in the middle the mail goes out as it was, under its own name`() async throws {
    let server = try MailServer()
    let (town, _) = try Desk.town(endingIn: 60)
    let node = try Desk.node(town, port: server.port, to: ["satu@a.example"])
    let digest = try Self.die(at: node)
    #expect(try node.reminders().isEmpty, "what may have been sent is not due")
    town.clock.advance(by: 3 * Desk.day)
    #expect(try await Desk.run(node) == ["satu@a.example sent"])
    #expect(try server.taken().map(\.message) == [digest.message.bytes])
    #expect(try Self.states(node) == [.sent])
    #expect(try await Desk.run(node).isEmpty)
  }

  @Test func `what may have been sent stays open while the server is away`() async throws {
    let (town, _) = try Desk.town(endingIn: 60)
    let away = try Desk.node(town, port: 1, to: ["satu@a.example", "dua@b.example"])
    let digest = try Self.die(at: away)
    #expect(try await Desk.run(away) == ["satu@a.example open", "dua@b.example untried"])
    #expect(try Self.states(away) == [.sending(digest.message.bytes)])
    let server = try MailServer()
    let back = try Desk.node(town, port: server.port, to: ["satu@a.example", "dua@b.example"])
    #expect(try await Desk.run(back) == ["satu@a.example sent", "dua@b.example sent"])
    #expect(try server.taken().first?.message == digest.message.bytes)
  }

  @Test func `whoever was taken off the list hears nothing, not even what was begun`() async throws {
    let server = try MailServer()
    let (town, _) = try Desk.town(endingIn: 60)
    _ = try Self.die(at: try Desk.node(town, port: server.port, to: ["satu@a.example"]))
    let node = try Desk.node(town, port: server.port, to: ["dua@b.example"])
    #expect(try await Desk.run(node) == ["dua@b.example sent"])
    #expect(try server.taken().map(\.to) == [["dua@b.example"]])
    #expect(try Self.states(node) == [.sent])
  }

  @Test func `a mailbox that says later is asked again, and gets the tightest rung then`() async throws {
    let server = try MailServer()
    let (town, _) = try Desk.town(endingIn: 60)
    let node = try Desk.node(town, port: server.port, to: ["\(MailServer.Word.later)@a.example"])
    #expect(try await Desk.run(node) == ["\(MailServer.Word.later)@a.example failed"])
    #expect(try Self.states(node).isEmpty)
    town.clock.advance(by: 30 * Desk.day)
    #expect(try node.reminders().flatMap(\.reminders).map(\.rung) == [30])
  }

  @Test func `two processes do not send at once`() async throws {
    let server = try MailServer()
    let (town, _) = try Desk.town(endingIn: 60)
    let node = try Desk.node(town, port: server.port, to: ["satu@a.example"])
    let lock = try #require(try MailingLock(beside: node.register.path))
    let error = await #expect(throws: RegistryError.self) { try await Desk.run(node) }
    #expect(error?.code == .busy)
    #expect(try server.taken().isEmpty)
    withExtendedLifetime(lock) {}
  }

  @Test func `an end that was agreed silences what is still ahead`() async throws {
    let server = try MailServer()
    let (town, _) = try Desk.town(endingIn: 60)
    let node = try Desk.node(town, port: server.port, to: ["satu@a.example"])
    #expect(try node.reminders().count == 1)
    let day = IndonesianZone.wib.day(at: town.clock.outside.now())
    for party in ["73.71", "74.72"] {
      try town.catalog.write(
        Documents.act(
          "air-akhir-\(party.prefix(2))", "end", on: "apeksi/air",
          "<party>\(party)</party><date>\(day)</date><decision>agreed</decision>"),
        to: "acts/air-akhir-\(party.prefix(2)).xml")
    }
    try town.publish()
    #expect(try node.reminders().isEmpty)
    #expect(try await Desk.run(node).isEmpty)
    #expect(try server.taken().isEmpty)
  }
}
