/// How much work a compressor does.
package enum CompressionLevel: Int32, Hashable, Sendable {
  /// For answers that are made for one reader.
  case fast = 1
  /// For nearly everything.
  case balanced = 6
  /// For what is compressed once and sent often, such as a run.
  case smallest = 9
}
