extension Rule where Subject == AdoptionRecord {
  /// A use ends after it began.
  static var useOrder: Rule {
    Rule(
      "use-order", .warning,
      RuleText(
        Bilingual(
          id: "Pemakaian berakhir pada atau sesudah hari mulainya.",
          en: "A use ends on or after the day it begins."),
        remedy: Bilingual(
          id: "Cocokkan kedua tanggal.",
          en: "Compare the two dates."))
    ) { record, _ in
      guard let since = record.adoption.since, let until = record.adoption.until, until.last < since.first
      else { return [] }
      return [
        Breach(
          keyPath: "until",
          sentence: Bilingual(
            id: "Pemakaian berakhir \(until), sebelum mulai \(since).",
            en: "The use ends \(until), before it began \(since)."),
          remedy: Bilingual(
            id: "Cocokkan keduanya dengan BAST.", en: "Compare both with the record of handover."))
      ]
    }
  }
}
