extension Rule where Subject == ActRecord {
  /// A term ends on or after the day it begins.
  static var termOrder: Rule {
    Rule(
      "term-order", .warning,
      RuleText(
        Bilingual(
          id: "Jangka waktu berakhir pada atau sesudah hari mulainya.",
          en: "A term ends on or after the day it begins."),
        remedy: Bilingual(
          id: "Cocokkan dengan naskah; sejarah dicatat apa adanya.",
          en: "Compare it with the text; history is recorded as it was."))
    ) { record, _ in
      guard let terms = record.act.terms, case .until(let last) = terms.duration, let first = terms.firstDay,
        last < first
      else { return [] }
      return [
        Breach(
          keyPath: "terms/lastDay",
          sentence: Bilingual(
            id: "Hari terakhir \(last) mendahului hari pertama \(first).",
            en: "The last day \(last) is before the first day \(first)."),
          remedy: Bilingual(
            id: "Cocokkan keduanya dengan naskah.", en: "Compare both with the text."))
      ]
    }
  }
}
