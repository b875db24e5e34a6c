import GRDB
import Ledger
import Testing

@testable import Store

struct HashTests {
  @Test func `every subtree of every small log is that of the naive tree`() throws {
    let register = try TemporaryDirectory().register()
    var (log, naive) = (SampleLog(), MemoryLog())
    for size in 1...33 {
      let part = log.part(1)
      try register.apply(part)
      naive.append(part.entries[0].hash)
      try register.read { snapshot in
        #expect(try snapshot.frontier(origin: log.origin, at: size) == naive.frontier)
        for range in try ranges(size) {
          #expect(try snapshot.subtree(origin: log.origin, range: range) == naive.subtree(range))
        }
      }
    }
  }

  /// All ranges that proofs of a log of this size ask for.
  private func ranges(_ size: Int) throws -> Set<Range<Int>> {
    var ranges: Set<Range<Int>> = [0..<size]
    for index in 0..<size { ranges.formUnion(try InclusionProof.ranges(index: index, size: size)) }
    for old in 1...size { ranges.formUnion(try ConsistencyProof.ranges(from: old, to: size)) }
    return ranges
  }

  @Test func `kept hashes answer for logs beyond 256 and 512 entries, however the parts are cut`() throws {
    let register = try TemporaryDirectory().register()
    var log = SampleLog()
    var hashes: [MerkleHash] = []
    for count in [255, 1, 1, 254, 1, 200, 57] {
      let part = log.part(count)
      try register.apply(part)
      hashes += part.entries.map(\.hash)
    }
    let naive = MemoryLog(leafHashes: hashes)
    try register.read { snapshot in
      #expect(try snapshot.subtree(origin: log.origin, range: 0..<769) == naive.root)
      for size in [1, 255, 256, 257, 511, 512, 513, 768, 769] {
        let root = try snapshot.subtree(origin: log.origin, range: 0..<size)
        #expect(try root == naive.root(at: size))
        #expect(try snapshot.frontier(origin: log.origin, at: size).root == root)
        let proof = try ConsistencyProof.make(from: size, to: 769) { range in
          try snapshot.subtree(origin: log.origin, range: range)
        }
        try proof.verify(oldSize: size, oldRoot: root, newSize: 769, newRoot: naive.root)
      }
      #expect(try snapshot.integrityCheck() == [])
    }
  }

  @Test func `a root of a large log is read from kept hashes, not from its leaves`() throws {
    let register = try TemporaryDirectory().register()
    var log = SampleLog()
    try register.apply(log.part(1024))
    // If leaves were read, the change of one below a kept hash would show.
    try register.pool.write { database in
      try database.execute(sql: "DROP TRIGGER entries_never_change")
      try database.execute(sql: "UPDATE entries SET hash = zeroblob(32) WHERE position = 300")
    }
    #expect(try register.read { try $0.subtree(origin: log.origin, range: 0..<1024) } == log.frontier.root)
    let findings = try register.read { try $0.integrityCheck() }
    #expect(
      findings.map(\.description) == [
        "mitrakota/73.71: entry 300 has another hash than is kept",
        "mitrakota/73.71: the kept hash 1 of level 1 is wrong",
      ])
  }

  @Test func `a kept hash of 65,536 leaves is made when the last of them comes`() throws {
    let register = try TemporaryDirectory().register()
    var log = SampleLog()
    try register.apply(log.part(65_535))
    try register.apply(log.part(2))
    try register.read { snapshot in
      let log = try snapshot.key(of: log.origin)
      let kept = try snapshot.keptHash(log.id, level: 2, position: 0)
      #expect(try snapshot.subtree(origin: SampleLog.makassar, range: 0..<65_536) == kept)
      #expect(try snapshot.frontier(origin: SampleLog.makassar, at: 65_536).hashes == [kept])
    }
    #expect(try register.read { try $0.subtree(origin: log.origin, range: 0..<65_537) } == log.frontier.root)
  }

  @Test func `questions about what is not there are refused`() throws {
    let register = try TemporaryDirectory().register()
    var log = SampleLog()
    try register.apply(log.part(3))
    try register.read { snapshot in
      #expect(throws: StoreError.unknownLog("mitrakota/74.72")) {
        try snapshot.hash(origin: SampleLog.baubau, index: 0)
      }
      for index in [-1, 3] {
        #expect(throws: StoreError.outside(origin: log.origin, index: index, size: 3)) {
          try snapshot.hash(origin: log.origin, index: index)
        }
      }
      #expect(throws: StoreError.outside(origin: log.origin, index: 3, size: 3)) {
        try snapshot.subtree(origin: log.origin, range: 0..<4)
      }
      #expect(throws: StoreError.outside(origin: log.origin, index: 3, size: 3)) {
        try snapshot.frontier(origin: log.origin, at: 4)
      }
      #expect(throws: StoreError.outside(origin: log.origin, index: 3, size: 3)) {
        try snapshot.entries(origin: log.origin, range: 2..<4)
      }
      #expect(throws: StoreError.ledger(.notSubtree(1..<3))) {
        try snapshot.subtree(origin: log.origin, range: 1..<3)
      }
    }
  }
}
