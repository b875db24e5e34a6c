import Ledger
import Testing

/// Read what was printed, print what was read: for every format, over generated values.
struct RoundTripTests {
  @Test(arguments: [1, 2, 3] as [UInt64]) func `base64, hexadecimal and numbers`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for count in 0...200 {
      let bytes = random.bytes(count)
      #expect(Base64.decode(Base64.encode(bytes).utf8) == bytes, "seed \(seed)")
      #expect(Hex.decode(Hex.encode(bytes).utf8) == bytes, "seed \(seed)")
      let text = random.bytes(4 * (count % 3 + 1)).map { $0 & 0x7f }
      if let read = Base64.decode(text) {
        #expect(Base64.encode(read).utf8.elementsEqual(text), "seed \(seed)")
      }
      let number = random.size()
      #expect(CanonicalNumber.parse(String(number).utf8) == number, "seed \(seed)")
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func `keys`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let kind = SignatureKind.allCases.randomElement(using: &random) ?? .note
      let key = try SigningKey(name: random.name(), kind: kind, seed: random.bytes(32))
      let read = try SigningKey(encodedPrivateKey: key.encodedPrivateKey)
      #expect(read.encodedPrivateKey.bytes == key.encodedPrivateKey.bytes, "seed \(seed)")
      #expect(try VerifierKey(key.verifierKey.description) == read.verifierKey, "seed \(seed)")
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func `checkpoints and signed notes`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let size = random.size()
      let root = size == 0 ? MerkleHash.emptyRoot : try MerkleHash(bytes: random.bytes(32))
      let lines = (0..<Int.random(in: 0...3, using: &random)).map { _ in random.line() }
      let key = try SigningKey(name: random.name(), seed: random.bytes(32))
      let checkpoint = try Checkpoint(
        origin: key.verifierKey.name, size: size, root: root, extensions: lines)
      #expect(try Checkpoint(text: checkpoint.text) == checkpoint, "seed \(seed)")
      let head = try key.sign(checkpoint)
      let received = try ReceivedCheckpoint(bytes: head.note)
      #expect(received.signed.bytes == head.note, "seed \(seed)")
      #expect(
        try SignedNote(text: received.signed.text, signatures: received.signed.signatures) == head.signed)
      #expect(
        try received.verified(by: [key.verifierKey], origin: key.verifierKey.name) == head, "seed \(seed)")
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func `tile paths and bundles`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let level = Int.random(in: 0...63, using: &random)
      let content = Bool.random(using: &random) ? TilePath.Content.entries : .hashes(level: level)
      let width = Int.random(in: 1...256, using: &random)
      let path = try TilePath(content, index: random.size(), width: width)
      #expect(try TilePath(path.description) == path, "seed \(seed)")
      let count = Int.random(in: 1...256, using: &random)
      let entries = (0..<count).map { _ in random.bytes(Int.random(in: 0...40, using: &random)) }
      let bundle = try EntryBundle(entries: entries)
      #expect(try EntryBundle(bytes: bundle.bytes, width: count) == bundle, "seed \(seed)")
      let tile = try HashTile(hashes: bundle.leafHashes)
      #expect(try HashTile(bytes: tile.bytes, width: count) == tile, "seed \(seed)")
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func `proofs in logs of random size`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let log = Samples.log(2000)
    for _ in 0..<100 {
      let newSize = Int.random(in: 1...2000, using: &random)
      let oldSize = Int.random(in: 1...newSize, using: &random)
      try log.consistency(from: oldSize, to: newSize).verify(
        oldSize: oldSize, oldRoot: log.root(at: oldSize), newSize: newSize, newRoot: log.root(at: newSize))
      try log.inclusion(of: oldSize - 1, at: newSize).verify(
        leafHash: Samples.leaf(oldSize - 1), root: log.root(at: newSize))
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func `random bytes never trap a reader`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let bytes = random.bytes(Int.random(in: 0...120, using: &random))
      let text = String(decoding: bytes, as: UTF8.self)
      _ = try? SignedNote(bytes: bytes)
      _ = try? SignedNote(bytes: "a\n\n— ".bytes + bytes + "\n".bytes)
      _ = try? Checkpoint(text: bytes)
      _ = try? VerifierKey(text)
      _ = try? TilePath("tile/0/" + text)
      _ = try? EntryBundle(bytes: bytes, width: Int.random(in: 0...300, using: &random))
    }
  }
}
