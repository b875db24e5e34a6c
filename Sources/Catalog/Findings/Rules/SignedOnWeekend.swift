extension Rule where Subject == ActRecord {
  /// Offices are closed at the weekend: a day typed wrongly is often one.
  static var signedOnWeekend: Rule {
    Rule(
      "signed-on-weekend", .note,
      RuleText(
        Bilingual(
          id: "Tanggal tanda tangan pada hari libur patut dilihat lagi.",
          en: "A date of signature at the weekend deserves a second look."),
        remedy: Bilingual(
          id: "Cocokkan dengan naskah; sejarah dicatat apa adanya.",
          en: "Compare it with the text; history is recorded as it was."))
    ) { record, _ in
      var dates = record.act.signatures.enumerated().map { index, signature in
        (keyPath: KeyPath.item("signature", index) + "/@date", date: signature.date)
      }
      if record.act.verb == .sign { dates.append((keyPath: "date", date: record.act.date)) }
      return dates.compactMap { keyPath, date in
        guard let day = date?.exact, day.weekday == .saturday || day.weekday == .sunday else { return nil }
        let name =
          day.weekday == .saturday
          ? Bilingual(id: "Sabtu", en: "Saturday") : Bilingual(id: "Minggu", en: "Sunday")
        return Breach(
          keyPath: keyPath,
          sentence: Bilingual(
            id: "Tanggal tanda tangan \(day) jatuh pada hari \(name.id).",
            en: "The date of signature \(day) was a \(name.en)."),
          remedy: Bilingual(
            id: "Cocokkan dengan hari yang tertulis dalam naskah.",
            en: "Compare it with the day of the week that the text names."))
      }
    }
  }
}
