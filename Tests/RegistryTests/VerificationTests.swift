import Catalog
import Exchange
import Ledger
import Registry
import Store
import Testing

/// Each kind of damage is done to a whole register, and named for what it is.
@Suite struct VerificationTests {
  private let origin = "mitrakota-demo/apeksi"
  private let log = "(SELECT id FROM logs WHERE origin = 'mitrakota-demo/apeksi')"
  private func entry(_ position: Int) -> String { "log = \(log) AND position = \(position)" }

  /// The secretariat with its profile, two applications and two directory statements.
  private func town() throws -> Town {
    let town = try Town.hub()
    for slug in ["satu", "dua"] {
      try town.catalog.write(Documents.application(slug, slug, owner: "73.71"), to: "applications/\(slug).xml")
    }
    try town.publish()
    return town
  }

  /// What verifying says after the damage, sorted.
  private func problems(after sql: String, _ town: Town) throws -> [String] {
    try Damage.run(sql, on: town.node)
    return try town.node.verify().problems.map(\.description).sorted()
  }

  @Test func `a whole register has no problems, and everything in it is counted`() throws {
    let report = try town().node.verify()
    #expect(report.problems == [])
    #expect((report.entries, report.payloads) == (5, 3))
    #expect(report.logs.map(\.origin) == [origin, "mitrakota-demo/direktori"])
    #expect(report.logs.map(\.entries) == [3, 2])
    #expect(report.logs.map(\.payloads) == [3, 0])
    #expect(report.logs.allSatisfy { $0.withheld + $0.erased + $0.unsigned == 0 && $0.frozenAt == nil })
  }

