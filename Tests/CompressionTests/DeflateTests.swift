import Compression
import Testing

struct DeflateTests {
  @Test func `gives back what it was given, at every level`() throws {
    for seed in UInt64(1)...60 {
      var random = Seeded(seed: seed)
      let bytes = random.bytes(upTo: 5_000)
      for level in [CompressionLevel.fast, .balanced, .smallest] {
        let packed = Deflate.compress(bytes, level: level)
        #expect(try Deflate.decompress(packed, limit: bytes.count) == bytes, "seed \(seed)")
        let member = Gzip.compress(bytes, level: level)
        #expect(try Gzip.decompress(member, limit: bytes.count) == bytes, "seed \(seed)")
      }
    }
  }

  @Test func `gives back nothing for nothing`() throws {
    #expect(try Deflate.decompress(Deflate.compress([]), limit: 0) == [])
    #expect(try Gzip.decompress(Gzip.compress([]), limit: 0) == [])
  }

  @Test func `carries more than one window`() throws {
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
    #expect(try Deflate.decompress(Deflate.compress(bytes), limit: bytes.count) == bytes)
  }

  @Test func `lengths that fill the output window exactly end cleanly`() throws {
    for count in [32_767, 32_768, 32_769, 65_536] {
      let bytes = [UInt8](repeating: 0x42, count: count)
      #expect(try Deflate.decompress(Deflate.compress(bytes), limit: count) == bytes)
      var random = Seeded(seed: UInt64(count))
      let noise = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(try Gzip.decompress(Gzip.compress(noise), limit: count) == noise)
    }
  }

  @Test func `more work never makes a sentence longer`() {
    let sizes = [CompressionLevel.fast, .balanced, .smallest].map {
      Deflate.compress(sentence, level: $0).count
    }
    #expect(sizes == sizes.sorted(by: >))
    #expect(sizes[0] < sentence.count)
  }

  @Test func `reads what another program wrote`() throws {
    #expect(try Deflate.decompress(Foreign.zlib, limit: 1_000) == sentence)
    #expect(try Gzip.decompress(Foreign.gzip, limit: 1_000) == sentence)
  }

  @Test func `writes what another program would have written`() {
    #expect(Deflate.compress(sentence, level: .smallest) == Foreign.zlib)
  }

  @Test func `a gzip header carries no time and no name`() {
    #expect(Gzip.compress(sentence).prefix(8) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0])
  }

  @Test func `stops at the limit and not one byte later`() throws {
    let packed = Deflate.compress(sentence)
    #expect(try Deflate.decompress(packed, limit: sentence.count) == sentence)
    #expect(throws: CompressionError.tooLarge(.zlib, limit: sentence.count - 1)) {
      try Deflate.decompress(packed, limit: sentence.count - 1)
    }
    let member = Gzip.compress(sentence)
    #expect(throws: CompressionError.tooLarge(.gzip, limit: 0)) { try Gzip.decompress(member, limit: 0) }
  }

  @Test func `a bomb costs no more than its limit`() {
    let bomb = Deflate.compress([UInt8](repeating: 0, count: 10_000_000), level: .smallest)
    #expect(bomb.count < 20_000)
    #expect(throws: CompressionError.tooLarge(.zlib, limit: 1_000)) {
      try Deflate.decompress(bomb, limit: 1_000)
    }
  }

  @Test func `refuses every beginning of a stream`() {
    for count in 0..<Foreign.zlib.count {
      #expect(throws: CompressionError.truncated(.zlib), "\(count) bytes") {
        try Deflate.decompress(Array(Foreign.zlib.prefix(count)), limit: 1_000)
      }
    }
    for count in 0..<Foreign.gzip.count {
      #expect(throws: CompressionError.truncated(.gzip), "\(count) bytes") {
        try Gzip.decompress(Array(Foreign.gzip.prefix(count)), limit: 1_000)
      }
    }
  }

  @Test func `refuses whatever follows the end`() {
    #expect(throws: CompressionError.trailingBytes(.zlib, count: 1)) {
      try Deflate.decompress(Foreign.zlib + [0], limit: 1_000)
    }
    #expect(throws: CompressionError.trailingBytes(.gzip, count: Foreign.gzip.count)) {
      try Gzip.decompress(Foreign.gzip + Foreign.gzip, limit: 1_000)
    }
  }

  @Test func `every changed byte is refused or changes nothing`() {
    let harmless = changes(of: Foreign.zlib) { try Deflate.decompress($0, limit: 1_000) }
    // The header's level, its window, and the bits after the last block say nothing about the content.
    #expect(harmless.allSatisfy { $0 < 2 || $0 >= Foreign.zlib.count - 5 }, "\(harmless)")
    let inGzip = changes(of: Foreign.gzip) { try Gzip.decompress($0, limit: 1_000) }
    // So do the time, the level and the system, and the flag "probably text".
    #expect(inGzip.allSatisfy { (3...9).contains($0) || $0 >= Foreign.gzip.count - 9 }, "\(inGzip)")
  }

  /// Sets every byte to every other value; what is still accepted must decode to the sentence.
  private func changes(of bytes: [UInt8], decode: ([UInt8]) throws -> [UInt8]) -> Set<Int> {
    var harmless: Set<Int> = []
    for index in bytes.indices {
      for value in UInt8.min...UInt8.max where value != bytes[index] {
        var changed = bytes
        changed[index] = value
        guard let decoded = try? decode(changed) else { continue }
        #expect(decoded == sentence, "byte \(index) set to \(value)")
        harmless.insert(index)
      }
    }
    return harmless
  }

  @Test func `refuses one frame for the other, and plain text for both`() {
    for bytes in [Foreign.gzip, sentence] {
      #expect { try Deflate.decompress(bytes, limit: 1_000) } throws: { isDamaged($0, .zlib) }
    }
    for bytes in [Foreign.zlib, sentence] {
      #expect { try Gzip.decompress(bytes, limit: 1_000) } throws: { isDamaged($0, .gzip) }
    }
  }

  @Test func `refuses a stream that needs a dictionary`() {
    // RFC 1950, section 2.2: FDICT set, then the Adler-32 of the dictionary.
    #expect(throws: CompressionError.damaged(.zlib, detail: "it asks for a dictionary")) {
      try Deflate.decompress([0x78, 0xBB, 0, 0, 0, 1, 3, 0], limit: 10)
    }
  }

  private func isDamaged(_ error: any Error, _ format: CompressionError.Format) -> Bool {
    if case .damaged(format, _)? = error as? CompressionError { true } else { false }
  }
}
