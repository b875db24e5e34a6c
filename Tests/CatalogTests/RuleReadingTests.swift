import Testing

@testable import Catalog

/// Days, numbers and terms as legal texts write them.
struct RuleReadingTests {
  @Test(arguments: [
    ("satu", 1), ("sembilan", 9), ("sepuluh", 10), ("sebelas", 11), ("dua belas", 12), ("sembilan belas", 19),
    ("dua puluh", 20), ("dua puluh tiga", 23), ("tiga puluh satu", 31), ("tiga puluh enam", 36), ("seratus", 100),
    ("seratus dua puluh", 120), ("tiga ratus enam puluh lima", 365), ("seribu", 1000),
    ("seribu sembilan ratus empat puluh lima", 1945), ("dua ribu", 2000), ("dua ribu tujuh belas", 2017),
    ("dua ribu dua puluh enam", 2026), ("sembilan ribu sembilan ratus sembilan puluh sembilan", 9999),
  ])
  func `reads a number in words, all of it`(text: String, number: Int) {
    let read = WrittenNumber.read(text.readWords())
    #expect(read?.value == number)
    #expect(read?.count == text.split(separator: " ").count)
  }

  @Test(arguments: ["", "nol", "puluh", "belas", "ribu", "kota", "ke dua", "Januari"])
  func `reads no number where there is none`(text: String) {
    #expect(WrittenNumber.read(text.readWords()) == nil)
  }

  @Test func `reads back every number that a slow printer writes`() {
    var wrong: [Int] = []
    for number in 1...9999 where WrittenNumber.read(Self.print(number).readWords())?.value != number {
      wrong.append(number)
    }
    #expect(wrong == [])
  }

  @Test(arguments: [
    (
      "Pada hari ini, Sabtu, tanggal dua puluh tiga bulan Desember tahun dua ribu tujuh belas", "2017-12-23", 6, true,
      true
    ),
    ("Pada hari ini Rabu tanggal 27 Desember 2017 di Kota A", "2017-12-27", 3, false, true),
    ("Jum'at, 1 Januari 2021", "2021-01-01", 5, false, false), ("Jum’at 1 Januari 2021", "2021-01-01", 5, false, false),
    ("ditandatangani Sabtu (23/12/2017)", "2017-12-23", 6, false, false),
    ("Ahad 23-12-2017", "2017-12-23", 7, false, false), ("2017-12-23", "2017-12-23", 0, false, false),
    ("23.12.2017", "2017-12-23", 0, false, false), ("berlaku sampai 5 Nopember 2020.", "2020-11-05", 0, false, false),
    ("naskah ini berlaku sampai 26 Desember 2020", "2020-12-26", 0, false, false),
    ("Pada hari ini tanggal 3 Maret 2019", "2019-03-03", 0, false, true),
    ("Senin tanggal satu Februari dua ribu dua puluh satu", "2021-02-01", 1, true, false),
  ])
  func `reads a day with its day of the week`(text: String, day: String, weekday: Int, inWords: Bool, today: Bool)
    throws
  {
    let dates = WrittenDate.all(in: text)
    #expect(dates.count == 1)
    let date = try #require(dates.first)
    #expect(date.day.description == day)
    #expect(date.weekday?.rawValue ?? 0 == weekday)
    #expect(date.isInWords == inWords && date.isToday == today)
  }

  @Test(arguments: [
    "", "2 minggu", "23 Desember", "Desember 2017", "31 Februari 2017", "dua puluh tiga Desember", "23/12/17", "1.2.3",
    "134/12/2017/KB", "23-12/2017", "tahun 2017", "Sabtu", "32 Januari 2018", "pasal 3 ayat 2",
  ])
  func `takes nothing else for a day`(text: String) { #expect(WrittenDate.all(in: text) == []) }

  @Test func `reads every day in a text, in its order, and quotes it`() {
    let text =
      "Rapat hari Senin, 4 Desember 2017; tanda tangan dua puluh tiga Desember dua ribu tujuh belas (23-12-2017)."
    let dates = WrittenDate.all(in: text)
    #expect(dates.map(\.day.description) == ["2017-12-04", "2017-12-23", "2017-12-23"])
    #expect(
      dates.map(\.text) == [
        "Senin, 4 Desember 2017", "dua puluh tiga Desember dua ribu tujuh belas", "23-12-2017",
      ])
    #expect(dates[1].words.upperBound == dates[2].words.lowerBound)
  }

  @Test(arguments: [
    ("3 (tiga) tahun", 3 as Int?, 3 as Int?, WrittenTerm.Unit.years, 36 as Int?),
    ("tiga puluh enam bulan", nil, 36, .months, 36), ("5 tahun", 5, nil, .years, 60),
    ("30 (tiga puluh) hari", 30, 30, .days, nil), ("3 (lima) tahun", 3, 5, .years, nil),
    ("jangka waktu 1 (satu) tahun sejak ditandatangani", 1, 1, .years, 12),
  ])
  func `reads a term`(text: String, digits: Int?, words: Int?, unit: WrittenTerm.Unit, months: Int?) throws {
    let terms = WrittenTerm.all(in: text)
    #expect(terms.count == 1)
    let term = try #require(terms.first)
    #expect(term.digits == digits && term.words == words && term.unit == unit && term.months == months)
    #expect(!term.isBefore)
  }

  @Test(arguments: [
    "", "tahun 2017", "tanggal 23 bulan Desember tahun 2017", "dua puluh tiga bulan Maret", "Pasal 3", "tiga kota",
    "beberapa tahun",
  ])
  func `takes nothing else for a term`(text: String) { #expect(WrittenTerm.all(in: text) == []) }

  @Test func `tells a notice from a term`() {
    let terms = WrittenTerm.all(in: "3 (tiga) tahun; diperpanjang paling lambat 6 (enam) bulan sebelum berakhir")
    #expect(terms.map(\.text) == ["3 (tiga) tahun", "6 (enam) bulan"])
    #expect(terms.map(\.isBefore) == [false, true])
  }

  private static let units = [
    "", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
  ]

  private static func print(_ number: Int) -> String {
    switch number {
    case 0...9: units[number]
    case 10: "sepuluh"
    case 11: "sebelas"
    case 12...19: units[number - 10] + " belas"
    case 20...99: units[number / 10] + " puluh " + units[number % 10]
    case 100...199: "seratus " + print(number - 100)
    case 200...999: units[number / 100] + " ratus " + print(number % 100)
    case 1000...1999: "seribu " + print(number - 1000)
    default: units[number / 1000] + " ribu " + print(number % 1000)
    }
  }
}
