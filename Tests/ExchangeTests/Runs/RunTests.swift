import Catalog
import Exchange
import Ledger
import Testing

@Suite struct RunTests {
  @Test(arguments: [1, 2, 3, 4, 5, 17, 255, 256])
  func `what was packed is unpacked`(count: Int) throws {
    let run = try Run(origin: ManifestExample.origin(), from: 0, items: ManifestExample.log(count))
    #expect(run.to == count)
    let decoded = try Run(decoding: run.encode())
    #expect(decoded == run)
    #expect(ManifestExample.leafHashes([decoded]) == run.items.map { MerkleHash.leaf($0.entry) })
  }

  @Test func `runs of every kind of entry are unpacked as they were`() throws {
    for seed in UInt64(1)...30 {
      for kind in Entry.Kind.allCases {
        var generator = EntryGenerator(seed: seed)
        let entry = try generator.entry(kind)
        guard entry.index < 999_999_999_999_000 else { continue }
        let payload: RunPayload = entry.payload == nil ? .none : generator.dice.pick([.withheld, .erased])
        let run = try Run(
          origin: entry.origin, from: entry.index, items: [RunItem(entry: entry.bytes, payload: payload)])
        #expect(try Run(decoding: run.encode()) == run, "seed \(seed)")
      }
    }
  }

  @Test func `a run in the middle of a log says so`() throws {
    let items = try ManifestExample.log(12)
    let run = try Run(origin: ManifestExample.origin(), from: 5, items: Array(items[5..<9]))
    let head = try RunHead(of: run.encode())
    #expect(head.from == 5 && head.to == 9 && head.count == 4)
    #expect(head.origin == run.origin)
    #expect(try Run(decoding: run.encode()).from == 5)
  }

  @Test func `the commitment of a payload that is there does not travel`() throws {
    let commitment = try ManifestExample.profile().payload?.commitment.hex ?? ""
    let present = try Run(origin: ManifestExample.origin(), from: 0, items: [ManifestExample.items()[0]])
    let withheld = try Run(
      origin: ManifestExample.origin(), from: 0,
      items: [RunItem(entry: ManifestExample.profile().bytes, payload: .withheld)])
    #expect(try RunHead(of: present.encode()).plainBytes < RunHead(of: withheld.encode()).plainBytes)
    let text = String(decoding: try Run(decoding: present.encode()).items[0].entry, as: UTF8.self)
    #expect(text.contains("commitment \(commitment)\n"))
  }

  @Test func `another payload or salt leads to another leaf`() throws {
    let items = try ManifestExample.items()
    let run = try Run(origin: ManifestExample.origin(), from: 0, items: items)
    let plain = try RunSurgery.plain(of: run.encode())
    let root = MemoryLog(leafHashes: ManifestExample.leafHashes([run])).root
    for position in plain.indices {
      var changed = plain
      changed[position] ^= 1
      guard let other = try? Run(decoding: RunSurgery.pack(changed, like: run)) else { continue }
      // A mark is not signed: withheld and erased may be exchanged, and nothing else.
      #expect(MemoryLog(leafHashes: ManifestExample.leafHashes([other])).root != root, "byte \(position)")
    }
  }

  @Test func `a sender cannot put other entries into a run`() throws {
    let origin = try ManifestExample.origin()
    let items = try ManifestExample.items()
    let cases: [(Origin, Int, [RunItem])] = [
      (origin, 1, items),
      (origin, 0, items.reversed()),
      (try Origin("mitrakota/73.71"), 0, items),
      (try Origin("mitrakota-demo/74.72"), 0, items),
      (origin, 0, [RunItem(entry: items[0].entry, payload: .none)]),
      (origin, 1, [RunItem(entry: items[1].entry, payload: .withheld)]),
      (
        origin, 0,
        [RunItem(entry: items[0].entry, payload: .present(salt: [1], bytes: ManifestExample.payload))]
      ),
      (origin, 0, [RunItem(entry: items[0].entry, payload: .present(salt: ManifestExample.salt, bytes: []))]),
      (
        origin, 0,
        [
          RunItem(
            entry: items[0].entry,
            payload: .present(salt: ManifestExample.salt, bytes: Array("<profik/>".utf8)))
        ]
      ),
      (origin, 0, []),
      (origin, -1, items),
      (origin, .max, items),
      (origin, 0, [RunItem(entry: [], payload: .none)]),
    ]
    for (origin, from, items) in cases {
      do throws(ExchangeError) {
        _ = try Run(origin: origin, from: from, items: items)
        Issue.record("a run from \(from) of \(items.count) was made")
      } catch { #expect(error.fault == .author && error.code == .run) }
    }
  }

  @Test func `a run has at most 256 entries and as many bytes as its limits`() throws {
    let origin = try ManifestExample.origin()
    let items = try ManifestExample.log(257)
    #expect(throws: ExchangeError(.run, "257 entries", rule: "")) {
      try Run(origin: origin, from: 0, items: items)
    }
    var limits = RunLimits()
    limits.plainBytes = items.prefix(4).reduce(0) { $0 + $1.weight }
    #expect(throws: Never.self) {
      try Run(origin: origin, from: 0, items: Array(items.prefix(4)), limits: limits)
    }
    #expect(throws: ExchangeError.self) {
      try Run(origin: origin, from: 0, items: Array(items.prefix(5)), limits: limits)
    }
  }

  @Test func `a reader with smaller limits refuses before it unpacks`() throws {
    let run = try Run(origin: ManifestExample.origin(), from: 0, items: ManifestExample.log(8))
    let bytes = run.encode()
    var limits = RunLimits()
    limits.entries = 7
    #expect(throws: ExchangeError.self) { try Run(decoding: bytes, limits: limits) }
    limits = RunLimits()
    limits.plainBytes = 100
    #expect(throws: ExchangeError.self) { try Run(decoding: bytes, limits: limits) }
    limits = RunLimits()
    limits.payloadBytes = 39
    #expect(throws: ExchangeError.self) { try Run(decoding: bytes, limits: limits) }
    limits.payloadBytes = 40
    #expect(throws: Never.self) { try Run(decoding: bytes, limits: limits) }
  }

  @Test func `a weight is never less than what is packed`() throws {
    for count in [1, 4, 64] {
      let items = try ManifestExample.log(count)
      let run = try Run(origin: ManifestExample.origin(), from: 0, items: items)
      #expect(try RunHead(of: run.encode()).plainBytes <= items.reduce(0) { $0 + $1.weight })
    }
  }
}
