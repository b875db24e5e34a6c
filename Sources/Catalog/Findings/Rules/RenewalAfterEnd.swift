extension Rule where Subject == MemberCatalog {
  /// An extension is in force on the last day of what it prolongs; later, it is a new agreement after a gap.
  static var renewalAfterEnd: Rule {
    Rule(
      "renewal-after-end", .warning,
      RuleText(
        Bilingual(
          id: "Perpanjangan berlaku sebelum yang diperpanjang berakhir.",
          en: "An extension is in force before what it prolongs ends."),
        remedy: Bilingual(
          id: "Cocokkan dengan naskah; sejarah dicatat apa adanya.",
          en: "Compare it with the text; history is recorded as it was."),
        source: "paket aturan hari itu / the rule pack of the day")
    ) { catalog, context in
      let files = Dictionary(catalog.instrumentFiles.map { ($0.instrument, $0) }) { first, _ in first }
      return files.values.sorted { $0.instrument < $1.instrument }.flatMap { file in
        (file.terms?.relations ?? []).filter { $0.kind == .extends }.compactMap { relation in
          guard let first = file.firstDay, let last = files[relation.target]?.lastDay, last < first else {
            return nil
          }
          let gap = last.distance(to: first) - 1
          let pack = context.packs.governing(file.terms, since: file.since)
          return Breach(
            file: file.laidDown?.file ?? "", keyPath: "terms/relation",
            sentence: Bilingual(
              id: "Perpanjangan ini berlaku mulai \(first), sedangkan '\(relation.target)' berakhir \(last): "
                + "\(gap) hari tidak tercakup.",
              en: "This extension is in force from \(first), but '\(relation.target)' ended on \(last): "
                + "\(gap) \(gap == 1 ? "day" : "days") not covered."),
            remedy: Bilingual(
              id: "Cocokkan kedua tanggal; bila benar, naskah ini kerja sama baru, bukan perpanjangan.",
              en: "Compare both dates; if they are right, this text is a new agreement and no extension."),
            source: pack.renewal.flatMap { $0.basis.isVerified ? $0.basis.citation : nil })
        }
      }
    }
  }
}
