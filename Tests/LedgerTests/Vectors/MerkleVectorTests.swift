import Ledger
import Testing

@Suite("vectors: Merkle trees", .enabled(if: Vectors.folder != nil, Vectors.reason))
struct MerkleVectorTests {
  private struct Reference: Decodable {
    struct HashCase: Decodable {
      let desc: String
      let want: String
      let leafUtf8: String?
      let leftUtf8: String?
      let rightUtf8: String?
    }
    let leafInputsHex: [String]
    let nodeHashesByLevel: [[String]]
    let rootBySize: [String]
    let hashCases: [HashCase]
  }

  private struct Inclusion: Decodable {
    let leafIdx: UInt64
    let treeSize: Int
    let root: String
    let leafHash: String
    let proof: [String]?
    let desc: String
    let wantErr: Bool
  }

  private struct Consistency: Decodable {
    let size1: Int
    let size2: Int
    let root1: String
    let root2: String
    let proof: [String]?
    let desc: String
    let wantErr: Bool
  }

  @Test func `the reference tree of eight leaves`() throws {
    let reference = try Vectors.json("merkle/rfc6962_reference.json", as: Reference.self)
    let leaves = try reference.leafInputsHex.map { try #require(Hex.decode($0.utf8)) }
    let log = MemoryLog(leafHashes: leaves.map(MerkleHash.leaf))
    var cases = 0
    for (height, hashes) in reference.nodeHashesByLevel.enumerated() {
      for (index, hex) in hashes.enumerated() {
        #expect(try log.subtree(Subtree(height: height, index: index).leaves).hex == hex)
        cases += 1
      }
    }
    for (size, hex) in reference.rootBySize.enumerated() {
      #expect(try log.root(at: size).hex == hex)
      cases += 1
    }
    for item in reference.hashCases {
      if let leaf = item.leafUtf8 {
        #expect(MerkleHash.leaf(leaf.bytes).hex == item.want, "\(item.desc)")
      } else if let left = item.leftUtf8, let right = item.rightUtf8 {
        // The children are shorter than hashes, so the prefix is written out.
        #expect(SHA256Digest.of([1], left.bytes, right.bytes).hex == item.want, "\(item.desc)")
      } else {
        #expect(MerkleHash.emptyRoot.hex == item.want, "\(item.desc)")
      }
      cases += 1
    }
    Vectors.count("reference tree", cases, atLeast: 28)
  }

  @Test func `inclusion proofs, good and corrupted`() throws {
    let files = try Vectors.jsonFiles(under: "merkle/inclusion")
    var good = 0
    for file in files {
      let item = try Vectors.json(file, as: Inclusion.self)
      let isRefused = isRefused {
        let hashes = try (item.proof ?? []).map { try MerkleHash(base64: $0) }
        let leaf = try MerkleHash(base64: item.leafHash)
        let root = try MerkleHash(base64: item.root)
        // Two cases count one below zero in 64 bits: no position at all here, where positions are 63 bits.
        guard let index = Int(exactly: item.leafIdx) else {
          throw LedgerError.leafOutside(-1, size: item.treeSize)
        }
        try InclusionProof(index: index, size: item.treeSize, hashes: hashes)
          .verify(leafHash: leaf, root: root)
      }
      #expect(isRefused == item.wantErr, "\(file): \(item.desc)")
      good += isRefused ? 0 : 1
    }
    #expect(good >= 6)
    Vectors.count("inclusion proofs", files.count, atLeast: 98)
  }

  @Test func `consistency proofs, good and corrupted`() throws {
    let files = try Vectors.jsonFiles(under: "merkle/consistency")
    var good = 0
    for file in files {
      let item = try Vectors.json(file, as: Consistency.self)
      let isRefused = isRefused {
        try ConsistencyProof(hashes: (item.proof ?? []).map { try MerkleHash(base64: $0) }).verify(
          oldSize: item.size1, oldRoot: stretched(item.root1), newSize: item.size2,
          newRoot: stretched(item.root2))
      }
      #expect(isRefused == item.wantErr, "\(file): \(item.desc)")
      good += isRefused ? 0 : 1
    }
    #expect(good >= 5)
    Vectors.count("consistency proofs", files.count, atLeast: 98)
  }

  /// Some cases use texts such as "don't care 1" for roots. A root here has 32 bytes or is no root, so
  /// that those cases would be refused before they begin; the digest of the text stands for it, which
  /// keeps equal texts equal and different ones different.
  private func stretched(_ base64: String) throws -> MerkleHash {
    let bytes = try base64.base64Bytes
    if bytes.count == MerkleHash.byteCount { return try MerkleHash(base64: base64) }
    #expect(throws: LedgerError.hashLength(bytes.count)) { try MerkleHash(base64: base64) }
    return SHA256Digest.of(bytes)
  }

  private func isRefused(_ body: () throws -> Void) -> Bool {
    do { try body() } catch is LedgerError { return true } catch { Issue.record("\(error)") }
    return false
  }
}
