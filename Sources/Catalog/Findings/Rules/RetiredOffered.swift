extension Rule where Subject == ApplicationCard {
  /// What is out of use is not offered.
  static var retiredOffered: Rule {
    Rule(
      "retired-offered", .warning,
      RuleText(
        Bilingual(
          id: "Aplikasi yang dihentikan tidak ditawarkan.",
          en: "A retired application is not offered."),
        remedy: Bilingual(
          id: "Hapus cara berbagi, atau perbaiki statusnya.",
          en: "Remove the ways of sharing, or correct the status."))
    ) { card, _ in
      guard card.status == .retired, !(card.sharing?.modes ?? []).isEmpty else { return [] }
      return [
        Breach(
          keyPath: "status",
          sentence: Bilingual(
            id: "Aplikasi ini dihentikan, tetapi masih ditawarkan.",
            en: "The application is retired, but still offered."),
          remedy: Bilingual(
            id: "Hapus cara berbagi, atau perbaiki statusnya.",
            en: "Remove the ways of sharing, or correct the status."))
      ]
    }
  }
}
