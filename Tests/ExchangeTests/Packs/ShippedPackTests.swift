import Catalog
import Exchange
import Testing

/// The rule packs in the program: what they say, and on what it rests.
struct ShippedPackTests {
  private let packs = ReferenceData.rulePacks

  private func pack(_ id: String) throws -> RulePack { try #require(packs[Slug(id)]) }

  @Test(arguments: ["general", "pp-28-2018", "pp-28-2018-permendagri-22-2020", "pp-50-2007"])
  func `reads every file without a finding, and finds it in the program`(name: String) throws {
    let bytes = try repositoryFile("catalog/reference/rules/\(name).xml")
    let reading = RulePackDocument.read(bytes, file: "\(name).xml")
    #expect(lines(reading.findings) == [])
    #expect(reading.record?.id.description == name, "the file is called after the pack")
    #expect(try reading.record == packs[Slug(name)])
  }

  @Test func `knows four regimes in the order of their days`() throws {
    #expect(
      packs.all.map(\.id.description) == ["general", "pp-50-2007", "pp-28-2018", "pp-28-2018-permendagri-22-2020"])
    for (day, id) in [
      ("2007-08-21", "general"), ("2017-12-23", "pp-50-2007"), ("2018-01-02", "pp-50-2007"),
      ("2018-07-12", "pp-50-2007"), ("2018-07-13", "pp-28-2018"), ("2020-03-31", "pp-28-2018"),
      ("2020-04-29", "pp-28-2018"), ("2020-04-30", "pp-28-2018-permendagri-22-2020"),
      ("2026-11-24", "pp-28-2018-permendagri-22-2020"),
    ] {
      #expect(packs.governing(on: try CalendarDay(day)).id.description == id, "\(day)")
    }
  }

  @Test(arguments: ["pp-28-2018", "pp-28-2018-permendagri-22-2020"])
  func `counts the ten stages of the law in their order`(id: String) throws {
    let stages = try pack(id).stages
    #expect(
      stages.map(\.name.id) == [
        "persiapan", "penawaran", "penyusunan kesepakatan bersama", "penandatanganan kesepakatan bersama",
        "persetujuan DPRD", "penyusunan perjanjian kerja sama", "penandatanganan perjanjian kerja sama", "pelaksanaan",
        "penatausahaan", "pelaporan",
      ])
    #expect(stages.filter(\.isConditional).map(\.id.description) == ["persetujuan-dprd"])
    #expect(stages.allSatisfy { $0.basis.isVerified && $0.basis.place == "Pasal 6 ayat (1)" })
  }

  @Test(arguments: ["pp-28-2018", "pp-28-2018-permendagri-22-2020"])
  func `closes the list of five reasons, and lets the head or a mandated official sign a PKS`(id: String) throws {
    let pack = try pack(id)
    #expect(pack.endReasons.isClosed)
    #expect(
      pack.endReasons.all.map(\.value) == [.periodOver, .purposeAchieved, .agreed, .rulesChanged, .objectLost])
    #expect(pack.endReasons.all.map(\.basis.place) == ["a", "b", "c", "d", "e"].map { "Pasal 9 ayat (1) huruf \($0)" })
    #expect(pack.signers.filter { $0.kind == .kb }.map(\.office) == [.headOfRegion])
    #expect(pack.signers.filter { $0.kind == .pks }.map(\.office) == [.headOfRegion, .mandated])
    let council = try #require(pack.approvals.first)
    #expect(pack.approvals.count == 1 && council.basis.isVerified)
    #expect([council.after, council.before] == (try ["penandatanganan-kb", "penyusunan-pks"].map { try Slug($0) }))
    #expect(pack.isHead("Wali Kota Contoh Melati") && !pack.isHead("Kepala Dinas"))
  }

  @Test func `knows three more reasons under PP 50 of 2007, in an open list`() throws {
    let reasons = try pack("pp-50-2007").endReasons
    #expect(!reasons.isClosed)
    #expect(
      reasons.all.map(\.value.rawValue).suffix(3) == ["breach", "replaced", "fundamental-change"])
    #expect(reasons.all.count == 8)
  }

  @Test func `has nothing on that is not verified`() {
    for pack in packs.all {
      #expect(pack.settings.filter { $0.isOn && !$0.basis.isVerified } == [], "\(pack.id)")
      #expect(pack.maximumTerm(of: .pks) == nil)
    }
  }

  @Test func `rules nothing where it could not read the law`() throws {
    let old = try pack("pp-50-2007")
    let bases = old.kinds.map(\.basis) + old.stages.map(\.basis) + old.signers.map(\.basis) + old.approvals.map(\.basis)
    #expect(bases.allSatisfy { !$0.isVerified } && old.stages == [])
    let general = try pack("general")
    #expect(general.period == nil && general.stages == [] && general.settings == [] && general.checklists == [])
  }

  @Test func `keeps what could not be verified as settings that are off`() throws {
    #expect(
      try pack("pp-28-2018-permendagri-22-2020").settings.map(\.id) == [
        .answerTime, .councilTime, .umbrellaTime, .reportPeriod, .reportRecipients, .maximumTerm,
      ])
    let term = try pack("pp-28-2018").turningOn(.maximumTerm).maximumTerm(of: .pks)
    #expect(term?.months == 60, "five years, as one region's format has it")
  }

  @Test func `lists what five documents should contain`() throws {
    let lists = try pack("pp-28-2018-permendagri-22-2020").checklists
    #expect(lists.map(\.id.description) == ["kak", "kb", "pks", "adendum", "perpanjangan"])
    #expect(lists.map(\.items.count) == [11, 13, 24, 4, 4])
    for list in lists { #expect(Set(list.items.map(\.id)).count == list.items.count, "\(list.id)") }
    #expect(
      try pack("pp-28-2018").checklists.first?.items.map(\.name.id)
        == ["hak dan kewajiban", "jangka waktu", "penyelesaian perselisihan", "sanksi"])
  }

  @Test func `names no source that no rule rests on`() throws {
    for pack in packs.all {
      let file = String(decoding: try repositoryFile("catalog/reference/rules/\(pack.id).xml"), as: UTF8.self)
      let names = file.matches(of: #/<source slug="([a-z0-9\-]+)"/#).map { String($0.1) }
      #expect(names.filter { !file.contains(" source=\"\($0)\"") } == [], "\(pack.id)")
    }
  }
}
