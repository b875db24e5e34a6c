/// How much of a file is read before it is refused.
package struct SpreadsheetLimits: Hashable, Sendable {
  /// Bytes of the file.
  package let bytes: Int
  /// Bytes of all parts of an XLSX, unpacked.
  package let unpackedBytes: Int
  /// Cells of all sheets together, empty ones before the last of a row included.
  package let cells: Int

  /// Limits for a list that people keep, unless others are given.
  package init(bytes: Int = 20 << 20, unpackedBytes: Int = 64 << 20, cells: Int = 2_000_000) {
    self.bytes = bytes
    self.unpackedBytes = unpackedBytes
    self.cells = cells
  }
}
