/// A name such as `urn:x-italian-pa:c_h501`, as RFC 2141 has it.
struct UniformName: Hashable {
  /// In lower case, such as `isbn`.
  let space: String
  let name: String

  init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].lowercased() == "urn", Self.isSpace(parts[1]), Self.isName(parts[2]) else {
      return nil
    }
    (space, name) = (parts[1].lowercased(), String(parts[2]))
  }

  private static func isSpace(_ text: Substring) -> Bool {
    (2...32).contains(text.utf8.count) && text.lowercased() != "urn" && !text.hasPrefix("-")
      && text.utf8.allSatisfy { isLetterOrDigit($0) || $0 == 0x2D }
  }

  private static func isName(_ text: Substring) -> Bool {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty else { return false }
    return bytes.indices.allSatisfy { index in
      if bytes[index] != 0x25 { return isLetterOrDigit(bytes[index]) || "()+,-.:=@;$_!*'".utf8.contains(bytes[index]) }
      return index + 2 < bytes.count && WrittenAddress.isHex(bytes[index + 1])
        && WrittenAddress.isHex(bytes[index + 2])
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}
