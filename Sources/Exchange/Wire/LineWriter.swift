/// Writes what ``LineReader`` reads.
struct LineWriter {
  private(set) var bytes: [UInt8]

  /// Begins with the line that names format and version.
  init(_ version: String) { bytes = Array(version.utf8) + [.lineFeed] }

  /// Adds a line, or nothing where there is no value.
  mutating func add(_ key: String, _ value: (some CustomStringConvertible)?) {
    guard let value else { return }
    bytes += key.utf8
    bytes.append(.space)
    bytes += value.description.utf8
    bytes.append(.lineFeed)
  }

  /// Adds a line for each value, in order.
  mutating func addAll(_ key: String, _ values: [some CustomStringConvertible]) {
    for value in values { add(key, value) }
  }

  /// Adds the empty line that ends a head.
  mutating func endHead() { bytes.append(.lineFeed) }
}
