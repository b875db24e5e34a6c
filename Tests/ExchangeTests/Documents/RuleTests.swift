import Catalog
import Testing

@testable import Exchange

/// A change to a right record, and what the rules must say about it.
struct RuleCase<Record: CatalogRecord>: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var change: @Sendable (inout Record) throws -> Void
  var says: [Said]

  init(_ name: String, _ change: @escaping @Sendable (inout Record) throws -> Void, says: [Said]) {
    (testDescription, self.change, self.says) = (name, change, says)
  }
}

@Suite struct RuleTests {
  private func context() throws -> RuleContext {
    RuleContext(
      member: try MemberID("apeksi"), gazetteer: ReferenceData.gazetteer,
      units: [try Slug("kerja-sama"), try Slug("diskominfo")])
  }

  private func check<Kind: RecordDocument>(
    _: Kind.Type, _ example: String, _ rule: RuleCase<Kind.Record>
  ) throws where Kind.Record: CatalogRecord {
    var record = try #require(Kind.read(example.bytes, file: "x.xml").record)
    #expect(Rulebook.findings(in: record, try context()) == [])
    try rule.change(&record)
    #expect(Rulebook.findings(in: record, try context()).map(Said.init) == rule.says)
  }

  @Test(arguments: acts) func `says what an act should not mean`(_ rule: RuleCase<ActRecord>) throws {
    try check(ActDocument.self, Examples.act, rule)
  }

  @Test(arguments: adoptions)
  func `says what an adoption should not mean`(_ rule: RuleCase<AdoptionRecord>) throws {
    try check(AdoptionDocument.self, Examples.adoption, rule)
  }

  @Test(arguments: instruments)
  func `says what an instrument should not mean`(_ rule: RuleCase<InstrumentRecord>) throws {
    try check(InstrumentDocument.self, Examples.instrument, rule)
  }

  @Test(arguments: [ApplicationCard.PersonalData?.none, .some(.none), .general, .specific])
  func `kinds of specific data want the word specific`(_ data: ApplicationCard.PersonalData?) throws {
    var card = ApplicationCard(
      try Slug("izin-melati"), names: LocalizedText([.indonesian: "Izin"]), owner: try PartyID("73.71"))
    card.personalData = data
    card.sources = [Source("Buku register")]
    #expect(Rulebook.findings(in: card, try context()) == [])
    card.specificData = [.health]
    let findings = Rulebook.findings(in: card, try context())
    guard data != .specific else { return #expect(findings == []) }
    let said = data?.rawValue ?? ""
    #expect(
      findings.map(Said.init) == [
        Said(
          "", "specificData", "specific-data-unsaid",
          id: "Kartu ini menyebut data spesifik 'health', tetapi personalData berisi '\(said)'.",
          fix: "Tulis <personalData>specific</personalData>, atau hapus specificData.",
          en: "The card names specific data 'health', but its personalData is '\(said)'.",
          fix: "Write <personalData>specific</personalData>, or remove specificData.")
      ])
  }

  @Test(arguments: profiles)
  func `says what a profile should not mean`(_ rule: RuleCase<Profile>) throws {
    try check(ProfileDocument.self, Examples.profile, rule)
  }

  @Test func `no rule but those of shape, codes and names keeps a record back`() {
    let errors =
      Rulebook.record.filter { $0.severity == .error }.map(\.id)
      + Rulebook.act.filter { $0.severity == .error }.map(\.id)
      + Rulebook.adoption.filter { $0.severity == .error }.map(\.id)
      + Rulebook.instrument.filter { $0.severity == .error }.map(\.id)
      + Rulebook.application.filter { $0.severity == .error }.map(\.id)
      + Rulebook.folder.filter { $0.severity == .error }.map(\.id)
    #expect(
      errors == [
        "unknown-region", "mixed-data", "terms-placement", "signature-placement", "party-missing",
        "participant-twice", "duplicate-id",
      ])
  }

  @Test func `every rule has a name of its own`() {
    let names =
      Rulebook.record.map(\.id) + Rulebook.act.map(\.id) + Rulebook.adoption.map(\.id)
      + Rulebook.instrument.map(\.id) + Rulebook.application.map(\.id) + Rulebook.folder.map(\.id)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { (try? Slug($0)) != nil })
  }

  @Test func `the signature of a text before its adoption is a warning, whoever recorded the other`() throws {
    func act(_ slug: String, _ verb: ActVerb, _ party: String, _ date: String) throws
      -> MemberCatalog.Filed<ActRecord>
    {
      let act = Act(
        verb, try RecordID("apeksi/kb"), party: try PartyID(party), date: try LegalDate(date))
      return MemberCatalog.Filed("\(slug).xml", ActRecord(try Slug(slug), act))
    }
    var catalog = MemberCatalog(member: try MemberID("apeksi"))
    catalog.acts = [
      try act("a", .adopt, "73.71", "2017-12-23"), try act("b", .sign, "73.71", "2017-12-22"),
      try act("c", .sign, "74.72", "2017-12-22"), try act("d", .sign, "73.71", "2017-12"),
    ]
    let found = catalog.findings(gazetteer: ReferenceData.gazetteer).filter {
      $0.rule == "signed-before-adopted"
    }
    #expect(found.map(\.file) == ["b.xml"])
    #expect(
      found.map(\.sentence.id) == [
        "Tanda tangan 2017-12-22 mendahului kesepakatan atas naskah 2017-12-23."
      ])
  }
}

