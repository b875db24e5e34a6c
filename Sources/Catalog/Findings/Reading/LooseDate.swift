/// A date as people type it into a cell, as far as it is known: "23 Des 2017", "23/12/17", "Januari 2018", "2018".
package struct LooseDate: Hashable, Sendable {
  package var date: LegalDate
  /// Why somebody should look at it; nil where there is one way to read it.
  package var doubt: Doubt?
  /// Nil where the month is named, or the day and the month are the same number.
  package var order: Order?

  /// Where a date of numbers has its day.
  package enum Order: Hashable, Sendable {
    /// "23/12/2017".
    case dayFirst
    /// "12/23/2017".
    case monthFirst
    /// "4/6/2010", read with the day first; the other day that it can be.
    case either(CalendarDay)
  }

  /// What may have been meant otherwise.
  package enum Doubt: Hashable, Sendable {
    /// "12/23/2017": the month stands first.
    case monthFirst
    /// "23/12/17": the century was guessed.
    case century
    /// "Senin, 23 Desember 2017" was a Saturday.
    case weekday(Weekday)
  }

  /// Reads the whole text as one date; nil where it is none, or no day of the calendar.
  package init?(_ text: some StringProtocol) {
    var words = String(text).readWords()
    // A time of day behind it, as programs export it: "2017-12-23 00:00:00".
    if let colon = text.firstIndex(of: ":"), let hour = words.lastIndex(where: { $0.range.upperBound <= colon }) {
      guard words[hour...].allSatisfy({ $0.digits != nil }) else { return nil }
      words.removeSubrange(hour...)
    }
    let stated = words.first.flatMap { WrittenDate.weekdays[$0.key] }
    words.removeAll { Self.fillers.contains($0.key) || WrittenDate.weekdays[$0.key] != nil }
    guard let (date, doubt) = Self.read(words.map(\.key)) ?? Self.written(String(text)) else { return nil }
    self.date = date
    order = date.exact.flatMap { Self.order(words.map(\.key), $0) }
    let isOther = stated.map { stated in date.exact.map { $0.weekday != stated } ?? false } ?? false
    self.doubt = doubt ?? (isOther ? stated.map(Doubt.weekday) : nil)
  }

  private static func read(_ words: [String]) -> (LegalDate, Doubt?)? {
    switch words.count {
    case 1: number(words[0], 4...4).flatMap { $0 > 0 ? (.year($0), nil) : nil }
    case 2: month(of: words).map { ($0, nil) }
    case 3: day(of: words)
    default: nil
    }
  }

  /// "Januari 2018", "01/2018", "2018-01".
  private static func month(of words: [String]) -> LegalDate? {
    let isTurned = number(words[0], 4...4) != nil
    guard let year = number(words[isTurned ? 0 : 1], 4...4), let month = month(words[isTurned ? 1 : 0]),
      CalendarDay(year: year, month: month, day: 1) != nil
    else { return nil }
    return .month(year: year, month: month)
  }

  private static func day(of words: [String]) -> (LegalDate, Doubt?)? {
    if let year = number(words[0], 4...4) {
      return day(year, words[1], words[2]).map { (.day($0), nil) }
    }
    guard let year = number(words[2], 4...4) ?? number(words[2], 2...2).map({ $0 + ($0 < 70 ? 2000 : 1900) }) else {
      return nil
    }
    let century: Doubt? = words[2].utf8.count == 2 ? .century : nil
    if let day = day(year, words[1], words[0]) { return (.day(day), century) }
    return day(year, words[0], words[1]).map { day in
      (.day(day), number(words[0], 1...2) == nil ? century : .monthFirst)
    }
  }

  private static func order(_ words: [String], _ day: CalendarDay) -> Order? {
    guard words.count == 3, let first = number(words[0], 1...2), let second = number(words[1], 1...2), first != second
    else { return nil }
    if first > 12 { return .dayFirst }
    return second > 12 ? .monthFirst : CalendarDay(year: day.year, month: first, day: second).map { .either($0) }
  }

  private static func day(_ year: Int, _ month: String, _ day: String) -> CalendarDay? {
    guard let month = self.month(month), let day = number(day, 1...2) else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  /// "tanggal dua puluh tiga bulan Desember tahun dua ribu tujuh belas", if it is the only date there.
  private static func written(_ text: String) -> (LegalDate, Doubt?)? {
    let all = WrittenDate.all(in: text)
    return all.count == 1 && all[0].isInWords ? (.day(all[0].day), nil) : nil
  }

  private static func month(_ word: String) -> Int? {
    if let number = number(word, 1...2) { return (1...12).contains(number) ? number : nil }
    return WrittenDate.months[word] ?? others[word]
      ?? romans.firstIndex(of: word).map { $0 + 1 }
      ?? (word.count == 3 ? WrittenDate.months.first { $0.key.hasPrefix(word) }?.value : nil)
  }

  // `Int` alone would also take signs.
  private static func number(_ word: String, _ count: ClosedRange<Int>) -> Int? {
    count.contains(word.utf8.count) && word.utf8.allSatisfy(\.isDigit) ? Int(word) : nil
  }

  private static let fillers: Set<String> = ["tanggal", "tgl", "hari", "ini", "bulan", "tahun", "thn", "pada"]

  private static let romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]

  /// Months as they are shortened, and in English.
  private static let others: [String: Int] = [
    "agt": 8, "agust": 8, "ags": 8, "sept": 9, "january": 1, "february": 2, "march": 3, "may": 5, "june": 6, "july": 7,
    "august": 8, "aug": 8, "october": 10, "oct": 10, "december": 12, "dec": 12,
  ]
}
