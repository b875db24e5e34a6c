/// The place of a tile or an entry bundle under a log's address (C2SP tlog-tiles).
///
/// `tile/<level>/<index>[.p/<width>]` holds hashes, `tile/entries/<index>[.p/<width>]` entries.
/// Pure arithmetic, the same for who serves and who fetches.
package struct TilePath: Hashable, Sendable, CustomStringConvertible {
  /// Hashes in a complete tile, and entries in a complete bundle.
  package static let fullWidth = 256

  /// Levels of the tree between two levels of tiles: 2^8 = 256.
  package static let height = 8

  /// What lies at the path.
  package enum Content: Hashable, Sendable {
    /// Hashes of subtrees of 256^level leaves; level 0…63, 0 being leaf hashes.
    case hashes(level: Int)
    /// The entries themselves, as an ``EntryBundle``.
    case entries
  }

  /// Hashes, with their level, or entries.
  package let content: Content

  /// The place within the level, from 0.
  package let index: Int

  /// How many hashes or entries, 1…256; 256 is complete.
  package let width: Int

  /// Throws ``LedgerError/tilePath(_:rule:)`` where level, index or width is out of range.
  package init(_ content: Content, index: Int, width: Int = TilePath.fullWidth) throws(LedgerError) {
    if case .hashes(let level) = content, !(0...63 ~= level) {
      throw .tilePath("level \(level)", rule: "a level is 0 to 63")
    }
    guard index >= 0 else { throw .tilePath("index \(index)", rule: "an index is 0 or more") }
    guard 1...Self.fullWidth ~= width else {
      throw .tilePath("width \(width)", rule: "a tile holds 1 to 256 hashes or entries")
    }
    self.content = content
    self.index = index
    self.width = width
  }

  /// Whether all 256 hashes or entries are there, so that the bytes never change.
  package var isComplete: Bool { width == Self.fullWidth }

  /// The positions of hashes within the level, or of entries within the log.
  ///
  /// Throws where they are beyond the largest `Int`.
  package func positions() throws(LedgerError) -> Range<Int> {
    guard index <= Int.max / Self.fullWidth - 1 else {
      throw .tilePath(description, rule: "positions fit in 63 bits")
    }
    return (index * Self.fullWidth)..<(index * Self.fullWidth + width)
  }

  /// The canonical path, without a slash before it.
  package var description: String {
    let place =
      switch content {
      case .hashes(let level): String(level)
      case .entries: "entries"
      }
    var groups: [String] = []
    var rest = index
    repeat {
      let digits = String(rest % 1000)
      let padded = String(repeating: "0", count: 3 - digits.count) + digits
      groups.append(groups.isEmpty ? padded : "x" + padded)
      rest /= 1000
    } while rest > 0
    let full = "tile/\(place)/\(groups.reversed().joined(separator: "/"))"
    return isComplete ? full : full + ".p/\(width)"
  }
}
