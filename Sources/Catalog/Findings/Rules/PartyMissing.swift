extension Rule where Subject == ActRecord {
  /// A signature and the adoption of a text are somebody's.
  static var partyMissing: Rule {
    Rule(
      "party-missing", .error,
      RuleText(
        Bilingual(
          id: "Tanda tangan dan kesepakatan atas naskah ada pihaknya.",
          en: "A signature and the adoption of a text are somebody's."),
        remedy: Bilingual(
          id: "Tambahkan <party>.",
          en: "Add a <party>."))
    ) { record, context in
      let verb = record.act.verb
      guard verb == .sign || verb == .adopt, record.act.party == nil else { return [] }
      return [
        Breach(
          keyPath: "verb",
          sentence: Bilingual(
            id: "Tindakan '\(verb)' tidak menyebut pihak yang melakukannya.",
            en: "The act '\(verb)' does not say which party made it."),
          remedy: Bilingual(
            id: "Tambahkan <party>, misalnya <party>\(context.member)</party>.",
            en: "Add <party>, such as <party>\(context.member)</party>."))
      ]
    }
  }
}
