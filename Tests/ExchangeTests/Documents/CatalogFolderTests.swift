import Catalog
import Testing

@testable import Exchange

@Suite struct CatalogFolderTests {
  /// A small folder in which nothing is wrong.
  private static let right: [String: String] = [
    "README.md": "# Kota Contoh Melati",
    "profile.xml": """
    <profile xmlns="urn:mitrakota:profile:1" member="00.01" dataClass="invented">
      <name lang="id">Kota Contoh Melati</name>
      <kind>city</kind>
      <unit slug="diskominfo">Dinas Komunikasi dan Informatika</unit>
      <unit slug="kerja-sama">Bagian Kerja Sama</unit>
    </profile>
    """,
    "applications/antrean.xml": """
    <application xmlns="urn:mitrakota:application:1" slug="antrean">
      <name lang="id">Antrean</name>
      <owner>00.01</owner>
      <keeper>diskominfo</keeper>
    </application>
    """,
    "applications/izin-melati/publiccode.yml": Examples.publiccode,
    "applications/izin-melati/sharing.xml": Examples.sharing,
    "instruments/kb-melati-kenanga.xml": """
    <instrument xmlns="urn:mitrakota:instrument:1" slug="kb-melati-kenanga">
      <title>Kesepakatan Bersama</title>
      <application>00.01/izin-melati</application>
    </instrument>
    """,
    "adoptions/izin-di-kenanga.xml": """
    <adoption xmlns="urn:mitrakota:adoption:1" slug="izin-di-kenanga">
      <application>00.01/izin-melati</application>
      <giver>00.01</giver>
      <taker>00.02</taker>
      <instrument>00.01/kb-melati-kenanga</instrument>
    </adoption>
    """,
    "acts/buka.xml": """
    <act xmlns="urn:mitrakota:act:1" slug="buka">
      <verb>open</verb>
      <instrument>00.01/kb-melati-kenanga</instrument>
      <terms>
        <kind>kb</kind>
        <cooperation>00.01/kb-melati-kenanga</cooperation>
        <participant>00.01</participant>
        <participant>00.02</participant>
      </terms>
    </act>
    """,
    "acts/tanda-tangan.xml": """
    <act xmlns="urn:mitrakota:act:1" slug="tanda-tangan">
      <verb>sign</verb>
      <instrument>00.01/kb-melati-kenanga</instrument>
      <party>00.01</party>
      <date>2017-12-22</date>
    </act>
    """,
  ]

  private func read(_ files: [String: String]) throws -> CatalogFolder {
    CatalogFolder(
      member: try MemberID("00.01"), files: files.map { ($0.key, $0.value.bytes) }, root: "catalog/00.01",
      gazetteer: ReferenceData.gazetteer)
  }

  /// The findings after one file was changed, as `file:line:column severity rule`.
  private func findings(_ path: String, _ old: String, _ new: String) throws -> [String] {
    var files = Self.right
    files[path] = try #require(files[path]).replacing(once: old, with: new)
    return short(try read(files).findings)
  }

  private func short(_ findings: [Finding]) -> [String] {
    findings.map { finding in
      let place =
        [finding.file.replacing("catalog/00.01/", with: "")]
        + [finding.line, finding.column].compactMap { $0.map(String.init) }
      return "\(place.joined(separator: ":")) \(finding.severity) \(finding.rule)"
    }
  }

