/// Up to 256 entries as they are served together: each one after its length in two bytes, high byte first.
package struct EntryBundle: Hashable, Sendable {
  /// The most bytes of one entry that a 16-bit length can say.
  package static let longestEntry = Int(UInt16.max)

  /// From left to right, 1…256, each of 0…65,535 bytes.
  package let entries: [[UInt8]]

  /// Takes 1 to 256 entries that fit.
  package init(entries: [[UInt8]]) throws(LedgerError) {
    guard 1...TilePath.fullWidth ~= entries.count else {
      throw .bundle("it holds \(entries.count) entries", rule: "a bundle holds 1 to 256 entries")
    }
    if let long = entries.firstIndex(where: { $0.count > Self.longestEntry }) {
      throw .bundle(
        "entry \(long) has \(entries[long].count) bytes", rule: "an entry has at most 65535 bytes")
    }
    self.entries = entries
  }

  /// Reads exactly `width` entries, the width being that of the path, with nothing after them.
  package init(bytes: [UInt8], width: Int) throws(LedgerError) {
    var rest = bytes[...]
    var entries: [[UInt8]] = []
    while entries.count < width {
      guard let high = rest.popFirst(), let low = rest.popFirst() else {
        throw .bundle("it ends after \(entries.count) entries", rule: "its path promises \(width)")
      }
      let length = Int(high) << 8 | Int(low)
      guard length <= rest.count else {
        throw .bundle(
          "entry \(entries.count) ends after \(rest.count) bytes", rule: "its length says \(length)")
      }
      entries.append(Array(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    guard rest.isEmpty else {
      throw .bundle(
        "\(rest.count) bytes follow entry \(width - 1)", rule: "its path promises \(width) entries")
    }
    try self.init(entries: entries)
  }

  /// Lengths and entries, one after another.
  package var bytes: [UInt8] {
    entries.reduce(into: []) { bytes, entry in
      bytes += [UInt8(entry.count >> 8), UInt8(entry.count & 0xff)]
      bytes += entry
    }
  }

  /// The hashes that the level 0 tile of the same index and width must hold.
  package var leafHashes: [MerkleHash] { entries.map(MerkleHash.leaf) }
}
