import Catalog
import Exchange
import Registry
import Testing

@Suite struct AgreementAnswerTests {
  private func ids(_ list: AgreementList) -> [String] {
    list.sections.map { "\($0.dataClass.rawValue): \($0.rows.map(\.id.slug.description).joined(separator: " "))" }
  }

  @Test func `without a filter every agreement stands in the section of its class, by id`() throws {
    let list = try Cabinet.view().agreements()
    #expect(ids(list) == ["public-sources: air-bersih lama rencana sinergi", "invented: batas"])
    #expect(list.count == 5)
    #expect(list.day.description == today)
    #expect(
      list.sections[0].rows.map(\.title) == [
        "Kerja Sama Air Bersih", "lama", "Rencana Kerjasama Pelabuhan", "Perjanjian Sinergi Aplikasi",
      ])
  }

  @Test(arguments: [
    ("73.71", ["public-sources: air-bersih lama rencana sinergi"]),
    ("74.72", ["public-sources: rencana sinergi"]), ("00.02", ["invented: batas"]), ("71.71", ["public-sources: lama"]),
    ("apeksi", []),
  ])
  func `a party is found in its own agreements alone`(party: String, expected: [String]) throws {
    var filter = AgreementFilter()
    filter.party = try PartyID(party)
    #expect(ids(try Cabinet.view().agreements(filter)) == expected)
  }

  @Test(arguments: [
    ([Phase.inForce], ["public-sources: air-bersih sinergi", "invented: batas"]),
    ([.ended], ["public-sources: lama"]),
    ([.ended, .discussion, .offered], ["public-sources: lama rencana"]), ([.rejected], []),
  ])
  func `a phase filter is about the day`(phases: [Phase], expected: [String]) throws {
    var filter = AgreementFilter()
    filter.phases = Set(phases)
    #expect(ids(try Cabinet.view().agreements(filter)) == expected)
  }

  @Test(
    arguments: [
      (37, today, []), (38, today, ["public-sources: air-bersih"]), (0, "2026-12-31", ["public-sources: air-bersih"]),
      (9999, "2027-01-01", []), (3650, "2025-03-01", ["public-sources: lama air-bersih"]),
    ] as [(Int, String, [String])])
  func `what ends within some days is counted from the day asked for, soonest first`(
    days: Int, day: String, expected: [String]
  ) throws {
    var filter = AgreementFilter()
    filter.expiringWithin = days
    #expect(ids(try Cabinet.view().agreements(filter, on: try CalendarDay(day))) == expected)
  }

  @Test func `a filter by class leaves the other classes out`() throws {
    let view = try Cabinet.view()
    for (dataClass, count) in [(DataClass.official, 0), (.publicSources, 4), (.invented, 1)] {
      var filter = AgreementFilter()
      filter.dataClass = dataClass
      let list = view.agreements(filter)
      #expect(list.count == count)
      #expect(list.sections.allSatisfy { $0.dataClass == dataClass })
    }
  }

  @Test func `a class follows from the codes, then from the profile of the recorder`() throws {
    let cabinet = try Cabinet()
    let id = try RecordID("apeksi/sinergi")
    #expect(try cabinet.view().agreement(id).dataClass == .publicSources)
    try cabinet.town.catalog.write(
      Documents.profile("apeksi", "Sekretariat", dataClass: "official"), to: "profile.xml")
    try cabinet.town.publish()
    let view = try cabinet.view()
    #expect(view.agreement(id).dataClass == .official)
    #expect(view.agreement(try RecordID("apeksi/batas")).dataClass == .invented)
    #expect(ids(view.agreements()) == ["official: air-bersih lama rencana sinergi", "invented: batas"])
  }

  @Test(arguments: ["2017-12-23", "2023-05-01", "2023-05-02", today])
  func `invented agreements are never listed with others, on days before their record either`(day: String) throws {
    let list = try Cabinet.view().agreements(on: try CalendarDay(day))
    let classes = list.sections.filter { $0.rows.contains { $0.id.slug.description == "batas" } }.map(\.dataClass)
    #expect(classes == [.invented])
  }

  @Test func `a withdrawn record goes from the lists, its status and history stay`() throws {
    let cabinet = try Cabinet()
    try cabinet.withdraw("instruments/sinergi.xml")
    let view = try cabinet.view()
    #expect(ids(view.agreements()).first == "public-sources: air-bersih lama rencana")
    #expect(view.instruments[try RecordID("apeksi/sinergi")] == nil)
    let answer = view.agreement(try RecordID("apeksi/sinergi"))
    #expect(answer.status.phase == .inForce)
    #expect(answer.title == "sinergi")
    #expect(answer.history.map(\.leaf.subject.description) == ["act/sinergi-catat"])
  }

  @Test func `the status of today stands beside that of another day, and only then`() throws {
    let view = try Cabinet.view()
    let past = try view.agreement("sinergi", on: try CalendarDay("2024-01-01"))
    #expect(past.status.phase == .noRecord)
    #expect(past.statuses.today?.phase == .inForce)
    #expect(try view.agreement("sinergi").statuses.today == nil)
    #expect(try view.agreement("sinergi", on: try CalendarDay(today)).statuses.today == nil)
  }

  @Test func `what was known is cut at the moment of recording`() throws {
    let cabinet = try Cabinet()
    let id = try RecordID("apeksi/sinergi")
    let view = try cabinet.view()
    let recorded = try #require(view.agreement(id).history.first?.leaf.recordedAt)
    let before = view.agreement(id, known: .instant(Instant(seconds: recorded.seconds - 1)))
    #expect(before.status.phase == .noRecord)
    #expect(before.history.isEmpty && before.adoptions.isEmpty)
    let then = view.agreement(id, known: .instant(recorded))
    #expect(then.status == view.agreement(id).status)
  }

  @Test func `what was known can be named by sizes of logs, and a log not named says nothing`() throws {
    let cabinet = try Cabinet()
    let view = try cabinet.view()
    let id = try RecordID("apeksi/sinergi")
    let index = try #require(view.agreement(id).history.first?.leaf.index)
    let author = MemberID.secretariat
    #expect(view.agreement(id, known: .heads([author: index])).status.phase == .noRecord)
    #expect(view.agreement(id, known: .heads([author: index + 1])).status.phase == .inForce)
    #expect(view.agreement(id, known: .heads([:])).status.phase == .noRecord)
  }

  @Test func `history and sources name each act and each source once`() throws {
    let answer = try Cabinet.view().agreement("134 / 12 / 2024")
    #expect(answer.id.description == "apeksi/sinergi")
    #expect(answer.history.map { $0.record?.sources.first?.title } == ["Buku agenda"])
    #expect(answer.sources.map(\.title) == ["Lemari arsip", "Buku agenda"])
    #expect(answer.adoptions.map(\.id.description) == ["apeksi/pakai-war-room"])
    #expect(answer.record?.numbers.map(\.text) == ["134/12/2024", "500.12 / 7 / 2024"])
  }

  @Test func `an agreement that nobody names has no record on any day`() throws {
    let answer = try Cabinet.view().agreement(try RecordID("73.71/tidak-ada"))
    #expect(answer.status.phase == .noRecord)
    #expect(answer.title == "tidak-ada" && answer.history.isEmpty && answer.sources.isEmpty)
  }
}

private let today = "2026-11-23"
