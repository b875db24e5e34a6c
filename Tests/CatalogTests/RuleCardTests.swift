import Catalog
import Testing

/// The rules for application cards, one test each.
@Suite struct RuleCardTests {
  private func found(_ change: (inout ApplicationCard) -> Void) throws -> [String] {
    var card = ApplicationCard(
      try Slug("loket"), names: LocalizedText([.indonesian: "Loket"]), owner: try PartyID("00.01"))
    card.function = "Melayani warga"
    change(&card)
    var catalog = MemberCatalog(member: .secretariat)
    catalog.applications = [MemberCatalog.Filed("loket.xml", card)]
    let context = RuleContext(
      member: .secretariat, gazetteer: Gazetteer([]))
    return Rulebook.application.flatMap { $0.findings(in: card, context) }.map { "\($0.severity) \($0.rule)" }
  }

  @Test func `a card without faults breaks no rule`() throws { #expect(try found { _ in }.isEmpty) }

  @Test(arguments: [
    ("MIT", true), ("EUPL-1.2", true), ("GPL-2.0+ WITH Classpath-exception-2.0", true),
    ("(MIT OR Apache-2.0) AND ISC", true),
    ("LicenseRef-kota", true), ("milik sendiri", false), ("MIT OR", false), ("(MIT", false), ("MIT)", false),
    ("", false), ("()", false), ("MIT Apache-2.0", false),
  ])
  func `licence-not-spdx: a licence is an SPDX expression`(licence: String, isRight: Bool) throws {
    #expect(try found { $0.licence = licence } == (isRight ? [] : ["warning licence-not-spdx"]))
  }

  @Test func `source-without-way: source code that is handed over is somewhere`() throws {
    #expect(
      try found {
        $0.sharing = SharingTerms(); $0.sharing?.sourceCodeHandedOver = true
      }
        == ["warning source-without-way"])
    #expect(
      try found {
        $0.sharing = SharingTerms(); $0.sharing?.sourceCodeHandedOver = true; $0.licence = "MIT"
      }.isEmpty)
  }

  @Test func `host-not-processor: who hosts personal data is a processor`() throws {
    for data in ApplicationCard.PersonalData.allCases {
      for role in [nil, SharingTerms.PersonalDataRole.processor] {
        let findings = try found {
          $0.sharing = SharingTerms()
          $0.sharing?.hostingBy = .provider
          $0.sharing?.personalDataRole = role
          $0.personalData = data
        }
        #expect(findings == (data == .none || role == .processor ? [] : ["warning host-not-processor"]))
      }
    }
  }

  @Test func `description-missing: a card that is offered says in Indonesian what it is about`() throws {
    let role = try Slug("teknis")
    let offered: (inout ApplicationCard) -> Void = {
      $0.sharing = SharingTerms()
      $0.sharing?.modes = [.sharedHosting]
      $0.contacts = [Contact(role, office: "Diskominfo")]
      $0.function = nil
    }
    #expect(try found(offered) == ["warning description-missing"])
    #expect(
      try found {
        offered(&$0)
        $0.descriptions = LocalizedText([.english: "A desk"])
      } == ["warning description-missing"])
    #expect(
      try found {
        offered(&$0)
        $0.descriptions = LocalizedText([.indonesian: "Loket"])
      }.isEmpty)
    #expect(try found { $0.function = nil }.isEmpty)
  }

  @Test func `answer-placement: an answer to a use names the entry that it answers`() throws {
    let party = try PartyID("00.01")
    var record = AdoptionRecord(
      try Slug("jawaban"), Adoption(application: try RecordID("00.01/loket"), giver: party, taker: try PartyID("00.02"))
    )
    let context = RuleContext(member: .secretariat, gazetteer: Gazetteer([]))
    func found() -> [String] { Rulebook.adoption.flatMap { $0.findings(in: record, context) }.map(\.rule) }
    #expect(found() == [])
    record.adoption.stance = .confirms
    #expect(found() == ["answer-placement"])
    record.answers = [try LeafID(String(repeating: "0a", count: 32))]
    #expect(found() == [])
    record.adoption.stance = nil
    #expect(found() == ["answer-placement"])
  }

  @Test func `contact-missing and retired-offered: what is offered is in use and has somebody to ask`() throws {
    let offered: (inout ApplicationCard) -> Void = {
      $0.sharing = SharingTerms()
      $0.sharing?.modes = [.sharedHosting]
    }
    #expect(try found(offered) == ["warning contact-missing"])
    let role = try Slug("teknis")
    #expect(
      try found {
        offered(&$0); $0.contacts = [Contact(role, office: "Diskominfo")]; $0.status = .retired
      }
        == ["warning retired-offered"])
    #expect(try found { $0.status = .retired }.isEmpty)
  }

  @Test func `release-order: releases stand newest first`() throws {
    let (old, new) = (try LegalDate("2020-01-01"), try LegalDate("2021-05"))
    #expect(try found { $0.releases = [.init("2", on: new), .init("x"), .init("1", on: old)] }.isEmpty)
    #expect(try found { $0.releases = [.init("1", on: old), .init("2", on: new)] } == ["warning release-order"])
  }
}
