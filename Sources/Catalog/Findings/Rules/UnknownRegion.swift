extension Rule where Subject == any CatalogRecord {
  /// A region code must be in the register, or in the list of invented regions, whose codes begin with 00.
  static var unknownRegion: Rule {
    Rule(
      "unknown-region", .error,
      RuleText(
        Bilingual(
          id: "Kode wilayah ada dalam daftar resmi.",
          en: "The code of a region is in the official list."),
        remedy: Bilingual(
          id: "Pakai kode dari mitrakota cities.",
          en: "Use a code from mitrakota cities."), source: "Kepmendagri 300.2.2-2138/2025")
    ) { record, context in
      record.allParties.compactMap { mention in
        guard let code = mention.name.region, context.gazetteer[code] == nil else { return nil }
        let meant = context.gazetteer.suggestions(for: code).map { "\($0.code) \($0.name)" }
        return Breach(
          keyPath: mention.keyPath,
          sentence: Bilingual(
            id: "Kode wilayah '\(code)' tidak ada dalam daftar wilayah.",
            en: "The region code '\(code)' is not in the register of regions."),
          remedy: meant.isEmpty
            ? Bilingual(
              id: "Tulis kode Kemendagri, misalnya 74.72; kode rekaan diawali 00.",
              en: "Write the code of Kemendagri, such as 74.72; invented codes begin with 00.")
            : Bilingual(
              id: "Mungkin maksudnya \(meant.joined(separator: " atau ")).",
              en: "Did you mean \(meant.joined(separator: " or "))?"))
      }
    }
  }
}
