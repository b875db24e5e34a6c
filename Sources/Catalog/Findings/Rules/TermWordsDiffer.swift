extension Rule where Subject == ActRecord {
  /// A term in words is that of the digits beside it and of the terms recorded.
  static var termWordsDiffer: Rule {
    Rule(
      "term-words-differ", .warning,
      RuleText(
        Bilingual(
          id: "Jangka waktu dalam kata sama dengan yang dicatat.",
          en: "A term in words is the one recorded."),
        remedy: Bilingual(
          id: "Cocokkan dengan naskah; sejarah dicatat apa adanya.",
          en: "Compare it with the text; history is recorded as it was."))
    ) { record, _ in
      let remedy = Bilingual(
        id: "Cocokkan jangka waktu dengan naskah; bila naskah sendiri keliru, catat apa adanya.",
        en: "Compare the term with the text; if the text itself is wrong, record it as it is.")
      let contradictions = record.texts.flatMap { text in
        WrittenTerm.all(in: text.name).filter(\.contradictsItself).map { term in
          Breach(
            keyPath: text.keyPath,
            sentence: Bilingual(
              id: "'\(term.text)': angka dan kata tidak sama.", en: "'\(term.text)': digits and words differ."),
            remedy: remedy)
        }
      }
      // Of several terms in one wording nobody can say which is that of the agreement.
      let stated = WrittenTerm.all(in: record.wording ?? "").filter { !$0.isBefore && $0.unit != .days }
      guard stated.count == 1, let term = stated.first, let months = term.months,
        let recorded = record.act.terms?.contradiction(to: months)
      else { return contradictions }
      return contradictions + [
        Breach(
          keyPath: "wording",
          sentence: Bilingual(
            id: "'\(term.text)' berarti \(months) bulan, sedangkan yang dicatat \(Wording(.id).sentence(recorded)).",
            en: "'\(term.text)' means \(months) months, but what is recorded is \(Wording(.en).sentence(recorded))."),
          remedy: remedy)
      ]
    }
  }
}

extension Terms {
  /// The duration, if it cannot be that of so many months.
  fileprivate func contradiction(to months: Int) -> Duration? {
    switch duration {
    case .months(let count): count == months ? nil : duration
    case .until(let last):
      // A term that ends before it begins has a rule of its own.
      firstDay.flatMap { first in
        last < first || first.adding(months: months).advanced(by: -1) == last ? nil : duration
      }
    case .unlimited: duration
    case .unknown: nil
    }
  }
}
