/// When to try again: exponential backoff with full jitter.
///
/// The ceiling doubles with each attempt and the wait is drawn evenly below it, so that nodes which
/// lost the same hub at the same moment do not all come back at the same moment.
/// Chance and time are the caller's: the same arguments always give the same wait.
package struct RetryPolicy: Hashable, Sendable {
  /// Ceiling of the wait after the first attempt.
  package var base: Duration
  /// Highest ceiling, whatever the attempt.
  package var cap: Duration
  /// Attempts in all, 1 or more; 1 never tries again.
  package var maxAttempts: Int
  /// Longest `Retry-After` that is obeyed; a server that asks for more gets this much.
  package var longestRetryAfter: Duration

  /// Makes a policy; the defaults give up after about half a minute.
  package init(
    base: Duration = .seconds(1), cap: Duration = .seconds(60), maxAttempts: Int = 5,
    longestRetryAfter: Duration = .seconds(3600)
  ) {
    self.base = base
    self.cap = cap
    self.maxAttempts = maxAttempts
    self.longestRetryAfter = longestRetryAfter
  }

  /// How long to wait after a failed attempt, or nil to give up.
  ///
  /// - Parameters:
  ///   - attempt: the attempt that failed, from 1.
  ///   - random: a fresh draw, 0 ≤ random < 1.
  ///   - retryAfter: what the server asked for: the least wait, up to `longestRetryAfter`.
  package func delay(
    afterAttempt attempt: Int, random: Double, retryAfter: Duration? = nil
  ) -> Duration? {
    guard attempt < maxAttempts else { return nil }
    let jittered = ceiling(afterAttempt: attempt) * min(max(random, 0), 1)
    guard let retryAfter else { return jittered }
    return max(jittered, min(retryAfter, longestRetryAfter))
  }

  /// Upper bound of the wait after an attempt: `base`, twice that, four times that … up to `cap`.
  package func ceiling(afterAttempt attempt: Int) -> Duration {
    var ceiling = min(base, cap)
    // Doubling step by step stops at the cap, before a Duration could overflow.
    var doublings = min(max(attempt, 1) - 1, 64)
    while doublings > 0, ceiling < cap {
      ceiling = min(ceiling * 2, cap)
      doublings -= 1
    }
    return ceiling
  }
}
