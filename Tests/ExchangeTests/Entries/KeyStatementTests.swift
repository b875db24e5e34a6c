import Catalog
import Exchange
import Ledger
import Testing

@Suite struct KeyStatementTests {
  private let makassar: Origin
  private let key: VerifierKey
  private let directoryKey: VerifierKey

  init() throws {
    makassar = try Origin("mitrakota/73.71")
    key = try SigningKey(name: "mitrakota/73.71", seed: [UInt8](repeating: 1, count: 32)).verifierKey
    directoryKey = try SigningKey(name: "mitrakota/direktori", seed: [UInt8](repeating: 2, count: 32))
      .verifierKey
  }

  private func entry(_ statement: KeyStatement) throws -> Entry {
    try Entry(
      origin: .directory(.official), index: 1, recorded: Instant("2017-12-23T02:00:00Z"),
      content: .key(statement))
  }

  private func lines(_ statement: KeyStatement) throws -> String {
    let text = String(decoding: try entry(statement).bytes, as: UTF8.self)
    let opening = """
      mitrakota/entry/1
      origin mitrakota/direktori
      index 1
      recorded 2017-12-23T02:00:00Z
      kind key

      """
    #expect(text.hasPrefix(opening))
    return String(text.dropFirst(opening.count))
  }

  @Test func `each statement has its lines`() throws {
    #expect(
      try lines(.directoryKey(directoryKey, next: .emptyRoot)) == """
        statement directory-key
        key \(directoryKey)
        next \(MerkleHash.emptyRoot.hex)

        """)
    let member = try MemberID("73.71")
    #expect(
      try lines(.register(member: member, origin: makassar, key: key, region: RegionCode("73.71"))) == """
        statement register
        log mitrakota/73.71
        key \(key)
        region 73.71

        """)
    #expect(
      try lines(.revoke(origin: makassar, keyID: 0x00c4_0649, goodSize: 12, goodRoot: .emptyRoot)) == """
        statement revoke
        log mitrakota/73.71
        key-id 00c40649
        good-size 12
        good-root \(MerkleHash.emptyRoot.hex)

        """)
  }

  @Test func `says which log it is about`() throws {
    let member = try MemberID("73.71")
    #expect(KeyStatement.directoryKey(directoryKey, next: .emptyRoot).subject == nil)
    #expect(
      KeyStatement.register(member: member, origin: makassar, key: key, region: nil).subject == makassar)
    #expect(
      KeyStatement.revoke(origin: makassar, keyID: 1, goodSize: 0, goodRoot: .emptyRoot).subject == makassar)
  }

  @Test func `a registration names the member of its log, under a key with its name`() throws {
    let baubau = try MemberID("74.72")
    let right = KeyStatement.register(member: try MemberID("73.71"), origin: makassar, key: key, region: nil)
    #expect(throws: Never.self) { try entry(right) }
    let witness = try key.of(kind: .cosignature)
    let wrong: [KeyStatement] = [
      .register(member: baubau, origin: makassar, key: key, region: nil),
      .register(member: baubau, origin: try Origin("mitrakota/74.72"), key: key, region: nil),
      .register(member: baubau, origin: .directory(.official), key: key, region: nil),
      .register(member: try MemberID("73.71"), origin: makassar, key: witness, region: nil),
    ]
    for statement in wrong {
      do throws(ExchangeError) {
        _ = try Entry(
          origin: .directory(.official), index: 1, recorded: Instant(seconds: 0), content: .key(statement))
        Issue.record("\(statement) was written")
      } catch { #expect(error.fault == .author) }
    }
  }

  @Test func `a directory speaks of its own key and of its own realm`() throws {
    let demo = try Origin("mitrakota-demo/73.71")
    #expect(throws: ExchangeError.self) {
      try entry(.revoke(origin: demo, keyID: 1, goodSize: 0, goodRoot: .emptyRoot))
    }
    #expect(throws: ExchangeError.self) { try entry(.directoryKey(key, next: .emptyRoot)) }
    #expect(throws: ExchangeError.self) {
      try Entry(
        origin: .directory(.demo), index: 0, recorded: Instant(seconds: 0),
        content: .key(.directoryKey(directoryKey, next: .emptyRoot)))
    }
  }

  @Test func `no member speaks of keys, and the directory of nothing else`() throws {
    #expect(throws: ExchangeError.self) {
      try Entry(
        origin: makassar, index: 0, recorded: Instant(seconds: 0),
        content: .key(.directoryKey(directoryKey, next: .emptyRoot)))
    }
    #expect(throws: ExchangeError.self) {
      try Entry(
        origin: .directory(.official), index: 0, recorded: Instant(seconds: 0),
        content: .leaf(LeafContent(try Subject("application/siap"), .withdraw)))
    }
    #expect(throws: ExchangeError.self) {
      try Entry(
        origin: .directory(.official), index: 0, recorded: Instant(seconds: 0),
        payload: WireExample.reference,
        content: .key(.directoryKey(directoryKey, next: .emptyRoot)))
    }
  }

  @Test(arguments: [
    ("key-id 00c40649", "key-id c40649"), ("key-id 00c40649", "key-id 00C40649"),
    ("key-id 00c40649", "key-id 0000c40649"), ("good-size 12", "good-size -1"),
    ("good-size 12", "good-size 012"),
    ("log mitrakota/73.71", "log 73.71"), ("statement revoke", "statement recall"),
    ("statement revoke\n", ""),
    ("good-size 12\n", ""), ("kind key\n", "kind key\nsubject profile/a\n"),
  ])
  func `refuses a revocation`(change: (String, String)) throws {
    let right = try entry(.revoke(origin: makassar, keyID: 0x00c4_0649, goodSize: 12, goodRoot: .emptyRoot))
    let bytes = try #require(ManifestBytes.replacing(change.0, with: change.1, in: right.bytes))
    #expect(throws: ExchangeError.self) { try Entry(bytes: bytes) }
  }

  @Test func `refuses a key whose hash is another's`() throws {
    let right = try entry(
      .register(member: try MemberID("73.71"), origin: makassar, key: key, region: nil))
    let bytes = try #require(ManifestBytes.replacing("+\(key.idText)+", with: "+00000000+", in: right.bytes))
    #expect(throws: ExchangeError.self) { try Entry(bytes: bytes) }
  }
}
