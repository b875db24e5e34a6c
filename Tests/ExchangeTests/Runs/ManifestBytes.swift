/// Replaces pieces of text in bytes that are not all text.
enum ManifestBytes {
  /// The bytes with the first occurrence of `target` replaced; nil if it does not occur.
  static func replacing(_ target: String, with replacement: String, in bytes: [UInt8]) -> [UInt8]? {
    let target = Array(target.utf8)
    guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: target) }) else { return nil }
    return bytes[..<start] + Array(replacement.utf8) + bytes[(start + target.count)...]
  }
}
