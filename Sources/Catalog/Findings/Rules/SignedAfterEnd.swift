extension Rule where Subject == ActRecord {
  /// A text is signed before its term is over.
  static var signedAfterEnd: Rule {
    Rule(
      "signed-after-end", .warning,
      RuleText(
        Bilingual(
          id: "Naskah ditandatangani sebelum jangka waktunya habis.",
          en: "A text is signed before its term is over."),
        remedy: Bilingual(
          id: "Cocokkan dengan naskah; sejarah dicatat apa adanya.",
          en: "Compare it with the text; history is recorded as it was."))
    ) { record, _ in
      guard case .until(let last) = record.act.terms?.duration else { return [] }
      return record.act.signatures.enumerated().compactMap { index, signature in
        guard let date = signature.date, date.first > last else { return nil }
        return Breach(
          keyPath: KeyPath.item("signature", index) + "/@date",
          sentence: Bilingual(
            id: "Tanda tangan \(signature.party) bertanggal \(date), sesudah hari terakhir \(last).",
            en: "The signature of \(signature.party) is dated \(date), after the last day \(last)."),
          remedy: Bilingual(
            id: "Cocokkan keduanya dengan naskah.", en: "Compare both with the text."))
      }
    }
  }
}
