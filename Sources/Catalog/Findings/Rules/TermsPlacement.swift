extension Rule where Subject == ActRecord {
  /// `open`, `adopt` and `record-legacy` lay down terms, and a correction of one of them repeats them; no other verb
  /// does.
  static var termsPlacement: Rule {
    Rule(
      "terms-placement", .error,
      RuleText(
        Bilingual(
          id: "Syarat hanya ada pada tindakan yang menetapkannya.",
          en: "Terms stand only in acts that lay them down."),
        remedy: Bilingual(
          id: "Pindahkan ke tindakan yang menetapkan naskah.",
          en: "Move them to the act that lays the text down."))
    ) { record, _ in
      let verb = record.act.verb
      let needsTerms = [ActVerb.open, .adopt, .recordLegacy].contains(verb)
      guard ActVerb.known.contains(verb), verb != .correct, needsTerms != (record.act.terms != nil) else { return [] }
      guard needsTerms else {
        return [
          Breach(
            keyPath: "terms",
            sentence: Bilingual(
              id: "Tindakan '\(verb)' tidak memuat ketentuan naskah.",
              en: "The act '\(verb)' carries no terms."),
            remedy: Bilingual(
              id: "Hapus <terms>; ketentuan dimuat oleh open, adopt, record-legacy, dan ralatnya.",
              en: "Remove <terms>; open, adopt, record-legacy and their corrections carry them."))
        ]
      }
      return [
        Breach(
          keyPath: "verb",
          sentence: Bilingual(
            id: "Tindakan '\(verb)' harus memuat ketentuan naskah.",
            en: "The act '\(verb)' must carry the terms of the text."),
          remedy: Bilingual(
            id: "Tambahkan <terms> dengan jenis naskah, kerja sama, dan para pihak.",
            en: "Add <terms> with the kind of text, the cooperation and the parties."))
      ]
    }
  }
}
