import Catalog

/// What the name of a file says: numbers, parties and dates, however they are written.
struct FileName {
  private let key: String
  private let words: [Substring]

  init(_ name: String) {
    let own = name.split(separator: "/").last.map(String.init) ?? name
    let stem = own.lastIndex(of: ".").map { String(own[..<$0]) } ?? own
    key = Spellings.key(stem)
    words = Spellings.words(stem)
  }

  /// Agreements that share a number with the name, or a date and a party, or two parties; likeliest first.
  func candidates(in view: RegisterView, on day: CalendarDay) -> [FileAnswer.Candidate] {
    let dates = dates
    let ranked = view.board(on: day).lines.compactMap { line -> (score: Int, candidate: FileAnswer.Candidate)? in
      let numbers = (view.headings[line.id]?.numbers ?? []).map(\.text).filter { number in
        let wanted = Spellings.key(number)
        return wanted.utf8.count >= 4 && key.contains(wanted)
      }
      let parties = line.status.parties.map(\.party).filter { names($0, view) }
      let days = Set(line.status.parties.compactMap { $0.counted?.exact } + [line.status.entry].compactMap(\.self))
        .intersection(dates).sorted()
      guard !numbers.isEmpty || (!days.isEmpty && !parties.isEmpty) || parties.count > 1 else { return nil }
      let candidate = FileAnswer.Candidate(
        instrument: line.id, title: line.title, dataClass: line.dataClass, phase: line.status.phase,
        reasons: numbers.map { .number($0) } + parties.map { .party($0) } + days.map { .date($0) })
      return (numbers.count * 4 + days.count * 2 + parties.count, candidate)
    }
    return ranked.sorted { ($1.score, $0.candidate.instrument) < ($0.score, $1.candidate.instrument) }
      .prefix(Self.most).map(\.candidate)
  }

  /// More would be no help.
  private static let most = 5

  private func names(_ party: PartyID, _ view: RegisterView) -> Bool {
    // "Kota" and the like stand in half of all names and tell nothing apart.
    let words = Spellings.words(view.name(of: party)).drop { ["kota", "kabupaten", "provinsi"].contains($0) }
    let wanted = Spellings.key(words.joined(separator: " "))
    return wanted.utf8.count >= 4 && key.contains(wanted)
  }

  /// Every day that three words in a row can mean, and every eight digits.
  private var dates: Set<CalendarDay> {
    var days: Set<CalendarDay> = []
    for start in words.indices {
      if words[start].utf8.count == 8, let digits = Int(words[start]) {
        days.formUnion(
          [
            CalendarDay(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100),
            CalendarDay(year: digits % 10_000, month: digits / 10_000 % 100, day: digits / 1_000_000),
          ].compactMap(\.self))
      }
      guard start + 2 < words.count else { continue }
      let (first, second, third) = (words[start], words[start + 1], words[start + 2])
      guard let month = month(second) else { continue }
      if first.utf8.count == 4, let year = Int(first), let day = Int(third) {
        days.formUnion([CalendarDay(year: year, month: month, day: day)].compactMap(\.self))
      } else if third.utf8.count == 4, let year = Int(third), let day = Int(first) {
        days.formUnion([CalendarDay(year: year, month: month, day: day)].compactMap(\.self))
      }
    }
    return days
  }

  private func month(_ word: Substring) -> Int? {
    if let number = Int(word) { return (1...12).contains(number) ? number : nil }
    return (1...12).first { month in
      Language.allCases.contains { language in
        let name = Wording(language).month(month).lowercased()
        return name == word || (word.count == 3 && name.hasPrefix(word))
      }
    }
  }
}
