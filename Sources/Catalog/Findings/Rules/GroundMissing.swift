extension Rule where Subject == InstrumentRecord {
  /// What is closed to the public names the ground for it.
  static var groundMissing: Rule {
    Rule("ground-missing", .warning) { record, _ in
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
            id: "Tambahkan ground=\"…\" dengan dasar pengecualiannya.",
            en: "Add ground=\"…\" with the ground for closing it."))
      ]
    }
  }
}
