import Catalog
import Testing

/// The sentences that people read, exactly.
struct WordingTests {
  private static let names: @Sendable (PartyID) -> String = { party in
    switch party.description {
    case "73.71": "Kota Makassar"
    case "74.72": "Kota Baubau"
    default: party.description
    }
  }
  private let id = Wording(.id, partyName: names)
  private let en = Wording(.en, partyName: names)

  @Test(arguments: [
    ("2017-12-22", "MENUNGGU TANDA TANGAN, 0 dari 2 pihak", "AWAITING SIGNATURES, 0 of 2"),
    (
      "2017-12-23", "BARU DITANDATANGANI 1 dari 2 pihak, menunggu Kota Baubau",
      "SIGNED BY 1 of 2 parties, awaiting Kota Baubau"
    ),
    ("2018-01-01", "BERLAKU", "IN FORCE"),
    ("2020-06-29", "BERLAKU – berakhir dalam 180 hari", "IN FORCE – ends in 180 days"),
    ("2020-09-27", "BERLAKU – berakhir dalam 90 hari", "IN FORCE – ends in 90 days"),
    ("2020-12-25", "BERLAKU – berakhir dalam 1 hari", "IN FORCE – ends in 1 day"),
    ("2020-12-26", "BERLAKU – hari terakhir", "IN FORCE – last day"),
    (
      "2020-12-27", "BERAKHIR sejak 27 Desember 2020 – jangka waktu habis",
      "ENDED since 27 December 2020 – term over"
    ),
  ])
  func `headlines of vector A`(day: String, indonesian: String, english: String) throws {
    let status = try VectorATests.history().status(day)
    #expect(id.headline(status) == indonesian)
    #expect(en.headline(status) == english)
  }

