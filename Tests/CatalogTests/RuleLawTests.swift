import Catalog
import Testing

/// Dates and acts against each other and against the rule pack that governs them; every breach is a warning.
struct RuleLawTests {
  @Test(arguments: [
    ("134/12/2017", "2017-12-23", true), ("Nomor : 134.4/MOU.46/BagPem/2020", "2020-09-01", true),
    ("134/12/2016", "2017-12-23", false), ("134/2016/2017", "2017-12-23", true), ("119/KB", "2017-12-23", true),
    ("1934/KB", "2017-12-23", true), ("20171/KB", "2018-01-01", true), ("KB/2018", "2017", false),
    ("KB/2017", "2017", true),
  ])
  func `the year of a number is one in which the text was signed`(number: String, date: String, fits: Bool) throws {
    var desk = try RuleDesk()
    try desk.instrument("kb", numbers: ["7", number])
    try desk.act("a", .sign, party: "00.01", on: date)
    #expect(desk.says("number-year").isEmpty == fits)
  }

  @Test func `names the number and both years`() throws {
    var desk = try RuleDesk()
    try desk.instrument("kb", numbers: ["119/KB/2015"])
    #expect(desk.says("number-year") == [], "nobody signed yet")
    try desk.act(
      "a", .recordLegacy, terms: .invented(), signed: [("00.01", "2017-12-23"), ("00.02", "2018-01-04")])
    #expect(
      desk.says("number-year") == [
        "kb.xml number warning: Nomor '119/KB/2015' memuat tahun 2015, sedangkan naskah ditandatangani 2017, 2018. "
          + "/ The number '119/KB/2015' has the year 2015, but the text was signed in 2017, 2018."
      ])
  }

  @Test func `a PKS is signed after its KB`() throws {
    var desk = try RuleDesk()
    try desk.signed("kb", "apeksi/kb", .invented(), on: "2019-02-01")
    let terms = try Terms.invented(.pks, relations: [(.carriesOut, "apeksi/kb")])
    try desk.signed("pks", "apeksi/pks", terms, on: "2019-02-01")
    #expect(desk.says("pks-before-kb") == [], "on the same day is not before")
    try desk.act("early", .sign, of: "apeksi/pks", party: "00.01", on: "2019-01-31")
    #expect(
      desk.says("pks-before-kb") == [
        "pks-adopt.xml terms/relation warning: Naskah ini ditandatangani 2019-01-31, sebelum induknya, 'apeksi/kb', "
          + "pada 2019-02-01. / This text was signed on 2019-01-31, before its parent, 'apeksi/kb', on 2019-02-01."
      ])
  }

  @Test(arguments: [
    (Terms.Duration.months(60), nil as String?, false), (.months(61), nil, true), (.unlimited, nil, true),
    (.unknown, nil, false),
  ])
  func `a term is not over the maximum of the pack`(duration: Terms.Duration, first: String?, isOver: Bool) throws {
    for turnedOn in [false, true] {
      var desk = try RuleDesk.ruled { turnedOn ? $0.turningOn(.maximumTerm) : $0 }
      try desk.act("a", .recordLegacy, on: "2019-01-01", terms: .invented(.pks, from: first, duration))
      #expect(desk.says("term-over-maximum").isEmpty == !(isOver && turnedOn))
      // No rule for a KB, and none before the pack governs.
      var other = try RuleDesk.ruled { $0.turningOn(.maximumTerm) }
      try other.act("a", .recordLegacy, on: "2019-01-01", terms: .invented(.kb, duration))
      try other.act("b", .recordLegacy, on: "2018-07-12", terms: .invented(.pks, duration))
      #expect(other.says("term-over-maximum") == [])
    }
  }

  @Test(arguments: [
    ("2023-12-31", "2019-01-01", nil as String?, false), ("2024-01-01", "2019-01-01", nil, true),
    ("2024-01-01", "2018-12-01", "2019-01-02", false), ("2024-02-28", "2019", nil, false),
  ])
  func `a stated last day is counted from the first`(last: String, signed: String, first: String?, isOver: Bool) throws
  {
    var desk = try RuleDesk.ruled { $0.turningOn(.maximumTerm) }
    let terms = try Terms.invented(.pks, from: first, .until(CalendarDay(last)))
    try desk.act("a", .recordLegacy, on: signed, terms: terms)
    #expect(desk.says("term-over-maximum").isEmpty == !isOver)
  }

  @Test func `says how long is too long, and who says so`() throws {
    var desk = try RuleDesk.ruled { $0.turningOn(.maximumTerm) }
    try desk.act("a", .recordLegacy, on: "2019-01-01", terms: .invented(.pks, .months(72)))
    #expect(
      desk.says("term-over-maximum") == [
        "a.xml terms/months warning: Jangka waktu 72 bulan melebihi 60 bulan. "
          + "/ The term, 72 months, is longer than 60 months. [Format daerah]"
      ])
  }

  @Test(arguments: [
    ("2020-12-26", nil as Int?), ("2020-12-27", 0), ("2020-12-28", 1), ("2021-01-05", 9),
  ])
  func `an extension is in force before the end`(signed: String, gap: Int?) throws {
    var desk = try RuleDesk.ruled()
    try desk.signed("kb", "apeksi/kb", .invented(.kb, .until(CalendarDay("2020-12-26"))), on: "2018-12-27")
    let terms = try Terms.invented(.prolongation, .months(12), relations: [(.extends, "apeksi/kb")])
    try desk.signed("lanjutan", "apeksi/lanjutan", terms, on: signed)
    let said = gap.map { gap in
      [
        "lanjutan-adopt.xml terms/relation warning: Perpanjangan ini berlaku mulai \(signed), sedangkan 'apeksi/kb' "
          + "berakhir 2020-12-26: \(gap) hari tidak tercakup. / This extension is in force from \(signed), but "
          + "'apeksi/kb' ended on 2020-12-26: \(gap) \(gap == 1 ? "day" : "days") not covered."
      ]
    }
    #expect(desk.says("renewal-after-end") == said ?? [])
  }

  @Test func `a term in months ends before an extension too`() throws {
    var desk = try RuleDesk.ruled()
    try desk.signed("kb", "apeksi/kb", .invented(.kb, .months(6)), on: "2020-08-31")
    let terms = try Terms.invented(.prolongation, .months(12), relations: [(.extends, "apeksi/kb")])
    try desk.signed("lanjutan", "apeksi/lanjutan", terms, on: "2021-02-28")
    #expect(desk.says("renewal-after-end").count == 1)
  }

  @Test(arguments: [
    ("period-over", true), ("purpose-achieved", true), ("agreed", true), ("rules-changed", true), ("object-lost", true),
    ("breach", false), ("replaced", false), (nil as String?, true),
  ])
  func `an agreement ends for a reason that the law knows`(reason: String?, isKnown: Bool) throws {
    var desk = try RuleDesk.ruled()
    try desk.signed("kb", "apeksi/kb", .invented(), on: "2019-02-01")
    try desk.act("end", .end, party: "00.01", on: "2020-02-01", decision: reason)
    #expect(desk.says("end-reason-unknown").isEmpty == isKnown)
    var older = try RuleDesk.ruled()
    try older.signed("kb", "apeksi/kb", .invented(), on: "2018-02-01")
    try older.act("end", .end, party: "00.01", on: "2020-02-01", decision: reason)
    #expect(older.says("end-reason-unknown") == [], "signed before the pack governs")
  }

  @Test func `lists the reasons that the law knows`() throws {
    var desk = try RuleDesk.ruled()
    try desk.signed("kb", "apeksi/kb", .invented(), on: "2019-02-01")
    try desk.act("end", .end, party: "00.01", on: "2020-02-01", decision: "breach")
    #expect(
      desk.says("end-reason-unknown") == [
        "end.xml decision warning: 'breach' bukan alasan berakhir menurut PP 28/2018. "
          + "/ 'breach' is no reason for ending under PP 28/2018. [PP 28/2018, Pasal 9 ayat (1)]"
      ])
    #expect(
      desk.remedies("end-reason-unknown") == [
        "Pakai salah satu dari: period-over (jangka waktu habis), purpose-achieved (tujuan tercapai), agreed "
          + "(disepakati diakhiri), rules-changed (perubahan aturan), object-lost (objek hilang). Yang lain dicatat "
          + "sebagai agreed dengan catatan. / Use one of: period-over (term over), purpose-achieved (purpose achieved), "
          + "agreed (ended by agreement), rules-changed (rules changed), object-lost (object lost). Record any other as "
          + "agreed, with a note."
      ])
  }

  @Test(arguments: [
    ("2019-06-01", "2019-07-31" as String?, 60 as Int?, nil as Int?), ("2019-06-01", "2019-07-30", 60, 59),
    ("2019-06-01", "2019-06-02", 60, 1), ("2019-06-01", "2019-06-15", nil, nil), ("2019-06-01", nil, 60, nil),
    // An imprecise date is given the longest time that it can mean.
    ("2019-06", "2019-07-31", 60, nil), ("2019-06-01", "2019-07", 60, nil),
  ])
  func `a notice keeps the days of the text`(given: String, due: String?, asked: Int?, short: Int?) throws {
    var desk = try RuleDesk()
    try desk.signed("kb", "apeksi/kb", .invented(noticeDays: asked), on: "2019-02-01")
    try desk.act("notice", .notice, party: "00.01", on: given, due: due)
    let said = short.map { days in
      [
        "notice.xml due warning: Pemberitahuan ini mendahului pengakhiran \(days) hari; naskah meminta 60 hari. "
          + "/ This notice comes \(days) \(days == 1 ? "day" : "days") before the end; the text asks for 60."
      ]
    }
    #expect(desk.says("notice-too-short") == said ?? [])
  }

  @Test func `reads the terms of the last correction`() throws {
    var desk = try RuleDesk()
    try desk.act("open", .open, on: "2019-12-01", terms: .invented(noticeDays: 90))
    try desk.act("kb", .recordLegacy, on: "2019-02-01", terms: .invented(noticeDays: 60))
    try desk.act("notice", .notice, party: "00.01", on: "2019-06-01", due: "2019-07-01")
    #expect(desk.says("notice-too-short").count == 1)
    try desk.act("ralat", .correct, on: "2019-02-01", terms: .invented(noticeDays: 30))
    #expect(desk.says("notice-too-short") == [])
  }

  @Test func `no rule of this kind keeps a record back`() {
    let ids = Rulebook.file.map(\.id) + Rulebook.folder.map(\.id) + Rulebook.act.map(\.id) + Rulebook.record.map(\.id)
    let warnings =
      Rulebook.file.map(\.severity) + Rulebook.folder.filter { $0.id != "duplicate-id" }.map(\.severity)
    #expect(warnings.allSatisfy { $0 == .warning })
    for id in [
      "weekday-differs", "date-words-differ", "signing-words-differ", "term-words-differ", "number-year",
      "pks-before-kb", "term-over-maximum", "renewal-after-end", "mandate-missing", "stage-order",
      "end-reason-unknown", "notice-too-short",
    ] {
      #expect(ids.filter { $0 == id }.count == 1, "\(id)")
    }
  }

  @Test func `a file holds the acts about its instrument alone`() throws {
    var desk = try RuleDesk()
    try desk.act("a", .sign, party: "00.01", on: "2019-01-01")
    try desk.act("b", .sign, of: "apeksi/pks", party: "00.01", on: "2019-01-02")
    try desk.instrument("lain")
    #expect(desk.catalog.instrumentFiles.map(\.instrument.description) == ["apeksi/kb", "apeksi/lain", "apeksi/pks"])
    #expect(desk.catalog.instrumentFiles.map(\.acts.count) == [1, 0, 1])
    #expect(desk.catalog.instrumentFiles.map { $0.record != nil } == [false, true, false])
    let file = try InstrumentFile(RecordID("apeksi/pks"), acts: desk.catalog.acts)
    #expect(file.acts.map(\.file) == ["b.xml"])
  }
}
