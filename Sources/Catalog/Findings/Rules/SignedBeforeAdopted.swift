extension Rule where Subject == MemberCatalog {
  /// A text is adopted before it is signed.
  static var signedBeforeAdopted: Rule {
    Rule(
      "signed-before-adopted", .warning,
      RuleText(
        Bilingual(
          id: "Naskah disepakati sebelum ditandatangani.",
          en: "A text is adopted before it is signed."),
        remedy: Bilingual(
          id: "Cocokkan dengan naskah; sejarah dicatat apa adanya.",
          en: "Compare it with the text; history is recorded as it was."), source: "PP 28/2018, Pasal 6 ayat (1)")
    ) { catalog, _ in
      let adopted = catalog.acts.filter { $0.record.act.verb == .adopt }
      return catalog.acts.compactMap { filed in
        let act = filed.record.act
        guard act.verb == .sign, let date = act.date else { return nil }
        let adoption = adopted.compactMap { other -> LegalDate? in
          let isSame = other.record.act.instrument == act.instrument && other.record.act.party == act.party
          return isSame ? other.record.act.date : nil
        }
        guard let day = adoption.min(by: { $0.first < $1.first }), date.last < day.first else { return nil }
        return Breach(
          file: filed.file, keyPath: "date",
          sentence: Bilingual(
            id: "Tanda tangan \(date) mendahului kesepakatan atas naskah \(day).",
            en: "The signature of \(date) comes before the adoption of the text on \(day)."),
          remedy: Bilingual(
            id: "Cocokkan kedua tanggal dengan naskah dan notula.",
            en: "Compare both dates with the text and the minutes."))
      }
    }
  }
}
