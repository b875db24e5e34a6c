import Ledger
import Testing

struct HashTileTests {
  @Test func `holds 32 bytes a hash`() throws {
    let tile = try HashTile(hashes: (0..<5).map(Samples.leaf))
    #expect(tile.bytes.count == 160)
    #expect(try HashTile(bytes: tile.bytes, width: 5) == tile)
    #expect(tile.root == Samples.log(5).root)
  }

  @Test func `the root of a complete tile is a hash of the level above`() throws {
    let log = Samples.log(600)
    for index in 0..<2 {
      let tile = try HashTile(hashes: Array(log.leafHashes[(index * 256)..<(index * 256 + 256)]))
      #expect(try log.subtree((index * 256)..<(index * 256 + 256)) == tile.root)
    }
  }

  @Test(arguments: [(160, 4), (160, 6), (159, 5), (161, 5), (0, 0), (0, 1), (257 * 32, 257), (32, -1)])
  func `refuses another length than its path promises`(count: Int, width: Int) {
    #expect(throws: LedgerError.tileLength(count, expected: width)) {
      try HashTile(bytes: [UInt8](repeating: 1, count: count), width: width)
    }
  }

  @Test(arguments: [0, 257]) func `holds 1 to 256 hashes`(count: Int) {
    #expect(throws: LedgerError.self) { try HashTile(hashes: (0..<count).map(Samples.leaf)) }
  }
}

struct EntryBundleTests {
  private let entries = ["Makassar".bytes, [], "Baubau".bytes]
  private let bytes: [UInt8] = [0, 8] + Array("Makassar".utf8) + [0, 0, 0, 6] + Array("Baubau".utf8)

  @Test func `writes each entry after its length`() throws {
    let bundle = try EntryBundle(entries: entries)
    #expect(bundle.bytes == bytes)
    #expect(try EntryBundle(bytes: bytes, width: 3) == bundle)
    #expect(bundle.leafHashes == entries.map(MerkleHash.leaf))
  }

  @Test func `refuses every cut, and every byte too many`() {
    for end in 0..<bytes.count {
      #expect(throws: LedgerError.self) { try EntryBundle(bytes: Array(bytes[..<end]), width: 3) }
    }
    #expect(throws: LedgerError.self) { try EntryBundle(bytes: bytes + [0], width: 3) }
    #expect(throws: LedgerError.self) { try EntryBundle(bytes: bytes, width: 2) }
    #expect(throws: LedgerError.self) { try EntryBundle(bytes: bytes, width: 4) }
    #expect(throws: LedgerError.self) { try EntryBundle(bytes: [], width: 0) }
    #expect(throws: LedgerError.self) { try EntryBundle(bytes: bytes, width: -1) }
  }

  @Test func `an entry has at most 65,535 bytes`() throws {
    let longest = [UInt8](repeating: 7, count: 65_535)
    let bundle = try EntryBundle(entries: [longest])
    #expect(bundle.bytes.prefix(2) == [0xff, 0xff])
    #expect(try EntryBundle(bytes: bundle.bytes, width: 1) == bundle)
    #expect(throws: LedgerError.self) { try EntryBundle(entries: [longest + [7]]) }
  }

  @Test func `a bundle has 1 to 256 entries`() throws {
    #expect(throws: LedgerError.self) { try EntryBundle(entries: []) }
    #expect(try EntryBundle(entries: .init(repeating: [1], count: 256)).entries.count == 256)
    #expect(throws: LedgerError.self) { try EntryBundle(entries: .init(repeating: [1], count: 257)) }
    let long = [UInt8](repeating: 0, count: 2 * 257)
    #expect(throws: LedgerError.self) { try EntryBundle(bytes: long, width: 257) }
  }
}
