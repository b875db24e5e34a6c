/// A moment in UTC, to the second; a claim of whoever recorded it.
public struct Instant: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Seconds since 1 January 1970, 00:00 UTC, without leap seconds.
  public let seconds: Int

  /// Makes the moment that many seconds after the start of 1970; moments outside the years 1…9999 stop at the edge.
  public init(seconds: Int) {
    let first = CalendarDay(number: .min).number * 86_400
    let last = CalendarDay(number: .max).number * 86_400 + 86_399
    self.seconds = min(max(seconds, first), last)
  }

  /// Parses `2018-02-15T00:00:00Z`, accepting only this spelling.
  public init(_ text: some StringProtocol) throws(ParseError) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = try? CalendarDay(parts[0]), parts[1].last == "Z",
      let clock = Digits.groups(parts[1].dropLast(), widths: [2, 2, 2], separator: UInt8(ascii: ":")),
      clock[0] < 24, clock[1] < 60, clock[2] < 60
    else {
      throw ParseError("instant", text, rule: "is not a moment in UTC: write 2018-02-15T00:00:00Z")
    }
    seconds = day.number * 86_400 + clock[0] * 3600 + clock[1] * 60 + clock[2]
  }

  /// The calendar day at this moment in a zone that many seconds east of UTC.
  public func day(offset: Int) -> CalendarDay {
    let local = seconds + offset
    return CalendarDay(number: (local - (local % 86_400 + 86_400) % 86_400) / 86_400)
  }

  public var description: String {
    let day = day(offset: 0)
    let clock = seconds - day.number * 86_400
    let parts = [clock / 3600, clock / 60 % 60, clock % 60].map { Digits.padded($0, 2) }
    return "\(day)T\(parts.joined(separator: ":"))Z"
  }

  public static func < (a: Self, b: Self) -> Bool { a.seconds < b.seconds }
}
