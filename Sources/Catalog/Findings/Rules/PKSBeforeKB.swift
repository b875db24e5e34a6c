extension Rule where Subject == MemberCatalog {
  /// A text that carries out another one is signed after it.
  static var pksBeforeKB: Rule {
    Rule(
      "pks-before-kb", .warning,
      RuleText(
        Bilingual(
          id: "Naskah pelaksana ditandatangani sesudah induknya.",
          en: "A text that carries out another one is signed after it."),
        remedy: Bilingual(
          id: "Cocokkan dengan naskah; sejarah dicatat apa adanya.",
          en: "Compare it with the text; history is recorded as it was."), source: "PP 28/2018, Pasal 6 ayat (1)")
    ) { catalog, _ in
      let files = Dictionary(catalog.instrumentFiles.map { ($0.instrument, $0) }) { first, _ in first }
      return files.values.sorted { $0.instrument < $1.instrument }.flatMap { file in
        (file.terms?.relations ?? []).filter { $0.kind == .carriesOut }.compactMap { relation in
          guard let signed = file.signingDates.min(by: { $0.last < $1.last }),
            let parent = files[relation.target]?.signingDates.max(by: { $0.first < $1.first }),
            signed.last < parent.first
          else { return nil }
          return Breach(
            file: file.laidDown?.file ?? "", keyPath: "terms/relation",
            sentence: Bilingual(
              id: "Naskah ini ditandatangani \(signed), sebelum induknya, '\(relation.target)', pada \(parent).",
              en: "This text was signed on \(signed), before its parent, '\(relation.target)', on \(parent)."),
            remedy: Bilingual(
              id: "Cocokkan kedua tanggal dengan naskah.", en: "Compare both dates with the texts."))
        }
      }
    }
  }
}
