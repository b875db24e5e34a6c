import Catalog

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Outside {
  /// The clock and the random bytes of this machine; for the top of a program alone.
  package static let live = Outside(
    now: { Instant(seconds: Int(Date().timeIntervalSince1970)) },
    randomBytes: { count in
      var source = SystemRandomNumberGenerator()
      return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &source) }
    })
}
