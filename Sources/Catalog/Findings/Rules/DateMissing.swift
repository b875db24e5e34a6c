extension Rule where Subject == ActRecord {
  /// A meeting, a plan, a signature and an end without a date cannot decide a status.
  static var dateMissing: Rule {
    Rule(
      "date-missing", .warning,
      RuleText(
        Bilingual(
          id: "Pertemuan, rencana, tanda tangan, dan pengakhiran bertanggal.",
          en: "A meeting, a plan, a signature and an end have a date."),
        remedy: Bilingual(
          id: "Tambahkan <date>; bulan atau tahun pun berguna.",
          en: "Add a <date>; a month or a year helps too."))
    ) { record, _ in
      let verb = record.act.verb
      guard [ActVerb.discuss, .planSigning, .sign, .end].contains(verb), record.act.date == nil else {
        return []
      }
      return [
        Breach(
          keyPath: "verb",
          sentence: Bilingual(
            id: "Tindakan '\(verb)' tidak bertanggal; statusnya akan menjadi tidak diketahui.",
            en: "The act '\(verb)' has no date; the status will be unknown."),
          remedy: Bilingual(
            id: "Tambahkan <date>; bulan 2018-01 atau tahun 2018 pun berguna.",
            en: "Add a <date>; a month 2018-01 or a year 2018 helps too."))
      ]
    }
  }
}