  @Test func `reads a right folder without a word`() throws {
    let folder = try read(Self.right)
    #expect(short(folder.findings) == [])
    #expect(folder.isPublishable)
    #expect(
      folder.records.map(\.subject.description) == [
        "act/buka", "act/tanda-tangan", "adoption/izin-di-kenanga", "application/antrean",
        "application/izin-melati", "document/izin-melati", "instrument/kb-melati-kenanga", "profile/profil",
      ])
    let yaml = try #require(folder.records.first { $0.subject.description == "application/izin-melati" })
    #expect(yaml.payload == Examples.publiccode.bytes)
    #expect(yaml.mediaType == "application/yaml")
    let card = folder.catalog.applications.first { $0.record.slug.description == "izin-melati" }
    #expect(card?.record.sharing?.reofferingForbidden == true)
  }

  @Test func `gives the same whatever the order of the files`() throws {
    let files = Self.right.map { ($0.key, $0.value.bytes) }
    let member = try MemberID("00.01")
    func folder(_ files: [(String, [UInt8])]) -> CatalogFolder {
      CatalogFolder(member: member, files: files, root: "", gazetteer: ReferenceData.gazetteer)
    }
    let sorted = files.sorted { $0.0 < $1.0 }
    #expect(folder(sorted).records == folder(sorted.reversed()).records)
  }

  @Test func `every payload of a folder can be read again`() throws {
    for record in try read(Self.right).records {
      switch record.content {
      case .profile(let profile): #expect(ProfileDocument.read(record.payload, file: "").record == profile)
      case .application(let card) where record.mediaType == "application/xml":
        #expect(ApplicationDocument.read(record.payload, file: "").record == card)
      case .application: #expect(record.mediaType == "application/yaml")
      case .sharing(let terms): #expect(SharingDocument.read(record.payload, file: "").record == terms)
      case .instrument(let text): #expect(InstrumentDocument.read(record.payload, file: "").record == text)
      case .adoption(let use): #expect(AdoptionDocument.read(record.payload, file: "").record == use)
      case .notice(let notice): #expect(NoticeDocument.read(record.payload, file: "").record == notice)
      case .file(let kind, _): #expect(AttachedFile(bytes: record.payload) == kind)
      case .act(let act): #expect(ActDocument.read(record.payload, file: "").record == act)
      }
    }
  }

  @Test func `a wrong short name is found where it stands, and its file with it`() throws {
    #expect(
      try findings("acts/tanda-tangan.xml", "slug=\"tanda-tangan\"", "slug=\"buka\"") == [
        "acts/tanda-tangan.xml:1:1 error duplicate-id", "acts/tanda-tangan.xml:1:1 error file-name",
      ])
    #expect(
      try findings("profile.xml", "member=\"00.01\"", "member=\"00.02\"") == [
        "profile.xml:1:1 error file-name"
      ])
  }

  @Test func `a card and a publiccode of one name are two of one name`() throws {
    var files = Self.right
    files["applications/izin-melati.xml"] = try #require(files["applications/antrean.xml"])
      .replacing(once: "slug=\"antrean\"", with: "slug=\"izin-melati\"")
    let folder = try read(files)
    #expect(short(folder.findings) == ["applications/izin-melati/publiccode.yml:1:1 error duplicate-id"])
    #expect(!folder.isPublishable)
    #expect(
      lines(folder.findings) == [
        "catalog/00.01/applications/izin-melati/publiccode.yml:1:1: error: Nama pendek 'izin-melati' sudah "
          + "dipakai oleh catalog/00.01/applications/izin-melati.xml. Beri nama pendek lain, atau hapus salah "
          + "satu berkas. [duplicate-id]"
      ])
  }

  @Test func `names that lead nowhere are warnings`() throws {
    #expect(
      try findings("acts/tanda-tangan.xml", "00.01/kb-melati-kenanga", "00.01/kb-melati") == [
        "acts/tanda-tangan.xml:3:3 warning unknown-instrument"
      ])
    #expect(
      try findings("adoptions/izin-di-kenanga.xml", "00.01/izin-melati", "00.02/izin") == [
        "adoptions/izin-di-kenanga.xml:2:3 warning unknown-application"
      ])
    #expect(
      try findings("applications/antrean.xml", "diskominfo", "dinkes") == [
        "applications/antrean.xml:4:3 warning unknown-unit"
      ])
  }

  @Test func `records of other members are known if somebody says so`() throws {
    var files = Self.right
    files["adoptions/izin-di-kenanga.xml"] = try #require(files["adoptions/izin-di-kenanga.xml"])
      .replacing(once: "00.01/izin-melati", with: "00.02/izin")
    let folder = CatalogFolder(
      member: try MemberID("00.01"), files: files.map { ($0.key, $0.value.bytes) }, root: "",
      gazetteer: ReferenceData.gazetteer, knownRecords: [try RecordID("00.02/izin")])
    #expect(folder.findings == [])
  }

  @Test func `an unknown region is an error with suggestions`() throws {
    var files = Self.right
    files["profile.xml"] = try #require(files["profile.xml"])
      .replacing(once: "<kind>city</kind>", with: "<kind>city</kind><region>73.81</region>")
    #expect(
      lines(try read(files).findings) == [
        "catalog/00.01/profile.xml:3:20: error: Kode wilayah '73.81' tidak ada dalam daftar wilayah. "
          + "Mungkin maksudnya 73.71 Kota Makassar atau 73.01 Kabupaten Kepulauan Selayar atau "
          + "73.11 Kabupaten Barru. [unknown-region]"
      ])
  }

  @Test func `a broken file is said once, and the others are read`() throws {
    let broken = try findings("acts/buka.xml", "<verb>open</verb>", "<verb>open</werb>")
    #expect(broken == ["acts/buka.xml:2:13 error not-well-formed"])
    #expect(
      try findings("acts/buka.xml", "<act ", "<!DOCTYPE act>\n<act ") == [
        "acts/buka.xml:1:1 error document-type"
      ])
  }

  @Test func `files that have no place are warnings`() throws {
    var files = Self.right
    files["acts/catatan.txt"] = ""
    files["surat.pdf"] = ""
    files["applications/izin-melati/logo.svg"] = ""
    files["applications/antrean/sharing.xml"] = Examples.sharing
    files["applications/Antrean Kota/publiccode.yml"] = Examples.publiccode
    #expect(
      short(try read(files).findings) == [
        "acts/catatan.txt warning unknown-file", "applications/Antrean Kota/publiccode.yml error file-name",
        "applications/antrean/sharing.xml warning sharing-alone",
        "applications/izin-melati/logo.svg warning unknown-file", "surat.pdf warning unknown-file",
      ])
  }

  @Test func `a folder without a profile says so`() throws {
    var files = Self.right
    files["profile.xml"] = nil
    let rules = Set(try read(files).findings.map(\.rule))
    #expect(rules == ["profile-missing", "mixed-data"])
    #expect(try read([:]).findings.map(\.rule) == ["profile-missing"])
  }
}
