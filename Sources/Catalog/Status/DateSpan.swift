/// The days on which something may have happened, both inclusive: before `first` it had not, from `last` on
/// it had.
///
/// The edges of the calendar stand for "not known".
struct DateSpan: Hashable, Sendable {
  var first: CalendarDay
  var last: CalendarDay

  static let start = CalendarDay(number: .min)
  static let end = CalendarDay(number: .max)

  /// A later `first` than `last` is taken as `last`.
  init(_ first: CalendarDay, _ last: CalendarDay) {
    self.first = min(first, last)
    self.last = last
  }

  init(_ day: CalendarDay) { self.init(day, day) }
  init(_ date: LegalDate) { self.init(date.first, date.last) }

  /// The day, if there is only one.
  var exact: CalendarDay? { first == last ? first : nil }

  /// Whether it may or may not have happened by the end of the day.
  func isUncertain(on day: CalendarDay) -> Bool { first <= day && day < last }

  /// When both have happened.
  func later(_ other: DateSpan) -> DateSpan { DateSpan(max(first, other.first), max(last, other.last)) }
  /// When one of both has happened.
  func earlier(_ other: DateSpan) -> DateSpan { DateSpan(min(first, other.first), min(last, other.last)) }
  func map(_ move: (CalendarDay) -> CalendarDay) -> DateSpan { DateSpan(move(first), move(last)) }

  /// What several claims about one fact leave possible, and whether they contradict each other.
  ///
  /// Claims that fit together narrow the span; where they do not, it runs from the earliest to the latest.
  static func joining(_ claims: [DateSpan]) -> (span: DateSpan, conflict: Bool)? {
    guard let first = claims.map(\.first).max(), let last = claims.map(\.last).min() else { return nil }
    if first <= last { return (DateSpan(first, last), false) }
    return (
      DateSpan(claims.map(\.first).min() ?? first, claims.map(\.last).max() ?? last), true
    )
  }
}
