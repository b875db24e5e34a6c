/// How often a text speaks of a part that was named before.
///
/// An alias (`*name`) stands for a copy of the part; a few of them, nested, are more copies than any memory holds.
enum AliasCount {
  /// A file may have so many; with twelve it grows at most some eighty times.
  static let limit = 12

  /// The aliases of names that the text gives, in prose too: what only looks like one is counted.
  static func inText(_ text: String) -> Int {
    let names = Set(words(after: 0x26, in: text))
    guard !names.isEmpty else { return 0 }
    return words(after: 0x2A, in: text).count { names.contains($0) }
  }

  private static func words(after mark: UInt8, in text: String) -> [ArraySlice<UInt8>] {
    let bytes = Array(text.utf8)
    return bytes.indices.compactMap { index in
      guard bytes[index] == mark, index == 0 || !isName(bytes[index - 1]) else { return nil }
      let name = bytes[(index + 1)...].prefix(while: isName)
      return name.isEmpty ? nil : name
    }
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F, 0x80...: true
    default: false
    }
  }
}
