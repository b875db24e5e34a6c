extension Rule where Subject == ApplicationCard {
  /// Readers learn in Indonesian what an application that is offered does.
  static var descriptionMissing: Rule {
    Rule(
      "description-missing", .warning,
      RuleText(
        Bilingual(
          id: "Kartu yang ditawarkan memuat uraian atau fungsi dalam bahasa Indonesia.",
          en: "A card that is offered has a description or a function in Indonesian."),
        remedy: Bilingual(
          id: "Tambahkan satu kalimat.",
          en: "Add one sentence."))
    ) { card, _ in
      guard !(card.sharing?.modes ?? []).isEmpty, card.descriptions[.indonesian] == nil, card.function == nil else {
        return []
      }
      return [
        Breach(
          keyPath: "description",
          sentence: Bilingual(
            id: "Tidak ada uraian atau fungsi dalam bahasa Indonesia.",
            en: "There is neither a description nor a function in Indonesian."),
          remedy: Bilingual(
            id: "Tambahkan <description lang=\"id\"> atau <function>.",
            en: "Add a <description lang=\"id\"> or a <function>."))
      ]
    }
  }
}
