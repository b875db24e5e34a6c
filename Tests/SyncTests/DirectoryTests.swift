import Catalog
import Exchange
import Ledger
import Sync
import Testing

struct DirectoryTests {
  @Test func `knows the keys that were registered, in order, and no others`() throws {
    let (makassar, newer, baubau) = (
      try Author.makassar(), try Author("mitrakota/73.71", seed: 11), try Author.baubau()
    )
    let directory = try DirectoryAuthor(registering: [makassar, baubau, newer]).directory()
    #expect(directory.size == 4)
    #expect(directory.origins == [makassar.origin, baubau.origin])
    #expect(directory.keys(for: makassar.origin) == [makassar.key.verifierKey, newer.key.verifierKey])
    #expect(directory.keys(for: try Author.apeksi().origin).isEmpty)
    #expect(directory.registrations(of: newer.origin).map(\.index) == [1, 3])
  }

  @Test func `keeps the region code of a registration`() throws {
    var author = try DirectoryAuthor()
    try author.register(Author.baubau(), region: "74.72")
    let registration = try #require(author.directory().registrations(of: Author.baubau().origin).first)
    #expect(registration.region == (try RegionCode("74.72")))
    #expect(registration.member == (try MemberID("74.72")))
  }

  @Test func `begins only with a key that bears the name of a directory`() throws {
    let key = try Author.makassar().key.verifierKey
    #expect(throws: Refusal.self) { try Directory(pinned: key) }
    #expect(try Directory(pinned: DirectoryAuthor().pinned).realm == .official)
  }

  @Test func `refuses a log that begins with another key than the pinned one`() throws {
    let rogue = try Author("mitrakota/direktori", seed: 66)
    let entry = try Entry(
      origin: rogue.origin, index: 0, recorded: Author.moment(0),
      content: .key(.directoryKey(rogue.key.verifierKey, next: .leaf([]))))
    try check([entry], refused: "the log begins with the key")
  }

  @Test func `refuses registrations before the directory's own key`() throws {
    let makassar = try Author.makassar()
    let statement = KeyStatement.register(
      member: try MemberID("73.71"), origin: makassar.origin, key: makassar.key.verifierKey, region: nil)
    let entry = try Entry(
      origin: Author.directory().origin, index: 0, recorded: Author.moment(0), content: .key(statement))
    try check([entry], refused: "the log does not begin with the directory's own key")
  }

  @Test func `accepts a rotation that was announced and no other`() throws {
    var author = try DirectoryAuthor(registering: [.makassar()])
    try author.rotate()
    #expect(try author.directory().keys(for: author.author.origin).count == 2)

    var rogue = try DirectoryAuthor()
    let stranger = try Author("mitrakota/direktori", seed: 66)
    try rogue.say(.directoryKey(stranger.key.verifierKey, next: .leaf([])))
    try check(rogue.log.map(\.entry), refused: "was not announced by the key before it")
  }

  @Test func `a member of the other realm cannot even be written down`() throws {
    var author = try DirectoryAuthor()
    let demo = try Author("mitrakota-demo/73.71", seed: 1)
    #expect(throws: ExchangeError.self) { try author.register(demo) }
  }

  @Test func `refuses a key twice`() throws {
    try checkAfterFirst(refused: "is registered twice") { author in
      try author.register(.makassar())
      try author.register(.makassar())
    }
  }

  @Test func `refuses to revoke a key that was never registered, or twice`() throws {
    try checkAfterFirst(refused: "that was never registered") { author in
      try author.revoke(.makassar(), goodSize: 0, goodRoot: .emptyRoot)
    }
    try checkAfterFirst(refused: "is revoked twice") { author in
      try author.register(.makassar())
      try author.revoke(.makassar(), goodSize: 0, goodRoot: .emptyRoot)
      try author.revoke(.makassar(), goodSize: 0, goodRoot: .emptyRoot)
    }
  }

  @Test func `refuses entries out of place and changes nothing`() throws {
    let author = try DirectoryAuthor(registering: [.makassar(), .baubau()])
    var directory = try author.directory(upTo: 1)
    let before = directory
    #expect(throws: Refusal.self) { try directory.append(author.log[2].entry) }
    #expect(throws: Refusal.self) { try directory.append(author.log[0].entry) }
    #expect(directory == before)
  }

  @Test func `is a function of the prefix`() throws {
    let author = try DirectoryAuthor(registering: [.makassar(), .baubau(), .apeksi()])
    for size in 0...author.log.count {
      #expect(try author.directory(upTo: size).origins.count == max(0, size - 1))
      #expect(try author.directory(upTo: size) == author.directory(upTo: size))
    }
  }

  private func checkAfterFirst(
    refused what: String, _ speak: (inout DirectoryAuthor) throws -> Void
  ) throws {
    var author = try DirectoryAuthor()
    try speak(&author)
    try check(author.log.map(\.entry), refused: what)
  }

  /// All entries but the last are folded; the last one is refused with a sentence that says so.
  private func check(_ entries: [Entry], refused what: String) throws {
    var directory = try Directory(pinned: DirectoryAuthor().pinned)
    for entry in entries.dropLast() { try directory.append(entry) }
    let before = directory
    let last = try #require(entries.last)
    let refusal = #expect(throws: Refusal.self) { try directory.append(last) }
    #expect(refusal?.code == .directoryRule)
    #expect(refusal?.what.contains(what) == true, "\(refusal?.what ?? "")")
    #expect(directory == before)
  }
}