extension RuleTests {
  static let adoptions: [RuleCase<AdoptionRecord>] = [
    RuleCase(
      "ends before it began",
      {
        $0.adoption.until = try LegalDate("2018-02")
      },
      says: [
        Said(
          "", "until", "use-order",
          id: "Pemakaian berakhir 2018-02, sebelum mulai 2018-03.",
          fix: "Cocokkan keduanya dengan BAST.",
          en: "The use ends 2018-02, before it began 2018-03.",
          fix: "Compare both with the record of handover.")
      ]),
    RuleCase(
      "given to itself",
      {
        $0.adoption.taker = $0.adoption.giver
      },
      says: [
        Said(
          "", "taker", "given-to-itself",
          id: "Pemberi dan penerima sama: '00.01'.",
          fix: "Tulis kota yang memakai aplikasi sebagai penerima.",
          en: "Giver and taker are the same: '00.01'.",
          fix: "Write the city that uses the application as the taker.")
      ]),
  ]

  static let instruments: [RuleCase<InstrumentRecord>] = [
    RuleCase(
      "closed without a ground",
      {
        $0.classification?.ground = nil
      },
      says: [
        Said(
          "", "classification", "ground-missing",
          id: "Naskah ini tertutup tanpa dasar pengecualian.",
          fix: "Tambahkan ground=\"…\" dengan dasar pengecualiannya; dalam buku kerja tulis 'tertutup: dasarnya'.",
          en: "This text is closed and no ground is named.",
          fix: "Add ground=\"…\" with the ground for closing it; in a workbook write 'tertutup: the ground'.")
      ]),
    RuleCase(
      "number of an unknown region",
      {
        $0.numbers[1].party = try PartyID("99.99")
      },
      says: [
        Said(
          "", "number[2]/@party", "unknown-region",
          id: "Kode wilayah '99.99' tidak ada dalam daftar wilayah.",
          fix: "Tulis kode Kemendagri, misalnya 74.72; kode rekaan diawali 00.",
          en: "The region code '99.99' is not in the register of regions.",
          fix: "Write the code of Kemendagri, such as 74.72; invented codes begin with 00.")
      ]),
  ]

  static let profiles: [RuleCase<Profile>] = [
    RuleCase(
      "region with two digits swapped",
      {
        $0.region = try RegionCode("74.27")
      },
      says: [
        Said(
          "", "region", "unknown-region",
          id: "Kode wilayah '74.27' tidak ada dalam daftar wilayah.",
          fix: "Mungkin maksudnya 74.72 Kota Bau Bau atau 74.07 Kabupaten Wakatobi.",
          en: "The region code '74.27' is not in the register of regions.",
          fix: "Did you mean 74.72 Kota Bau Bau or 74.07 Kabupaten Wakatobi?")
      ]),
    RuleCase(
      "no source",
      {
        $0.sources = []
      },
      says: [
        Said(
          "", "", "source-missing",
          id: "Catatan dari sumber publik ini tidak menyebut sumber.",
          fix: "Tambahkan <source> dengan judul dan, bila ada, alamatnya.",
          en: "This record comes from public sources and names none.",
          fix: "Add a <source> with its title and, if there is one, its address.")
      ]),
  ]
}
