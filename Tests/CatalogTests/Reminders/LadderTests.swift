import Catalog
import Testing

struct LadderTests {
  @Test func `rungs stand from far to near, each once, whatever the order they came in`() {
    #expect(Ladder([0, 30, -1, 30, 7]).rungs == [30, 7, 0, -1])
    #expect(Ladder.usual.rungs == [180, 90, 60, 30, 14, 7, 1, 0, -1])
    #expect(Ladder([]).reached(daysLeft: -1000) == nil)
  }

  @Test(
    arguments: [
      (400, nil), (181, nil), (180, 180), (179, 180), (91, 180), (90, 90), (8, 14), (7, 7), (2, 7), (1, 1), (0, 0),
      (-1, -1), (-2, -1), (-400, -1),
    ] as [(Int, Int?)])
  func `the tightest rung reached`(daysLeft: Int, rung: Int?) {
    #expect(Ladder.usual.reached(daysLeft: daysLeft) == rung)
  }

  /// Every set of rungs in a small range, and every day around it.
  @Test func `no rung is tighter and reached than the one that is found`() {
    for pattern in 0..<(1 << 7) {
      let rungs = (0..<7).filter { pattern >> $0 & 1 == 1 }.map { $0 - 2 }
      let ladder = Ladder(rungs)
      for left in -4...6 {
        let reached = rungs.filter { left <= $0 }
        #expect(ladder.reached(daysLeft: left) == reached.min(), "\(rungs), \(left) days left")
      }
    }
  }
}
