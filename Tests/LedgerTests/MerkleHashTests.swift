import Ledger
import Testing

struct MerkleHashTests {
  /// FIPS 180-4 examples.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `digests the examples of the standard`(text: String, hex: String) {
    #expect(SHA256Digest.of(text.bytes).hex == hex)
  }

  @Test func `where pieces are cut makes no difference`() {
    let text = "23 December 2017".bytes
    for cut in 0...text.count {
      var running = SHA256Digest.Running()
      running.update(Array(text[..<cut]))
      running.update(Array(text[cut...]))
      #expect(running.finish() == SHA256Digest.of(text))
      #expect(SHA256Digest.of(Array(text[..<cut]), Array(text[cut...])) == SHA256Digest.of(text))
    }
  }

  @Test func `a leaf begins with 0 and a node with 1`() {
    let (left, right) = (MerkleHash.leaf("Makassar".bytes), MerkleHash.leaf("Baubau".bytes))
    #expect(left == SHA256Digest.of([0], "Makassar".bytes))
    #expect(MerkleHash.node(left, right) == SHA256Digest.of([1], left.bytes, right.bytes))
    #expect(MerkleHash.node(left, right) != .node(right, left))
    #expect(MerkleHash.emptyRoot == SHA256Digest.of())
    // Without the first byte this leaf would have the hash of a node.
    #expect(MerkleHash.leaf(left.bytes + right.bytes) != .node(left, right))
  }

  @Test func `has one spelling in each alphabet`() throws {
    let hash = Samples.leaf(1)
    #expect(try MerkleHash(hex: hash.hex) == hash)
    #expect(try MerkleHash(base64: hash.base64) == hash)
    #expect(try MerkleHash(bytes: hash.bytes) == hash)
    #expect("\(hash)" == hash.base64)
    #expect(hash.hex.count == 64)
    #expect(hash.base64.count == 44)
    #expect(throws: LedgerError.self) { try MerkleHash(hex: hash.hex.uppercased()) }
  }

  @Test(arguments: [0, 1, 31, 33, 64])
  func `takes 32 bytes and no other number`(count: Int) {
    #expect(throws: LedgerError.hashLength(count)) {
      try MerkleHash(bytes: [UInt8](repeating: 7, count: count))
    }
    #expect(throws: LedgerError.hashLength(count)) {
      try MerkleHash(hex: String(repeating: "07", count: count))
    }
  }

  @Test func `is ordered by its bytes`() throws {
    let sorted = (0..<100).map(Samples.leaf).sorted()
    #expect(sorted.map(\.hex) == sorted.map(\.hex).sorted())
    #expect(Set(sorted).count == 100)
  }

  @Test func `every single bit counts`() throws {
    let hash = Samples.leaf(0)
    let others = try (0..<256).map { try Samples.flipped(hash, bit: $0) }
    #expect(!others.contains(hash))
    #expect(Set(others).count == 256)
  }
}
