extension Rule where Subject == any CatalogRecord {
  /// The unit that keeps a record is one of those in the profile.
  static var unknownUnit: Rule {
    Rule(
      "unknown-unit", .warning,
      RuleText(
        Bilingual(
          id: "Unit pencatat ada dalam profil anggota.",
          en: "The unit that keeps a record is in the member's profile."),
        remedy: Bilingual(
          id: "Tambahkan unitnya ke profil.",
          en: "Add the unit to the profile."))
    ) { record, context in
      guard let keeper = record.keeper, let units = context.units, !units.contains(keeper) else { return [] }
      let known = units.sorted().map(\.description).joined(separator: ", ")
      return [
        Breach(
          keyPath: "keeper",
          sentence: Bilingual(
            id: "Unit pencatat '\(keeper)' tidak ada dalam profil anggota.",
            en: "The keeping unit '\(keeper)' is not in the member's profile."),
          remedy: Bilingual(
            id: "Tambahkan <unit slug=\"\(keeper)\"> ke profile.xml"
              + (known.isEmpty ? "." : ", atau pakai salah satu dari: \(known)."),
            en: "Add <unit slug=\"\(keeper)\"> to profile.xml"
              + (known.isEmpty ? "." : ", or use one of: \(known).")))
      ]
    }
  }
}
