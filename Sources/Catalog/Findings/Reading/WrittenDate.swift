/// A day as it stands in a text: "Sabtu, 23 Desember 2017", "tanggal dua puluh tiga bulan Desember tahun dua ribu
/// tujuh belas", "23-12-2017" or "2017-12-23".
struct WrittenDate: Hashable, Sendable {
  var day: CalendarDay
  /// The day of the week that is written before it.
  var weekday: Weekday?
  /// Whether the day and the year stand there in words.
  var isInWords: Bool
  /// Whether "hari ini" stands before it: the words with which a text opens on the day of its signature.
  var isToday = false
  /// The text of it, the day of the week included.
  var text: String
  /// The places of its words among those of the text.
  var words: Range<Int>

  /// All days in a text, in their order; what is no day of the calendar is passed over.
  static func all(in text: String) -> [WrittenDate] {
    let words = text.readWords()
    var dates: [WrittenDate] = []
    var index = 0
    while index < words.count {
      guard let (day, count, isInWords) = read(words[index...], in: text) else {
        index += 1
        continue
      }
      let (start, weekday, isToday) = opening(words[..<index])
      let end = index + count
      dates.append(
        WrittenDate(
          day: day, weekday: weekday, isInWords: isInWords, isToday: isToday,
          text: String(text[words[start].range.lowerBound..<words[end - 1].range.upperBound]),
          words: start..<end))
      index = end
    }
    return dates
  }

  private static func read(
    _ words: ArraySlice<Word>, in text: String
  ) -> (day: CalendarDay, count: Int, isInWords: Bool)? {
    if let (day, count) = named(words) { return (day, count, words.first?.digits == nil) }
    return numeric(words, in: text).map { ($0, 3, false) }
  }

  /// "23 Desember 2017", with "bulan" and "tahun" or without, each number in digits or in words.
  private static func named(_ words: ArraySlice<Word>) -> (CalendarDay, Int)? {
    guard let (day, dayCount) = number(words) else { return nil }
    var rest = words.dropFirst(dayCount)
    if rest.first?.key == "bulan" { rest = rest.dropFirst() }
    guard let month = rest.first.flatMap({ months[$0.key] }) else { return nil }
    rest = rest.dropFirst()
    if rest.first?.key == "tahun" { rest = rest.dropFirst() }
    guard let (year, yearCount) = number(rest), year >= 1000,
      let date = CalendarDay(year: year, month: month, day: day)
    else { return nil }
    return (date, words.count - rest.count + yearCount)
  }

  /// "23-12-2017", "23/12/2017", "23.12.2017" or "2017-12-23".
  private static func numeric(_ words: ArraySlice<Word>, in text: String) -> CalendarDay? {
    let parts = Array(words.prefix(3))
    let numbers = parts.compactMap(\.digits)
    guard numbers.count == 3 else { return nil }
    let gaps = [
      text[parts[0].range.upperBound..<parts[1].range.lowerBound],
      text[parts[1].range.upperBound..<parts[2].range.lowerBound],
    ]
    guard gaps[0] == gaps[1], ["-", "/", "."].contains(gaps[0]) else { return nil }
    if parts[0].key.utf8.count == 4 {
      return CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2])
    }
    guard parts[2].key.utf8.count == 4 else { return nil }
    return CalendarDay(year: numbers[2], month: numbers[1], day: numbers[0])
  }

  /// What stands before a date and belongs to it: "hari ini Sabtu tanggal".
  private static func opening(_ words: ArraySlice<Word>) -> (start: Int, weekday: Weekday?, isToday: Bool) {
    var rest = words
    if rest.last?.key == "tanggal" { rest = rest.dropLast() }
    guard let weekday = rest.last.flatMap({ weekdays[$0.key] }) else {
      return (words.endIndex, nil, isHere(rest))
    }
    return (rest.endIndex - 1, weekday, isHere(rest.dropLast()))
  }

  private static func isHere(_ words: ArraySlice<Word>) -> Bool { words.suffix(2).map(\.key) == ["hari", "ini"] }

  private static func number(_ words: ArraySlice<Word>) -> (value: Int, count: Int)? {
    words.first?.digits.map { ($0, 1) } ?? WrittenNumber.read(words)
  }

  static let months: [String: Int] = [
    "januari": 1, "februari": 2, "pebruari": 2, "maret": 3, "april": 4, "mei": 5, "juni": 6, "juli": 7, "agustus": 8,
    "september": 9, "oktober": 10, "november": 11, "nopember": 11, "desember": 12,
  ]

  static let weekdays: [String: Weekday] = [
    "senin": .monday, "selasa": .tuesday, "rabu": .wednesday, "kamis": .thursday, "jumat": .friday, "sabtu": .saturday,
    "minggu": .sunday, "ahad": .sunday,
  ]
}
