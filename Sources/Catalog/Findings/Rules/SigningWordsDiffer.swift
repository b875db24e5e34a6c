extension Rule where Subject == ActRecord {
  /// The day with which a text opens, "Pada hari ini, Sabtu, tanggal …", is a day on which it was signed.
  static var signingWordsDiffer: Rule {
    Rule(
      "signing-words-differ", .warning,
      RuleText(
        Bilingual(
          id: "Hari pada pembukaan naskah adalah hari tanda tangan.",
          en: "The day with which a text opens is a day on which it was signed."),
        remedy: Bilingual(
          id: "Cocokkan dengan naskah; sejarah dicatat apa adanya.",
          en: "Compare it with the text; history is recorded as it was."))
    ) { record, _ in
      let act = record.act
      guard [.sign, .recordLegacy].contains(act.verb) else { return [] }
      let claims = ([act.date] + act.signatures.map(\.date)).compactMap(\.self)
      guard !claims.isEmpty else { return [] }
      return record.texts.flatMap { text in
        WrittenDate.all(in: text.name).compactMap { date in
          guard date.isToday, !claims.contains(where: { $0.first <= date.day && date.day <= $0.last }) else {
            return nil
          }
          let recorded = claims.map(\.description).joined(separator: ", ")
          return Breach(
            keyPath: text.keyPath,
            sentence: Bilingual(
              id: "Naskah dibuka dengan '\(date.text)' (\(date.day)), sedangkan tanggal yang dicatat \(recorded).",
              en: "The text opens with '\(date.text)' (\(date.day)), but the date recorded is \(recorded)."),
            remedy: Bilingual(
              id: "Cocokkan tanggal yang dicatat dengan naskah.", en: "Compare the date recorded with the text."))
        }
      }
    }
  }
}
