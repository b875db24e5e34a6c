extension Rule where Subject == ApplicationCard {
  /// Kinds of specific data are named only where the card says that there are specific data.
  static var specificDataUnsaid: Rule {
    Rule(
      "specific-data-unsaid", .warning,
      RuleText(
        Bilingual(
          id: "Jenis data spesifik hanya disebut bila kartu menyatakan ada data spesifik.",
          en: "Kinds of specific data are named only where the card says that there are specific data."),
        remedy: Bilingual(
          id: "Tulis <personalData>specific</personalData>, atau hapus jenisnya.",
          en: "Write <personalData>specific</personalData>, or remove the kinds."), source: "UU 27/2022")
    ) { card, _ in
      guard let kind = card.specificData.first, card.personalData != .specific else { return [] }
      let said = card.personalData?.rawValue ?? ""
      return [
        Breach(
          keyPath: "specificData",
          sentence: Bilingual(
            id: "Kartu ini menyebut data spesifik '\(kind.rawValue)', tetapi personalData berisi '\(said)'.",
            en: "The card names specific data '\(kind.rawValue)', but its personalData is '\(said)'."),
          remedy: Bilingual(
            id: "Tulis <personalData>specific</personalData>, atau hapus specificData.",
            en: "Write <personalData>specific</personalData>, or remove specificData."),
          source: "UU 27/2022")
      ]
    }
  }
}
