/// A legal date: one day of the proleptic Gregorian calendar, without a zone, years 1…9999.
public struct CalendarDay: Hashable, Sendable, Comparable, Strideable, CustomStringConvertible {
  /// Days since 1 January 1970, which is day 0.
  public let number: Int

  /// Makes the day that is `number` days after 1 January 1970; days outside the years 1…9999 stop at the edge.
  public init(number: Int) {
    self.number = min(max(number, Self.firstNumber), Self.lastNumber)
  }

  /// Makes a day of year, month 1…12 and day of the month; nil where no such day exists.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.daysInMonth(month, of: year)).contains(day)
    else { return nil }
    number = Self.number(year, month, day)
  }

  /// Parses `2017-12-23`, accepting only this spelling.
  public init(_ text: some StringProtocol) throws(ParseError) {
    guard let parts = Digits.groups(text, widths: [4, 2, 2]),
      let day = CalendarDay(year: parts[0], month: parts[1], day: parts[2])
    else {
      throw ParseError("day", text, rule: "is not a day: write year-month-day, such as 2017-12-23")
    }
    self = day
  }

  public var year: Int { civil.year }
  /// 1…12.
  public var month: Int { civil.month }
  /// Day of the month, 1…31.
  public var day: Int { civil.day }
  public var weekday: Weekday {
    // Day 0 was a Thursday.
    Weekday.allCases[((number + 3) % 7 + 7) % 7]
  }

  public var description: String {
    let (year, month, day) = civil
    return Digits.padded(year, 4) + "-" + Digits.padded(month, 2) + "-" + Digits.padded(day, 2)
  }

  public static func < (a: Self, b: Self) -> Bool { a.number < b.number }
  public func distance(to other: Self) -> Int { other.number - number }
  public func advanced(by days: Int) -> Self {
    let (sum, overflow) = number.addingReportingOverflow(days)
    return Self(number: overflow ? (days < 0 ? .min : .max) : sum)
  }

  /// The same day `months` later; where the month is too short, its last day (31 August + 6 months = 28 February).
  public func adding(months: Int) -> CalendarDay {
    // More months than the calendar has lead to its edge all the same.
    let months = min(max(months, -120_000), 120_000)
    let (year, month, day) = civil
    let index = year * 12 + (month - 1) + months
    let target = (year: index / 12, month: index % 12 + 1)
    guard (1...9999).contains(target.year) else { return Self(number: months < 0 ? .min : .max) }
    let last = Self.daysInMonth(target.month, of: target.year)
    return Self(number: Self.number(target.year, target.month, min(day, last)))
  }

  /// Number of days in a month 1…12.
  public static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static let firstNumber = number(1, 1, 1)
  private static let lastNumber = number(9999, 12, 31)

  // Days are counted in years that begin in March, so that the leap day is the last one.
  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return y * 365 + y / 4 - y / 100 + y / 400 + dayOfYear - 719_468
  }

  private var civil: (year: Int, month: Int, day: Int) {
    let n = number + 719_468
    let era = n / 146_097
    let dayOfEra = n % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }
}

/// A day of the week, Monday first.
public enum Weekday: Int, Hashable, Sendable, CaseIterable {
  case monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday
}
