/// The codes of the Italian public administrations (IPA), as fingerprints.
///
/// A file of the standard may name an administration by its code, and a code that does not exist is an error.
/// The index holds some 23,700 codes, a quarter of a megabyte of text; the program carries 24 bits of a hash of
/// each, in 32 kilobytes.
/// A code in the index is always found; of codes that are not, one in seven hundred is taken for one.
enum ItalianBodies {
  /// Whether the index has a code; case does not matter.
  static func contains(_ code: String) -> Bool { fingerprints.contains(fingerprint(code.lowercased())) }

  private static let fingerprints = unpack(PackageResources.italian_bodies_bin)

  /// FNV-1a with the last steps of MurmurHash 3, which spread the bits; the upper 24 of them.
  static func fingerprint(_ text: String) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    hash = (hash ^ hash >> 16) &* 0x85EB_CA6B
    hash = (hash ^ hash >> 13) &* 0xC2B2_AE35
    return (hash ^ hash >> 16) >> 8
  }

  /// Reads the differences between the fingerprints in their order, each less one: a Rice code with nine low bits,
  /// padded with ones.
  static func unpack(_ bytes: [UInt8]) -> Set<UInt32> {
    var found: Set<UInt32> = []
    var (next, high, low, missing) = (UInt32(0), UInt32(0), UInt32(0), 0)
    for byte in bytes {
      for shift in (0..<8).reversed() {
        let bit = UInt32(byte >> shift & 1)
        if missing == 0 {
          if bit == 1 { high += 1 } else { (missing, low) = (9, 0) }
          continue
        }
        low = low << 1 | bit
        missing -= 1
        guard missing == 0 else { continue }
        next += high << 9 | low
        found.insert(next)
        (next, high) = (next + 1, 0)
      }
    }
    return found
  }
}
