import Catalog

/// A small rule pack for tests: what PP 28/2018 says of signing, stages and ends, from 13 July 2018.
enum PackExample {
  static let law = Source("PP 28/2018")

  static func pack() throws -> RulePack {
    func verified(_ place: String) -> Basis { Basis(law, place, isVerified: true) }
    let local = Basis(Source("Format daerah"), isVerified: false)
    var pack = RulePack(
      try Slug("pp-28-2018"), title: Bilingual(id: "PP 28/2018", en: "PP 28/2018"),
      period: RulePack.Period(from: try LegalDate("2018-07-13"), basis: verified("Pasal 48")))
    let stages: [(String, String, [Stage.Mark], Bool)] = [
      ("penawaran", "offer", [Stage.Mark(.offer)], false),
      ("penyusunan-kb", "drafting the KB", [Stage.Mark(.adopt, .kb)], false),
      ("penandatanganan-kb", "signing the KB", [Stage.Mark(.sign, .kb)], false),
      ("persetujuan-dprd", "council approval", [Stage.Mark(.approval)], true),
      ("penyusunan-pks", "drafting the PKS", [Stage.Mark(.adopt, .pks)], false),
      ("penandatanganan-pks", "signing the PKS", [Stage.Mark(.sign, .pks)], false),
    ]
    pack.stages = try stages.map { id, name, marks, isConditional in
      Stage(
        try Slug(id), Bilingual(id: id.replacing("-", with: " "), en: name), isConditional: isConditional, marks: marks,
        basis: verified("Pasal 6 ayat (1)"))
    }
    pack.signers = [
      Signer(.kb, by: .headOfRegion, basis: verified("Pasal 2 ayat (1)")),
      Signer(.pks, by: .headOfRegion, basis: verified("Pasal 2 ayat (1)")),
      Signer(.pks, by: .mandated, basis: verified("Pasal 2 ayat (2)")),
    ]
    pack.headTitles = ["Wali Kota", "Walikota", "Bupati", "Gubernur"]
    pack.endReasons = RulePack.EndReasons(
      isClosed: true,
      [EndReason.periodOver, .purposeAchieved, .agreed, .rulesChanged, .objectLost].map {
        Ruled($0, verified("Pasal 9 ayat (1)"))
      })
    pack.renewal = Ruled(Bilingual(id: "Naskah baru", en: "A new text"), local)
    pack.settings = [
      Setting(.answerTime, Bilingual(id: "waktu menjawab", en: "time to answer"), basis: local),
      Setting(
        .maximumTerm, Bilingual(id: "jangka waktu terpanjang", en: "longest term"), kind: .pks, amount: .months(60),
        basis: local),
    ]
    return pack
  }
}
