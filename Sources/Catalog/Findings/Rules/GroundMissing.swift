extension Rule where Subject == InstrumentRecord {
  /// What is closed to the public names the ground for it.
  static var groundMissing: Rule {
    Rule(
      "ground-missing", .warning,
      RuleText(
        Bilingual(
          id: "Naskah yang tertutup menyebut dasar pengecualiannya.",
          en: "A text that is closed names the ground for it."),
        remedy: Bilingual(
          id: "Tambahkan ground dengan dasarnya.",
          en: "Add the ground."))
    ) { record, _ in
      guard let classification = record.classification, classification.openness != .open,
        classification.ground == nil
      else { return [] }
      return [
        Breach(
          keyPath: "classification",
          sentence: Bilingual(
            id: "Naskah ini tertutup tanpa dasar pengecualian.",
            en: "This text is closed and no ground is named."),
          remedy: Bilingual(
            id: "Tambahkan ground=\"…\" dengan dasar pengecualiannya; dalam buku kerja tulis 'tertutup: dasarnya'.",
            en: "Add ground=\"…\" with the ground for closing it; in a workbook write 'tertutup: the ground'."))
      ]
    }
  }
}
