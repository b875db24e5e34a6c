import Catalog
import Testing

@testable import mitrakota

@Suite struct HumanDateTests {
  @Test(arguments: [
    ("2017-12-23", "2017-12-23"), ("23-12-2017", "2017-12-23"), ("23 Desember 2017", "2017-12-23"),
    ("23 desember 2017", "2017-12-23"), ("23 December 2017", "2017-12-23"), ("1 Mei 2018", "2018-05-01"),
    ("1 May 2018", "2018-05-01"), ("1-1-2018", "2018-01-01"), ("01 Januari 2018", "2018-01-01"),
    ("29 Februari 2020", "2020-02-29"), ("31-08-2020", "2020-08-31"),
  ])
  func `reads a day as people write it`(text: String, day: String) throws {
    #expect(try HumanDate.day(text) == CalendarDay(day))
  }

  @Test(arguments: [
    "", "kemarin", "2017-13-01", "2017-12-32", "29 Februari 2019", "23/12/2017", "23-12-17", "23 Dec 2017 ",
    "12-2017", "2017", "+1-01-2018", "23 Desember", "23-Desember-2017", "23 12 2017", "١-١-٢٠١٨",
    "23  Desember 2017",
  ])
  func `refuses what is not a day`(text: String) {
    #expect(throws: Failure.self) { try HumanDate.day(text) }
  }

  @Test func `says what it did not understand and what to write`() {
    let error = #expect(throws: Failure.self) { try HumanDate.day("kemarin") }
    #expect(error?.exitCode == 2)
    #expect(
      error?.sentence.id
        == "'kemarin' bukan tanggal: tulis 2017-12-23, 23-12-2017, atau \"23 Desember 2017\".")
    #expect(
      error?.sentence.en == "'kemarin' is not a date: write 2017-12-23, 23-12-2017 or \"23 December 2017\".")
  }

  @Test func `every day of four years comes back from each way to write it`() throws {
    let first = try CalendarDay("2016-01-01")
    for offset in 0..<1462 {
      let day = first.advanced(by: offset)
      #expect(try HumanDate.day("\(day)") == day)
      #expect(try HumanDate.day("\(day.day)-\(day.month)-\(day.year)") == day)
      for language in Language.allCases { #expect(try HumanDate.day(Wording(language).date(day)) == day) }
    }
  }

  @Test func `a day of knowledge is its end in the zone`() throws {
    #expect(try HumanDate.knowledge("2018-01-31", offset: 7 * 3600).description == "2018-01-31T16:59:59Z")
    #expect(
      try HumanDate.knowledge("31 Januari 2018", offset: 8 * 3600).description == "2018-01-31T15:59:59Z")
    #expect(
      try HumanDate.knowledge("2018-01-31T01:02:03Z", offset: 9 * 3600).description == "2018-01-31T01:02:03Z")
  }

  @Test(arguments: [("90d", 90), ("0", 0), ("7d", 7)])
  func `reads a number of days`(text: String, days: Int) throws {
    #expect(try HumanDate.days(text) == days)
  }

  @Test(arguments: ["", "d", "-1", "90 d", "3 bulan", "+90d", "123456"])
  func `refuses what is not a number of days`(text: String) {
    #expect(throws: Failure.self) { try HumanDate.days(text) }
  }
}
