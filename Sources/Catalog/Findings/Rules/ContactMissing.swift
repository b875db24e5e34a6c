extension Rule where Subject == ApplicationCard {
  /// Whoever wants an application that is offered knows whom to ask.
  static var contactMissing: Rule {
    Rule(
      "contact-missing", .warning,
      RuleText(
        Bilingual(
          id: "Aplikasi yang ditawarkan memiliki kontak.",
          en: "An application that is offered has a contact."),
        remedy: Bilingual(
          id: "Tambahkan jabatan yang dapat dihubungi.",
          en: "Add an office that can be asked."))
    ) { card, _ in
      guard !(card.sharing?.modes ?? []).isEmpty, card.contacts.isEmpty else { return [] }
      return [
        Breach(
          keyPath: "contact",
          sentence: Bilingual(
            id: "Aplikasi ini ditawarkan, tetapi tidak ada kontak.",
            en: "The application is offered, but no contact is named."),
          remedy: Bilingual(
            id: "Tambahkan <contact role=\"teknis\"> dengan jabatan; nama orang tidak perlu.",
            en: "Add a <contact role=\"teknis\"> with an office; no person need be named."))
      ]
    }
  }
}
