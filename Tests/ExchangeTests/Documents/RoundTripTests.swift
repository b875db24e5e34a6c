import Catalog
import Markup
import Testing

@testable import Exchange

@Suite struct RoundTripTests {
  @Test(arguments: [1, 2] as [UInt64])
  func `every record comes back from its payload`(_ seed: UInt64) throws {
    var dice = RecordDice(seed: seed)
    for round in 0..<20 {
      try check(ProfileDocument.self, dice.profile(), seed, round)
      try check(ApplicationDocument.self, dice.application(), seed, round)
      try check(SharingDocument.self, dice.sharing(), seed, round)
      try check(InstrumentDocument.self, dice.instrument(), seed, round)
      try check(AdoptionDocument.self, dice.adoption(), seed, round)
      try check(ActDocument.self, dice.act(), seed, round)
    }
  }

  private func check<Kind: RecordDocument>(
    _: Kind.Type, _ record: Kind.Record, _ seed: UInt64, _ round: Int
  ) throws {
    let payload = try Kind.payload(record)
    let reading = Kind.read(payload, file: "x.xml")
    #expect(reading.findings == [], "seed \(seed), round \(round)")
    #expect(reading.record == record, "seed \(seed), round \(round)")
    #expect(try Kind.payload(try #require(reading.record)) == payload, "seed \(seed), round \(round)")
    let document = try MarkupParser().parse(payload)
    #expect(document.canonical() == payload, "seed \(seed), round \(round)")
  }

  @Test func `every example comes back, laid out or not`() throws {
    func check<Kind: RecordDocument>(_: Kind.Type, _ example: String) throws {
      let record = try #require(Kind.read(example.bytes, file: "x.xml").record)
      let payload = try Kind.payload(record)
      #expect(Kind.read(payload, file: "x.xml").record == record)
      #expect(!payload.contains(0x0A))
    }
    try check(ProfileDocument.self, Examples.profile)
    try check(ApplicationDocument.self, Examples.application)
    try check(ApplicationDocument.self, Examples.wholeCard)
    try check(SharingDocument.self, Examples.sharing)
    try check(InstrumentDocument.self, Examples.instrument)
    try check(AdoptionDocument.self, Examples.adoption)
    try check(ActDocument.self, Examples.act)
    try check(ActDocument.self, Examples.plan)
  }

  @Test func `the whole card holds every element of the schema, in its order`() throws {
    let schema = try MarkupParser().parse(try repositoryFile("schemas/application-1.xsd")).root
    let application = try #require(schema.all("element").first { $0["name"] == "application" })
    let sequence = try #require(application.first("complexType")?.first("sequence"))
    let names = sequence.all("element").compactMap { $0["name"] ?? $0["ref"] }
    let card = try #require(ApplicationDocument.read(Examples.wholeCard.bytes, file: "x.xml").record)
    let written = ApplicationDocument.element(card).elements.map(\.name)
    #expect(written.reduce(into: []) { if $0.last != $1 { $0.append($1) } } == names)
  }

  @Test(arguments: ["commonApplication", "integrations", "securityTest"])
  func `none is more than silence, and an empty element less than a name`(_ name: String) throws {
    func card(_ inside: String) throws -> ApplicationCard {
      let text = """
        <application xmlns="urn:mitrakota:application:1" slug="a"><name lang="id">A</name><owner>00.01</owner>\
        \(inside)</application>
        """
      let reading = ApplicationDocument.read(text.bytes, file: "x.xml")
      #expect(reading.findings == [])
      let card = try #require(reading.record)
      #expect(String(decoding: try ApplicationDocument.payload(card), as: UTF8.self) == text)
      return card
    }
    let cards = [
      try card(""), try card("<\(name)></\(name)>"), try card("<\(name)><none></none></\(name)>"),
    ]
    #expect(Set(cards).count == 3)
    let both = "<integrations><none/><integration>SSO</integration></integrations>"
    let text = """
      <application xmlns="urn:mitrakota:application:1" slug="a"><name lang="id">A</name><owner>00.01</owner>\(both)\
      </application>
      """
    #expect(ApplicationDocument.read(text.bytes, file: "x.xml").findings.map(\.rule) == ["unexpected-element"])
  }

  @Test func `writes exactly these bytes`() throws {
    let record = try #require(ActDocument.read(Examples.plan.bytes, file: "x.xml").record)
    let payload = String(decoding: try ActDocument.payload(record), as: UTF8.self)
    #expect(
      payload == """
        <act xmlns="urn:mitrakota:act:1" dataClass="public-sources" slug="baubau-makassar-rencana">\
        <verb>plan-signing</verb><instrument>apeksi/baubau-makassar</instrument><date>2018-01</date>\
        <place>Makassar</place><source><title>Contoh sumber</title></source></act>
        """)
  }

  @Test func `layout, comments and spaces in texts do not change a payload`() throws {
    let record = try #require(ActDocument.read(Examples.plan.bytes, file: "x.xml").record)
    let laidOut = try Examples.plan
      .replacing(
        once: "<place>Makassar</place>", with: "<!-- catatan -->\r\n\t<place>\r\n Makassar\t</place>")
    let other = try #require(ActDocument.read(laidOut.bytes, file: "x.xml").record)
    #expect(try ActDocument.payload(other) == ActDocument.payload(record))
  }

  @Test(arguments: ["", " ", "dua  spasi", "baris\nbaru", "\u{1}", String(repeating: "x", count: 301)])
  func `refuses to write a text that would not come back`(_ place: String) throws {
    var record = try #require(ActDocument.read(Examples.plan.bytes, file: "x.xml").record)
    record.place = place
    let error = #expect(throws: ExchangeError.self) { _ = try ActDocument.payload(record) }
    #expect(error?.code == .payload)
    #expect(error?.fault == .author)
  }

  @Test func `refuses to write terms that no schema has`() throws {
    var record = try #require(ActDocument.read(Examples.act.bytes, file: "x.xml").record)
    record.act.terms?.duration = .months(1201)
    #expect(throws: ExchangeError.self) { _ = try ActDocument.payload(record) }
    record.act.terms?.duration = .months(1200)
    #expect(throws: Never.self) { _ = try ActDocument.payload(record) }
    record.act.verb = ActVerb(rawValue: "nod")
    #expect(throws: ExchangeError.self) { _ = try ActDocument.payload(record) }
  }
}
