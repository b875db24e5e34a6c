import Testing

@testable import Compression

struct ZipDamageTests {
  @Test func `a byte taken out or put in is refused`() {
    for archive in [Foreign.zip, Foreign.streamedZip] {
      for index in archive.indices {
        var shorter = archive
        shorter.remove(at: index)
        #expect(throws: CompressionError.self, "without byte \(index)") { try Zip.read(shorter) }
        var longer = archive
        longer.insert(0x50, at: index)
        #expect(throws: CompressionError.self, "with a byte at \(index)") { try Zip.read(longer) }
      }
    }
  }

  @Test(arguments: UInt64(1)...20)
  func `noise is refused`(_ seed: UInt64) {
    var random = Seeded(seed: seed)
    for _ in 0..<50 {
      let noise = random.bytes(upTo: 200)
      #expect(throws: CompressionError.self) { try Zip.read(noise) }
      // Noise between true records is refused as well.
      let middle = Int.random(in: 1..<Foreign.zip.count, using: &random)
      let mixed = Array(Foreign.zip.prefix(middle)) + noise + [1] + Array(Foreign.zip.suffix(22))
      #expect(throws: CompressionError.self) { try Zip.read(mixed) }
    }
  }

  @Test func `an archive of nothing is read, and nothing is no archive`() throws {
    let empty = try Zip.write([])
    #expect(empty.count == 22)
    #expect(try Zip.read(empty) == [])
    #expect(throws: CompressionError.truncated(.zip)) { try Zip.read([]) }
  }

  @Test func `the entries of the directory are counted, not believed`() throws {
    var archive = Foreign.zip
    let count = archive.count
    for believed in [UInt8(0), 1, 3] {
      archive[count - 14] = believed
      archive[count - 12] = believed
      #expect(throws: CompressionError.self, "\(believed) entries") { try Zip.read(archive) }
    }
    archive[count - 14] = 2
    archive[count - 12] = 1
    #expect(throws: CompressionError.unsupported("several parts", entry: "directory")) {
      try Zip.read(archive)
    }
  }

  @Test func `a record of ZIP64 is named as such`() {
    var archive = Foreign.zip
    let count = archive.count
    for offset in (count - 6)..<(count - 2) { archive[offset] = 0xFF }
    #expect(throws: CompressionError.unsupported("ZIP64", entry: "directory")) { try Zip.read(archive) }
  }

  @Test func `numbers are little-endian and never read beyond the end`() throws {
    var bytes: [UInt8] = []
    bytes.append(little: UInt16(0x1234))
    bytes.append(little: UInt32(0x89AB_CDEF))
    #expect(bytes == [0x34, 0x12, 0xEF, 0xCD, 0xAB, 0x89])
    var cursor = ZipCursor(bytes, at: 0)
    #expect(try cursor.uint16() == 0x1234)
    #expect(try cursor.uint32() == 0x89AB_CDEF)
    #expect(throws: CompressionError.truncated(.zip)) { try cursor.uint16() }
    for offset in [-1, 6, 7, Int.max] {
      var cursor = ZipCursor(bytes, at: offset)
      #expect(throws: CompressionError.truncated(.zip)) { try cursor.take(1) }
    }
  }

  @Test func `the checksum is that of the standard`() {
    // ISO 3309, over the nine digits that every description of it uses.
    #expect(crc32(Array("123456789".utf8)[...]) == 0xCBF4_3926)
    #expect(crc32([]) == 0)
  }
}
