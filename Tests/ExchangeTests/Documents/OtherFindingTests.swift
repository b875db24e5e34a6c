import Catalog
import Testing

@testable import Exchange

/// Broken places in the kinds of document other than acts, told by rule and place alone.
@Suite struct OtherFindingTests {
  private func check<Kind: RecordDocument>(
    _: Kind.Type, _ example: String, _ old: String, _ new: String, _ says: String
  ) throws {
    let reading = Kind.read(try example.replacing(once: old, with: new).bytes, file: "x.xml")
    #expect(reading.record == nil)
    #expect(reading.findings.map { "\($0.line ?? 0) \($0.keyPath) \($0.rule)" } == [says], "\(new)")
  }

  @Test(arguments: [
    ("member=\"73.71\"", "member=\"direktori\"", "2 profile/@member member-id"),
    ("member=\"73.71\"", "member=\"Kota Makassar\"", "2 profile/@member member-id"),
    (" dataClass=\"public-sources\"", "", "2 profile missing-attribute"),
    ("dataClass=\"public-sources\"", "dataClass=\"secret\"", "2 profile/@dataClass not-in-list"),
    ("<name lang=\"en\">", "<name lang=\"id\">", "4 profile/name[2] duplicate-key"),
    ("<name lang=\"en\">", "<name>", "4 profile/name[2] missing-attribute"),
    ("<name lang=\"en\">", "<name lang=\"English\">", "4 profile/name[2]/@lang language"),
    ("<kind>city</kind>", "<kind>town</kind>", "5 profile/kind not-in-list"),
    ("<kind>city</kind>", "", "6 profile/region unexpected-element"),
    ("<region>73.71</region>", "<region>7371</region>", "6 profile/region region-code"),
    ("https://example.org</website>", "ftp://example.org</website>", "14 profile/website web-address"),
    ("https://example.org</website>", "https://u:p@example.org</website>", "14 profile/website web-address"),
    ("<date>2025-11-20</date>", "<date>2025-11</date>", "19 profile/source/date day"),
    ("diskominfo@example.org", "diskominfo", "11 profile/contact/email wrong-pattern"),
    ("+62 411 000000", "telepon", "12 profile/contact/phone wrong-pattern"),
  ])
  func `says what is wrong with a profile`(_ old: String, _ new: String, _ says: String) throws {
    try check(ProfileDocument.self, Examples.profile, old, new, says)
  }

  @Test(arguments: [
    ("<owner>73.71</owner>", "<owner>Makassar</owner>", "7 application/owner party"),
    ("<owner>73.71</owner>", "", "8 application/agency unexpected-element"),
    (">khusus<", ">rahasia<", "9 application/classification not-in-list"),
    ("<status>active</status>", "<status>aktif</status>", "14 application/status not-in-list"),
    ("<release date=\"2017\">", "<release date=\"20 17\">", "15 application/release/@date date"),
    (
      ">yes</sourceCodeHandedOver>", ">true</sourceCodeHandedOver>",
      "23 application/sharing/sourceCodeHandedOver not-in-list"
    ),
    ("<hostingBy>recipient", "<hostingBy>both", "27 application/sharing/hostingBy not-in-list"),
    ("<helpUntil>12<", "<helpUntil>012<", "28 application/sharing/helpUntil wrong-pattern"),
    ("<months>36<", "<months>0<", "31 application/sharing/months wrong-pattern"),
    (">data-visualization<", ">Data Visualization<", "12 application/category slug"),
  ])
  func `says what is wrong with an application`(_ old: String, _ new: String, _ says: String) throws {
    try check(ApplicationDocument.self, Examples.application, old, new, says)
  }

