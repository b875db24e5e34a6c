/// A stretch of time as it stands in a text: "3 (tiga) tahun", "tiga puluh enam bulan" or "30 hari".
struct WrittenTerm: Hashable, Sendable {
  var digits: Int?
  var words: Int?
  var unit: Unit
  var text: String
  /// Whether it runs backwards from an event, as of a notice: "3 bulan sebelum berakhir".
  var isBefore: Bool

  enum Unit: String, Hashable, Sendable {
    case days = "hari"
    case months = "bulan"
    case years = "tahun"
  }

  /// Whether both spellings are there and differ.
  var contradictsItself: Bool { digits.map { digits in words.map { $0 != digits } ?? false } ?? false }

  /// Whole months, of terms in months or years that do not contradict themselves.
  var months: Int? {
    guard !contradictsItself, let number = digits ?? words else { return nil }
    switch unit {
    case .days: return nil
    case .months: return number
    case .years: return number * 12
    }
  }

  /// All stretches of time in a text, in their order.
  static func all(in text: String) -> [WrittenTerm] {
    let words = text.readWords()
    var terms: [WrittenTerm] = []
    var index = 0
    while index < words.count {
      let digits = words[index].digits
      let afterDigits = index + (digits == nil ? 0 : 1)
      let spelt = WrittenNumber.read(words[afterDigits...])
      let end = afterDigits + (spelt?.count ?? 0)
      // Longest first: "tiga puluh" is not "puluh", and a number without a unit is no term.
      // "tanggal 23 bulan Desember" is a day.
      let after = end + 1 < words.count ? words[end + 1].key : ""
      guard digits != nil || spelt != nil, end < words.count, let unit = Unit(rawValue: words[end].key),
        WrittenDate.months[after] == nil
      else {
        index = max(index + 1, digits == nil ? end : afterDigits)
        continue
      }
      terms.append(
        WrittenTerm(
          digits: digits, words: spelt?.value, unit: unit,
          text: String(text[words[index].range.lowerBound..<words[end].range.upperBound]),
          isBefore: after == "sebelum"))
      index = end + 1
    }
    return terms
  }
}
