import Catalog

/// A legal day as people write it: `2018-01-01`, `23-12-2017` or "23 Desember 2017".
enum HumanDate {
  /// The day that `text` means.
  static func day(_ text: String) throws(Failure) -> CalendarDay {
    if let day = try? CalendarDay(text) { return day }
    let words = text.split { $0 == " " || $0 == "-" }.map(String.init)
    let separators = text.filter { $0 == " " || $0 == "-" }
    if words.count == 3, separators == "--" || separators == "  ",
      let day = digits(words[0], 1...2), let year = digits(words[2], 4...4),
      let month = separators == "--" ? digits(words[1], 1...2) : month(words[1]),
      let found = CalendarDay(year: year, month: month, day: day)
    {
      return found
    }
    throw .usage(
      id: "'\(text)' bukan tanggal: tulis 2017-12-23, 23-12-2017, atau \"23 Desember 2017\".",
      en: "'\(text)' is not a date: write 2017-12-23, 23-12-2017 or \"23 December 2017\".")
  }

  /// A date as far as it is known: a day, `2018-01` or "Januari 2018", or `2018`.
  static func date(_ text: String) throws(Failure) -> LegalDate {
    if let date = try? LegalDate(text) { return date }
    let words = text.split(separator: " ").map(String.init)
    if words.count == 2, let month = month(words[0]), let year = digits(words[1], 4...4), year > 0 {
      return .month(year: year, month: month)
    }
    if let day = try? day(text) { return .day(day) }
    throw .usage(
      id: "'\(text)' bukan tanggal: tulis 2017-12-23, 23-12-2017, \"23 Desember 2017\", \"Januari 2018\", atau 2018.",
      en: "'\(text)' is not a date: write 2017-12-23, 23-12-2017, \"23 December 2017\", \"January 2018\" or 2018.")
  }

  /// A state of knowledge: a moment, or the end of a day in the zone so many seconds east of UTC.
  static func knowledge(_ text: String, offset: Int) throws(Failure) -> Instant {
    if let instant = try? Instant(text) { return instant }
    let day = try day(text)
    return Instant(seconds: (day.number + 1) * 86_400 - offset - 1)
  }

  /// A number of days, such as `90d`, `90` or `12w`.
  static func days(_ text: String) throws(Failure) -> Int {
    if case .days(let count)? = HumanSpan(text) { return count }
    throw .usage(
      id: "'\(text)' bukan jumlah hari: tulis 90d.", en: "'\(text)' is not a number of days: write 90d.")
  }

  private static func month(_ name: String) -> Int? {
    for language in Language.allCases {
      let wording = Wording(language)
      if let month = (1...12).first(where: { wording.month($0).lowercased() == name.lowercased() }) {
        return month
      }
    }
    return nil
  }

  // `Int` alone would also take signs.
  private static func digits(_ text: String, _ count: ClosedRange<Int>) -> Int? {
    guard count.contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(text)
  }
}
