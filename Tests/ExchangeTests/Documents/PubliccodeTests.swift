import Catalog
import Testing

@testable import Exchange

@Suite struct PubliccodeTests {
  private func read(_ text: String) throws -> Reading<ApplicationCard> {
    PubliccodeDocument.read(
      text.bytes, file: "publiccode.yml", slug: try Slug("izin-melati"), owner: try PartyID("00.01"))
  }

  @Test func `takes what a card has a place for`() throws {
    let reading = try read(Examples.publiccode)
    #expect(reading.findings == [])
    let card = try #require(reading.record)
    #expect(card.slug.description == "izin-melati")
    #expect(card.owner.description == "00.01")
    #expect(card.names == LocalizedText([.indonesian: "Izin Melati", .english: "Jasmine Permits"]))
    #expect(card.descriptions[.indonesian] == "Perizinan usaha mikro dalam satu pintu")
    #expect(card.descriptions[.english] == "Permits for small businesses")
    #expect(card.repository?.description == "https://example.org/izin-melati.git")
    #expect(card.website?.description == "https://example.org/izin-melati")
    #expect(card.platforms.map(\.description) == ["web", "android"])
    #expect(card.categories.map(\.description) == ["document-management"])
    #expect(card.status == .active)
    #expect(card.softwareType == "standalone/web")
    #expect(card.releases == [ApplicationCard.Release("2.0", on: try LegalDate("2018-03-01"))])
    #expect(card.licence == "AGPL-3.0-or-later")
    #expect(card.agency == "Pemerintah Kota Contoh Melati")
    #expect(card.sources == [Source("publiccode.yml", url: card.repository)])
    #expect(card.contacts.map(\.name) == ["Petugas Contoh"])
    #expect(card.contacts.map(\.email) == ["petugas@example.org"])
    #expect(
      card.features.map { "\($0.language) \($0.text)" } == [
        "id Permohonan dan pemeriksaan berkas", "id Surat izin dengan kode periksa",
        "en Applications and their documents",
      ])
    #expect(card.maintenance == .internal && card.languages == [.indonesian])
  }

  @Test func `takes origins, users, manuals, needs and firms`() throws {
    let text = try Examples.publiccode
      .replacing(
        once: "categories:\n  - document-management",
        with: """
          isBasedOn: https://example.org/asal.git
          usedBy: [Kota Contoh Kenanga]
          organisation: {name: Dinas Contoh, uri: "https://example.org/"}
          dependsOn:
            open: [{name: PostgreSQL, versionMin: "15"}, {name: PHP, version: "8.2"}]
            hardware: [{name: Pemindai}]
          """
      )
      .replacing(once: "    localisedName: Jasmine Permits", with: "    apiDocumentation: https://example.org/api")
      .replacing(
        once: "type: internal\n", with: "type: contract\n  contractors: [{name: CV Contoh, until: 2030-01-01}]\n")
    let reading = try read(text)
    #expect(reading.findings == [])
    let card = try #require(reading.record)
    #expect(card.origins == [ApplicationCard.Origin(.variant, try .init("https://example.org/asal.git"))])
    #expect(card.users == ["Kota Contoh Kenanga"] && card.agency == "Dinas Contoh")
    #expect(card.technologies.map { "\($0.name) \($0.version ?? "")" } == ["PostgreSQL >= 15", "PHP 8.2"])
    #expect(card.documentation.map(\.kind) == [.api])
    #expect(
      card.maintenance == .contract && card.contacts.map { $0.name ?? $0.office } == ["Petugas Contoh", "CV Contoh"])
  }

  @Test func `a card that came from a publiccode says the same when it is written as one`() throws {
    let card = try #require(try read(Examples.publiccode).record)
    let written = PubliccodeWriting.file(of: card, named: "publiccode.yml")
    let missing = written.findings.filter { $0.severity == .error }.map(\.keyPath)
    #expect(
      missing == [
        "description.id.longDescription", "description.en.longDescription", "localisation.localisationReady",
      ])
    let root = try #require(written.root)
    var maker = PubliccodeCard(file: "", places: KeyPlaces(root: root))
    #expect(maker.card(from: root, slug: card.slug, owner: card.owner) == card)
  }

  @Test func `a card that knows nothing names every key that is missing`() throws {
    let card = ApplicationCard(
      try Slug("loket"), names: LocalizedText([.indonesian: "Loket"]), owner: try PartyID("00.01"))
    let missing = PubliccodeWriting.file(of: card, named: "").findings.filter { $0.severity == .error }.map(\.keyPath)
    #expect(
      Set(missing) == [
        "url", "platforms", "developmentStatus", "softwareType", "description", "legal.license", "maintenance.type",
        "localisation.localisationReady", "localisation.availableLanguages",
      ])
  }

  @Test(arguments: [
    ("concept", ApplicationCard.Status.concept), ("development", .development), ("beta", .trial),
    ("stable", .active), ("obsolete", .retired),
  ])
  func `takes the status`(_ text: String, _ status: ApplicationCard.Status) throws {
    let changed = try Examples.publiccode.replacing(once: "stable", with: text)
    #expect(try read(changed).record?.status == status)
  }

  @Test func `a language called no is a language`() throws {
    let text = try Examples.publiccode.replacing(once: "  en:\n", with: "  no:\n")
    let card = try #require(try read(text).record)
    #expect(card.descriptions.languages.map(\.description) == ["id", "no"])
  }

  @Test func `a platform that is no short name is passed over with a note`() throws {
    let reading = try read(Examples.publiccode.replacing(once: "- android", with: "- Android OS"))
    #expect(reading.record?.platforms.map(\.description) == ["web"])
    #expect(short(reading.findings) == ["7:5 platforms[1] passed-over"])
    #expect(reading.findings.map(\.severity) == [.note])
  }

  @Test func `a key that the standard does not know is refused, under any name`() throws {
    let reading = try read(Examples.publiccode + "\nx-kota: {a: [1, 2, {b: c}]}\n")
    #expect(reading.record == nil)
    #expect(
      short(reading.findings).map { $0.split(separator: " ").dropFirst().joined(separator: " ") } == [
        "x-kota unknown-key"
      ])
  }

  @Test(arguments: [
    ("", "publiccodeYmlVersion version-missing"), ("42", "publiccodeYmlVersion version-missing"),
    ("- a", "publiccodeYmlVersion version-missing"), ("\u{0}", " not-yaml"), ("&a [*a]", " not-yaml"),
    ("{", " not-yaml"), ("\t- a", " not-yaml"), ("a: 1\n---\nb: 2\n", " several-documents"),
    ("a: 1\na: 2\n", " key-twice"),
  ])
  func `what is no single mapping is no card`(_ text: String, _ says: String) throws {
    let reading = try read(text)
    #expect(reading.record == nil)
    #expect(reading.findings.map { "\($0.keyPath) \($0.rule)" } == [says])
  }

  private func short(_ findings: [Finding]) -> [String] {
    findings.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.keyPath) \($0.rule)" }
  }

  @Test(arguments: PubliccodeRuleCases.all) func `each rule speaks where it is broken, and nowhere else`(
    _ broken: PubliccodeRuleCases.Case
  ) throws {
    let text = try Examples.publiccode.replacing(once: broken.old, with: broken.new)
    #expect(short(try read(text).findings) == broken.says)
  }

  @Test func `no rule is without its case, and each is told in two languages with a source`() {
    let tested = Set(
      PubliccodeRuleCases.all.flatMap(\.says).compactMap { $0.split(separator: " ").last.map(String.init) })
    let elsewhere: Set = ["version-missing", "not-yaml", "not-utf8", "several-documents", "key-twice"]
    #expect(PubliccodeRule.all.map(\.id).filter { !tested.contains($0) && !elsewhere.contains($0) } == [])
    #expect(Set(PubliccodeRule.all.map(\.id)).count == PubliccodeRule.all.count)
    for rule in PubliccodeRule.all {
      for words in [rule.law, rule.remedy] { #expect(!words.id.isEmpty && !words.en.isEmpty && words.id != words.en) }
      #expect(!rule.source.isEmpty)
    }
  }

  @Test func `bytes that are not UTF-8, or too many, are no card`() throws {
    let slug = try Slug("izin-melati")
    let owner = try PartyID("00.01")
    for bytes in [[0xFF, 0xFE], Array(repeating: 0x20, count: PubliccodeFile.limit + 1)] as [[UInt8]] {
      let reading = PubliccodeDocument.read(bytes, file: "publiccode.yml", slug: slug, owner: owner)
      #expect(reading.findings.map(\.rule) == ["not-utf8"])
    }
  }

  @Test func `no key can be taken away without a word, if it must be there`() throws {
    for key in ["publiccodeYmlVersion", "name", "url", "softwareType", "developmentStatus"] {
      let line = try #require(Examples.publiccode.split(separator: "\n").first { $0.hasPrefix("\(key):") })
      let text = Examples.publiccode.replacing("\(line)\n", with: "")
      #expect(try read(text).findings.map(\.keyPath) == [key])
    }
  }
}