  @Test func `a page about a past day says today's status on its second line`() throws {
    let register = try VectorATests.history().register
    let record = try RecordID(History.baubau)
    let (day, today) = (try CalendarDay("2018-01-01"), try CalendarDay("2026-11-23"))
    #expect(
      id.headlines(register.statuses(of: record, on: day, today: today)) == [
        "PADA 1 JANUARI 2018: BERLAKU",
        "Hari ini (23 November 2026): BERAKHIR sejak 27 Desember 2020 – jangka waktu habis",
      ])
    #expect(
      en.headlines(register.statuses(of: record, on: day, today: today)) == [
        "ON 1 JANUARY 2018: IN FORCE",
        "Today (23 November 2026): ENDED since 27 December 2020 – term over",
      ])
    #expect(
      id.headlines(register.statuses(of: record, on: today, today: today)) == [
        "Hari ini (23 November 2026): BERAKHIR sejak 27 Desember 2020 – jangka waktu habis"
      ])
  }

  @Test func `what is known of Baubau and Makassar`() throws {
    let history = try BaubauMakassarTests.history()
    let lost = try history.status("2018-02-01")
    #expect(
      id.headline(lost)
        == "Tidak diketahui: apakah jadi ditandatangani; terakhir tercatat: pembahasan, 23 Desember 2017")
    #expect(
      en.headline(lost) == "Unknown: whether it was signed; last recorded: discussion, 23 December 2017")
    #expect(try id.headline(history.status("2017-12-22")) == "BELUM ADA CATATAN")
    let talks = try history.status("2018-01-15")
    #expect(id.headline(talks) == "PEMBAHASAN")
    #expect(talks.flags.map(id.sentence) == ["penandatanganan direncanakan Januari 2018"])
    #expect(
      talks.why.map(id.sentence) == [
        "Pembahasan 23 Desember 2017 – dicatat oleh apeksi 24 November 2026",
        "Rencana penandatanganan Januari 2018 – dicatat oleh apeksi 24 November 2026",
      ])
    #expect(
      talks.why.map(en.sentence).first
        == "Discussion 23 December 2017 – recorded by apeksi on 24 November 2026")
  }

  @Test func `the rows of the parties`() throws {
    let status = try VectorATests.history().status("2018-01-01")
    #expect(status.parties.map(id.signature) == ["23 Desember 2017", "27 Desember 2017"])
    #expect(status.parties.map(id.confirmation) == ["kunci sendiri", "belum (dicatat oleh apeksi)"])
    #expect(status.parties.map(en.confirmation) == ["own key", "not yet (recorded by apeksi)"])
    #expect(
      try VectorATests.history().status("2017-12-23").parties.map(id.signature) == [
        "23 Desember 2017", "belum",
      ])
    #expect(
      try id.sentence(Ground(of: status, 3))
        == "Tanda tangan Kota Baubau 27 Desember 2017 – dicatat oleh apeksi 15 Februari 2018")
  }

  @Test func `dates and numbers`() throws {
    #expect(try id.date(CalendarDay("2017-12-23")) == "23 Desember 2017")
    #expect(try en.date(CalendarDay("2017-12-23")) == "23 December 2017")
    #expect(
      try ["2018-01", "2018", "2018-03-01"].map { try id.date(LegalDate($0)) } == [
        "Januari 2018", "2018", "1 Maret 2018",
      ])
    let night = try Instant("2017-12-22T16:30:00Z")
    #expect(id.date(night) == "22 Desember 2017")
    #expect(Wording(.id, offset: 8 * 3600).date(night) == "23 Desember 2017")
    #expect(
      [0, 7, 999, 1000, 1090, 1_234_567, -1090].map(id.number) == [
        "0", "7", "999", "1.000", "1.090", "1.234.567", "-1.090",
      ])
    #expect(en.number(1_234_567) == "1,234,567")
    #expect(id.number(.min) == "-9.223.372.036.854.775.808")
    #expect(try id.weekday(CalendarDay("2017-12-23").weekday) == "Sabtu")
    #expect(
      Weekday.allCases.map(id.weekday).joined(separator: " ") == "Senin Selasa Rabu Kamis Jumat Sabtu Minggu")
    #expect((1...12).map(id.month).joined(separator: " ").hasSuffix("Oktober November Desember"))
    #expect(en.month(2) == "February" && en.month(13) == "13" && en.month(0) == "0")
  }

  @Test func `flags in words`() throws {
    let (makassar, baubau) = (try PartyID("73.71"), try PartyID("74.72"))
    let (kb, apeksi) = (try RecordID("apeksi/kb"), try MemberID("apeksi"))
    let day = try CalendarDay("2020-12-26")
    let date = LegalDate.day(day)
    let table: [(Flag, String, String)] = [
      (.endsWithin(days: 0), "hari terakhir", "last day"),
      (.endsWithin(days: 90), "berakhir dalam 90 hari", "ends in 90 days"),
      (.endingAnnounced(day), "diakhiri mulai 26 Desember 2020", "ends early, on 26 December 2020"),
      (
        .extended(by: kb, before: day), "diperpanjang oleh apeksi/kb; semula sampai 26 Desember 2020",
        "extended by apeksi/kb; before that until 26 December 2020"
      ),
      (.renewed(times: 2), "diperpanjang otomatis 2 kali", "renewed automatically 2 times"),
      (
        .gapBefore(days: 9, of: kb), "9 hari tidak tercakup sejak apeksi/kb berakhir",
        "9 days not covered since apeksi/kb ended"
      ),
      (
        .outlivesParent(kb, days: 1), "berakhir 1 hari setelah induknya, apeksi/kb",
        "ends 1 day after its parent, apeksi/kb"
      ),
      (
        .outlivesParent(kb, days: nil), "tanpa batas waktu, sedangkan induknya, apeksi/kb, berakhir",
        "has no end, while its parent, apeksi/kb, has one"
      ),
      (.kbWithoutPKS(months: 6), "berlaku 6 bulan tanpa PKS", "in force for 6 months without a PKS"),
      (
        .plannedSigning(.month(year: 2018, month: 1)), "penandatanganan direncanakan Januari 2018",
        "signing planned for January 2018"
      ),
      (
        .plannedSigningPassed(.year(2018)), "rencana penandatanganan 2018 telah lewat",
        "the signing planned for 2018 has passed"
      ),
      (
        .awaitingOthers(.end, by: [makassar], waitingFor: [baubau]),
        "Pengakhiran oleh Kota Makassar, menunggu pihak lain: Kota Baubau",
        "Ending by Kota Makassar, awaiting Kota Baubau"
      ),
      (
        .awaitingConfirmation([makassar, baubau]), "menunggu konfirmasi Kota Makassar dan Kota Baubau",
        "awaiting confirmation by Kota Makassar and Kota Baubau"
      ),
      (
        .datesConflict(baubau, [.year(2017), date]),
        "tanggal tanda tangan Kota Baubau berbeda: 2017 dan 26 Desember 2020",
        "the dates of Kota Baubau's signature differ: 2017 and 26 December 2020"
      ),
      (.termsDiffer([apeksi]), "isi naskah dicatat berbeda oleh apeksi", "other terms recorded by apeksi"),
      (
        .recordedLate(baubau, days: 1090), "tanda tangan Kota Baubau dicatat 1.090 hari kemudian",
        "the signature of Kota Baubau was recorded 1,090 days later"
      ),
      (
        .disputed([apeksi]), "catatan yang diperselisihkan tidak dihitung: apeksi",
        "disputed entries do not count: apeksi"
      ),
      (
        .unknownAct(ActVerb(rawValue: "bless")), "tindakan yang tidak dikenal versi ini: bless",
        "an act that this version does not know: bless"
      ),
    ]
    for (flag, indonesian, english) in table {
      #expect(id.sentence(flag) == indonesian)
      #expect(en.sentence(flag) == english)
    }
    #expect(Set(table.map(\.0.code)).count == 16)
  }

  @Test func `missing things in words`() throws {
    let baubau = try PartyID("74.72")
    let table: [(Missing, String, String)] = [
      (.parties, "para pihak tidak diketahui", "the parties are not known"),
      (.signature(of: baubau), "menunggu tanda tangan Kota Baubau", "awaiting the signature of Kota Baubau"),
      (.signingDate(of: baubau), "tanggal tanda tangan Kota Baubau", "the day on which Kota Baubau signed"),
      (.whetherSigned, "apakah jadi ditandatangani", "whether it was signed"),
      (.condition, "syarat mulai berlaku", "the condition of entry into force"),
      (.approval(of: baubau), "menunggu persetujuan Kota Baubau", "awaiting the approval of Kota Baubau"),
      (.deposit, "menunggu penyimpanan oleh depositari", "awaiting deposit"),
      (.manual(try Slug("dana")), "menunggu syarat dana", "awaiting the condition dana"),
      (.day(try CalendarDay("2018-01-01")), "menunggu 1 Januari 2018", "awaiting 1 January 2018"),
      (.lastDay, "tanggal berakhir", "the last day"),
    ]
    for (missing, indonesian, english) in table {
      #expect(id.sentence(missing) == indonesian)
      #expect(en.sentence(missing) == english)
    }
    #expect(Set(table.map(\.0.code)).count == table.count)
  }

  @Test func `says what keeps an instrument from being in force`() throws {
    let history = try VectorATests.history()
    #expect(try id.notYet(history.status("2017-12-23")) == "Belum berlaku: menunggu tanda tangan Kota Baubau")
    #expect(
      try en.notYet(history.status("2017-12-22"))
        == "Not in force yet: awaiting the signature of Kota Makassar, awaiting the signature of Kota Baubau")
    #expect(try id.notYet(history.status("2018-01-01")) == nil)
    #expect(try id.notYet(BaubauMakassarTests.history().status("2018-02-01")) == nil)
  }

  @Test(arguments: [
    ("all-signed", "semua pihak telah menandatangani", "all parties have signed"),
    ("signed-by(2)", "paling sedikit 2 pihak telah menandatangani", "at least 2 of the parties have signed"),
    ("signed(74.72)", "Kota Baubau telah menandatangani", "Kota Baubau has signed"),
    (
      "approval(73.71)", "persetujuan Kota Makassar telah diberikan",
      "the approval of Kota Makassar is granted"
    ),
    ("deposited", "telah disimpan oleh depositari", "the depositary has received it"),
    (
      "after(all-signed,30d)", "30 hari setelah semua pihak telah menandatangani",
      "30 days after all parties have signed"
    ),
    (
      "any(on(2018-01-01),all(deposited,all-signed))",
      "mulai 1 Januari 2018 atau (telah disimpan oleh depositari dan semua pihak telah menandatangani)",
      "from 1 January 2018 or (the depositary has received it and all parties have signed)"
    ),
    (
      "after(deposited,1mo)", "1 bulan setelah telah disimpan oleh depositari",
      "1 month after the depositary has received it"
    ),
  ])
  func `conditions in words`(text: String, indonesian: String, english: String) throws {
    let condition = try Condition(text)
    #expect(id.sentence(condition) == indonesian)
    #expect(en.sentence(condition) == english)
  }

  @Test func `terms in words`() throws {
    let durations: [Terms.Duration] = [
      .unknown, .until(try CalendarDay("2020-12-26")), .months(36), .unlimited,
    ]
    #expect(
      durations.map { id.sentence($0) }
        == ["tidak diketahui", "sampai 26 Desember 2020", "36 bulan", "tanpa batas waktu"])
    #expect(
      durations.map { en.sentence($0) } == [
        "not known", "until 26 December 2020", "36 months", "without a limit of time",
      ])
    let renewals: [Terms.Renewal] = [.unknown, .none, .byAgreement, .automatic(months: 12)]
    #expect(
      renewals.map { id.sentence($0) } == [
        "tidak diketahui", "tidak diperpanjang", "diperpanjang dengan kesepakatan",
        "diperpanjang otomatis 12 bulan",
      ])
    #expect(en.sentence(.automatic(months: 1)) == "renewed automatically for 1 month")
  }

  @Test func `every name has its own word in both languages`() {
    for wording in [id, en] {
      let names: [[String]] = [
        Phase.allCases.map(wording.name), Participant.Role.allCases.map(wording.name),
        SigningMethod.allCases.map(wording.name), Coverage.allCases.map(wording.name),
        ActVerb.known.map(wording.name), Relation.Kind.allCases.map { wording.name($0) },
        [.kb, .pks, .mou, .addendum, .prolongation, .termination, .nk].map { (kind: InstrumentKind) in
          wording.name(kind)
        },
        [.periodOver, .purposeAchieved, .agreed, .rulesChanged, .objectLost, .replaced, .breach, .notice]
          .map { (reason: EndReason) in wording.name(reason) },
      ]
      for words in names {
        #expect(Set(words).count == words.count)
        #expect(!words.contains(""))
      }
    }
    #expect(id.name(InstrumentKind.kb) == "Kesepakatan Bersama")
    #expect(id.name(InstrumentKind.pks) == "Perjanjian Kerja Sama")
    #expect(id.name(SigningMethod.wetInk) == "tanda tangan basah")
    #expect(id.name(Relation.Kind.carriesOut, incoming: true) == "dilaksanakan oleh")
    #expect(id.name(InstrumentKind(rawValue: "piagam")) == "piagam")
    #expect(id.name(EndReason(rawValue: "kahar")) == "kahar")
    #expect(id.name(ActVerb(rawValue: "bless")) == "bless")
  }
}

extension Ground {
  /// One of the entries that an answer rests on.
  fileprivate init(of status: InstrumentStatus, _ index: Int) throws {
    self = try #require(status.why.indices.contains(index) ? status.why[index] : nil)
  }
}
