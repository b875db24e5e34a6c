extension Rule where Subject == MemberCatalog {
  /// Acts, adoptions and relations are about instruments that somebody has recorded.
  static var unknownInstrument: Rule {
    Rule(
      "unknown-instrument", .warning,
      RuleText(
        Bilingual(
          id: "Naskah yang disebut tercatat.",
          en: "An instrument that is named is recorded."),
        remedy: Bilingual(
          id: "Periksa ejaannya, atau catat naskahnya dulu.",
          en: "Check the spelling, or record the text first."))
    ) { catalog, context in
      let opened = catalog.acts.filter { [.open, .recordLegacy].contains($0.record.act.verb) }
      let known = context.knownRecords
        .union(catalog.instruments.map { RecordID(catalog.member, $0.record.slug) })
        .union(opened.map(\.record.act.instrument))
      let acts = catalog.acts.flatMap { filed in
        filed.record.references.filter { $0.keyPath != "terms/cooperation" }.map { (filed.file, $0) }
      }
      let uses = catalog.adoptions.flatMap { filed in
        filed.record.references.filter { $0.keyPath == "instrument" }.map { (filed.file, $0) }
      }
      return (acts + uses).filter { !known.contains($0.1.name) }.map { file, mention in
        Breach(
          file: file, keyPath: mention.keyPath,
          sentence: Bilingual(
            id: "Naskah '\(mention.name)' belum dicatat oleh siapa pun yang dikenal di sini.",
            en: "The instrument '\(mention.name)' is not recorded by anybody known here."),
          remedy: Bilingual(
            id: "Periksa ejaannya, atau catat naskah itu dengan tindakan open atau record-legacy.",
            en: "Check its spelling, or record it with an act open or record-legacy."))
      }
    }
  }
}
