/// When the next round with a peer is due. Pure: the random number is drawn by the caller.
package struct Schedule: Hashable, Sendable {
  /// Milliseconds between rounds that succeed, 1 to a year.
  package let interval: Int
  /// The longest wait after failures in milliseconds, `interval` to a year.
  package let longest: Int

  /// Takes times in milliseconds; what is out of range is moved to its edge.
  package init(interval: Int, longest: Int) {
    self.interval = min(max(1, interval), Self.year)
    self.longest = min(max(self.interval, longest), Self.year)
  }

  private static let year = 365 * 86_400_000

  /// Milliseconds until the next round after so many failures in a row.
  ///
  /// Twice as long for each failure, up to the longest; then spread evenly between four and six fifths of
  /// that, so that cities which lost the hub together do not come back together.
  /// `roll` is any number; equal rolls give equal delays.
  package func delay(afterFailures failures: Int, roll: UInt64) -> Int {
    var wait = interval
    var doublings = 0
    while doublings < failures, wait < longest {
      wait = min(longest, wait * 2)
      doublings += 1
    }
    let spread = wait / 5
    return wait - spread + Int(roll % UInt64(2 * spread + 1))
  }
}
