extension Rule where Subject == ActRecord {
  /// A term is not longer than the rule pack allows, where a longest term is known and turned on.
  static var termOverMaximum: Rule {
    Rule(
      "term-over-maximum", .warning,
      RuleText(
        Bilingual(
          id: "Jangka waktu tidak melebihi batas aturan.",
          en: "A term is no longer than the rules allow."),
        remedy: Bilingual(
          id: "Cocokkan dengan naskah; sejarah dicatat apa adanya.",
          en: "Compare it with the text; history is recorded as it was."),
        source: "paket aturan hari itu / the rule pack of the day")
    ) { record, context in
      let act = record.act
      let dates = (act.signatures.map(\.date) + [act.date]).compactMap(\.self)
      guard let terms = act.terms else { return [] }
      let pack = context.packs.governing(terms, since: dates.min { $0.first < $1.first })
      guard let (months, setting) = pack.maximumTerm(of: terms.kind),
        terms.lasts(beyond: months, from: terms.firstDay ?? dates.max { $0.last < $1.last }?.exact)
      else { return [] }
      return [
        Breach(
          keyPath: terms.duration.keyPath,
          sentence: Bilingual(
            id: "Jangka waktu \(Wording(.id).sentence(terms.duration)) melebihi \(months) bulan.",
            en: "The term, \(Wording(.en).sentence(terms.duration)), is longer than \(months) months."),
          remedy: Bilingual(
            id: "Cocokkan jangka waktu dengan naskah dan ketentuan daerah.",
            en: "Compare the term with the text and the region's own rules."),
          source: setting.basis.citation)
      ]
    }
  }
}

extension Terms {
  fileprivate func lasts(beyond months: Int, from first: CalendarDay?) -> Bool {
    switch duration {
    case .unknown: false
    case .unlimited: true
    case .months(let count): count > months
    case .until(let last): first.map { last >= $0.adding(months: months) } ?? false
    }
  }
}

extension Terms.Duration {
  fileprivate var keyPath: String {
    switch self {
    case .unknown: "terms"
    case .until: "terms/lastDay"
    case .months: "terms/months"
    case .unlimited: "terms/unlimited"
    }
  }
}
