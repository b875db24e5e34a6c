import Catalog
import Exchange
import Foundation
import Ledger
import LoopbackServer
import Registry
import Testing
import Transfer

/// Reminders from a real register file through a real mail server, over a clock that the test moves.
@Suite struct ReminderServiceTests {
  static let day = 86_400

  /// A node that writes to these recipients through the server at a port; its calendar is its clock.
  static func node(_ town: Town, port: Int, to recipients: [String]) throws -> Node {
    let words: [NodeSettings.Key: [String]] = [
      .member: ["apeksi"], .realm: [Origin.Realm.demo.rawValue], .catalog: [town.catalog.path],
      .directoryKey: [town.node.settings.directoryKey?.description ?? ""], .mailFrom: ["simpul@apeksi.example"],
      .mailServer: ["smtp://127.0.0.1:\(port)"], .remindTo: recipients, .contact: ["sekretariat@apeksi.example"],
    ]
    return try Node(
      folder: town.node.folder, settings: try NodeSettings { words[$0] ?? [] }, outside: town.clock.outside,
      for: .writing)
  }

  /// An agreement of Makassar and Baubau that ends so many days after the first day of the clock.
  static func town(endingIn days: Int, title: String = "Kerja Sama Air Bersih") throws -> (
    town: Town, last: CalendarDay
  ) {
    let town = try Town.hub()
    let last = IndonesianZone.wib.day(at: town.clock.outside.now()).advanced(by: days)
    try town.catalog.write(Papers.instrument("air", title), to: "instruments/air.xml")
    try town.catalog.write(
      Papers.signed(
        "air-catat", "apeksi/air", parties: ["73.71", "74.72"], on: "2020-01-01", term: "<lastDay>\(last)</lastDay>"),
      to: "acts/air-catat.xml")
    try town.publish()
    return (town, last)
  }

  static func run(_ node: Node) async throws -> [String] {
    try await node.remind().map { "\($0.recipient) \($0.code)" }
  }

  @Test func `each recipient gets one mail a day with all that is due, and nothing twice`() async throws {
    let server = try MailServer()
    let (town, _) = try Self.town(endingIn: 60)
    let node = try Self.node(
      town, port: server.port, to: ["satu@a.example", "dua@b.example lang=en", "tiga@c.example parties=71.71"])
    #expect(try await Self.run(node) == ["satu@a.example sent", "dua@b.example sent"])
    #expect(try await Self.run(node).isEmpty, "the same day")
    town.clock.advance(by: Self.day)
    #expect(try await Self.run(node).isEmpty, "no rung was reached")
    let mails = try server.taken()
    #expect(mails.map(\.to) == [["satu@a.example"], ["dua@b.example"]])
    let texts = mails.map { String(decoding: $0.message, as: UTF8.self) }
    #expect(texts[0].contains("Kerja Sama Air Bersih") && texts[0].contains("60 hari lagi"))
    #expect(texts[1].contains("in 60 days"))
    town.clock.advance(by: 29 * Self.day)
    #expect(try await Self.run(node).count == 2, "30 days are left")
  }

  @Test func `a week of downtime costs one mail with the tightest rung, and loses nothing`() async throws {
    let server = try MailServer()
    let (town, _) = try Self.town(endingIn: 15)
    let node = try Self.node(town, port: server.port, to: ["satu@a.example"])
    #expect(try await Self.run(node).count == 1)
    town.clock.advance(by: 9 * Self.day)
    #expect(try await Self.run(node).count == 1, "the rungs of 14 and 7 days have passed")
    let last = try #require(try server.taken().last)
    #expect(String(decoding: last.message, as: UTF8.self).contains("6 hari lagi"))
    town.clock.advance(by: 5 * Self.day)
    #expect(try await Self.run(node).count == 1)
    town.clock.advance(by: 30 * Self.day)
    #expect(try await Self.run(node).count == 1, "the day after, told late")
    town.clock.advance(by: 60 * Self.day)
    #expect(try await Self.run(node).isEmpty)
    #expect(try server.taken().count == 4)
  }

