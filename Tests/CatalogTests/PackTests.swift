import Catalog
import Testing

/// Which rules govern, and what they say.
struct PackTests {
  private func pack(_ id: String, from: String? = nil, to: String? = nil) throws -> RulePack {
    let basis = Basis(PackExample.law, isVerified: true)
    let period = try from.map {
      RulePack.Period(from: try LegalDate($0), to: try to.map { try LegalDate($0) }, basis: basis)
    }
    return RulePack(try Slug(id), title: Bilingual(id: id, en: id), period: period)
  }

  private func packs() throws -> RulePacks {
    RulePacks([
      try pack("new", from: "2020-04"), try pack("law", from: "2018-07-13", to: "2020-04"), try pack("general"),
      try pack("old", from: "2007-08-22", to: "2018-07-12"),
    ])
  }

  @Test(arguments: [
    ("2007-08-21", "general"), ("2007-08-22", "old"), ("2017-12-23", "old"), ("2018-07-12", "old"),
    ("2018-07-13", "law"), ("2020-03-31", "law"), ("2020-04-15", "law"), ("2020-04-29", "law"), ("2020-04-30", "new"),
    ("2026-11-24", "new"), ("0001-01-01", "general"), ("9999-12-31", "new"),
    // A month or a year counts where it cannot fall under two packs.
    ("2017-12", "old"), ("2017", "old"), ("2018-07", "general"), ("2018", "general"), ("2019", "law"),
    ("2020", "general"), ("2020-04", "general"), ("2021", "new"), ("2007", "general"),
  ])
  func `finds the pack by the date of the agreement`(date: String, pack: String) throws {
    #expect(try packs().governing(nil, since: LegalDate(date)).id.description == pack)
  }

  @Test func `follows the regime that the terms name before any date`() throws {
    var terms = try Terms.example(.kb, .unlimited)
    let date = try LegalDate("2026-11-24")
    #expect(try packs().governing(terms, since: date).id.description == "new")
    terms.regime = try Slug("old")
    #expect(try packs().governing(terms, since: date).id.description == "old")
    #expect(try packs().governing(terms, since: nil).id.description == "old")
    terms.regime = try Slug("kesultanan")
    #expect(try packs().governing(terms, since: date).id.description == "new", "nobody knows that regime")
  }

  @Test func `falls back to a pack that rules nothing`() throws {
    #expect(try packs().governing(nil, since: nil).id.description == "general")
    let pack = try RulePacks.none.governing(nil, since: LegalDate("2026"))
    #expect(pack == .general && pack.stages == [] && pack.settings == [] && !pack.endReasons.excludes(.breach))
  }

  @Test func `lists packs by their first day, and knows each by its name`() throws {
    #expect(try packs().all.map(\.id.description) == ["general", "old", "law", "new"])
    #expect(try packs()[Slug("law")]?.period?.to == LegalDate("2020-04"))
    #expect(try packs()[Slug("nobody")] == nil)
    #expect(try RulePacks([pack("a"), pack("a", from: "2020")]).all.count == 1)
  }

  @Test(arguments: [
    (EndReason.periodOver, false), (.purposeAchieved, false), (.agreed, false), (.rulesChanged, false),
    (.objectLost, false), (.breach, true), (.replaced, true), (.notice, true), (EndReason(rawValue: "kahar"), true),
  ])
  func `a closed list of reasons excludes all others`(reason: EndReason, isExcluded: Bool) throws {
    var reasons = try PackExample.pack().endReasons
    #expect(reasons.excludes(reason) == isExcluded)
    reasons.isClosed = false
    #expect(!reasons.excludes(reason))
  }

  @Test func `no setting counts until a node turns it on`() throws {
    let pack = try PackExample.pack()
    #expect(pack.settings.allSatisfy { !$0.isOn })
    #expect(pack.maximumTerm(of: .pks) == nil)
    let on = pack.turningOn(.maximumTerm)
    #expect(on.maximumTerm(of: .pks)?.months == 60)
    #expect(on.maximumTerm(of: .kb) == nil)
    #expect(on.settings.filter(\.isOn).map(\.id) == [.maximumTerm])
    #expect(pack.turningOn(.maximumTerm, amount: .months(36)).maximumTerm(of: .pks)?.months == 36)
    #expect(pack.turningOn(.maximumTerm, amount: .days(90)).maximumTerm(of: .pks) == nil, "a term is in months")
    #expect(pack.turningOn(.councilTime) == pack, "what a pack does not have cannot be turned on")
  }

  @Test(arguments: [
    ("Wali Kota", true), ("Wali Kota Contoh Melati", true), ("WALIKOTA", true), ("Bupati Contoh", true),
    ("Pj. Wali Kota", true), ("Plt Bupati", true), ("Penjabat Gubernur", true), ("Pelaksana Tugas Wali Kota", true),
    ("Wakil Wali Kota", false), ("Kepala Dinas Komunikasi dan Informatika", false), ("a.n. Wali Kota", false),
    ("Sekretaris Daerah", false), ("", false), ("Wali", false),
  ])
  func `knows the head of a region by the printed office`(office: String, isHead: Bool) throws {
    #expect(try PackExample.pack().isHead(office) == isHead)
  }

  @Test func `a mandate is a matter of the kind of text`() throws {
    let pack = try PackExample.pack()
    #expect(pack.mandate(for: .pks)?.basis.place == "Pasal 2 ayat (2)")
    #expect(pack.mandate(for: .kb) == nil && pack.mandate(for: .mou) == nil)
  }

  @Test func `a stage is shown by its acts`() throws {
    let stages = try PackExample.pack().stages
    let shown = { (verb: ActVerb, kind: InstrumentKind?) in
      stages.filter { $0.isShown(by: verb, on: kind) }.map(\.id.description)
    }
    #expect(shown(.offer, nil) == ["penawaran"] && shown(.offer, .pks) == ["penawaran"])
    #expect(shown(.sign, .kb) == ["penandatanganan-kb"] && shown(.sign, .pks) == ["penandatanganan-pks"])
    #expect(shown(.sign, nil) == [] && shown(.recordLegacy, .kb) == [])
  }

  @Test func `cites its source with the place in it`() {
    #expect(Basis(PackExample.law, "Pasal 9", isVerified: true).citation == "PP 28/2018, Pasal 9")
    #expect(Basis(PackExample.law, isVerified: true).citation == "PP 28/2018")
  }
}
