extension Rule where Subject == ApplicationCard {
  /// Who hosts an application with personal data of others processes them.
  static var hostRole: Rule {
    Rule(
      "host-not-processor", .warning,
      RuleText(
        Bilingual(
          id: "Pemberi yang mengelola hosting data pribadi adalah prosesor.",
          en: "A provider that hosts personal data is a processor of them."),
        remedy: Bilingual(
          id: "Tulis perannya dan atur dalam PKS.",
          en: "State the role and settle it in the agreement."), source: "UU 27/2022")
    ) { card, _ in
      guard let sharing = card.sharing, sharing.hostingBy == .provider, let data = card.personalData, data != .none,
        sharing.personalDataRole != .processor
      else { return [] }
      return [
        Breach(
          keyPath: "sharing",
          sentence: Bilingual(
            id: "Pemberi mengelola hosting dan ada data pribadi, tetapi perannya bukan prosesor.",
            en: "The provider hosts personal data, but its role is not that of a processor."),
          remedy: Bilingual(
            id: "Tulis <personalDataRole>processor</personalDataRole> dan atur dalam PKS.",
            en: "Write <personalDataRole>processor</personalDataRole> and settle it in the agreement."),
          source: "UU 27/2022")
      ]
    }
  }
}
