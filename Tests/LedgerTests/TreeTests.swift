import Ledger
import Testing

/// Every log of up to 100 entries, against the definition of RFC 6962 written out as recursion.
struct TreeTests {
  /// The definitions of section 2.1, word for word, over the leaves of one log.
  private struct Naive {
    let leaves: [MerkleHash]
    private var known: [Range<Int>: MerkleHash] = [:]

    init(_ leaves: [MerkleHash]) { self.leaves = leaves }

    /// MTH(D[a:b]); kept once computed, since every proof asks for the same ones.
    mutating func root(_ range: Range<Int>) -> MerkleHash {
      if let root = known[range] { return root }
      let root: MerkleHash
      switch range.count {
      case 0: root = .emptyRoot
      case 1: root = leaves[range.lowerBound]
      default:
        let middle = middle(of: range)
        root = .node(self.root(range.lowerBound..<middle), self.root(middle..<range.upperBound))
      }
      known[range] = root
      return root
    }

    /// Section 2.1.1: PATH(m, D[n]).
    mutating func path(_ index: Int, _ range: Range<Int>) -> [MerkleHash] {
      guard range.count > 1 else { return [] }
      let middle = middle(of: range)
      let (left, right) = (range.lowerBound..<middle, middle..<range.upperBound)
      return index < middle ? path(index, left) + [root(right)] : path(index, right) + [root(left)]
    }

    /// Section 2.1.2: SUBPROOF(m, D[n], b), with m counted from the first leaf of the log.
    mutating func subproof(_ end: Int, _ range: Range<Int>, _ isWhole: Bool) -> [MerkleHash] {
      if end == range.upperBound { return isWhole ? [] : [root(range)] }
      let middle = middle(of: range)
      let (left, right) = (range.lowerBound..<middle, middle..<range.upperBound)
      return end <= middle
        ? subproof(end, left, isWhole) + [root(right)] : subproof(end, right, false) + [root(left)]
    }

    private func middle(of range: Range<Int>) -> Int {
      var split = 1
      while split * 2 < range.count { split *= 2 }
      return range.lowerBound + split
    }
  }

  /// Counts refusals without the cost of one expectation each: there are tens of thousands.
  private func isRefused(_ body: () throws -> Void) -> Bool {
    do { try body() } catch { return error is LedgerError }
    return false
  }

  @Test func `frontier and naive tree agree for all sizes to 300`() throws {
    var frontier = Frontier()
    var naive = Naive((0..<301).map(Samples.leaf))
    var log = MemoryLog()
    for size in 0...300 {
      #expect(frontier.size == size)
      #expect(frontier.root == naive.root(0..<size))
      #expect(frontier.hashes.count == size.nonzeroBitCount)
      #expect(try Frontier(size: size, hashes: frontier.hashes) == frontier)
      #expect(try log.root(at: size) == frontier.root)
      frontier.append(Samples.leaf(size))
      log.append(Samples.leaf(size))
    }
  }

  @Test func `a frontier continues from any size it was kept at`() throws {
    let whole = Samples.log(40).frontier
    for size in 0...40 {
      let kept = Samples.log(size).frontier
      var continued = try Frontier(size: kept.size, hashes: kept.hashes)
      continued.append(contentsOf: (size..<40).map(Samples.leaf))
      #expect(continued == whole)
    }
  }

  @Test(arguments: [(0, 1), (1, 0), (6, 1), (6, 3), (7, 2), (256, 2)])
  func `refuses a frontier whose hashes do not fit its size`(size: Int, count: Int) {
    let hashes = (0..<count).map(Samples.leaf)
    #expect(throws: LedgerError.frontierLength(count, expected: size.nonzeroBitCount)) {
      try Frontier(size: size, hashes: hashes)
    }
  }

  @Test func `refuses a frontier of negative size`() {
    #expect(throws: LedgerError.negativeSize(-1)) { try Frontier(size: -1, hashes: []) }
  }

  @Test func `every inclusion proof to size 100 verifies, and no other leaf, place or root does`() throws {
    let log = Samples.log(101)
    let leaves = log.leafHashes
    var naive = Naive(leaves)
    for size in 1...100 {
      let root = try log.root(at: size)
      for index in 0..<size {
        let proof = try log.inclusion(of: index, at: size)
        #expect(proof.hashes == naive.path(index, 0..<size))
        try proof.verify(leafHash: leaves[index], root: root)
        #expect(isRefused { try proof.verify(leafHash: leaves[index + 1], root: root) })
        #expect(isRefused { try proof.verify(leafHash: leaves[index], root: leaves[100]) })
        if let moved = try? InclusionProof(index: (index + 1) % size, size: size, hashes: proof.hashes),
          size > 1
        {
          #expect(isRefused { try moved.verify(leafHash: leaves[index], root: root) })
        }
        for position in proof.hashes.indices {
          var hashes = proof.hashes
          hashes[position] = try Samples.flipped(hashes[position], bit: (index * 31 + position) % 256)
          let broken = try InclusionProof(index: index, size: size, hashes: hashes)
          #expect(isRefused { try broken.verify(leafHash: leaves[index], root: root) })
        }
      }
    }
  }

  @Test func `every consistency proof to size 100 verifies, and none with a flipped bit`() throws {
    let log = Samples.log(100)
    var naive = Naive(log.leafHashes)
    for newSize in 1...100 {
      let newRoot = try log.root(at: newSize)
      for oldSize in 1...newSize {
        let oldRoot = try log.root(at: oldSize)
        let proof = try log.consistency(from: oldSize, to: newSize)
        #expect(proof.hashes == naive.subproof(oldSize, 0..<newSize, true))
        func verify(_ proof: ConsistencyProof, _ old: MerkleHash, _ new: MerkleHash) throws(LedgerError) {
          try proof.verify(oldSize: oldSize, oldRoot: old, newSize: newSize, newRoot: new)
        }
        try verify(proof, oldRoot, newRoot)
        let bit = (oldSize * 31 + newSize) % 256
        #expect(isRefused { try verify(proof, Samples.flipped(oldRoot, bit: bit), newRoot) })
        #expect(isRefused { try verify(proof, oldRoot, Samples.flipped(newRoot, bit: bit)) })
        for position in proof.hashes.indices {
          var hashes = proof.hashes
          hashes[position] = try Samples.flipped(hashes[position], bit: bit)
          let broken = try ConsistencyProof(hashes: hashes)
          #expect(isRefused { try verify(broken, oldRoot, newRoot) })
        }
        let longer = try ConsistencyProof(hashes: proof.hashes + [newRoot])
        #expect(throws: LedgerError.proofLength(longer.hashes.count, expected: proof.hashes.count)) {
          try verify(longer, oldRoot, newRoot)
        }
      }
    }
  }

  @Test func `each of the 256 bits of each hash of one proof counts`() throws {
    let log = Samples.log(11)
    let proof = try log.consistency(from: 6, to: 11)
    #expect(proof.hashes.count == 4)
    let (old, new) = (try log.root(at: 6), log.root)
    for position in proof.hashes.indices {
      for bit in 0..<256 {
        var hashes = proof.hashes
        hashes[position] = try Samples.flipped(hashes[position], bit: bit)
        let broken = try ConsistencyProof(hashes: hashes)
        #expect(isRefused { try broken.verify(oldSize: 6, oldRoot: old, newSize: 11, newRoot: new) })
      }
    }
  }
}
