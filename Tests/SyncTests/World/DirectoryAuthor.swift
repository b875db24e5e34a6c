import Catalog
import Exchange
import Ledger
import Sync

/// The secretariat: registers, revokes and rotates.
struct DirectoryAuthor: Sendable {
  var author: Author
  private(set) var log: [WrittenEntry] = []
  /// The key that is announced to follow.
  let next: Author

  init(_ origin: String = "mitrakota/direktori") throws {
    author = try Author(origin, seed: 9)
    next = try Author(origin, seed: 10)
    try say(.directoryKey(author.key.verifierKey, next: KeyStatement.commitment(to: next.key.verifierKey)))
  }

  /// With these members registered, in this order.
  init(_ origin: String = "mitrakota/direktori", registering members: [Author]) throws {
    try self.init(origin)
    for member in members { try register(member) }
  }

  var pinned: VerifierKey {
    get throws { try Author(author.origin.description, seed: 9).key.verifierKey }
  }

  mutating func register(_ member: Author, region: String? = nil) throws {
    guard let id = member.origin.member else { return }
    try say(
      .register(
        member: id, origin: member.origin, key: member.key.verifierKey,
        region: region.map { try RegionCode($0) }))
  }

  mutating func revoke(_ member: Author, goodSize: Int, goodRoot: MerkleHash) throws {
    try say(
      .revoke(
        origin: member.origin, keyID: member.key.verifierKey.id, goodSize: goodSize, goodRoot: goodRoot))
  }

  /// The announced key takes over, and announces nothing that anybody has.
  mutating func rotate() throws {
    try say(.directoryKey(next.key.verifierKey, next: .leaf([])))
    author = next
  }

  mutating func say(_ statement: KeyStatement) throws {
    let entry = try Entry(
      origin: author.origin, index: log.count, recorded: Author.moment(log.count), content: .key(statement))
    log.append(WrittenEntry(entry: entry, payload: .none))
  }

  /// The directory as a node that has taken the first entries folds it.
  func directory(upTo size: Int? = nil) throws -> Directory {
    var directory = try Directory(pinned: pinned)
    for written in log.prefix(size ?? log.count) { try directory.append(written.entry) }
    return directory
  }

  func manifest(from: Int = 0) throws -> Manifest { try author.manifest(log, from: from) }
}
