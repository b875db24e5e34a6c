extension Rule where Subject == any CatalogRecord {
  /// What comes from public sources names them.
  static var sourceMissing: Rule {
    Rule(
      "source-missing", .warning,
      RuleText(
        Bilingual(
          id: "Catatan dari sumber publik menyebut sumbernya.",
          en: "What comes from public sources names them."),
        remedy: Bilingual(
          id: "Tambahkan <source> dengan judul dan alamatnya.",
          en: "Add a <source> with its title and address."))
    ) { record, context in
      guard (record.statedClass ?? context.dataClass) == .publicSources, record.sources.isEmpty else {
        return []
      }
      return [
        Breach(
          sentence: Bilingual(
            id: "Catatan dari sumber publik ini tidak menyebut sumber.",
            en: "This record comes from public sources and names none."),
          remedy: Bilingual(
            id: "Tambahkan <source> dengan judul dan, bila ada, alamatnya.",
            en: "Add a <source> with its title and, if there is one, its address."))
      ]
    }
  }
}
