extension Rule where Subject == ActRecord {
  /// A party stands once among the participants and once among the signatures.
  static var participantTwice: Rule {
    Rule(
      "participant-twice", .error,
      RuleText(
        Bilingual(
          id: "Satu pihak berdiri satu kali di antara peserta dan tanda tangan.",
          en: "A party stands once among participants and once among signatures."),
        remedy: Bilingual(
          id: "Hapus salah satunya.",
          en: "Remove one of the two."))
    ) { record, _ in
      let participants = Mention.list("terms/participant", record.act.terms?.participants.map(\.party) ?? [])
      let signatures = Mention.list("signature", record.act.signatures.map(\.party), attribute: "party")
      return [participants, signatures].flatMap { mentions in
        var seen: Set<PartyID> = []
        return mentions.filter { !seen.insert($0.name).inserted }.map { mention in
          Breach(
            keyPath: mention.keyPath,
            sentence: Bilingual(
              id: "Pihak '\(mention.name)' disebut dua kali.",
              en: "The party '\(mention.name)' stands there twice."),
            remedy: Bilingual(id: "Hapus salah satunya.", en: "Remove one of the two."))
        }
      }
    }
  }
}
