extension Rule where Subject == any CatalogRecord {
  /// A date in words and the digits that follow it name the same day.
  static var dateWordsDiffer: Rule {
    Rule(
      "date-words-differ", .warning,
      RuleText(
        Bilingual(
          id: "Tanggal dalam kata dan angka di sebelahnya menyebut hari yang sama.",
          en: "A date in words and the digits beside it name the same day."),
        remedy: Bilingual(
          id: "Cocokkan dengan naskah; sejarah dicatat apa adanya.",
          en: "Compare it with the text; history is recorded as it was."))
    ) { record, _ in
      record.texts.flatMap { text -> [Breach] in
        let dates = WrittenDate.all(in: text.name)
        return zip(dates, dates.dropFirst()).compactMap { words, digits -> Breach? in
          // Side by side, as in "dua puluh tiga Desember dua ribu tujuh belas (23-12-2017)".
          guard words.isInWords, !digits.isInWords, words.words.upperBound == digits.words.lowerBound,
            words.day != digits.day
          else { return nil }
          return Breach(
            keyPath: text.keyPath,
            sentence: Bilingual(
              id: "Tanggal dalam kata '\(words.text)' (\(words.day)) berbeda dari angka '\(digits.text)'.",
              en: "The date in words '\(words.text)' (\(words.day)) differs from the digits '\(digits.text)'."),
            remedy: Bilingual(
              id: "Cocokkan keduanya dengan naskah; bila naskah sendiri keliru, catat apa adanya.",
              en: "Compare both with the text; if the text itself is wrong, record it as it is."))
        }
      }
    }
  }
}
