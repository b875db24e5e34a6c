import Ledger
import Testing

struct TilePathTests {
  @Test(arguments: [
    ("tile/0/000", 0, 0, 256), ("tile/0/000.p/255", 0, 0, 255), ("tile/1/x001/x234/067", 1, 1_234_067, 256),
    ("tile/63/x999/x999/x999/x999/x999/999.p/1", 63, 999_999_999_999_999_999, 1),
    ("tile/2/x009/x223/x372/x036/x854/x775/807", 2, Int.max, 256),
  ])
  func `prints and reads tiles of hashes`(text: String, level: Int, index: Int, width: Int) throws {
    let path = try TilePath(.hashes(level: level), index: index, width: width)
    #expect(path.description == text)
    #expect(try TilePath(text) == path)
    #expect(path.isComplete == (width == 256))
  }

  @Test(arguments: [("tile/entries/000", 0, 256), ("tile/entries/x123/456.p/7", 123_456, 7)])
  func `prints and reads bundles`(text: String, index: Int, width: Int) throws {
    let path = try TilePath(.entries, index: index, width: width)
    #expect(path.description == text)
    #expect(try TilePath(text) == path)
  }

  @Test(arguments: [
    "", "tile", "tile/", "tile/0", "tile/0/", "tile//000", "/tile/0/000", "tile/0/000/", "tile/0//000",
    "tile/00/000", "tile/+0/000", "tile/64/000", "tile/-1/000", "tile/entry/000", "tile/Entries/000",
    "Tile/0/000", "tile/0/0", "tile/0/00", "tile/0/0000", "tile/0/x000", "tile/0/x000/001", "tile/0/001/002",
    "tile/0/x001/0002", "tile/0/x001/-02", "tile/0/x1/002", "tile/0/X001/002", "tile/0/x001x/002",
    "tile/0/000.p", "tile/0/000.p/", "tile/0/000.p/0", "tile/0/000.p/01", "tile/0/000.p/256",
    "tile/0/000.p/+1",
    "tile/0/000.p/1/", "tile/0/000.p/1/2", "tile/0/x001.p/1", "tile/0/000.P/1", "tile/0/000 ", " tile/0/000",
    "tile/0/٠٠٠", "tile/0/000.p/1.p/1", "tile/.p/1", "tile/0/.p/1", "tile/entries/", "../tile/0/000",
    "tile/0/x009/x223/x372/x036/x854/x775/808", "tile/0/x999/x999/x999/x999/x999/x999/999", "tile/0/000\n",
    "tile/0/000?x", "tile/0/%30%30%30", "tile/0/..",
  ])
  func `refuses every other spelling`(text: String) {
    #expect(throws: LedgerError.self) { try TilePath(text) }
  }

  @Test(arguments: [(-1, 0, 1), (64, 0, 1), (0, -1, 1), (0, 0, 0), (0, 0, 257), (0, 0, -1)])
  func `refuses level, index and width out of range`(level: Int, index: Int, width: Int) {
    #expect(throws: LedgerError.self) { try TilePath(.hashes(level: level), index: index, width: width) }
  }

  @Test func `a path printed with one byte changed is refused or is another path`() throws {
    let path = try TilePath(.hashes(level: 1), index: 1_234_067, width: 89)
    let text = path.description.bytes
    for position in text.indices {
      for byte in UInt8.min...UInt8.max where byte != text[position] {
        var changed = text
        changed[position] = byte
        let spelling = String(decoding: changed, as: UTF8.self)
        guard let other = try? TilePath(spelling) else { continue }
        #expect(other != path)
        #expect(other.description == spelling)
      }
    }
  }

  @Test func `says which positions it holds`() throws {
    #expect(try TilePath(.entries, index: 3, width: 5).positions() == 768..<773)
    #expect(try TilePath(.entries, index: 0).positions() == 0..<256)
    let last = try TilePath(.entries, index: Int.max)
    #expect(throws: LedgerError.self) { try last.positions() }
    #expect(!last.exists(inLogOf: .max))
  }

  @Test func `finds the bundle of every entry of every small log`() throws {
    for size in [1, 2, 255, 256, 257, 511, 512, 513, 700] {
      let bundles = try TilePath.bundles(logSize: size)
      #expect(try bundles.flatMap { try $0.positions() } == Array(0..<size))
      for index in 0..<size {
        let path = try TilePath.entries(holding: index, inLogOf: size)
        #expect(try path.positions().contains(index))
        #expect(bundles.contains(path))
        #expect(path.exists(inLogOf: size))
      }
      #expect(throws: LedgerError.leafOutside(size, size: size)) {
        try TilePath.entries(holding: size, inLogOf: size)
      }
    }
  }

  @Test func `a log of 70,000 entries has the tiles that the specification counts`() throws {
    let tiles = try TilePath.tiles(logSize: 70_000)
    func count(_ level: Int, complete: Bool) -> Int {
      tiles.count { $0.content == .hashes(level: level) && $0.isComplete == complete }
    }
    #expect(count(0, complete: true) == 273)
    #expect(tiles.contains(try TilePath(.hashes(level: 0), index: 273, width: 112)))
    #expect(count(1, complete: true) == 1)
    #expect(tiles.contains(try TilePath(.hashes(level: 1), index: 1, width: 17)))
    #expect(tiles.last == (try TilePath(.hashes(level: 2), index: 0, width: 1)))
    #expect(tiles.count == 277)
    #expect(try TilePath.tiles(logSize: 0).isEmpty)
    #expect(try TilePath.tiles(logSize: 256).map(\.description) == ["tile/0/000", "tile/1/000.p/1"])
  }

  @Test func `an older width exists in a larger log, a newer one does not in a smaller`() throws {
    let path = try TilePath(.hashes(level: 0), index: 1, width: 4)
    #expect(!path.exists(inLogOf: 259))
    #expect(path.exists(inLogOf: 260))
    #expect(path.exists(inLogOf: 1000))
    #expect(try !TilePath(.hashes(level: 63), index: 0, width: 1).exists(inLogOf: .max))
  }
}
