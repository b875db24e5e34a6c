extension Rule where Subject == ActRecord {
  /// Who signed is among those who take part.
  static var notAParticipant: Rule {
    Rule(
      "not-a-participant", .warning,
      RuleText(
        Bilingual(
          id: "Yang menandatangani ada di antara peserta.",
          en: "Who signed is among those who take part."),
        remedy: Bilingual(
          id: "Tambahkan sebagai peserta.",
          en: "Add it to the participants."))
    ) { record, _ in
      guard let terms = record.act.terms else { return [] }
      let participants = Set(terms.participants.map(\.party))
      return Mention.list("signature", record.act.signatures.map(\.party), attribute: "party")
        .filter { !participants.contains($0.name) }
        .map { mention in
          Breach(
            keyPath: mention.keyPath,
            sentence: Bilingual(
              id: "'\(mention.name)' menandatangani tetapi tidak ada di antara para pihak.",
              en: "'\(mention.name)' signed but is not among the participants."),
            remedy: Bilingual(
              id: "Tambahkan <participant>\(mention.name)</participant>, dengan role bila bukan pihak.",
              en: "Add <participant>\(mention.name)</participant>, with a role if it is not a party."))
        }
    }
  }
}
