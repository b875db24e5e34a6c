/// The tiles that a log of a given size has.
extension TilePath {
  /// The bundle that holds the entry at `index` in a log of `size` entries.
  package static func entries(holding index: Int, inLogOf size: Int) throws(LedgerError) -> TilePath {
    guard 0..<max(size, 0) ~= index else { throw .leafOutside(index, size: size) }
    let bundle = index / fullWidth
    return try TilePath(.entries, index: bundle, width: min(fullWidth, size - bundle * fullWidth))
  }

  /// All tiles of one level, left to right, only the last one partial; empty where the level has none.
  package static func tiles(level: Int, logSize size: Int) throws(LedgerError) -> [TilePath] {
    try paths(.hashes(level: level), count: hashCount(level: level, logSize: size))
  }

  /// All bundles of a log, left to right, only the last one partial.
  package static func bundles(logSize size: Int) throws(LedgerError) -> [TilePath] {
    try paths(.entries, count: size)
  }

  /// Every tile of hashes of a log, the lowest level first.
  package static func tiles(logSize size: Int) throws(LedgerError) -> [TilePath] {
    var all: [TilePath] = []
    var level = 0
    while hashCount(level: level, logSize: size) > 0 {
      all += try tiles(level: level, logSize: size)
      level += 1
    }
    return all
  }

  /// Whether a log of `size` entries has this tile, with this width or complete.
  package func exists(inLogOf size: Int) -> Bool {
    let count =
      switch content {
      case .hashes(let level): Self.hashCount(level: level, logSize: size)
      case .entries: size
      }
    guard let positions = try? positions() else { return false }
    return positions.upperBound <= count
  }

  /// Complete subtrees of 256^level leaves: floor(size / 256^level).
  private static func hashCount(level: Int, logSize size: Int) -> Int {
    level < Int.bitWidth / height ? size >> (level * height) : 0
  }

  private static func paths(_ content: Content, count: Int) throws(LedgerError) -> [TilePath] {
    guard count >= 0 else { throw .negativeSize(count) }
    var paths: [TilePath] = []
    for start in stride(from: 0, to: count, by: fullWidth) {
      paths.append(
        try TilePath(content, index: start / fullWidth, width: min(fullWidth, count - start)))
    }
    return paths
  }
}