  @Test func `a turned bit in a payload is a payload that does not lead to its commitment`() throws {
    let town = try town()
    let entry = try town.entries()[1]
    let commitment = try #require(entry.payload?.commitment)
    guard case .present(_, var bytes) = try town.node.register.read({ try $0.payload(commitment) }) else {
      Issue.record("the payload is not held")
      return
    }
    bytes[bytes.count / 2] ^= 1
    let sql = Damage.set("bytes", bytes, of: "payloads", where: "commitment = x'\(commitment.hex)'")
    #expect(
      try problems(after: sql, town) == ["\(origin) entry 1: the payload does not lead to the commitment"])
  }

  @Test func `a turned bit in a salt is found too`() throws {
    let town = try town()
    let commitment = try #require(try town.entries()[0].payload?.commitment)
    let sql = Damage.set(
      "salt", Array(repeating: 0, count: 16), of: "payloads", where: "commitment = x'\(commitment.hex)'")
    #expect(
      try problems(after: sql, town) == ["\(origin) entry 0: the payload does not lead to the commitment"])
  }

  @Test func `a payload that is marked as missing is counted as withheld and is no problem`() throws {
    let town = try town()
    let commitment = try #require(try town.entries()[2].payload?.commitment)
    let sql =
      "UPDATE payloads SET state = 'missing', salt = NULL, bytes = NULL "
      + "WHERE commitment = x'\(commitment.hex)'"
    #expect(try problems(after: sql, town) == [])
    #expect(try town.node.verify().logs.first?.withheld == 1)
  }

  @Test(arguments: [0, 1, 2])
  func `a turned bit in an entry breaks its hash, the frontier and the signed root`(index: Int) throws {
    let town = try town()
    var bytes = try town.entries()[index].bytes
    bytes[bytes.count - 2] ^= 1
    let found = try problems(after: Damage.set("bytes", bytes, of: "entries", where: entry(index)), town)
    for expected in [
      "\(origin) entry \(index): the kept hash is not that of the bytes",
      "\(origin): the entries do not lead to the kept frontier",
      "\(origin): the entries do not lead to the signed root of size 3",
      "\(origin): entry \(index) has another hash than is kept",
      "\(origin): the entries lead to another root than the one kept",
    ] {
      #expect(found.contains(expected), "\(found)")
    }
  }

  @Test(arguments: [0, 1, 2])
  func `a removed entry leaves a gap that is named`(index: Int) throws {
    let town = try town()
    let found = try problems(after: "DELETE FROM entries WHERE \(entry(index))", town)
    #expect(found.contains { $0.hasPrefix("\(origin): entry \(index) is not there") } || index == 2, "\(found)")
    #expect(found.contains("\(origin): the entries do not lead to the kept frontier"), "\(found)")
    #expect(found.contains("\(origin): the entries do not lead to the signed root of size 3"), "\(found)")
  }

  @Test func `notes of two logs that changed places fit neither`() throws {
    let town = try town()
    let found = try problems(
      after: """
        CREATE TEMP TABLE notes AS SELECT id, note FROM logs;
        UPDATE logs SET note = (SELECT n.note FROM notes n WHERE n.id <> logs.id);
        """, town)
    #expect(
      found == [
        "\(origin): the entries do not lead to the signed root of size 2",
        "mitrakota-demo/direktori: the entries do not lead to the signed root of size 3",
      ])
  }

  @Test func `another frontier than the entries lead to is named`() throws {
    let town = try town()
    let found = try problems(
      after: "UPDATE logs SET frontier = zeroblob(length(frontier)) WHERE origin = '\(origin)'", town)
    #expect(
      found == [
        "\(origin): the entries do not lead to the kept frontier",
        "\(origin): the entries lead to another root than the one kept",
      ])
  }

  /// Puts a head into a register that a key of the same name, but not the registered one, has signed.
  private func forge(_ origin: String, at node: Node) throws {
    let log = try #require(try node.register.read { try $0.log(origin) })
    let stranger = try SigningKey(name: origin, seed: Array(repeating: 2, count: 32))
    let head = try stranger.sign(Checkpoint(origin: origin, size: log.size, root: log.frontier.root))
    try Damage.run(Damage.set("note", head.note, of: "logs", where: "origin = '\(origin)'"), on: node)
  }

  @Test func `a head of the own log that another key signed is not believed once a key is registered`() throws {
    let town = try town()
    try forge(origin, at: town.node)
    let problems = try town.node.verify().problems
    #expect(problems.map(\.origin) == [origin])
    #expect(problems.first?.what.contains("signed with a key that is not registered") == true, "\(problems)")
  }

  @Test func `a head of a mirrored log that another key signed is not believed`() async throws {
    let world = try await World()
    try await world.settle()
    try forge("mitrakota-demo/73.71", at: world.baubau.node)
    let problems = try world.baubau.node.verify().problems
    #expect(problems.map(\.origin) == ["mitrakota-demo/73.71"])
    #expect(problems.first?.what.contains("signed with a key that is not registered") == true, "\(problems)")
  }

  @Test func `a directory with an unreadable statement is a problem and not the end of the check`() throws {
    let town = try town()
    let row = try town.node.register.read { try $0.entries(origin: "mitrakota-demo/direktori", range: 1..<2) }
    var bytes = try #require(row.first?.bytes)
    bytes[0] ^= 1
    let directory = "(SELECT id FROM logs WHERE origin = 'mitrakota-demo/direktori')"
    try Damage.run(
      Damage.set("bytes", bytes, of: "entries", where: "log = \(directory) AND position = 1"), on: town.node)
    let report = try town.node.verify()
    #expect(report.logs.map(\.entries) == [3, 2])
    #expect(report.problems.contains { $0.origin == "mitrakota-demo/direktori" && $0.index == 1 })
    #expect(!report.problems.contains { $0.origin == origin }, "\(report.problems)")
  }

  @Test func `entries without a head are counted as unsigned and are no problem`() throws {
    let town = try town()
    let found = try problems(
      after: "UPDATE logs SET note = NULL, note_size = NULL WHERE origin = '\(origin)'", town)
    #expect(found == [])
    #expect(try town.node.verify().logs.first?.unsigned == 3)
  }

  @Test func `the own log of a city that is not registered yet is no problem`() throws {
    let hub = try Town.hub()
    let city = try Town.city("73.71", "Kota Makassar", of: hub, peer: "http://127.0.0.1:8470", seed: 2)
    try city.publish()
    let report = try city.node.verify()
    #expect(report.problems == [])
    #expect(report.logs.map(\.origin) == ["mitrakota-demo/73.71"])
  }

  @Test func `a frozen log is told with the entry from which it is disputed`() throws {
    let town = try town()
    let held = try #require(try town.node.register.read { try $0.log("mitrakota-demo/apeksi") }?.note)
    try town.node.register.freeze(
      EvidenceRow(origin: origin, at: 1, held: held, offered: Array("another".utf8), seenAt: 1))
    let report = try town.node.verify()
    #expect(report.logs.map(\.frozenAt) == [1, nil])
    #expect(report.problems == [])
  }
}
