/// On which days before a date reminders go out, and on which after it.
public struct Ladder: Hashable, Sendable {
  /// Days before the date, from many to few, each once; negative ones lie after it.
  public let rungs: [Int]

  /// Makes a ladder of these rungs in any order; without any, nobody is reminded of anything.
  public init(_ rungs: some Sequence<Int>) { self.rungs = Set(rungs).sorted(by: >) }

  /// From half a year before to the day after.
  public static let usual = Ladder([180, 90, 60, 30, 14, 7, 1, 0, -1])

  /// The tightest rung that has been reached when so many days are left; nil before the first one.
  ///
  /// It is the only one that is still worth sending: those above it say what is no longer true.
  public func reached(daysLeft: Int) -> Int? { rungs.last { $0 >= daysLeft } }
}
