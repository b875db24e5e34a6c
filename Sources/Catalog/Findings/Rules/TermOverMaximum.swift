extension Rule where Subject == ActRecord {
  /// A term is not longer than the rule pack allows, where a longest term is known and turned on.
  static var termOverMaximum: Rule {
    Rule("term-over-maximum", .warning) { record, context in
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
