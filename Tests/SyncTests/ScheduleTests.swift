import Sync
import Testing

struct ScheduleTests {
  let schedule = Schedule(interval: 60_000, longest: 3_600_000)

  @Test func `doubles with each failure up to the longest`() {
    let middle = (0...8).map { failures in
      // The roll that lands in the middle of the spread.
      let wait = min(3_600_000, 60_000 << failures)
      return schedule.delay(afterFailures: failures, roll: UInt64(wait / 5))
    }
    #expect(
      middle == [60_000, 120_000, 240_000, 480_000, 960_000, 1_920_000, 3_600_000, 3_600_000, 3_600_000])
  }

  @Test func `spreads between four and six fifths and never leaves them`() {
    var random = SeededGenerator(seed: 1)
    for failures in 0...70 {
      let wait = min(3_600_000, failures > 20 ? .max : 60_000 << failures)
      for roll in [0, .max] + (0..<50).map({ _ in random.next() }) {
        let delay = schedule.delay(afterFailures: failures, roll: roll)
        #expect((wait - wait / 5...wait + wait / 5).contains(delay))
      }
    }
  }

  @Test func `every delay in the spread can come`() {
    let small = Schedule(interval: 10, longest: 10)
    #expect(Set((0..<100).map { small.delay(afterFailures: 0, roll: $0) }) == Set(8...12))
  }

  @Test func `equal rolls give equal delays and impossible settings are raised`() {
    #expect(
      schedule.delay(afterFailures: 3, roll: 7) == schedule.delay(afterFailures: 3, roll: 7))
    #expect(schedule.delay(afterFailures: -1, roll: 0) == schedule.delay(afterFailures: 0, roll: 0))
    #expect(Schedule(interval: 0, longest: -5) == Schedule(interval: 1, longest: 1))
    #expect(Schedule(interval: 1, longest: .max).delay(afterFailures: .max, roll: 0) > 0)
  }
}
