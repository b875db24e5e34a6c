import Ledger
import Testing

/// What proofs ask of a store, and what they refuse to begin with.
struct ProofRequestTests {
  @Test func `asks only for complete subtrees and for the right edge`() throws {
    for size in 1...100 {
      let asked =
        try (0..<size).flatMap { try InclusionProof.ranges(index: $0, size: size) }
        + (1...size).flatMap { try ConsistencyProof.ranges(from: $0, to: size) }
      for range in asked {
        let parts = try Subtrees.complete(in: range)
        #expect(parts.count == 1 || range.upperBound == size, "\(range) of \(size)")
        #expect(parts.flatMap(\.leaves) == Array(range))
        #expect(zip(parts, parts.dropFirst()).allSatisfy { $0.height > $1.height })
      }
    }
  }

  @Test func `answers a range alike from leaves, from tiles and from complete subtrees`() throws {
    let log = Samples.log(600)
    for range in [0..<600, 0..<256, 256..<512, 512..<600, 512..<576, 576..<600, 599..<600, 592..<600, 0..<1] {
      let expected = try log.subtree(range)
      #expect(try Subtrees.root(of: range, leaf: { log.leafHashes[$0] }) == expected)
      var asked: [Int: Int] = [:]
      let fromTiles = try Subtrees.root(of: range) { (level: Int, index: Int) in
        asked[level, default: 0] += 1
        let width = level == 0 ? 1 : 256
        return try log.subtree((index * width)..<((index + 1) * width))
      }
      #expect(fromTiles == expected)
      #expect(asked[0, default: 0] < 256)
    }
  }

  @Test(arguments: [1..<3, 3..<5, 2..<5, 4..<10, -1..<1, 3..<3])
  func `refuses a range that has no root of its own`(range: Range<Int>) {
    #expect(throws: LedgerError.notSubtree(range)) { try Subtrees.complete(in: range) }
  }

  @Test func `the empty range at 0 has the empty root`() throws {
    #expect(try Subtrees.root(of: 0..<0, leaf: { Samples.leaf($0) }) == .emptyRoot)
  }

  @Test(arguments: [(0, 0), (0, 5), (-1, 5)])
  func `there is no consistency proof from an empty log`(oldSize: Int, newSize: Int) throws {
    #expect(throws: LedgerError.noProofFromEmpty(oldSize)) {
      try ConsistencyProof.ranges(from: oldSize, to: newSize)
    }
    let empty = try ConsistencyProof(hashes: [])
    #expect(throws: LedgerError.noProofFromEmpty(oldSize)) {
      try empty.verify(oldSize: oldSize, oldRoot: .emptyRoot, newSize: newSize, newRoot: .emptyRoot)
    }
  }

  @Test func `there is no consistency proof to a smaller log`() throws {
    let log = Samples.log(5)
    #expect(throws: LedgerError.logShrinks(from: 5, to: 4)) { try log.consistency(from: 5, to: 4) }
  }

  @Test func `equal sizes need equal roots and no hashes`() throws {
    let log = Samples.log(5)
    let empty = try ConsistencyProof(hashes: [])
    try empty.verify(oldSize: 5, oldRoot: log.root, newSize: 5, newRoot: log.root)
    let other = Samples.leaf(9)
    #expect(throws: LedgerError.rootMismatch(computed: log.root, expected: other)) {
      try empty.verify(oldSize: 5, oldRoot: log.root, newSize: 5, newRoot: other)
    }
  }

  @Test(arguments: [(0, 0), (5, 5), (-1, 5), (0, -1), (Int.max, 5)])
  func `refuses a position outside the log`(index: Int, size: Int) {
    #expect(throws: LedgerError.leafOutside(index, size: size)) {
      try InclusionProof.ranges(index: index, size: size)
    }
  }

  @Test func `the largest sizes do not overflow`() throws {
    #expect(try InclusionProof.ranges(index: 0, size: .max).count == 63)
    #expect(try InclusionProof.ranges(index: .max - 1, size: .max).count == 62)
    #expect(try ConsistencyProof.ranges(from: 1, to: 1 << 62).count == 62)
    #expect(try ConsistencyProof.ranges(from: (1 << 62) - 1, to: 1 << 62).count == ConsistencyProof.longest)
  }

  @Test func `refuses a proof longer than any log needs`() {
    let hashes = [MerkleHash](repeating: .emptyRoot, count: 64)
    #expect(throws: LedgerError.proofLength(64, expected: 63)) { try ConsistencyProof(hashes: hashes) }
  }

  @Test func `refuses an inclusion proof of another length`() {
    #expect(throws: LedgerError.proofLength(1, expected: 3)) {
      try InclusionProof(index: 2, size: 5, hashes: [.emptyRoot])
    }
  }

  @Test func `a store that fails is heard, not hidden`() {
    struct DiskFull: Error {}
    #expect(throws: DiskFull.self) { try ConsistencyProof.make(from: 3, to: 5) { _ in throw DiskFull() } }
    #expect(throws: DiskFull.self) { try InclusionProof.make(index: 3, size: 5) { _ in throw DiskFull() } }
  }

  @Test func `a log in memory refuses leaves that it does not have`() {
    #expect(throws: LedgerError.self) { try Samples.log(3).root(at: 4) }
  }
}
