import Catalog
import Testing

/// Who signs, and in what order the stages come, by the rule pack that governs the agreement.
struct RuleProcedureTests {
  @Test(arguments: [
    ("Wali Kota Contoh", nil as String?, nil as String?, nil as String?, true),
    ("Kepala Dinas", nil, nil, nil, false), ("Kepala Dinas", "berdasarkan surat kuasa", nil, nil, true),
    ("Kepala Dinas", nil, "2019-01-01", nil, true), ("Kepala Dinas", nil, "2019-01-01", "2019-02-04", true),
    ("Kepala Dinas", nil, "2019-01-01", "2019-02-03", false), ("Kepala Dinas", nil, "2019-02-05", nil, false),
  ])
  func `who is not the head of a region signs with a mandate`(
    office: String, capacity: String?, given: String?, due: String?, isFine: Bool
  ) throws {
    var desk = try RuleDesk.ruled()
    try desk.act("adopt", .adopt, party: "00.01", on: "2019-01-01", terms: .invented(.pks))
    try desk.act("sign", .sign, party: "00.01", on: "2019-02-04", office: office, capacity: capacity)
    if let given { try desk.act("mandate", .mandate, party: "00.01", on: given, due: due) }
    // The mandate of another city is none.
    try desk.act("other", .mandate, party: "00.02", on: "2019-01-01")
    #expect(desk.says("mandate-missing").isEmpty == isFine)
  }

  @Test func `a mandate may be revoked`() throws {
    for (revoked, isFine) in [("2019-01-31", false), ("2019-02-10", true)] {
      var desk = try RuleDesk.ruled()
      try desk.act("adopt", .adopt, party: "00.01", on: "2019-01-01", terms: .invented(.pks))
      try desk.act("mandate", .mandate, party: "00.01", on: "2019-01-01")
      try desk.act("revoke", .revokeMandate, party: "00.01", on: revoked)
      try desk.act("sign", .sign, party: "00.01", on: "2019-02-04", office: "Kepala Dinas")
      #expect(desk.says("mandate-missing").isEmpty == isFine)
    }
  }

  @Test func `says who signed without a mandate, by which law`() throws {
    var desk = try RuleDesk.ruled()
    try desk.act("a", .recordLegacy, party: "00.01", on: "2019-02-04", terms: .invented(.pks), office: "Kepala Dinas")
    let said = [
      "a.xml signatory warning: 'Kepala Dinas' menandatangani untuk 00.01, dan tidak ada surat kuasa tercatat. "
        + "/ 'Kepala Dinas' signed for 00.01, and no power of attorney is recorded. [PP 28/2018, Pasal 2 ayat (2)]"
    ]
    #expect(desk.says("mandate-missing") == said)
    // A KB has no such rule, nor has a text of before the pack, nor a body that is no region.
    for (kind, date, party) in [
      (InstrumentKind.kb, "2019-02-04", "00.01"), (.pks, "2018-01-01", "00.01"),
      (.pks, "2019-02-04", "universitas-contoh"),
    ] {
      var other = try RuleDesk.ruled()
      try other.act("a", .recordLegacy, party: party, on: date, terms: .invented(kind), office: "Kepala Dinas")
      #expect(other.says("mandate-missing") == [])
    }
  }

  @Test func `stages follow each other as the law counts them`() throws {
    var desk = try RuleDesk.ruled()
    try desk.act("offer", .offer, party: "00.01", on: "2019-01-10")
    try desk.act("kb-adopt", .adopt, party: "00.01", on: "2019-02-01", terms: .invented(.kb))
    try desk.act("kb-sign", .sign, party: "00.01", on: "2019-02-10")
    try desk.act("dprd", .approval, party: "00.01", on: "2019-03-01", decision: "requested")
    try desk.act("pks-adopt", .adopt, of: "apeksi/pks", party: "00.01", on: "2019-04-01", terms: .invented(.pks))
    try desk.act("pks-sign", .sign, of: "apeksi/pks", party: "00.01", on: "2019-04-10")
    #expect(desk.says("stage-order") == [])
  }

  @Test func `says which stage came too early`() throws {
    var desk = try RuleDesk.ruled()
    try desk.act("offer", .offer, party: "00.01", on: "2019-03-10")
    try desk.act("kb-adopt", .adopt, party: "00.01", on: "2019-02-01", terms: .invented(.kb))
    try desk.act("kb-sign", .sign, party: "00.01", on: "2019-04-10")
    try desk.act("dprd", .approval, party: "00.01", on: "2019-04-01", decision: "requested")
    try desk.act("pks-adopt", .adopt, of: "apeksi/pks", party: "00.01", on: "2019-04-05", terms: .invented(.pks))
    #expect(
      desk.says("stage-order") == [
        "dprd.xml date warning: Tahap persetujuan dprd (2019-04-01) mendahului tahap penandatanganan kb (2019-04-10). "
          + "/ The stage council approval (2019-04-01) comes before the stage signing the KB (2019-04-10). "
          + "[PP 28/2018, Pasal 6 ayat (1)]",
        "kb-adopt.xml date warning: Tahap penyusunan kb (2019-02-01) mendahului tahap penawaran (2019-03-10). "
          + "/ The stage drafting the KB (2019-02-01) comes before the stage offer (2019-03-10). "
          + "[PP 28/2018, Pasal 6 ayat (1)]",
        "pks-adopt.xml date warning: Tahap penyusunan pks (2019-04-05) mendahului tahap penandatanganan kb "
          + "(2019-04-10). / The stage drafting the PKS (2019-04-05) comes before the stage signing the KB "
          + "(2019-04-10). [PP 28/2018, Pasal 6 ayat (1)]",
      ])
  }

  @Test func `a council may be asked late, and what has a rule of its own is said once`() throws {
    var desk = try RuleDesk.ruled()
    try desk.act("kb-adopt", .adopt, party: "00.01", on: "2019-02-01", terms: .invented(.kb))
    try desk.act("kb-sign", .sign, party: "00.01", on: "2019-01-01")
    try desk.act("dprd", .approval, party: "00.01", on: "2020-03-01", decision: "requested")
    try desk.act("pks-adopt", .adopt, of: "apeksi/pks", party: "00.01", on: "2019-04-01", terms: .invented(.pks))
    #expect(desk.says("stage-order") == [])
    #expect(desk.says("signed-before-adopted").count == 1)
  }

  @Test func `an unverified stage, another family and a record after the fact say nothing`() throws {
    var desk = try RuleDesk.ruled { pack in
      var pack = pack
      for index in pack.stages.indices { pack.stages[index].basis.isVerified = false }
      return pack
    }
    try desk.act("offer", .offer, party: "00.01", on: "2019-03-10")
    try desk.act("kb-adopt", .adopt, party: "00.01", on: "2019-02-01", terms: .invented(.kb))
    #expect(desk.says("stage-order") == [])
    var other = try RuleDesk.ruled()
    var terms = try Terms.invented(.pks)
    terms.cooperation = try RecordID("apeksi/lain")
    try other.act("kb-adopt", .adopt, party: "00.01", on: "2019-02-01", terms: .invented(.kb))
    try other.act("kb-sign", .sign, party: "00.01", on: "2019-02-10")
    try other.act("pks-adopt", .adopt, of: "apeksi/pks", party: "00.01", on: "2019-02-05", terms: terms)
    try other.act("tua", .recordLegacy, of: "apeksi/tua", on: "2019-01-01", terms: .invented(.pks))
    #expect(other.says("stage-order") == [])
  }
}
