import Testing

@testable import Transfer

@Suite struct RetryPolicyTests {
  private static let seeds = UInt64(1)...500

  @Test func `waits anywhere below a ceiling that doubles up to the cap`() throws {
    let policy = RetryPolicy(base: .seconds(1), cap: .seconds(60), maxAttempts: 12)
    let ceilings = [1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60].map { Duration.seconds($0) }
    #expect((1...11).map { policy.ceiling(afterAttempt: $0) } == ceilings)
    for seed in Self.seeds {
      var generator = SeededGenerator(state: seed)
      for attempt in 1...11 {
        let draw = Double.random(in: 0..<1, using: &generator)
        let delay = try #require(policy.delay(afterAttempt: attempt, random: draw), "seed \(seed)")
        #expect(delay >= .zero && delay < ceilings[attempt - 1], "seed \(seed), attempt \(attempt)")
        #expect(delay == policy.delay(afterAttempt: attempt, random: draw), "seed \(seed)")
      }
    }
  }

  @Test func `a larger draw never waits less`() throws {
    let policy = RetryPolicy()
    for seed in Self.seeds {
      var generator = SeededGenerator(state: seed)
      let draws = (0..<8).map { _ in Double.random(in: 0..<1, using: &generator) }.sorted()
      let delays = draws.compactMap { policy.delay(afterAttempt: 3, random: $0) }
      #expect(delays == delays.sorted() && delays.count == 8, "seed \(seed)")
    }
  }

  /// Full jitter: the draws fill the whole range, so that nodes do not come back together.
  @Test func `draws reach both ends`() throws {
    let policy = RetryPolicy(base: .seconds(8), cap: .seconds(60))
    #expect(policy.delay(afterAttempt: 1, random: 0) == .zero)
    #expect(policy.delay(afterAttempt: 1, random: 0.5) == .seconds(4))
    #expect(try #require(policy.delay(afterAttempt: 1, random: 0.999)) > .seconds(7.9))
  }

  @Test(arguments: -2...6)
  func `gives up after the last attempt`(maxAttempts: Int) {
    let policy = RetryPolicy(maxAttempts: maxAttempts)
    for attempt in 1...8 {
      let goesOn = policy.delay(afterAttempt: attempt, random: 0.5, retryAfter: .seconds(1)) != nil
      #expect(goesOn == (attempt < maxAttempts))
    }
  }

  @Test func `the server's wish is the least wait, within reason`() throws {
    let policy = RetryPolicy(base: .seconds(1), cap: .seconds(60), longestRetryAfter: .seconds(600))
    for seed in Self.seeds {
      var generator = SeededGenerator(state: seed)
      let draw = Double.random(in: 0..<1, using: &generator)
      let wish = Duration.seconds(Int.random(in: 0...2000, using: &generator))
      let delay = try #require(policy.delay(afterAttempt: 4, random: draw, retryAfter: wish))
      #expect(delay >= min(wish, .seconds(600)), "seed \(seed)")
      #expect(delay <= max(.seconds(8), min(wish, .seconds(600))), "seed \(seed)")
    }
    #expect(policy.delay(afterAttempt: 1, random: 0, retryAfter: .seconds(-5)) == .zero)
  }

  @Test func `strange settings stay within bounds`() {
    let never = RetryPolicy(base: .zero, cap: .seconds(9), maxAttempts: .max)
    #expect(never.delay(afterAttempt: .max - 1, random: 0.9) == .zero)
    let short = RetryPolicy(base: .seconds(9), cap: .seconds(2))
    #expect(short.ceiling(afterAttempt: 1) == .seconds(2))
    #expect(RetryPolicy().ceiling(afterAttempt: -3) == .seconds(1))
    #expect(RetryPolicy().ceiling(afterAttempt: .min) == .seconds(1))
    #expect(RetryPolicy().delay(afterAttempt: 1, random: 7) == .seconds(1))
    #expect(RetryPolicy().delay(afterAttempt: 1, random: -7) == .zero)
  }
}
