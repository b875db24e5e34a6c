import Foundation
import Ledger
import Testing

/// Reads the worked example of the module's front page and computes it again.
struct WorkedExampleTests {
  private let entries = ["Makassar", "Baubau", "23 December 2017"].map(\.bytes)

  private var log: MemoryLog { MemoryLog(leafHashes: entries.map(MerkleHash.leaf)) }

  private var page: [String] {
    get throws {
      let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
      let file = root.appendingPathComponent("Sources/Ledger/Ledger.docc/Ledger.md")
      return String(decoding: try Data(contentsOf: file), as: UTF8.self).components(separatedBy: "\n")
    }
  }

  /// The lines of all fenced blocks of a kind, in order.
  private func blocks(_ kind: String) throws -> [String] {
    var lines: [String] = []
    var isInside = false
    for line in try page {
      if isInside, line == "```" { isInside = false } else if isInside { lines.append(line) }
      if line == "```" + kind { isInside = true }
    }
    return lines
  }

  private func computed() throws -> [(String, String)] {
    let leaves = log.leafHashes
    let node = MerkleHash.node(leaves[0], leaves[1])
    #expect(log.frontier.hashes == [node, leaves[2]])
    let (key, witness) = (try Samples.makassarKey(), try Samples.witnessKey())
    func spelled(_ hashes: [MerkleHash]) -> String { hashes.map(\.base64).joined(separator: ", ") }
    func spelled(_ ranges: [Range<Int>]) -> String { ranges.map { "\($0)" }.joined(separator: ", ") }
    return [
      ("entry 0", Hex.encode(entries[0])), ("entry 1", Hex.encode(entries[1])),
      ("entry 2", Hex.encode(entries[2])),
      ("leaf 0 = SHA-256(00 | entry 0)", SHA256Digest.of([0], entries[0]).hex),
      ("leaf 1 = SHA-256(00 | entry 1)", SHA256Digest.of([0], entries[1]).hex),
      ("leaf 2 = SHA-256(00 | entry 2)", SHA256Digest.of([0], entries[2]).hex),
      ("node = SHA-256(01 | leaf 0 | leaf 1)", node.hex),
      ("root = SHA-256(01 | node | leaf 2)", log.root.hex),
      ("frontier at size 3", "node, leaf 2"),
      ("private key", key.encodedPrivateKey),
      ("verifier key", "\(key.verifierKey)"),
      ("witness key", "\(witness.verifierKey)"),
      ("entry 1 is in the log of size 3", spelled(try log.inclusion(of: 1, at: 3).hashes)),
      ("that is the roots of", spelled(try InclusionProof.ranges(index: 1, size: 3))),
      ("size 2 begins size 3", spelled(try log.consistency(from: 2, to: 3).hashes)),
      ("that is the root of", spelled(try ConsistencyProof.ranges(from: 2, to: 3))),
      ("size 1 begins size 3", spelled(try log.consistency(from: 1, to: 3).hashes)),
      ("tile", try TilePath.tiles(logSize: 3).map(\.description).joined()),
      ("bundle", try TilePath.bundles(logSize: 3).map(\.description).joined()),
      ("bundle bytes", Hex.encode(try EntryBundle(entries: entries).bytes)),
    ]
  }

  @Test func `every line of the example is what the code computes`() throws {
    let expected = try computed().map { "\($0.0): \($0.1)" }
    #expect(try blocks("text") == expected)
  }

  @Test func `the note of the example is the head of that log, signed and cosigned`() throws {
    let (key, witness) = (try Samples.makassarKey().verifierKey, try Samples.witnessKey().verifierKey)
    let bytes = try blocks("note").map { $0 + "\n" }.joined().bytes
    let received = try ReceivedCheckpoint(bytes: bytes)
    // Signatures may differ from call to call: these are verified, not made again.
    let head = try received.verified(by: [key, witness], origin: Samples.makassar)
    #expect(head.checkpoint == (try Checkpoint(origin: Samples.makassar, size: 3, root: log.root)))
    #expect(try received.cosignatures(by: [witness]).map(\.timestamp) == [Samples.day])
    #expect(received.signed.signatures.count == 2)
  }

  @Test func `the proofs of the example lead to its root`() throws {
    let lines = try blocks("text")
    func hashes(_ name: String) throws -> [MerkleHash] {
      let line = try #require(lines.first { $0.hasPrefix(name + ": ") })
      return try line.dropFirst(name.count + 2).components(separatedBy: ", ").map {
        try MerkleHash(base64: $0)
      }
    }
    try InclusionProof(index: 1, size: 3, hashes: hashes("entry 1 is in the log of size 3"))
      .verify(leafHash: .leaf(entries[1]), root: log.root)
    for size in 1...2 {
      try ConsistencyProof(hashes: hashes("size \(size) begins size 3"))
        .verify(oldSize: size, oldRoot: log.root(at: size), newSize: 3, newRoot: log.root)
    }
  }
}
