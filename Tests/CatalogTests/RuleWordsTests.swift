import Catalog
import Testing

/// What a text writes in words, against its digits and against what is recorded.
struct RuleWordsTests {
  @Test func `the day of the week beside a date is that of the date`() throws {
    var desk = try RuleDesk()
    try desk.act("a", .sign, party: "00.01", on: "2017-12-23", note: "Ditandatangani Jumat, 23 Desember 2017.")
    try desk.act("b", .sign, party: "00.02", on: "2017-12-23", note: "Ditandatangani Sabtu, 23 Desember 2017.")
    try desk.instrument("kb", note: "Rapat Senin 26/12/2017", fields: ["Kamis 28-12-2017", "Rabu 28-12-2017"])
    #expect(
      desk.says("weekday-differs") == [
        "kb.xml note warning: 'Senin 26/12/2017': 26 Desember 2017 adalah hari Selasa. "
          + "/ 'Senin 26/12/2017': 26 December 2017 was a Tuesday.",
        "kb.xml field[2] warning: 'Rabu 28-12-2017': 28 Desember 2017 adalah hari Kamis. "
          + "/ 'Rabu 28-12-2017': 28 December 2017 was a Thursday.",
        "a.xml note warning: 'Jumat, 23 Desember 2017': 23 Desember 2017 adalah hari Sabtu. "
          + "/ 'Jumat, 23 Desember 2017': 23 December 2017 was a Saturday.",
      ])
    #expect(
      desk.remedies("weekday-differs").first
        == "Cocokkan hari dan tanggal dengan naskah; bila naskah sendiri keliru, catat apa adanya. "
        + "/ Compare day and date with the text; if the text itself is wrong, record it as it is.")
  }

  @Test func `every day of the week but one is wrong`() throws {
    let names = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
    for day in 1...31 {
      let wrong = try names.filter { name in
        var desk = try RuleDesk()
        try desk.instrument("kb", note: "\(name), \(day) Januari 2018")
        return !desk.says("weekday-differs").isEmpty
      }
      // 1 January 2018 was a Monday.
      #expect(wrong == names.filter { $0 != names[(day - 1) % 7] }, "\(day)")
    }
  }

  @Test(arguments: [
    ("dua puluh tiga Desember dua ribu tujuh belas (23-12-2017)", false),
    ("tanggal dua puluh tiga bulan Desember tahun dua ribu tujuh belas (23 Desember 2017)", false),
    ("dua puluh tiga Desember dua ribu tujuh belas (24-12-2017)", true),
    ("dua puluh tiga Desember dua ribu delapan belas (23-12-2017)", true),
    // Not side by side: two different days.
    ("dua puluh tiga Desember dua ribu tujuh belas, lalu 24-12-2017", false),
  ])
  func `a date in words is that of the digits beside it`(text: String, differs: Bool) throws {
    var desk = try RuleDesk()
    try desk.instrument("kb", note: text)
    #expect(desk.says("date-words-differ").count == (differs ? 1 : 0))
  }

  @Test func `says which day the words name`() throws {
    var desk = try RuleDesk()
    try desk.act("a", .discuss, note: "pada dua puluh tiga Desember dua ribu tujuh belas (24/12/2017)")
    #expect(
      desk.says("date-words-differ") == [
        "a.xml note warning: Tanggal dalam kata 'dua puluh tiga Desember dua ribu tujuh belas' (2017-12-23) berbeda "
          + "dari angka '24/12/2017'. / The date in words 'dua puluh tiga Desember dua ribu tujuh belas' (2017-12-23) "
          + "differs from the digits '24/12/2017'."
      ])
  }

  @Test(arguments: [
    ("2017-12-23", true), ("2017-12", true), ("2017", true), ("2017-12-24", false), ("2018-12-23", false),
    ("2018-01", false),
  ])
  func `the opening of a text names the day recorded`(date: String, fits: Bool) throws {
    var desk = try RuleDesk()
    let opening = "Pada hari ini, Sabtu, tanggal dua puluh tiga bulan Desember tahun dua ribu tujuh belas"
    try desk.act("a", .sign, party: "00.01", on: date, wording: opening)
    #expect(desk.says("signing-words-differ").isEmpty == fits)
    guard !fits else { return }
    #expect(
      desk.says("signing-words-differ") == [
        "a.xml wording warning: Naskah dibuka dengan 'Sabtu, tanggal dua puluh tiga bulan Desember tahun dua ribu "
          + "tujuh belas' (2017-12-23), sedangkan tanggal yang dicatat \(date). / The text opens with 'Sabtu, tanggal "
          + "dua puluh tiga bulan Desember tahun dua ribu tujuh belas' (2017-12-23), but the date recorded is \(date)."
      ])
  }

  @Test func `one of the signatures of a record after the fact may be that of the opening`() throws {
    var desk = try RuleDesk()
    try desk.act(
      "a", .recordLegacy, terms: .invented(), signed: [("00.01", "2017-12-23"), ("00.02", "2017-12-27")],
      wording: "Pada hari ini Rabu tanggal 27 Desember 2017")
    #expect(desk.says("signing-words-differ") == [])
    // What is no signature, or has no date, is not compared.
    try desk.act("b", .discuss, on: "2018-01-01", note: "Pada hari ini Rabu tanggal 27 Desember 2017")
    try desk.act("c", .sign, party: "00.01", note: "Pada hari ini Rabu tanggal 27 Desember 2017")
    #expect(desk.says("signing-words-differ") == [])
  }

  @Test(arguments: [
    ("3 (tiga) tahun", Terms.Duration.months(36), [] as [String]),
    ("tiga tahun sejak ditandatangani", .months(36), []), ("36 (tiga puluh enam) bulan", .months(36), []),
    ("3 (tiga) tahun", .unknown, []),
    ("3 (lima) tahun", .months(36), ["'3 (lima) tahun': angka dan kata tidak sama."]),
    ("5 (lima) tahun", .months(36), ["'5 (lima) tahun' berarti 60 bulan, sedangkan yang dicatat 36 bulan."]),
    ("lima tahun", .unlimited, ["'lima tahun' berarti 60 bulan, sedangkan yang dicatat tanpa batas waktu."]),
    ("3 tahun, diperpanjang 2 tahun", .months(60), []),
    ("3 tahun, diakhiri dengan pemberitahuan 2 bulan sebelum tanggal itu", .months(36), []),
    ("30 (tiga puluh) hari", .months(36), []),
  ])
  func `a term in words is that of the digits and of the terms`(
    wording: String, duration: Terms.Duration, sentences: [String]
  ) throws {
    var desk = try RuleDesk()
    try desk.act("a", .recordLegacy, on: "2018-01-01", terms: .invented(.kb, duration), wording: wording)
    let said = desk.catalog.findings(gazetteer: Gazetteer([])).filter { $0.rule == "term-words-differ" }
    #expect(said.map(\.sentence.id) == sentences)
    #expect(said.allSatisfy { $0.severity == .warning && $0.keyPath == "wording" })
  }

  @Test func `a stated last day is that of the term in words, if the first day is stated too`() throws {
    for (first, last, isRight) in [
      ("2018-01-01", "2020-12-31", true), ("2018-01-01", "2021-01-01", false), (nil, "2021-01-01", true),
      ("2018-01-01", "2017-12-31", true),
    ] {
      var desk = try RuleDesk()
      let terms = try Terms.invented(.kb, from: first, .until(CalendarDay(last)))
      try desk.act("a", .recordLegacy, on: "2018-01-01", terms: terms, wording: "3 (tiga) tahun")
      #expect(desk.says("term-words-differ").isEmpty == isRight, "\(last)")
    }
  }
}
