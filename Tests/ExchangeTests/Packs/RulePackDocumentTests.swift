import Catalog
import Markup
import Testing

@testable import Exchange

/// Rule packs as documents: written, read back, and refused.
struct RulePackDocumentTests {
  static let example = """
    <?xml version="1.0" encoding="UTF-8"?>
    <rulePack xmlns="urn:mitrakota:rule-pack:1" slug="contoh">
      <title><id>Aturan contoh</id><en>Example rules</en></title>
      <source slug="perda">
        <title>Peraturan daerah contoh</title>
        <url>https://example.org/perda</url>
      </source>
      <governs from="2021-01" to="2030" source="perda" place="Pasal 1" verified="yes"/>
      <kind source="perda" verified="yes">pks</kind>
      <stage slug="penawaran" conditional="yes" source="perda" verified="yes">
        <id>penawaran</id><en>offer</en>
        <shownBy verb="offer"/>
        <shownBy verb="adopt" kind="kb"/>
      </stage>
      <offerer source="perda" verified="no">head-of-region</offerer>
      <signer kind="pks" source="perda" verified="yes">mandated</signer>
      <headTitle>Wali Kota</headTitle>
      <approval slug="dprd" after="penawaran" before="penandatanganan" source="perda" verified="yes">
        <name><id>persetujuan DPRD</id><en>council approval</en></name>
        <when><id>selalu</id><en>always</en></when>
      </approval>
      <renewal source="perda" verified="no"><id>naskah baru</id><en>a new text</en></renewal>
      <endReasons closed="yes"><reason source="perda" place="Pasal 9" verified="yes">agreed</reason></endReasons>
      <setting slug="maximum-term" kind="pks" months="60" on="yes" source="perda" verified="yes">
        <id>jangka waktu terpanjang</id><en>longest term</en>
      </setting>
      <setting slug="answer-time" on="no" source="perda" verified="no">
        <id>waktu menjawab</id><en>time to answer</en>
      </setting>
      <checklist slug="pks">
        <title><id>Perjanjian</id><en>Agreement</en></title>
        <item slug="sanksi" source="perda" verified="no"><id>sanksi</id><en>sanctions</en></item>
      </checklist>
    </rulePack>

    """

  @Test func `reads every part`() throws {
    let reading = RulePackDocument.read(Self.example.bytes, file: "contoh.xml")
    #expect(lines(reading.findings) == [])
    let pack = try #require(reading.record)
    #expect(pack.title == Bilingual(id: "Aturan contoh", en: "Example rules"))
    #expect(try pack.period?.from == LegalDate("2021-01") && pack.period?.to == LegalDate("2030"))
    #expect(pack.period?.basis.citation == "Peraturan daerah contoh, Pasal 1")
    #expect(pack.period?.basis.source.url?.description == "https://example.org/perda")
    #expect(pack.kinds.map(\.value) == [.pks])
    #expect(pack.stages.map(\.isConditional) == [true])
    #expect(pack.stages.first?.marks == [Stage.Mark(.offer), Stage.Mark(.adopt, .kb)])
    #expect(pack.offerers.map(\.value) == [.headOfRegion] && pack.offerers.map(\.basis.isVerified) == [false])
    #expect(pack.signers.map(\.office) == [.mandated] && pack.headTitles == ["Wali Kota"])
    #expect(pack.approvals.map(\.condition.en) == ["always"])
    #expect(pack.renewal?.value.id == "naskah baru")
    #expect(pack.endReasons.isClosed && pack.endReasons.all.map(\.value) == [.agreed])
    #expect(pack.maximumTerm(of: .pks)?.months == 60)
    #expect(pack.settings.map(\.amount) == [.months(60), nil])
    #expect(pack.checklists.first?.items.map(\.name.en) == ["sanctions"])
  }

  @Test func `gives back what it wrote`() throws {
    let example = try #require(RulePackDocument.read(Self.example.bytes, file: "").record)
    for pack in ReferenceData.rulePacks.all + [example] {
      let bytes = try RulePackDocument.payload(pack)
      #expect(RulePackDocument.read(bytes, file: "").record == pack, "\(pack.id)")
      #expect(try RulePackDocument.payload(pack) == bytes)
    }
  }

  @Test(arguments: [
    (
      #"<kind source="perda""#, #"<kind source="pp""#, "unknown-source", "rulePack/kind",
      "Sumber 'pp' tidak ada dalam paket aturan ini."
    ),
    (
      #"<item slug="sanksi" source="perda""#, #"<item slug="sanksi" source="uu""#, "unknown-source",
      "rulePack/checklist/item", "Sumber 'uu' tidak ada dalam paket aturan ini."
    ),
    (
      #"on="yes" source="perda" verified="yes""#, #"on="yes" source="perda" verified="no""#, "unverified-on",
      "rulePack/setting", "Setelan 'maximum-term' menyala, padahal belum terverifikasi."
    ),
    (
      #"from="2021-01""#, #"from="2021-13""#, "date", "rulePack/governs/@from",
      "'2021-13' bukan nilai yang benar untuk from."
    ),
  ])
  func `refuses what the schema cannot see`(old: String, new: String, rule: String, place: String, sentence: String)
    throws
  {
    let reading = RulePackDocument.read(try Self.example.replacing(once: old, with: new).bytes, file: "contoh.xml")
    #expect(reading.record == nil)
    #expect(reading.findings.map(\.rule) == [rule])
    #expect(reading.findings.map(\.keyPath) == [place])
    #expect(reading.findings.allSatisfy { $0.severity == .error && $0.line != nil })
    if rule != "date" { #expect(reading.findings.map(\.sentence.id) == [sentence]) }
  }

  @Test(arguments: [
    (#" verified="no">head-of-region"#, ">head-of-region"), (">mandated<", ">wakil<"),
    (#"closed="yes""#, #"closed="ya""#), (#"months="60""#, #"months="060""#), ("<id>selalu</id>", ""),
    (#"<title><id>Aturan contoh</id><en>Example rules</en></title>"#, ""), (#"slug="contoh""#, #"slug="Contoh""#),
    ("<headTitle>Wali Kota</headTitle>", "<headTitle/>"),
  ])
  func `refuses another shape`(old: String, new: String) throws {
    let reading = RulePackDocument.read(try Self.example.replacing(once: old, with: new).bytes, file: "contoh.xml")
    #expect(reading.record == nil)
    #expect(reading.findings.count >= 1)
    #expect(reading.findings.allSatisfy { $0.severity == .error })
  }

  @Test func `the schema has the offices of the catalog, and the bytes of the file`() throws {
    #expect(try repositoryFile("schemas/rule-pack-1.xsd") == PackageResources.rule_pack_1_xsd)
    let root = try MarkupParser().parse(PackageResources.rule_pack_1_xsd).root
    let office = root.all("simpleType").first { $0["name"] == "office" }
    let values = office?.all("restriction").flatMap { $0.all("enumeration") }.compactMap { $0["value"] }
    #expect(values == Office.allCases.map(\.rawValue))
  }
}
