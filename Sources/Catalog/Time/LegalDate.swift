/// A date as far as it is known: a day, a month or a year.
public enum LegalDate: Hashable, Sendable, CustomStringConvertible {
  case day(CalendarDay)
  /// Month 1…12 of a year 1…9999.
  case month(year: Int, month: Int)
  case year(Int)

  /// Parses `2017-12-23`, `2018-01` or `2018`.
  public init(_ text: some StringProtocol) throws(ParseError) {
    if let day = try? CalendarDay(text) {
      self = .day(day)
    } else if let parts = Digits.groups(text, widths: [4, 2]),
      CalendarDay(year: parts[0], month: parts[1], day: 1) != nil
    {
      self = .month(year: parts[0], month: parts[1])
    } else if let parts = Digits.groups(text, widths: [4]), parts[0] >= 1 {
      self = .year(parts[0])
    } else {
      throw ParseError(
        "date", text,
        rule: "is not a date: write 2017-12-23, or 2018-01 or 2018 if no more is known")
    }
  }

  /// The first day that the date can mean.
  public var first: CalendarDay {
    switch self {
    case .day(let day): day
    case .month(let year, let month): Self.day(year, month, 1)
    case .year(let year): Self.day(year, 1, 1)
    }
  }

  /// The last day that the date can mean.
  public var last: CalendarDay {
    switch self {
    case .day(let day): day
    case .month(let year, let month): Self.day(year, month, CalendarDay.daysInMonth(month, of: year))
    case .year(let year): Self.day(year, 12, 31)
    }
  }

  /// The day, if it is known to the day.
  public var exact: CalendarDay? { if case .day(let day) = self { day } else { nil } }

  public var description: String {
    switch self {
    case .day(let day): day.description
    case .month(let year, let month): Digits.padded(year, 4) + "-" + Digits.padded(month, 2)
    case .year(let year): Digits.padded(year, 4)
    }
  }

  // A month or year outside the calendar stops at its edge.
  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay {
    CalendarDay(year: min(max(year, 1), 9999), month: min(max(month, 1), 12), day: min(day, 28))?
      .advanced(by: day > 28 ? day - 28 : 0) ?? CalendarDay(number: .max)
  }
}
