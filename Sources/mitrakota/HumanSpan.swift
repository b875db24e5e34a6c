import Catalog

/// A stretch of time as people write it: `7d`, `2w`, `6mo`, "6 bulan".
enum HumanSpan: Hashable {
  case days(Int)
  case months(Int)

  private static let units: [(words: Set<String>, make: @Sendable (Int) -> HumanSpan)] = [
    (["", "d", "h", "hari", "day", "days"], { .days($0) }),
    (["w", "minggu", "week", "weeks"], { .days($0 * 7) }),
    (["mo", "bln", "bulan", "month", "months"], { .months($0) }),
    (["y", "th", "tahun", "year", "years"], { .months($0 * 12) }),
  ]

  /// Reads a number of at most five digits and a unit, a space between them only before a whole word; a bare number
  /// means days.
  init?(_ text: String) {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    let unit = (rest.first == " " ? rest.dropFirst() : rest).lowercased()
    guard (1...5).contains(digits.count), let count = Int(digits), rest.first != " " || unit.count > 3,
      let found = Self.units.first(where: { $0.words.contains(unit) })
    else { return nil }
    self = found.make(count)
  }

  /// The day that lies so far before another.
  func before(_ day: CalendarDay) -> CalendarDay {
    switch self {
    case .days(let count): day.advanced(by: -count)
    case .months(let count): day.adding(months: -count)
    }
  }
}

extension HumanDate {
  /// A number of whole months, such as `6mo` or `1y`; a bare number means months.
  static func months(_ text: String) throws(Failure) -> Int {
    let isBare = !text.isEmpty && text.allSatisfy { $0.isASCII && $0.isNumber }
    if case .months(let count)? = HumanSpan(isBare ? text + "mo" : text) { return count }
    throw .usage(
      id: "'\(text)' bukan jumlah bulan: tulis 6mo.", en: "'\(text)' is not a number of months: write 6mo.")
  }

  /// A year of four digits.
  static func year(_ text: String) throws(Failure) -> Int {
    guard text.utf8.count == 4, text.allSatisfy({ $0.isASCII && $0.isNumber }), let year = Int(text), year > 0 else {
      throw .usage(id: "'\(text)' bukan tahun: tulis 2017.", en: "'\(text)' is not a year: write 2017.")
    }
    return year
  }

  /// A day in the past, by its date or by how long ago it was: `7d`, `2w`, `6mo`.
  static func past(_ text: String, today: CalendarDay) throws(Failure) -> CalendarDay {
    if let span = HumanSpan(text), !text.allSatisfy(\.isNumber) { return span.before(today) }
    if let day = try? day(text) { return day }
    throw .usage(
      id: "'\(text)' bukan tanggal atau lamanya: tulis 7d, 2w, 6mo, 23-12-2017, atau \"23 Desember 2017\".",
      en: "'\(text)' is no date and no time ago: write 7d, 2w, 6mo, 23-12-2017 or \"23 December 2017\".")
  }
}
