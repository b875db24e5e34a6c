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
    #expect(reading.findings.map(\.severity) == [.note])
    #expect(
      reading.findings.map { "\($0.line ?? 0) \($0.keyPath) \($0.rule)" } == ["5 platforms passed-over"])
  }

  @Test func `unknown keys are left alone`() throws {
    let text =
      Examples.publiccode + "\nx-kota: {a: [1, 2, {b: c}]}\nintendedAudience:\n  scope: [government]\n"
    #expect(try read(text).findings == [])
  }

  @Test(arguments: broken) func `says what is wrong with a publiccode.yml`(_ broken: Broken) throws {
    let reading = try read(Examples.publiccode.replacing(once: broken.old, with: broken.new))
    #expect(reading.record == nil)
    #expect(reading.findings.map(Said.init) == broken.says)
  }

  @Test(arguments: ["", "42", "- a", "a", "\u{0}", "&a [*a]", "{", "\t"])
  func `what is no mapping is no card`(_ text: String) throws {
    let reading = try read(text)
    #expect(reading.record == nil)
    #expect(reading.findings.map(\.rule) == ["not-yaml"])
  }

  @Test func `bytes that are not UTF-8, or too many, are no card`() throws {
    let slug = try Slug("izin-melati")
    let owner = try PartyID("00.01")
    for bytes in [[0xFF, 0xFE], Array(repeating: 0x20, count: PubliccodeDocument.limit + 1)] as [[UInt8]] {
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

  static let broken: [Broken] = [
    Broken(
      "name: Izin Melati\n", "",
      says: [
        Said(
          "1:1", "name", "missing-key",
          id: "Kunci 'name' tidak ada.",
          fix: "Tambahkan menurut standar publiccode.yml.",
          en: "The key 'name' is missing.",
          fix: "Add it as the standard publiccode.yml says.")
      ]),
    Broken(
      "\"0.4\"", "0.4",
      says: [
        Said(
          "1:1", "publiccodeYmlVersion", "wrong-type",
          id: "Nilai 'publiccodeYmlVersion' bukan teks dalam tanda kutip.",
          fix: "Tulis teks dalam tanda kutip.",
          en: "The value of 'publiccodeYmlVersion' is not a text in quotes.",
          fix: "Write a text in quotes.")
      ]),
    Broken(
      "developmentStatus: stable", "developmentStatus: done",
      says: [
        Said(
          "10:1", "developmentStatus", "wrong-type",
          id: "Nilai 'developmentStatus' bukan salah satu dari concept, development, beta, stable, "
            + "obsolete.",
          fix: "Tulis salah satu dari concept, development, beta, stable, obsolete.",
          en: "The value of 'developmentStatus' is not one of concept, development, beta, stable, "
            + "obsolete.",
          fix: "Write one of concept, development, beta, stable, obsolete.")
      ]),
    Broken(
      "  license: AGPL-3.0-or-later\n", "",
      says: [
        Said(
          "23:3", "legal.license", "missing-key",
          id: "Kunci 'legal.license' tidak ada.",
          fix: "Tambahkan menurut standar publiccode.yml.",
          en: "The key 'legal.license' is missing.",
          fix: "Add it as the standard publiccode.yml says.")
      ]),
    Broken(
      "    shortDescription: Permits for small businesses\n", "",
      says: [
        Said(
          "20:5", "description.en.shortDescription", "missing-key",
          id: "Kunci 'description.en.shortDescription' tidak ada.",
          fix: "Tambahkan menurut standar publiccode.yml.",
          en: "The key 'description.en.shortDescription' is missing.",
          fix: "Add it as the standard publiccode.yml says.")
      ]),
    Broken(
      "url: https://example.org/izin-melati.git", "url: git@example.org",
      says: [
        Said(
          "3:1", "url", "web-address",
          id: "'git@example.org' bukan nilai yang benar untuk 'url'.",
          fix: "Tulis alamat lengkap, misalnya https://example.org/halaman.",
          en: "'git@example.org' is not a right value of 'url'.",
          fix: "Write the address in full, such as https://example.org/page.")
      ]),
    Broken(
      "legal:\n", "legal: [\n",
      says: [
        Said(
          "24:21", "", "not-yaml",
          id: "Berkas ini bukan YAML yang benar (did not find expected ',' or ']').",
          fix: "Perbaiki di tempat ini atau tepat sebelumnya.",
          en: "The file is not right YAML (did not find expected ',' or ']').",
          fix: "Repair it here or just before.")
      ]),
    Broken(
      "name: Izin Melati\n", "name: Izin Melati\nname: Izin Melati\n",
      says: [
        Said(
          "2:1", "", "not-yaml",
          id: "Berkas ini bukan YAML yang benar (duplicate keys name).",
          fix: "Perbaiki di tempat ini atau tepat sebelumnya.",
          en: "The file is not right YAML (duplicate keys name).",
          fix: "Repair it here or just before.")
      ]),
    Broken(
      "  - web\n", "  - [web]\n",
      says: [
        Said(
          "5:1", "platforms", "wrong-type",
          id: "Nilai 'platforms' bukan daftar teks.",
          fix: "Tulis daftar teks.",
          en: "The value of 'platforms' is not a list of texts.",
          fix: "Write a list of texts.")
      ]),
    Broken(
      "  en:\n", "  English:\n",
      says: [
        Said(
          "19:3", "description.English", "language",
          id: "'English' bukan nilai yang benar untuk 'description.English'.",
          fix: "Tulis kode bahasa, misalnya id atau en.",
          en: "'English' is not a right value of 'description.English'.",
          fix: "Write the code of a language, such as id or en.")
      ]),
    Broken(
      "releaseDate: 2018-03-01", "releaseDate: 2018-02-30",
      says: [
        Said(
          "13:1", "releaseDate", "date",
          id: "'2018-02-30' bukan nilai yang benar untuk 'releaseDate'.",
          fix: "Tulis 2017-12-23, atau 2018-01 atau 2018 bila hanya itu yang diketahui.",
          en: "'2018-02-30' is not a right value of 'releaseDate'.",
          fix: "Write 2017-12-23, or 2018-01 or 2018 if no more is known.")
      ]),
    Broken(
      "maintenance:\n  type: internal\n", "maintenance:\n",
      says: [
        Said(
          "26:3", "maintenance.type", "missing-key",
          id: "Kunci 'maintenance.type' tidak ada.",
          fix: "Tambahkan menurut standar publiccode.yml.",
          en: "The key 'maintenance.type' is missing.",
          fix: "Add it as the standard publiccode.yml says.")
      ]),
    Broken(
      "softwareType: standalone/web", "softwareType:",
      says: [
        Said(
          "1:1", "softwareType", "missing-key",
          id: "Kunci 'softwareType' tidak ada.",
          fix: "Tambahkan menurut standar publiccode.yml.",
          en: "The key 'softwareType' is missing.",
          fix: "Add it as the standard publiccode.yml says.")
      ]),
  ]
}
