extension Rule where Subject == ApplicationCard {
  /// Who hands its source code over says where it is, or under which licence.
  static var sourceWithoutWay: Rule {
    Rule(
      "source-without-way", .warning,
      RuleText(
        Bilingual(
          id: "Kode sumber yang diserahkan memiliki alamat atau lisensi.",
          en: "Source code that is handed over has an address or a licence."),
        remedy: Bilingual(
          id: "Tambahkan <repository> atau <licence>.",
          en: "Add a <repository> or a <licence>."))
    ) { card, _ in
      guard let sharing = card.sharing, sharing.modes.contains(.grantedSource) || sharing.sourceCodeHandedOver == true,
        card.repository == nil, card.licence == nil
      else { return [] }
      return [
        Breach(
          keyPath: "sharing",
          sentence: Bilingual(
            id: "Kode sumber diserahkan, tetapi tidak ada alamat repositori maupun lisensi.",
            en: "The source code is handed over, but there is neither a repository nor a licence."),
          remedy: Bilingual(
            id: "Tambahkan <repository> atau <licence>.",
            en: "Add a <repository> or a <licence>."))
      ]
    }
  }
}
