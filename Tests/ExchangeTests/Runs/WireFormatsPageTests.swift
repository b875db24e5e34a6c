import Exchange
import Ledger
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The example of the documentation, rebuilt.
@Suite struct WireFormatsPageTests {
  private let page: String

  init() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/Exchange/Exchange.docc/WireFormats.md")
    page = String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }

  /// The first block of code under a heading, with a line feed after each line.
  private func block(_ heading: String) throws -> String {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { $0 != "### \(heading)" }.drop { $0 != "```" }.dropFirst()
    let code = lines.prefix { $0 != "```" }
    try #require(!code.isEmpty, "no block under '\(heading)'")
    return code.map { "\($0)\n" }.joined()
  }

  private func hexBlock(_ heading: String) throws -> [UInt8] {
    try #require(Hex.decode(try block(heading).filter { $0 != "\n" }.utf8), "not hex under '\(heading)'")
  }

  @Test func `its key belongs to seed 1`() throws {
    #expect(try block("Key") == "\(ManifestExample.key().verifierKey)\n")
  }

  @Test func `its entries and their hashes are what this module writes`() throws {
    let entries = [try ManifestExample.profile(), try ManifestExample.meeting()]
    for (index, entry) in entries.enumerated() {
      #expect(try block("Entry \(index)") == String(decoding: entry.bytes, as: UTF8.self))
      #expect(try block("Leaf hash of entry \(index)") == "\(entry.hash.hex)\n")
    }
  }

  @Test func `its note is signed by its key over the root of its entries`() throws {
    let note = Array(try block("Note").utf8)
    let key = try VerifierKey(try block("Key").dropLast())
    let head = try ReceivedCheckpoint(bytes: note).verified(by: [key], origin: "mitrakota-demo/73.71")
    #expect(head.checkpoint == (try ManifestExample.checkpoint()))
  }

  @Test func `its columns are those of its entries`() throws {
    let run = try #require(try ManifestExample.manifest().runs.first)
    #expect(try RunSurgery.plain(of: run.encode()) == hexBlock("Columns"))
  }

  @Test func `its manifest is read, believed, and written again up to signature and packing`() throws {
    let bytes = try hexBlock("The whole manifest")
    let manifest = try #require(ManifestExample.believed(bytes))
    #expect(manifest.note == Array(try block("Note").utf8))
    #expect(manifest.runs == (try ManifestExample.manifest().runs))
    #expect(bytes.count == 666)
    // Another release of the compressor may pack the same columns into other bytes.
    let opening = Array("mitrakota/run/1\n".utf8)
    let start = try #require(bytes.indices.first { bytes[$0...].starts(with: opening) })
    let run = bytes[start...]
    let rebuilt = try Manifest.encode(
      origin: manifest.origin, from: 0, note: manifest.note, proof: [], encodedRuns: [Array(run)])
    #expect(rebuilt == bytes)
    #expect(try RunSurgery.plain(of: Array(run)) == hexBlock("Columns"))
  }
}