  @Test func `while the server is away everything stays due`() async throws {
    let (town, _) = try Self.town(endingIn: 60)
    // Nobody listens at port 1.
    let port = 1
    let away = try Self.node(town, port: port, to: ["satu@a.example", "dua@b.example"])
    let lines = try await away.remind()
    #expect(lines.map(\.code) == ["failed", "untried"], "\(lines.map(\.words.en))")
    #expect(lines.map(\.recipient.description) == ["satu@a.example", "dua@b.example"])
    #expect(lines.allSatisfy { !$0.words.id.isEmpty && !$0.words.en.isEmpty })
    let server = try MailServer()
    let back = try Self.node(town, port: server.port, to: ["satu@a.example", "dua@b.example"])
    #expect(try await Self.run(back) == ["satu@a.example sent", "dua@b.example sent"])
  }

  @Test func `a mailbox that is none does not stop the others`() async throws {
    let server = try MailServer()
    let (town, _) = try Self.town(endingIn: 60)
    let node = try Self.node(
      town, port: server.port, to: ["\(MailServer.Word.refused)@a.example", "dua@b.example"])
    #expect(try await Self.run(node) == ["\(MailServer.Word.refused)@a.example failed", "dua@b.example sent"])
  }

  @Test func `a mail whose reply was lost goes out again under the same name`() async throws {
    let server = try MailServer()
    let (town, _) = try Self.town(endingIn: 60, title: "Kerja Sama \(MailServer.Word.cut)")
    let node = try Self.node(town, port: server.port, to: ["satu@a.example"])
    #expect(try await Self.run(node) == ["satu@a.example open"])
    #expect(try await Self.run(node) == ["satu@a.example open"])
    let names = try server.taken().map { mail in
      String(decoding: mail.message, as: UTF8.self).split(separator: "\r\n").first { $0.hasPrefix("Message-ID:") }
    }
    #expect(names.count == 2 && names[0] == names[1] && names[0] != nil)
  }

  @Test func `a date that moves has a ladder of its own`() async throws {
    let server = try MailServer()
    let (town, last) = try Self.town(endingIn: 60)
    let node = try Self.node(town, port: server.port, to: ["satu@a.example"])
    #expect(try await Self.run(node).count == 1)
    let later = last.advanced(by: 25)
    let leaf = try #require(try town.node.view().register.acts(of: RecordID("apeksi/air")).first)
    try town.catalog.write(
      Documents.act(
        "air-ralat", "correct", on: "apeksi/air",
        """
        <terms><kind>pks</kind><cooperation>apeksi/lemari</cooperation><participant>73.71</participant>
        <participant>74.72</participant><condition>all-signed</condition><lastDay>\(later)</lastDay></terms>
        <signature party="73.71" date="2020-01-01"/><signature party="74.72" date="2020-01-01"/>
        <reference>\(leaf.id)</reference>
        """), to: "acts/air-ralat.xml")
    try town.publish()
    town.clock.advance(by: Self.day)
    #expect(try await Self.run(node).count == 1, "84 days are left: the rung of 90")
  }

  @Test func `showing what would be sent sends nothing and writes nothing`() throws {
    let server = try MailServer()
    let (town, _) = try Self.town(endingIn: 60)
    let node = try Self.node(town, port: server.port, to: ["satu@a.example"])
    #expect(try node.reminders().map(\.recipient.address.description) == ["satu@a.example"])
    #expect(try node.reminders().count == 1)
    #expect(try server.taken().isEmpty)
  }

  @Test func `without a server the error says what to set`() async throws {
    let town = try Town.hub()
    let error = await #expect(throws: RegistryError.self) { _ = try await town.node.remind() }
    #expect(error?.code == .badSettings && error?.english.contains("mailServer") == true)
  }
}
