/// Two heads of one log, both signed by its key, that cannot belong to one history.
package struct EvidenceRow: Hashable, Sendable {
  /// The log.
  package let origin: String

  /// The first disputed position: the length of the prefix that both heads share, as far as known.
  package let at: Int

  /// The signed note that was held.
  package let held: [UInt8]

  /// The signed note that contradicts it.
  package let offered: [UInt8]

  /// When it was seen, in seconds since 1970 UTC.
  package let seenAt: Int

  package init(origin: String, at: Int, held: [UInt8], offered: [UInt8], seenAt: Int) {
    self.origin = origin
    self.at = at
    self.held = held
    self.offered = offered
    self.seenAt = seenAt
  }
}
