package import Catalog

/// What a use case needs from the world and does not take by itself: the time and random bytes.
package struct Outside: Sendable {
  /// The present moment.
  package var now: @Sendable () -> Instant
  /// So many unpredictable bytes, for keys and salts.
  package var randomBytes: @Sendable (Int) -> [UInt8]

  package init(now: @escaping @Sendable () -> Instant, randomBytes: @escaping @Sendable (Int) -> [UInt8]) {
    self.now = now
    self.randomBytes = randomBytes
  }
}
