import Testing

@testable import Spreadsheet

struct DayTests {
  @Test func `days follow each other from the year 1 to the year 9999`() throws {
    // The first day of the year 1 is 719,162 days before 1970; 3,652,059 days make 9999 years.
    var previous = try #require(CivilDay(daysSince1970: -719_162))
    #expect(previous == CivilDay(year: 1, month: 1, day: 1))
    for count in -719_161..<(3_652_059 - 719_162) {
      guard let day = CivilDay(daysSince1970: count) else {
        Issue.record("no day \(count)")
        return
      }
      let isNext =
        day.day == previous.day + 1 && day.month == previous.month && day.year == previous.year
        || day.day == 1 && day.month == previous.month + 1 && day.year == previous.year && previous.day >= 28
        || day.day == 1 && day.month == 1 && previous.month == 12 && previous.day == 31
          && day.year == previous.year + 1
      if !isNext || day.daysSince1970 != count { Issue.record("\(previous) is followed by \(day), day \(count)") }
      previous = day
    }
    #expect(previous == CivilDay(year: 9_999, month: 12, day: 31))
  }

  @Test(arguments: [-719_163, -10_000_000, 2_932_897, 10_000_000])
  func `there are no days beyond`(_ count: Int) {
    #expect(CivilDay(daysSince1970: count) == nil)
  }

  @Test(arguments: [
    (2_023, 2, 29), (1_900, 2, 29), (2_026, 4, 31), (2_026, 13, 1), (2_026, 0, 1), (2_026, 1, 0), (2_026, 1, 32),
    (0, 1, 1), (10_000, 1, 1),
  ])
  func `what the calendar does not have is no day`(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CivilDay(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    (1, "1900-01-01"), (2, "1900-01-02"), (59, "1900-02-28"), (61, "1900-03-01"), (367, "1901-01-01"),
    (25_569, "1970-01-01"), (36_526, "2000-01-01"), (43_092, "2017-12-23"), (46_349, "2026-11-23"),
    (2_958_465, "9999-12-31"),
  ])
  func `a workbook counts from 1900`(_ serial: Int, _ text: String) throws {
    let day = try #require(CivilDay(text[...]))
    #expect(DayCount.from1900.day(serial) == day)
    #expect(DayCount.serial(of: day) == (serial > 60 ? serial : nil))
  }

  @Test(arguments: [(0, "1904-01-01"), (1, "1904-01-02"), (44_887, "2026-11-23"), (2_957_003, "9999-12-31")])
  func `or from 1904`(_ serial: Int, _ text: String) throws {
    #expect(DayCount.from1904.day(serial) == CivilDay(text[...]))
  }

  @Test(arguments: [-1, 0, 60, 2_958_466, .max, .min])
  func `numbers that count no day have none`(_ serial: Int) {
    #expect(DayCount.from1900.day(serial) == nil)
    if serial != 0, serial != 60 { #expect(DayCount.from1904.day(serial) == nil) }
  }

  @Test(arguments: [
    "2026-11-3", "2026-1-23", "+2026-11-23", "26-11-23", "2026/11/23", "2026-11-23 ", "2026-11", "2026-11-23-1",
    "2026-02-30", "", "--", "2026-+1-23",
  ])
  func `a day of ISO 8601 has one spelling`(_ text: String) {
    #expect(CivilDay(text[...]) == nil)
  }
}
