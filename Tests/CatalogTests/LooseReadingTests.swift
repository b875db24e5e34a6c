import Catalog
import Testing

/// Dates and terms as people type them into cells.
struct LooseReadingTests {
  @Test(arguments: [
    ("23 Desember 2017", "2017-12-23"), ("23 Des 2017", "2017-12-23"), ("23 des. 2017", "2017-12-23"),
    ("23/12/2017", "2017-12-23"), ("23-12-2017", "2017-12-23"), ("23.12.2017", "2017-12-23"),
    ("2017-12-23", "2017-12-23"), ("2017-12-23 00:00:00", "2017-12-23"), ("Sabtu, 23 Desember 2017", "2017-12-23"),
    ("tanggal 23 bulan Desember tahun 2017", "2017-12-23"), ("1 Agt 2020", "2020-08-01"),
    ("1 Agustus 2020", "2020-08-01"),
    ("5 Mei 2021", "2021-05-05"), ("31 Okt 2019", "2019-10-31"), ("12 XII 2017", "2017-12-12"),
    ("Januari 2018", "2018-01"), ("Jan 2018", "2018-01"), ("01/2018", "2018-01"), ("2018-01", "2018-01"),
    ("2018", "2018"),
    ("December 23 2017", "2017-12-23"), ("dua puluh tiga Desember dua ribu tujuh belas", "2017-12-23"),
  ])
  func `a date is read as it is meant`(text: String, date: String) throws {
    let read = try #require(LooseDate(text), "\(text)")
    #expect(read.date.description == date)
    #expect(read.doubt == nil)
  }

  @Test(arguments: [
    ("12/23/2017", "2017-12-23", LooseDate.Doubt.monthFirst), ("23/12/17", "2017-12-23", .century),
    ("1/2/99", "1999-02-01", .century), ("Senin, 23 Desember 2017", "2017-12-23", .weekday(.monday)),
  ])
  func `a date that can be read otherwise says so`(text: String, date: String, doubt: LooseDate.Doubt) throws {
    let read = try #require(LooseDate(text), "\(text)")
    #expect(read.date.description == date && read.doubt == doubt)
  }

  @Test func `a date of numbers says where its day is, or which other day it can be`() throws {
    func order(_ text: String) -> LooseDate.Order? { LooseDate(text)?.order }
    #expect(order("23/12/2017") == .dayFirst && order("12/23/2017") == .monthFirst)
    #expect(try order("4/6/2010") == .either(CalendarDay("2010-04-06")))
    #expect(try order("04-06-10 00:00") == .either(CalendarDay("2010-04-06")))
    for text in ["5/5/2010", "4 Juni 2010", "2010-06-04", "06/2010", "2010"] { #expect(order(text) == nil, "\(text)") }
  }

  @Test(arguments: [
    "", "kapan-kapan", "31 Februari 2019", "23 Desember", "32/12/2017", "2017-13-01", "13/13/2017", "0",
    "12.5", "23 Desember 2017 dan 27 Desember 2017", "0000",
  ])
  func `what is no date is none`(text: String) {
    #expect(LooseDate(text) == nil)
  }

  @Test(arguments: [
    ("3 tahun", LooseTerm.months(36)), ("3 (tiga) tahun", .months(36)), ("36 bulan", .months(36)),
    ("36 bln", .months(36)),
    ("1 thn 6 bln", .months(18)), ("dua tahun", .months(24)), ("90 hari", .days(90)), ("tanpa batas waktu", .unlimited),
    ("Tidak terbatas", .unlimited), ("5 years", .months(60)),
    ("selama 2 (dua) tahun sejak ditandatangani", .months(24)),
  ])
  func `a term is read as it is meant`(text: String, term: LooseTerm) {
    #expect(LooseTerm(text) == term)
  }

  @Test(arguments: ["", "sampai selesai", "3 (dua) tahun", "0 tahun", "1 tahun 30 hari", "200 tahun"])
  func `a term that says nothing, or contradicts itself, is none`(text: String) {
    #expect(LooseTerm(text) == nil)
  }
}
