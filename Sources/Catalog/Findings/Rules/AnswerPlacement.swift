extension Rule where Subject == AdoptionRecord {
  /// Who answers a use names the entry that it answers, and only who answers names one.
  static var answerPlacement: Rule {
    Rule(
      "answer-placement", .warning,
      RuleText(
        Bilingual(
          id: "Jawaban atas pemakaian menyebut entri yang dijawab, dan hanya jawaban menyebutnya.",
          en: "An answer to a use names the entry that it answers, and only an answer names one."),
        remedy: Bilingual(
          id: "Catat dengan mitrakota adoption confirm atau contest.",
          en: "Record it with mitrakota adoption confirm or contest."))
    ) { record, _ in
      guard (record.adoption.stance == nil) != record.answers.isEmpty else { return [] }
      return [
        Breach(
          keyPath: record.answers.isEmpty ? "stance" : "answers",
          sentence: Bilingual(
            id: "Jawaban atas pemakaian memerlukan stance dan answers bersama-sama.",
            en: "An answer to a use takes stance and answers together."),
          remedy: Bilingual(
            id: "Catat dengan mitrakota adoption confirm atau contest, atau hapus keduanya.",
            en: "Record it with mitrakota adoption confirm or contest, or remove both."))
      ]
    }
  }
}
