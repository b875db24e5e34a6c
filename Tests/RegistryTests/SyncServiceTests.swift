import Catalog
import Exchange
import Ledger
import Registry
import Store
import Testing

@Suite struct SyncServiceTests {
  private let apeksi = Origin(.demo, .secretariat)
  private let directory = Origin.directory(.demo)
  private var name: LogName { apeksi.name }

  /// The secretariat with `count` applications beside its profile.
  private func town(_ count: Int) throws -> (town: Town, service: SyncService) {
    let town = try Town.hub()
    for number in 0..<count {
      try town.catalog.write(
        Documents.application("a-\(number)", "A \(number)", owner: "73.71"), to: "applications/a-\(number).xml")
    }
    try town.publish()
    return (town, SyncService(node: town.node))
  }

  private func origins(_ heads: HeadsDocument?) throws -> [String] {
    try #require(heads).notes.map { try ReceivedCheckpoint(bytes: $0).unverified.origin }.sorted()
  }

  private func pull(_ service: SyncService, _ wants: [Want], maxBytes: Int = 1 << 20) throws -> PullAnswer {
    try PullAnswer(
      decoding: service.pull(PullRequest(wants: wants, directorySize: 0, maxBytes: maxBytes)))
  }

  @Test func `heads are all told to whoever knows no generation or one of another register`() throws {
    let (_, service) = try town(0)
    let all = [apeksi.description, directory.description]
    #expect(try origins(service.heads(since: nil)) == all)
    #expect(try origins(service.heads(since: Generation(epoch: "abc", counter: 0))) == all)
    let own = try #require(try service.heads(since: nil)).generation
    let ahead = try Generation(epoch: own.epoch, counter: own.counter + 1)
    #expect(try origins(service.heads(since: ahead)) == all)
  }

  @Test func `since the present generation nothing is told, since an older one what changed`() throws {
    let (town, service) = try town(0)
    let before = try town.node.generation()
    #expect(try service.heads(since: before) == nil)
    #expect(try town.publish().isEmpty)
    #expect(try service.heads(since: before) == nil)
    try town.catalog.write(Documents.application("baru", "Baru", owner: "73.71"), to: "applications/baru.xml")
    try town.publish()
    let news = try service.heads(since: before)
    #expect(try origins(news) == [apeksi.description])
    #expect(news?.generation == (try town.node.generation()))
    #expect(news?.generation.epoch == before.epoch)
  }

  @Test func `a pull brings what is wanted with the head over it`() throws {
    let (_, service) = try town(4)
    let answer = try pull(service, [Want(apeksi, from: 1, to: 3), Want(directory, from: 0, to: 2)])
    #expect(answer.manifests.map(\.origin) == [apeksi, directory])
    #expect(answer.manifests.map { [$0.from, $0.to] } == [[1, 3], [0, 2]])
    #expect(answer.manifests[0].note == (try service.checkpoint(name)))
    #expect(!answer.manifests[0].proof.isEmpty && answer.manifests[1].proof.isEmpty)
    #expect(answer.left.isEmpty)
  }

  @Test func `a small limit brings one entry at least and says what is left`() throws {
    let (_, service) = try town(4)
    let wants = try [Want(apeksi, from: 0, to: 9), Want(directory, from: 0, to: 2)]
    let answer = try pull(service, wants, maxBytes: 1)
    #expect(answer.manifests.map { [$0.from, $0.to] } == [[0, 1]])
    #expect(answer.left.map(\.description) == ["\(apeksi) 1 5", "\(directory) 0 2"])
  }

  @Test func `asking on for what is left ends with everything, each entry once`() throws {
    let (town, service) = try town(6)
    var left = try [Want(apeksi, from: 0, to: 7), Want(directory, from: 0, to: 2)]
    var entries: [String: [[UInt8]]] = [:]
    for _ in 0..<20 where !left.isEmpty {
      let answer = try pull(service, left, maxBytes: 900)
      for manifest in answer.manifests {
        entries[manifest.origin.description, default: []] += manifest.runs.flatMap(\.items).map(\.entry)
      }
      left = answer.left
    }
    #expect(left.isEmpty)
    #expect(entries[apeksi.description] == (try town.entries().map(\.bytes)))
    #expect(entries[directory.description]?.count == 2)
  }

