import Compression
import Testing

struct GzipStreamTests {
  @Test func `pieces of any size make one member`() throws {
    for seed in UInt64(1)...40 {
      var random = Seeded(seed: seed)
      let stream = GzipStream()
      var whole: [UInt8] = []
      var packed: [UInt8] = []
      for _ in 0..<Int.random(in: 0...8, using: &random) {
        let piece = random.bytes(upTo: 40_000)
        whole += piece
        packed += stream.push(piece, flushing: .random(using: &random))
      }
      packed += stream.finish()
      #expect(try Gzip.decompress(packed, limit: whole.count) == whole, "seed \(seed)")
    }
  }

  @Test func `a stream that was given nothing is an empty member`() throws {
    #expect(try Gzip.decompress(GzipStream().finish(), limit: 0) == [])
  }

  @Test func `what was flushed can be read before the end`() {
    let stream = GzipStream()
    let early = stream.push(sentence, flushing: true)
    // RFC 1951, section 3.2.4: an empty stored block ends what was flushed.
    #expect(early.suffix(4) == [0, 0, 0xFF, 0xFF])
    #expect(stream.push([UInt8](), flushing: true) == [])
  }

  @Test func `streams in parallel do not disturb each other`() async throws {
    let results = await withTaskGroup { group in
      for seed in UInt64(1)...16 {
        group.addTask {
          var random = Seeded(seed: seed)
          let bytes = random.bytes(upTo: 100_000)
          let stream = GzipStream(level: .balanced)
          return (bytes, stream.push(bytes) + stream.finish())
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(results.count == 16)
    for (bytes, packed) in results {
      #expect(try Gzip.decompress(packed, limit: bytes.count) == bytes)
    }
  }
}
