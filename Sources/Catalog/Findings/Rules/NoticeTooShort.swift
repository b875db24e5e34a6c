extension Rule where Subject == InstrumentFile {
  /// A notice of ending keeps the days that the text asks for.
  static var noticeTooShort: Rule {
    Rule(
      "notice-too-short", .warning,
      RuleText(
        Bilingual(
          id: "Pemberitahuan pengakhiran menepati jumlah hari yang diminta naskah.",
          en: "A notice of ending keeps the days that the text asks for."),
        remedy: Bilingual(
          id: "Cocokkan dengan naskah; sejarah dicatat apa adanya.",
          en: "Compare it with the text; history is recorded as it was."), source: "naskahnya sendiri / the text itself"
      )
    ) { file, _ in
      guard let asked = file.terms?.noticeDays else { return [] }
      return file.acts.compactMap { filed in
        let act = filed.record.act
        // The longest that imprecise dates can mean.
        guard act.verb == .notice, let given = act.date?.first, let effective = act.due?.last,
          given.distance(to: effective) < asked
        else { return nil }
        let days = given.distance(to: effective)
        return Breach(
          file: filed.file, keyPath: "due",
          sentence: Bilingual(
            id: "Pemberitahuan ini mendahului pengakhiran \(days) hari; naskah meminta \(asked) hari.",
            en: "This notice comes \(days) \(days == 1 ? "day" : "days") before the end; the text asks for \(asked)."),
          remedy: Bilingual(
            id: "Cocokkan kedua tanggal dengan surat pemberitahuan; pengakhiran tetap tercatat.",
            en: "Compare both dates with the letter of notice; the end stays recorded."))
      }
    }
  }
}
