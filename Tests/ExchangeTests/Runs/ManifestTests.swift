import Exchange
import Ledger
import Testing

@Suite struct ManifestTests {
  @Test func `a manifest is read as it was written, and believed`() throws {
    let manifest = try ManifestExample.manifest()
    #expect(manifest.to == 2)
    let read = try Manifest(decoding: manifest.encode())
    #expect(read == manifest)
    #expect(ManifestExample.believed(manifest.encode()) == manifest)
  }

  @Test func `several manifests follow each other`() throws {
    let manifest = try ManifestExample.manifest()
    let empty = try Manifest(
      origin: ManifestExample.origin(), from: 2, note: manifest.note, proof: [], runs: [])
    for sequence in [[], [manifest], [manifest, empty, manifest]] {
      #expect(try Manifest.sequence(parsing: sequence.flatMap { $0.encode() }) == sequence)
    }
    var limits = ManifestLimits()
    limits.manifests = 2
    let three = [UInt8]([manifest, empty, manifest].flatMap { $0.encode() })
    #expect(throws: ExchangeError(.manifest, "more than 2 manifests", rule: "")) {
      try Manifest.sequence(parsing: three, limits: limits)
    }
    #expect(throws: ExchangeError.self) { try Manifest(decoding: three) }
    #expect(throws: ExchangeError.self) { try Manifest.sequence(parsing: three + [0x0a]) }
  }

  @Test func `a long part is several runs with a proof towards the head`() throws {
    let items = try ManifestExample.log(700)
    let origin = try ManifestExample.origin()
    let log = MemoryLog(leafHashes: items.map { MerkleHash.leaf($0.entry) })
    let head = try Checkpoint(origin: origin.description, size: 700, root: log.root)
    let proof = try log.consistency(from: 600, to: 700)
    let runs = try [0..<256, 256..<512, 512..<600].map {
      try Run(origin: origin, from: $0.lowerBound, items: Array(items[$0]))
    }
    let manifest = try Manifest(
      origin: origin, from: 0, note: ManifestExample.key().sign(head).note, proof: proof.hashes, runs: runs)
    let read = try Manifest(decoding: manifest.encode())
    #expect(read == manifest && read.to == 600)
    var frontier = Frontier()
    frontier.append(contentsOf: ManifestExample.leafHashes(read.runs))
    try ConsistencyProof(hashes: read.proof).verify(
      oldSize: 600, oldRoot: frontier.root, newSize: 700, newRoot: log.root)

    let kept = runs.map { $0.encode() }
    let handedOn = try Manifest.encode(
      origin: origin, from: 0, note: manifest.note, proof: manifest.proof, encodedRuns: kept)
    #expect(handedOn == manifest.encode())
  }

  @Test func `the runs of a manifest are of its log and follow each other`() throws {
    let items = try ManifestExample.log(8)
    let origin = try ManifestExample.origin()
    let note = try ManifestExample.manifest().note
    let runs = try [0..<3, 3..<6, 6..<8].map {
      try Run(origin: origin, from: $0.lowerBound, items: Array(items[$0]))
    }
    let orders = [[1, 2], [0, 2], [0, 1, 1], [2, 1, 0], [0, 0]]
    for order in orders {
      #expect(throws: ExchangeError.self) {
        try Manifest(origin: origin, from: 0, note: note, proof: [], runs: order.map { runs[$0] })
      }
      #expect(throws: ExchangeError.self) {
        try Manifest.encode(
          origin: origin, from: 0, note: note, proof: [], encodedRuns: order.map { runs[$0].encode() })
      }
    }
    #expect(throws: ExchangeError.self) {
      try Manifest(origin: Origin("mitrakota/73.71"), from: 0, note: note, proof: [], runs: runs)
    }
    // A sender that is not so careful is found out by the reader.
    let encoded = try Manifest(origin: origin, from: 0, note: note, proof: [], runs: runs).encode()
    for (target, replacement) in [
      ("\nto 8\n", "\nto 9\n"), ("\nfrom 0\n", "\nfrom 1\n"), ("runs 3", "runs 2"),
    ] {
      let changed = try #require(ManifestBytes.replacing(target, with: replacement, in: encoded))
      #expect(throws: ExchangeError.self) { try Manifest.sequence(parsing: changed) }
    }
  }

  @Test(arguments: [
    ("mitrakota/manifest/1", "mitrakota/manifest/2"), ("mitrakota/manifest/1\n", ""),
    ("origin mitrakota-demo", "origin mitrakota"), ("from 0\n", "from 00\n"),
    ("from 0\nto 2", "to 2\nfrom 0"),
    ("to 2", "to 1"), ("to 2", "to 3"), ("note ", "note 0"), ("note ", "note 1"), ("note ", "note 99999999"),
    ("runs 1", "runs 0"), ("runs 1", "runs 2"), ("runs 1", "runs 4097"), ("runs 1", "proof AAAA\nruns 1"),
    ("runs 1", "runs 1\nruns 1"), ("runs 1\n\n", "runs 1\n"), ("runs 1", "runs 1 "),
  ])
  func `refuses a head`(change: (String, String)) throws {
    let encoded = try ManifestExample.manifest().encode()
    let changed = try #require(ManifestBytes.replacing(change.0, with: change.1, in: encoded))
    #expect(throws: ExchangeError.self) { try Manifest(decoding: changed) }
  }

  @Test func `a proof has at most 63 hashes, a note at most 16 KiB`() throws {
    let origin = try ManifestExample.origin()
    let note = try ManifestExample.manifest().note
    func manifest(proof: Int, note: [UInt8]) throws -> Manifest {
      let hashes = (0..<proof).map { SHA256Digest.of([UInt8($0)]) }
      return try Manifest(origin: origin, from: 2, note: note, proof: hashes, runs: [])
    }
    let long = [UInt8](repeating: UInt8(ascii: "a"), count: 16_383) + [0x0a]
    for (proof, note) in [(0, note), (63, note), (63, long)] {
      let manifest = try manifest(proof: proof, note: note)
      #expect(try Manifest(decoding: manifest.encode()) == manifest)
    }
    #expect(throws: ExchangeError.self) { try manifest(proof: 64, note: note) }
    #expect(throws: ExchangeError.self) { try manifest(proof: 0, note: [0x61] + long) }
    #expect(throws: ExchangeError.self) { try manifest(proof: 0, note: []) }
    #expect(throws: ExchangeError.self) { try manifest(proof: 0, note: Array(note.dropLast())) }
    let full = try manifest(proof: 63, note: note).encode()
    let line = "proof \(SHA256Digest.of([]).base64)\nruns"
    let more = try #require(ManifestBytes.replacing("runs", with: line, in: full))
    #expect(throws: ExchangeError.self) { try Manifest(decoding: more) }
  }

  @Test func `all runs of an answer share one budget`() throws {
    let manifest = try ManifestExample.manifest()
    let size = try RunHead(of: manifest.runs[0].encode()).plainBytes
    var limits = ManifestLimits()
    limits.plainBytes = 2 * size
    let two = manifest.encode() + manifest.encode()
    #expect(try Manifest.sequence(parsing: two, limits: limits).count == 2)
    #expect(throws: ExchangeError.self) {
      try Manifest.sequence(parsing: two + manifest.encode(), limits: limits)
    }
  }
}
