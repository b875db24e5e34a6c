/// How long something lasts, as people type it into a cell: "3 tahun", "36 bln", "1 (satu) tahun 6 bulan", "tanpa
/// batas waktu".
package enum LooseTerm: Hashable, Sendable {
  case months(Int)
  case days(Int)
  case unlimited

  /// Reads what the text says of time; nil where it says nothing, or contradicts itself.
  package init?(_ text: some StringProtocol) {
    let words = text.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    if Self.endless.contains(where: { words.joined(separator: " ").contains($0) }) {
      self = .unlimited
      return
    }
    let full = text.lowercased().readWords().reduce(into: "") { result, word in
      result += (Self.units[word.key] ?? word.key) + " "
    }
    let terms = WrittenTerm.all(in: full).filter { !$0.isBefore }
    guard !terms.isEmpty, terms.allSatisfy({ !$0.contradictsItself }) else { return nil }
    let months = terms.compactMap(\.months)
    if months.count == terms.count, (1...1200).contains(months.reduce(0, +)) {
      self = .months(months.reduce(0, +))
    } else if terms.count == 1, terms[0].unit == .days, let days = terms[0].digits ?? terms[0].words, days > 0 {
      self = .days(days)
    } else {
      return nil
    }
  }

  private static let endless = [
    "tanpa batas", "tidak terbatas", "tidak dibatasi", "selamanya", "tidak ada batas", "without limit", "unlimited",
  ]

  private static let units = [
    "thn": "tahun", "th": "tahun", "years": "tahun", "year": "tahun", "bln": "bulan", "bl": "bulan",
    "months": "bulan", "month": "bulan", "hr": "hari", "days": "hari", "day": "hari",
  ]
}
