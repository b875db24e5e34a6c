import Ledger
import Testing

@Suite("vectors: a tiled log in sixteen sizes", .enabled(if: Vectors.folder != nil, Vectors.reason))
struct TilesVectorTests {
  private struct Paths: Decodable {
    struct Entry: Decodable {
      let seq: Int
      let logSize: Int
      let wantPath: String
    }
    struct Print: Decodable {
      let level: Int?
      let index: Int?
      let bundle: Int?
      let p: Int?
      let wantPath: String

      enum CodingKeys: String, CodingKey {
        case level, index, p, wantPath
        case bundle = "N"
      }
    }
    struct Parse: Decodable {
      let pathLevel: String
      let pathIndex: String
      let wantLevel: Int?
      let wantIndex: Int?
      let wantP: Int?
      let wantErr: Bool?
    }
    struct Count: Decodable {
      let level0Full: Int?
      let level0Partial: Int?
      let level1Full: Int?
      let level1Partial: Int?
      let level2Partial: Int?
    }
    let entriesPathForLogIndex: [Entry]
    let entriesPath: [Print]
    let tilePath: [Print]
    let parseTileLevelIndexPartial: [Parse]
    let c2spTilesForSize: [String: Count]

    enum CodingKeys: String, CodingKey {
      case entriesPathForLogIndex = "EntriesPathForLogIndex"
      case entriesPath = "EntriesPath"
      case tilePath = "TilePath"
      case parseTileLevelIndexPartial = "ParseTileLevelIndexPartial"
      case c2spTilesForSize
    }
  }

  private let log = "tessera/log/"

  @Test func `every signed size: head, bundle, tile, root and proofs`() throws {
    let key = try VerifierKey(Vectors.text("tessera/vkey.txt").trimmingLineFeeds)
    var heads: [VerifiedCheckpoint] = []
    var entries: [[UInt8]] = []
    var cases = 0
    for size in 0...15 {
      let head = try ReceivedCheckpoint(bytes: Vectors.bytes(log + "checkpoint.\(size)"))
        .verified(by: [key], origin: "example.com/log/testdata")
      #expect(head.checkpoint.size == size)
      heads.append(head)
      cases += 1
      guard size > 0 else {
        #expect(head.checkpoint.root == Frontier().root)
        continue
      }
      let path = try TilePath.entries(holding: size - 1, inLogOf: size)
      let bytes = try Vectors.bytes(log + path.description)
      let bundle = try EntryBundle(bytes: bytes, width: path.width)
      #expect(bundle.bytes == bytes)
      #expect(Array(bundle.entries.dropLast()) == entries, "older entries stay as they are")
      entries = bundle.entries

      let tiles = try TilePath.tiles(logSize: size)
      #expect(tiles.count == 1)
      for tilePath in tiles {
        let tileBytes = try Vectors.bytes(log + tilePath.description)
        let tile = try HashTile(bytes: tileBytes, width: tilePath.width)
        #expect(tile.bytes == tileBytes)
        #expect(tile.hashes == bundle.leafHashes)
        #expect(tile.root == head.checkpoint.root)
      }
      #expect(MemoryLog(leafHashes: bundle.leafHashes).root == head.checkpoint.root)
    }
    let whole = MemoryLog(leafHashes: entries.map(MerkleHash.leaf))
    for new in heads.dropFirst() {
      for old in heads[1...new.checkpoint.size] {
        try whole.consistency(from: old.checkpoint.size, to: new.checkpoint.size).verify(
          oldSize: old.checkpoint.size, oldRoot: old.checkpoint.root,
          newSize: new.checkpoint.size, newRoot: new.checkpoint.root)
        #expect(!contradiction(between: old, and: new))
        cases += 1
      }
    }
    #expect(try Vectors.bytes(log + "checkpoint") == heads.last?.note)
    Vectors.count("heads and proofs of a tiled log", cases, atLeast: 136)
  }

  @Test func `the log's private key signs heads that its public key verifies`() throws {
    let text = try Vectors.text("tessera/test-signing-key.txt").trimmingLineFeeds
    let key = try SigningKey(encodedPrivateKey: text)
    #expect(key.encodedPrivateKey == text)
    #expect("\(key.verifierKey)" == (try Vectors.text("tessera/vkey.txt").trimmingLineFeeds))
    let old = try ReceivedCheckpoint(bytes: Vectors.bytes(log + "checkpoint.15")).unverified
    let head = try key.sign(old)
    #expect(head.signed.text == (try SignedNote(bytes: Vectors.bytes(log + "checkpoint.15")).text))
    Vectors.count("private key of a tiled log", 1, atLeast: 1)
  }

  @Test func `paths are printed and read as expected`() throws {
    let paths = try Vectors.json("tessera/paths.json", as: Paths.self)
    var cases = 0
    for item in paths.entriesPathForLogIndex {
      #expect(try TilePath.entries(holding: item.seq, inLogOf: item.logSize).description == item.wantPath)
      cases += 1
    }
    for item in paths.entriesPath + paths.tilePath {
      let content = item.level.map { TilePath.Content.hashes(level: $0) } ?? .entries
      // Their width 0 is a complete tile, which has no suffix.
      let width = item.p.flatMap { $0 == 0 ? nil : $0 } ?? TilePath.fullWidth
      let path = try TilePath(content, index: #require(item.index ?? item.bundle), width: width)
      #expect(path.description == item.wantPath)
      #expect(try TilePath(item.wantPath) == path)
      cases += 1
    }
    for item in paths.parseTileLevelIndexPartial {
      let text = "tile/\(item.pathLevel)/\(item.pathIndex)"
      cases += 1
      guard item.wantErr != true else {
        #expect(throws: LedgerError.self, "\(text)") { try TilePath(text) }
        continue
      }
      let width = item.wantP == 0 ? TilePath.fullWidth : try #require(item.wantP)
      let expected = try TilePath(
        .hashes(level: #require(item.wantLevel)), index: #require(item.wantIndex), width: width)
      #expect(try TilePath(text) == expected)
    }
    for (size, count) in paths.c2spTilesForSize {
      let tiles = try TilePath.tiles(logSize: #require(Int(size)))
      func width(_ level: Int) -> Int? {
        tiles.last { $0.content == .hashes(level: level) && !$0.isComplete }?.width
      }
      func full(_ level: Int) -> Int? {
        let number = tiles.count { $0.content == .hashes(level: level) && $0.isComplete }
        return number == 0 ? nil : number
      }
      #expect(full(0) == count.level0Full && full(1) == count.level1Full)
      #expect(width(0) == count.level0Partial && width(1) == count.level1Partial)
      #expect(width(2) == count.level2Partial)
      cases += 1
    }
    Vectors.count("tile paths", cases, atLeast: 37)
  }
}

extension String {
  /// Without the line feeds that end a key file.
  var trimmingLineFeeds: String {
    var text = self[...]
    while text.last == "\n" { text.removeLast() }
    return String(text)
  }
}
