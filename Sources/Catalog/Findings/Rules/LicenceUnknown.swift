extension Rule where Subject == ApplicationCard {
  /// A licence is written so that programs know it.
  static var licenceUnknown: Rule {
    Rule(
      "licence-not-spdx", .warning,
      RuleText(
        Bilingual(
          id: "Lisensi ditulis sebagai ungkapan SPDX.",
          en: "A licence is written as an SPDX expression."),
        remedy: Bilingual(
          id: "Pilih nama dari daftar SPDX.",
          en: "Choose a name of the SPDX list."), source: "SPDX 2.3, Annex D")
    ) { card, _ in
      guard let licence = card.licence, !Licences.isExpression(licence) else { return [] }
      return [
        Breach(
          keyPath: "licence",
          sentence: Bilingual(
            id: "Lisensi '\(licence)' bukan ungkapan SPDX.",
            en: "The licence '\(licence)' is no SPDX expression."),
          remedy: Bilingual(
            id: "Tulis misalnya EUPL-1.2, MIT, atau LicenseRef-nama untuk lisensi sendiri.",
            en: "Write EUPL-1.2 or MIT, or LicenseRef-name for one of your own."), source: "SPDX 2.3, Annex D")
      ]
    }
  }
}