  @Test func `what is beyond the head or not held is passed over, at the head there is only the note`() throws {
    let (_, service) = try town(1)
    let unknown = Origin(.demo, try MemberID("73.71"))
    let answer = try pull(
      service, [Want(unknown, from: 0, to: 1), Want(apeksi, from: 3, to: 9), Want(directory, from: 2, to: 9)])
    #expect(answer.manifests.map(\.origin) == [directory])
    #expect(answer.manifests.first?.runs.isEmpty == true && answer.left.isEmpty)
    let more = try pull(service, [Want(apeksi, from: 1, to: 900)])
    #expect(more.manifests.map { [$0.from, $0.to] } == [[1, 2]])
    #expect(more.left.isEmpty)
  }

  @Test func `a run is answered where all of it stands under the head`() throws {
    let (town, service) = try town(3)
    let run = try Run(decoding: #require(try service.run(name, 1..<4)))
    #expect(run.from == 1)
    #expect(run.items.map(\.entry) == (try town.entries()[1..<4].map(\.bytes)))
    #expect(try service.run(name, 1..<5) == nil)
    #expect(try service.run(name, 4..<5) == nil)
    #expect(try service.run(name, 0..<257) == nil)
    #expect(try service.run(.member(MemberID("74.72")), 0..<1) == nil)
  }

  @Test func `a checkpoint is the note as it was signed`() throws {
    let (town, service) = try town(1)
    let note = try #require(try service.checkpoint(name))
    #expect(note == (try town.folder.read("last-signed")))
    #expect(try ReceivedCheckpoint(bytes: note).unverified.size == 2)
    #expect(try service.checkpoint(.member(MemberID("74.72"))) == nil)
  }

  @Test func `a payload is served with its salt, as erased, or not at all`() throws {
    let (town, service) = try town(2)
    let entries = try town.entries()
    let (kept, gone) = (try #require(entries[1].payload), try #require(entries[2].payload))
    try town.node.register.erasePayload(gone.commitment)
    guard case .bytes(let bytes) = try service.servedPayload(kept.commitment) else {
      Issue.record("the payload is not served")
      return
    }
    #expect(try SaltedPayload(bytes: bytes, for: kept.commitment).payload.count == kept.length)
    #expect(try service.servedPayload(gone.commitment) == .erased)
    #expect(try service.payload(gone.commitment) == .erased)
    #expect(try service.servedPayload(MerkleHash.leaf([1])) == nil)
    try Damage.run(
      "UPDATE payloads SET state = 'missing', salt = NULL, bytes = NULL WHERE commitment = x'\(kept.commitment.hex)'",
      on: town.node)
    #expect(try service.servedPayload(kept.commitment) == nil)
    #expect(try service.payload(kept.commitment) == .missing)
  }

  @Test func `tiles and bundles lead to the root of the checkpoint`() throws {
    let (town, service) = try town(299)
    let head = try ReceivedCheckpoint(bytes: #require(try service.checkpoint(name))).unverified
    #expect(head.size == 300)
    var leaves: [MerkleHash] = []
    for path in try TilePath.tiles(level: 0, logSize: head.size) {
      leaves += try HashTile(bytes: #require(try service.tile(name, path)), width: path.width).hashes
    }
    var bundled: [[UInt8]] = []
    for path in try TilePath.bundles(logSize: head.size) {
      bundled += try EntryBundle(bytes: #require(try service.tile(name, path)), width: path.width).entries
    }
    #expect(MemoryLog(leafHashes: leaves).root == head.root)
    #expect(bundled.map(MerkleHash.leaf) == leaves)
    #expect(bundled == (try town.entries().map(\.bytes)))
    let upper = try TilePath(.hashes(level: 1), index: 0, width: 1)
    let tile = try HashTile(bytes: #require(try service.tile(name, upper)), width: 1)
    #expect(tile.hashes == [try MemoryLog(leafHashes: leaves.prefix(256)).root(at: 256)])
  }

  @Test func `a tile of an older width is still served, one that the log has not reached is not`() throws {
    let (_, service) = try town(2)
    let older = try TilePath(.hashes(level: 0), index: 0, width: 2)
    #expect(try service.tile(name, older)?.count == 64)
    for path in ["tile/0/000.p/4", "tile/0/000", "tile/1/000.p/1", "tile/entries/000.p/4", "tile/0/001.p/1"] {
      #expect(try service.tile(name, TilePath(path)) == nil, "\(path)")
    }
    #expect(try service.tile(.member(MemberID("74.72")), older) == nil)
  }
}
