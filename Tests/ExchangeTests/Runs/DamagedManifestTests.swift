import Exchange
import Ledger
import Testing

@Suite struct DamagedManifestTests {
  private let manifest: Manifest
  private let bytes: [UInt8]

  init() throws {
    manifest = try ManifestExample.manifest()
    bytes = manifest.encode()
    try #require(ManifestExample.believed(bytes) == manifest)
  }

  /// There is no byte that means nothing.
  @Test func `every flipped bit of a manifest is refused, or its root or signature no longer fits`() {
    for position in bytes.indices {
      for mask: UInt8 in [1, 2, 4, 8, 16, 32, 64, 128, 255] {
        var damaged = bytes
        damaged[position] ^= mask
        if let believed = ManifestExample.believed(damaged) {
          Issue.record(
            "byte \(position), mask \(mask): believed, \(believed == manifest ? "equal" : "other")")
        }
      }
    }
  }

  @Test func `a manifest cut at any length is refused`() {
    for length in bytes.indices {
      #expect(throws: ExchangeError.self) { try Manifest(decoding: Array(bytes.prefix(length))) }
      if length > 0 {
        #expect(throws: ExchangeError.self) { try Manifest.sequence(parsing: Array(bytes.prefix(length))) }
      }
    }
  }

  @Test func `a manifest with one byte added anywhere is refused, or its signature no longer fits`() {
    for position in 0...bytes.count {
      for value: UInt8 in [0, 0x0a, 0x20, 0x30, 0xff] {
        var damaged = bytes
        damaged.insert(value, at: position)
        #expect(ManifestExample.believed(damaged) == nil, "\(value) at \(position)")
      }
    }
  }

  @Test func `a manifest signed with another key is read and not believed`() throws {
    let note = try ManifestExample.key(seed: 2).sign(try ManifestExample.checkpoint()).note
    let other = try Manifest(
      origin: manifest.origin, from: 0, note: note, proof: [], runs: manifest.runs)
    #expect(try Manifest(decoding: other.encode()) == other)
    #expect(ManifestExample.believed(other.encode()) == nil)
  }

  @Test func `an entry replayed at another index or in another log does not get into a run`() throws {
    let items = try ManifestExample.items()
    #expect(throws: ExchangeError.self) { try Run(origin: manifest.origin, from: 0, items: [items[1]]) }
    let elsewhere = try Origin("mitrakota-demo/74.72")
    #expect(throws: ExchangeError.self) { try Run(origin: elsewhere, from: 0, items: items) }
    // Forced into the columns, it takes on the index and log of the run, and with them another hash.
    let run = try Run(origin: manifest.origin, from: 1, items: [items[1]])
    let forged = try RunSurgery.replacing("from 1", with: "from 5", in: run.encode())
    let entry = try Entry(bytes: try Run(decoding: forged).items[0].entry)
    #expect(entry.index == 5)
    #expect(try entry.hash != ManifestExample.meeting().hash)
  }
}
