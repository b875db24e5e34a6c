package import Ledger

/// The text before the packed bytes of a run: enough to hand a kept run on without unpacking it.
package struct RunHead: Hashable, Sendable {
  /// The most bytes of the text, with the empty line after it.
  package static let longest = 1024

  package let origin: Origin
  package let from: Int
  /// Entries, 1…256.
  package let count: Int
  /// Bytes before compression, 1…67,108,864.
  package let plainBytes: Int
  /// Bytes that follow the text.
  package let packedBytes: Int
  /// SHA-256 of the bytes that follow: they have one spelling, whatever a decoder would forgive.
  package let digest: MerkleHash

  /// The position after the last entry.
  package var to: Int { from + count }

  /// Reads the head of an encoded run, without looking at what follows.
  package init(of run: [UInt8]) throws(ExchangeError) {
    var reader = ByteReader(run)
    try self.init(&reader)
  }

  init(origin: Origin, from: Int, count: Int, plainBytes: Int, packed: [UInt8]) {
    self.origin = origin
    self.from = from
    self.count = count
    self.plainBytes = plainBytes
    packedBytes = packed.count
    digest = SHA256Digest.of(packed)
  }

  init(_ bytes: inout ByteReader) throws(ExchangeError) {
    var reader = try bytes.takeHead(limit: Self.longest, as: .run)
    try reader.takeVersion(Self.version)
    origin = try reader.require("origin", as: Origin.init)
    from = try reader.require("from", as: Spelling.number(in: 0...Spelling.largestNumber - 256))
    count = try reader.require("count", as: Spelling.number(in: 1...256))
    plainBytes = try reader.require("plain", as: Spelling.number(in: 1...RunLimits.standard.plainBytes))
    packedBytes = try reader.require("packed", as: Spelling.number(in: 1...2 * RunLimits.standard.plainBytes))
    digest = try reader.require("digest", as: MerkleHash.init(hex:))
    try reader.finish()
  }

  /// The text with the empty line after it.
  var bytes: [UInt8] {
    var writer = LineWriter(Self.version)
    writer.add("origin", origin)
    writer.add("from", from)
    writer.add("count", count)
    writer.add("plain", plainBytes)
    writer.add("packed", packedBytes)
    writer.add("digest", digest.hex)
    writer.endHead()
    return writer.bytes
  }

  private static let version = "mitrakota/run/1"
}
