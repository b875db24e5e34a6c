extension Rule where Subject == MemberCatalog {
  /// Adoptions, instruments and cards name applications that somebody has recorded.
  static var unknownApplication: Rule {
    Rule(
      "unknown-application", .warning,
      RuleText(
        Bilingual(
          id: "Aplikasi yang disebut tercatat.",
          en: "An application that is named is recorded."),
        remedy: Bilingual(
          id: "Periksa ejaannya, atau catat aplikasinya dulu.",
          en: "Check the spelling, or record the application first."))
    ) { catalog, context in
      let known = context.knownRecords
        .union(catalog.applications.map { RecordID(catalog.member, $0.record.slug) })
      let uses = catalog.adoptions.flatMap { filed in
        filed.record.references.filter { $0.keyPath == "application" }.map { (filed.file, $0) }
      }
      let covered = catalog.instruments.flatMap { filed in filed.record.references.map { (filed.file, $0) } }
      let linked = catalog.applications.flatMap { filed in filed.record.references.map { (filed.file, $0) } }
      return (uses + covered + linked).filter { !known.contains($0.1.name) }.map { file, mention in
        Breach(
          file: file, keyPath: mention.keyPath,
          sentence: Bilingual(
            id: "Aplikasi '\(mention.name)' belum dicatat oleh siapa pun yang dikenal di sini.",
            en: "The application '\(mention.name)' is not recorded by anybody known here."),
          remedy: Bilingual(
            id: "Periksa ejaannya: anggota/nama-pendek, misalnya 73.71/war-room.",
            en: "Check its spelling: member/short-name, such as 73.71/war-room."))
      }
    }
  }
}
