extension Rule where Subject == ActRecord {
  /// What is recorded on behalf of another party says where it was found.
  static var actOnBehalf: Rule {
    Rule(
      "on-behalf-source", .warning,
      RuleText(
        Bilingual(
          id: "Yang dicatat atas nama pihak lain menyebut sumbernya.",
          en: "What is recorded on behalf of another party says where it was found."),
        remedy: Bilingual(
          id: "Tambahkan <source>.",
          en: "Add a <source>."))
    ) { record, context in
      guard let party = record.act.party, party != context.member.party, record.sources.isEmpty else {
        return []
      }
      return [
        Breach(
          keyPath: "party",
          sentence: Bilingual(
            id: "Tindakan '\(party)' dicatat oleh '\(context.member)' tanpa sumber.",
            en: "An act of '\(party)' is recorded by '\(context.member)' without a source."),
          remedy: Bilingual(
            id: "Tambahkan <source>, misalnya naskah, surat, atau berita.",
            en: "Add a <source>, such as the text, a letter or a report."))
      ]
    }
  }
}
