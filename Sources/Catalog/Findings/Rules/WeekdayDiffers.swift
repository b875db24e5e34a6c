extension Rule where Subject == any CatalogRecord {
  /// The day of the week that a text writes beside a date is that of the date.
  static var weekdayDiffers: Rule {
    Rule(
      "weekday-differs", .warning,
      RuleText(
        Bilingual(
          id: "Nama hari cocok dengan tanggalnya.",
          en: "The name of a weekday fits its date."),
        remedy: Bilingual(
          id: "Cocokkan dengan naskah; sejarah dicatat apa adanya.",
          en: "Compare it with the text; history is recorded as it was."))
    ) { record, _ in
      record.texts.flatMap { text in
        WrittenDate.all(in: text.name).compactMap { date in
          guard let weekday = date.weekday, weekday != date.day.weekday else { return nil }
          return Breach(
            keyPath: text.keyPath,
            sentence: Bilingual(
              id:
                "'\(date.text)': \(Wording(.id).date(date.day)) adalah hari \(Wording(.id).weekday(date.day.weekday)).",
              en: "'\(date.text)': \(Wording(.en).date(date.day)) was a \(Wording(.en).weekday(date.day.weekday))."),
            remedy: Bilingual(
              id: "Cocokkan hari dan tanggal dengan naskah; bila naskah sendiri keliru, catat apa adanya.",
              en: "Compare day and date with the text; if the text itself is wrong, record it as it is."))
        }
      }
    }
  }
}
