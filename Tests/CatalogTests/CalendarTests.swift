import Catalog
import Testing

/// Days, months and moments against a slow count that knows nothing of eras.
struct CalendarTests {
  @Test func `agrees with a count day by day over 2400 years`() throws {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    let first = try CalendarDay("0001-01-01")
    var number = first.number
    // 1 January of year 1 was a Monday in the proleptic calendar.
    var weekday = 1
    var wrong: [String] = []
    for year in 1...2400 {
      let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      for month in 1...12 {
        let length = month == 2 && isLeap ? 29 : lengths[month - 1]
        for day in 1...length {
          let made = CalendarDay(number: number)
          if made.year != year || made.month != month || made.day != day
            || CalendarDay(year: year, month: month, day: day)?.number != number
            || made.weekday.rawValue != weekday
          {
            wrong.append("\(year)-\(month)-\(day)")
          }
          number += 1
          weekday = weekday % 7 + 1
        }
        if CalendarDay(year: year, month: month, day: length + 1) != nil { wrong.append("\(year)-\(month)") }
        if CalendarDay.daysInMonth(month, of: year) != length { wrong.append("\(year)-\(month)") }
      }
    }
    #expect(wrong == [])
  }

  @Test func `knows the days that the project remembers`() throws {
    #expect(try CalendarDay("1970-01-01").number == 0)
    #expect(try CalendarDay("2017-12-23").weekday == .saturday)
    #expect(try CalendarDay("2017-12-27").distance(to: CalendarDay("2018-02-15")) == 50)
    #expect(try CalendarDay("2018-01-01").distance(to: CalendarDay("2020-12-26")) == 1090)
  }

  @Test(arguments: [
    ("2020-08-31", 6, "2021-02-28"), ("2020-02-29", 12, "2021-02-28"), ("2020-02-29", 48, "2024-02-29"),
    ("2021-03-31", -1, "2021-02-28"), ("2021-01-15", -1, "2020-12-15"), ("2017-12-23", 0, "2017-12-23"),
    ("9999-06-01", 12, "9999-12-31"), ("0001-01-31", -1, "0001-01-01"), ("0001-03-01", -2, "0001-01-01"),
    ("2020-01-01", Int.max, "9999-12-31"), ("2020-01-01", Int.min, "0001-01-01"),
  ])
  func `adds months and stops where the month is too short`(day: String, months: Int, sum: String) throws {
    #expect(try CalendarDay(day).adding(months: months).description == sum)
  }

  @Test func `stops at the edges of the calendar`() throws {
    let (first, last) = (try CalendarDay("0001-01-01"), try CalendarDay("9999-12-31"))
    #expect(CalendarDay(number: .min) == first && CalendarDay(number: .max) == last)
    #expect(first.advanced(by: -1) == first && last.advanced(by: 1) == last)
    #expect(first.advanced(by: .min) == first && last.advanced(by: .max) == last)
    #expect(Instant(seconds: .min).description == "0001-01-01T00:00:00Z")
    #expect(Instant(seconds: .max).description == "9999-12-31T23:59:59Z")
    #expect(Instant(seconds: .max).day(offset: 86_400) == last)
  }

  @Test(arguments: [
    ("2017-12-23", true), ("0001-01-01", true), ("9999-12-31", true), ("2020-02-29", true),
    ("2000-02-29", true), ("1900-02-29", false), ("2019-02-29", false), ("2017-13-01", false),
    ("2017-00-10", false), ("2017-12-00", false), ("2017-12-32", false), ("0000-01-01", false),
    ("2017-1-01", false), ("17-12-23", false), ("2017/12/23", false), ("2017-12-23 ", false),
    (" 2017-12-23", false), ("+017-12-23", false), ("2017-12-2３", false), ("23-12-2017", false), ("", false),
    ("2017-12-23\u{301}", false), ("10000-01-01", false), ("-001-01-01", false),
  ])
  func `reads only one spelling of a day`(text: String, isRight: Bool) {
    let day = try? CalendarDay(text)
    #expect((day != nil) == isRight)
    if let day { #expect(day.description == text) }
  }

  @Test(arguments: [
    ("2017-12-23", "2017-12-23", "2017-12-23"), ("2018-01", "2018-01-01", "2018-01-31"),
    ("2018-02", "2018-02-01", "2018-02-28"), ("2020-02", "2020-02-01", "2020-02-29"),
    ("2018", "2018-01-01", "2018-12-31"), ("9999", "9999-01-01", "9999-12-31"),
    ("0001-01", "0001-01-01", "0001-01-31"),
  ])
  func `spans the days that a date can mean`(text: String, first: String, last: String) throws {
    let date = try LegalDate(text)
    #expect(date.description == text)
    #expect(date.first.description == first && date.last.description == last)
    #expect((date.exact != nil) == (first == last))
  }

  @Test(arguments: [
    "0000", "2018-13", "2018-00", "2018-1", "18", "2018-", "2018-01-", "201", "20180", "２０１８",
  ])
  func `refuses other spellings of a date`(text: String) {
    #expect(throws: ParseError("date", text, rule: "")) { try LegalDate(text) }
  }

  @Test func `keeps a month outside the calendar inside it`() {
    #expect(LegalDate.month(year: 0, month: 14).last.description == "0001-12-31")
    #expect(LegalDate.year(12_000).first.description == "9999-01-01")
  }

  @Test(arguments: [
    ("2018-02-15T00:00:00Z", true), ("2018-02-15T23:59:59Z", true), ("0001-01-01T00:00:00Z", true),
    ("1969-12-31T23:59:59Z", true), ("2018-02-15T24:00:00Z", false), ("2018-02-15T00:60:00Z", false),
    ("2018-02-15T00:00:60Z", false), ("2018-02-15 00:00:00Z", false), ("2018-02-15T00:00:00", false),
    ("2018-02-15T00:00:00z", false), ("2018-02-15T00:00:00+00", false), ("2018-02-15T0:00:00Z", false),
    ("2018-02-15T00:00:00ZT", false), ("2018-02-30T00:00:00Z", false), ("T00:00:00Z", false), ("", false),
  ])
  func `reads only one spelling of a moment`(text: String, isRight: Bool) {
    let instant = try? Instant(text)
    #expect((instant != nil) == isRight)
    if let instant { #expect(instant.description == text && Instant(seconds: instant.seconds) == instant) }
  }

  @Test func `takes a moment to the day of a zone`() throws {
    let night = try Instant("2017-12-22T16:30:00Z")
    #expect(night.day(offset: 0).description == "2017-12-22")
    #expect(night.day(offset: 8 * 3600).description == "2017-12-23")
    #expect(try Instant("1969-12-31T23:59:59Z").day(offset: 0).number == -1)
    #expect(try Instant("1970-01-01T00:00:00Z").day(offset: -1).number == -1)
  }

  @Test func `orders days and moments`() throws {
    #expect(try CalendarDay("2017-12-23") < CalendarDay("2018-01-01"))
    #expect(try Instant("2017-12-23T00:00:00Z") < Instant("2017-12-23T00:00:01Z"))
    #expect(Weekday.allCases.map(\.rawValue) == Array(1...7))
  }
}
