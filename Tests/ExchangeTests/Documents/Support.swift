import Catalog
import Exchange
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension String {
  var bytes: [UInt8] { Array(utf8) }

  /// The text with its only occurrence of `old` replaced; fails the test where there is not exactly one.
  func replacing(once old: String, with new: String) throws -> String {
    let parts = ranges(of: old)
    try #require(parts.count == 1, "'\(old)' stands \(parts.count) times")
    return replacing(old, with: new)
  }
}

/// Findings as lines, Indonesian first.
func lines(_ findings: [Finding], _ language: LanguageCode = .indonesian) -> [String] {
  findings.map { FindingPrinter(language: language).text($0) }
}

/// A file of the repository, from its top.
func repositoryFile(_ path: String) throws -> [UInt8] {
  let top = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
  return Array(try Data(contentsOf: URL(filePath: "/\(top)/\(path)")))
}

/// Numbers that look random and are the same for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