  @Test(arguments: [
    ("<provenance>local", "<provenance>kota", "17 application/provenance not-in-list"),
    ("<year>2019<", "<year>19<", "27 application/year wrong-pattern"),
    ("0002\">2.0<", "000g\">2.0<", "29 application/release/@sha256 leaf-id"),
    (" date=\"2020-05-20\"", " date=\"20-05-2020\"", "32 application/certificate/@date date"),
    ("kind=\"variant\"", "kind=\"copy\"", "37 application/derivedFrom/@kind not-in-list"),
    (" kind=\"variant\"", "", "37 application/derivedFrom missing-attribute"),
    (">00.02/izin-kenanga<", ">izin kenanga<", "37 application/derivedFrom record-id"),
    (">https://git.example.com/izin<", ">ftp://git.example.com/izin<", "38 application/derivedFrom[2] web-address"),
    ("kind=\"database\"", "kind=\"db\"", "40 application/technology[2]/@kind not-in-list"),
    ("=\"00.02/antrean\"", "=\"antrean\"", "53 application/integrations/integration[3]/@application record-id"),
    ("<date>2021-03</date>", "<date>Maret</date>", "63 application/securityTest/date date"),
    ("<mediaType>image/png", "<mediaType>PNG", "75 application/screenshot/mediaType wrong-pattern"),
    ("<length>48213<", "<length>47 KB<", "70 application/documentation[2]/file/length wrong-pattern"),
    ("<specificData>financial", "<specificData>keuangan", "61 application/specificData not-in-list"),
  ])
  func `says what is wrong with a whole card`(_ old: String, _ new: String, _ says: String) throws {
    try check(ApplicationDocument.self, Examples.wholeCard, old, new, says)
  }

  @Test(arguments: [
    ("<title>Kesepakatan", "<name>K</name><title>Kesepakatan", "3 instrument/name unexpected-element"),
    ("<number party=\"00.02\">", "<number party=\"00.01\">", "11 instrument/number[2] duplicate-key"),
    ("<number party=\"00.02\">", "<number>", "11 instrument/number[2] missing-attribute"),
    ("00.01/izin-melati", "izin-melati", "13 instrument/application record-id"),
    ("<length>48213", "<length>-1", "20 instrument/document/length wrong-pattern"),
    ("<length>48213", "<length>48 KB", "20 instrument/document/length wrong-pattern"),
    ("application/pdf", "PDF", "19 instrument/document/mediaType wrong-pattern"),
    (
      "0000000000000000000000000000000000000000000000000000000000000001", "01",
      "21 instrument/document/sha256 leaf-id"
    ),
    (">partly-closed<", ">half<", "24 instrument/classification not-in-list"),
  ])
  func `says what is wrong with an instrument`(_ old: String, _ new: String, _ says: String) throws {
    try check(InstrumentDocument.self, Examples.instrument, old, new, says)
  }

  @Test(arguments: [
    ("<giver>00.01</giver>", "", "5 adoption/taker unexpected-element"),
    ("<since>2018-03<", "<since>2018-13<", "7 adoption/since date"),
    ("<since>2018-03<", "<since>Maret 2018<", "7 adoption/since date"),
    (">granted-source<", ">gift<", "9 adoption/mode not-in-list"),
    ("<date>2018-03-01<", "<date>2018-02-29<", "15 adoption/handover/date date"),
  ])
  func `says what is wrong with an adoption`(_ old: String, _ new: String, _ says: String) throws {
    try check(AdoptionDocument.self, Examples.adoption, old, new, says)
  }

  @Test func `a flag is read from both of its words`() throws {
    let terms = try #require(SharingDocument.read(Examples.sharing.bytes, file: "x.xml").record)
    #expect(terms.reofferingForbidden == true)
    #expect(terms.training == false)
    #expect(terms.sourceCodeHandedOver == nil)
    #expect(terms.helpUntil == .installation)
  }

  @Test func `nothing but a document is a document`() {
    for bytes in [[], [0xFF, 0xFE, 0x3C, 0x00], Array("{}".utf8), Array("<a/>".utf8)] as [[UInt8]] {
      let reading = ProfileDocument.read(bytes, file: "x.xml")
      #expect(reading.record == nil)
      #expect(reading.findings.count == 1)
    }
  }

  @Test func `a document cut anywhere is no document`() {
    let bytes = Examples.plan.bytes
    for length in 0..<(bytes.count - 1) {
      #expect(ActDocument.read(Array(bytes.prefix(length)), file: "x.xml").record == nil, "\(length)")
    }
  }
}
