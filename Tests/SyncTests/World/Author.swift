import Catalog
import Exchange
import Ledger
import Sync

/// A member, or the secretariat's directory, with its key: writes entries and signs heads.
struct Author: Sendable {
  let origin: Origin
  let key: SigningKey

  init(_ origin: String, seed: UInt8) throws {
    self.origin = try Origin(origin)
    key = try SigningKey(name: origin, seed: Array(repeating: seed, count: 32))
  }

  static func makassar() throws -> Author { try Author("mitrakota/73.71", seed: 1) }
  static func baubau() throws -> Author { try Author("mitrakota/74.72", seed: 2) }
  static func apeksi() throws -> Author { try Author("mitrakota/apeksi", seed: 3) }
  static func directory() throws -> Author { try Author("mitrakota/direktori", seed: 9) }

  /// 23 December 2017, noon in Makassar, and so many minutes.
  static func moment(_ minutes: Int) throws -> Instant {
    Instant(seconds: try Instant("2017-12-23T04:00:00Z").seconds + 60 * minutes)
  }

  /// The next entry of this member's log: revision 1 of a new application, or the next one of `name`.
  func entry(
    after log: [WrittenEntry], name: String? = nil, text: String = "isi", minutes: Int? = nil
  ) throws -> WrittenEntry {
    let subject = Subject(.application, try Slug(name ?? "aplikasi-\(log.count)"))
    let last = log.last { $0.entry.subject == subject }?.entry
    var revision = 1
    if case .leaf(let content) = last?.content { revision = content.revision + 1 }
    let salt = Array(repeating: UInt8(log.count % 256), count: Commitment.saltLength)
    let bytes = Array("<a>\(text) \(log.count)</a>".utf8)
    let entry = try Entry(
      origin: origin, index: log.count, recorded: Self.moment(minutes ?? log.count),
      payload: PayloadReference(
        mediaType: "application/xml", length: bytes.count,
        commitment: Commitment.of(salt: salt, payload: bytes)),
      content: .leaf(LeafContent(subject, revision: revision, previous: last?.hash, .record)))
    return WrittenEntry(entry: entry, payload: .present(salt: salt, bytes: bytes))
  }

  /// A log of so many entries, each of another application.
  func log(of count: Int, text: String = "isi") throws -> [WrittenEntry] {
    var log: [WrittenEntry] = []
    for _ in 0..<count { log.append(try entry(after: log, text: text)) }
    return log
  }

  /// Signs the head of a log.
  func head(of log: [WrittenEntry]) throws -> VerifiedCheckpoint {
    try head(size: log.count, root: MemoryLog(leafHashes: log.map(\.entry.hash)).root)
  }

  func head(size: Int, root: MerkleHash) throws -> VerifiedCheckpoint {
    try key.sign(Checkpoint(origin: origin.description, size: size, root: root))
  }

  /// A part of a log under its head, as it would travel.
  func manifest(_ log: [WrittenEntry], from: Int = 0, to: Int? = nil, head: Int? = nil) throws -> Manifest {
    let (to, size) = (to ?? log.count, head ?? log.count)
    let tree = MemoryLog(leafHashes: log.prefix(size).map(\.entry.hash))
    return try Manifest(
      origin: origin, from: from, note: self.head(of: Array(log.prefix(size))).note,
      proof: to == 0 || to == size ? [] : tree.consistency(from: to, to: size).hashes,
      runs: from == to ? [] : [Run(origin: origin, from: from, items: log[from..<to].map(\.item))])
  }
}

/// An entry with its payload, as its author keeps it.
struct WrittenEntry: Sendable {
  let entry: Entry
  let payload: RunPayload

  var item: RunItem { RunItem(entry: entry.bytes, payload: payload) }
}

extension HeldLog {
  /// What a node holds that has taken the first entries of a log, up to a signed head.
  init(_ author: Author, _ log: [WrittenEntry], head: Int? = nil, frozenAt: Int? = nil) throws {
    let signed = Array(log.prefix(head ?? log.count))
    self.init(
      origin: author.origin, frontier: MemoryLog(leafHashes: log.map(\.entry.hash)).frontier,
      note: signed.isEmpty ? nil : try author.head(of: signed).note, frozenAt: frozenAt)
  }
}

extension LogContext {
  /// What a log says about the entries that come next.
  init(after log: [WrittenEntry]) {
    var tips: [Subject: SubjectTip] = [:]
    for written in log {
      guard case .leaf(let content) = written.entry.content else { continue }
      tips[content.subject] = SubjectTip(revision: content.revision, hash: written.entry.hash)
    }
    self.init(lastRecorded: log.last?.entry.recorded, tips: tips)
  }
}
