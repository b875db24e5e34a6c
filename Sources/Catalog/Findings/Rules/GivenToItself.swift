extension Rule where Subject == AdoptionRecord {
  /// Giver and taker are two.
  static var givenToItself: Rule {
    Rule(
      "given-to-itself", .warning,
      RuleText(
        Bilingual(
          id: "Pemberi dan penerima aplikasi adalah dua pihak.",
          en: "Giver and taker of an application are two."),
        remedy: Bilingual(
          id: "Tulis kota yang memakai sebagai penerima.",
          en: "Write the city that uses it as the taker."))
    ) { record, _ in
      guard record.adoption.giver == record.adoption.taker else { return [] }
      return [
        Breach(
          keyPath: "taker",
          sentence: Bilingual(
            id: "Pemberi dan penerima sama: '\(record.adoption.taker)'.",
            en: "Giver and taker are the same: '\(record.adoption.taker)'."),
          remedy: Bilingual(
            id: "Tulis kota yang memakai aplikasi sebagai penerima.",
            en: "Write the city that uses the application as the taker."))
      ]
    }
  }
}
