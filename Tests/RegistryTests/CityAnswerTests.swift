import Catalog
import Registry
import Testing

@Suite struct CityAnswerTests {
  @Test func `there are 98 cities, and invented ones only for those who ask`() throws {
    let view = try Cabinet.view()
    let cities = view.cities()
    #expect(cities.count == 98)
    #expect(cities.allSatisfy { !$0.region.code.isInvented })
    #expect(cities.map(\.region.code) == cities.map(\.region.code).sorted())
    let invented = view.cities(invented: true)
    #expect(!invented.isEmpty && invented.allSatisfy { $0.region.code.isInvented })
  }

  @Test(arguments: [
    ("73.71", "2026-11-23", 4, 2, 1), ("74.72", "2026-11-23", 2, 1, 0), ("71.71", "2026-11-23", 1, 0, 0),
    ("71.71", "2025-03-01", 1, 1, 0), ("73.72", "2027-01-01", 1, 0, 0), ("11.71", "2026-11-23", 0, 0, 0),
  ])
  func `a city's row counts its agreements, those in force on the day, and its applications`(
    code: String, day: String, all: Int, inForce: Int, applications: Int
  ) throws {
    let rows = try Cabinet.view().cities(on: try CalendarDay(day))
    let row = try #require(rows.first { $0.region.code.description == code })
    #expect([row.agreements, row.inForce, row.applications] == [all, inForce, applications])
    #expect(!row.hasLog)
  }

  @Test func `a city has a log once an entry of it is held`() async throws {
    let world = try await World()
    let before = try world.hub.node.view().cities()
    #expect(before.allSatisfy { !$0.hasLog })
    try await world.settle()
    let after = try world.hub.node.view().cities()
    #expect(after.filter(\.hasLog).map(\.region.code.description) == ["73.71", "74.72"])
  }

  @Test(arguments: [
    ("73.71", "73.71"), ("Makassar", "73.71"), ("kota makassar", "73.71"), ("Ujung Pandang", "73.71"),
    ("baubau", "74.72"), ("Bau-Bau", "74.72"), ("bandung", "32.73"), ("Kab. Bandung", "32.04"),
    ("Kabupaten Gorontalo", "75.01"), ("Gorontalo", "75.71"), ("73", "73"), ("Sulawesi Selatan", "73"),
    ("apeksi", "apeksi"), ("universitas-contoh", "universitas-contoh"), ("00.01", "00.01"),
    ("Kota Contoh Melati", "00.01"),
  ])
  func `a party is found by code, name, other name or short name`(text: String, party: String) throws {
    #expect(try Cabinet.view().identifyParty(text).description == party)
  }

  @Test func `a code that does not exist is answered with those that do`() throws {
    let error = #expect(throws: RegistryError.self) { try Cabinet.view().identifyParty("73.70") }
    #expect(error?.code == .notFound)
    #expect(error?.english.hasPrefix("'73.70' is no region or body that the register knows. Perhaps: ") == true)
    #expect(error?.indonesian.contains("Kota Makassar (73.71)") == true, "\(error?.indonesian ?? "")")
  }

  @Test func `a misspelled name is answered with the nearest, nonsense with the list`() throws {
    let view = try Cabinet.view()
    let near = #expect(throws: RegistryError.self) { try view.identifyParty("Makasar") }
    #expect(near?.english.contains("Kota Makassar (73.71)") == true, "\(near?.english ?? "")")
    for text in ["", "Qqqqqq Xxxxxx"] {
      let far = #expect(throws: RegistryError.self) { try view.identifyParty(text) }
      #expect(far?.code == .notFound)
      #expect(far?.english.hasSuffix("List them with: mitrakota cities") == true, "\(far?.english ?? "")")
    }
  }

  @Test func `everything about a city stands in one answer`() throws {
    let answer = try Cabinet.view().city(try PartyID("73.71"))
    #expect(answer.name == "Kota Makassar")
    #expect(answer.region?.city?.komwil == .vi)
    #expect(answer.dataClass == .publicSources)
    #expect(answer.agreements.count == 4)
    #expect(answer.applications.sections.flatMap(\.rows).map(\.id.description) == ["apeksi/war-room"])
    #expect(answer.gives.map(\.id.description) == ["apeksi/pakai-war-room"])
    #expect(answer.takes.isEmpty && answer.profile == nil)
  }

  @Test func `an invented city is of its own class, a body has a name and no region`() throws {
    let view = try Cabinet.view()
    let melati = view.city(try PartyID("00.01"))
    #expect(melati.dataClass == .invented)
    #expect(melati.applications.sections.map(\.dataClass) == [.invented])
    let body = view.city(try PartyID("apeksi"))
    #expect(body.region == nil && body.profile != nil)
    #expect(body.name == "Sekretariat APEKSI")
  }

  @Test(arguments: [
    ("2024-01-31", 0), ("2024-02-01", 1), ("2026-11-23", 1), ("2026-11-30", 1), ("2026-12-01", 0),
  ])
  func `a use counts from its first day to its last`(day: String, count: Int) throws {
    let view = try Cabinet.view()
    let day = try CalendarDay(day)
    #expect(try view.application("war-room", on: day).adopters.count == count)
    #expect(view.city(try PartyID("74.72"), on: day).takes.count == count)
    let rows = view.applications(owner: try PartyID("73.71"), on: day).sections.flatMap(\.rows)
    #expect(rows.map(\.adopters) == [count])
  }

  @Test func `a use is covered by the agreement in force on the day`() throws {
    let cabinet = try Cabinet()
    let answer = try cabinet.view().application("War Room")
    #expect(answer.adopters.map(\.coverage) == [.covered])
    #expect(answer.adopters.first?.record?.release == "2.1")
    #expect(answer.dataClass == .publicSources)
    try cabinet.withdraw("adoptions/pakai-war-room.xml")
    #expect(try cabinet.view().application("War Room").adopters.isEmpty)
  }

  @Test func `the overview counts each class by itself`() throws {
    let overview = try Cabinet.view().overview()
    #expect(overview.counts.map(\.dataClass) == [.publicSources, .invented])
    #expect(overview.counts.map(numbers) == [[4, 2, 3, 1, 0, 0, 1], [1, 1, 2, 0, 0, 0, 1]])
    #expect(overview.expiring.sections.flatMap(\.rows).map(\.id.slug.description) == ["air-bersih"])
    #expect(overview.awaiting.count == 0)
  }

  @Test func `the overview of another day counts what held then`() throws {
    let overview = try Cabinet.view().overview(on: try CalendarDay("2024-12-31"))
    // `sinergi` and `lama` are in force, `lama` for 60 days more.
    #expect(overview.counts.map(numbers) == [[4, 2, 3, 1, 0, 0, 1], [1, 1, 2, 0, 0, 0, 1]])
    #expect(overview.expiring.sections.flatMap(\.rows).map(\.id.slug.description) == ["lama"])
  }

  private func numbers(_ count: Overview.Count) -> [Int] {
    [
      count.agreements, count.inForce, count.parties, count.expiring, count.awaitingSignature, count.unknown,
      count.applications,
    ]
  }
}
