package import Catalog

extension Wording {
  /// A cell as people read it: "26 Des 2020", "1.090", "Kota A, Kota B".
  package func words(of cell: Grid.Cell) -> String {
    switch cell {
    case .empty: ""
    case .text(let text): text
    case .number(let number): self.number(number)
    case .day(let day): shortDate(day)
    case .date(.day(let day)): shortDate(day)
    case .date(.month(let year, let month)): "\(self.month(month).prefix(3)) \(year)"
    case .date(.year(let year)): String(year)
    case .instant(let instant): moment(instant)
    case .code(_, let word), .party(_, let word), .record(_, let word): word
    case .parties(let parties): parties.map(\.word).joined(separator: ", ")
    case .list(let values): values.map(\.word).joined(separator: ", ")
    case .flag(let flag): language == .id ? (flag ? "ya" : "tidak") : (flag ? "yes" : "no")
    }
  }

  /// A class of data as a heading that cannot be overlooked.
  package func heading(of dataClass: DataClass) -> String {
    switch dataClass {
    case .official: language == .id ? "RESMI" : "OFFICIAL"
    case .publicSources: language == .id ? "PERAGAAN" : "DEMONSTRATION"
    case .invented: language == .id ? "DATA REKAAN" : "INVENTED DATA"
    }
  }

  /// The legal day of an answer: "per 23 November 2026".
  func asOf(_ day: CalendarDay) -> String { (language == .id ? "per " : "as of ") + date(day) }

  /// What stands in place of rows where there are none.
  var nothingMatches: String { language == .id ? "Tidak ada yang cocok." : "Nothing matches." }

  private func shortDate(_ day: CalendarDay) -> String { "\(day.day) \(month(day.month).prefix(3)) \(day.year)" }

  /// A moment in the zone of this wording: "23 Nov 2026 22.15 WITA".
  private func moment(_ instant: Instant) -> String {
    let day = instant.day(offset: offset)
    let clock = instant.seconds + offset - day.number * 86_400
    let parts = [clock / 3_600, clock / 60 % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(shortDate(day)) \(parts.joined(separator: language == .id ? "." : ":"))\(zone)"
  }

  /// The zones of Indonesia have names; any other offset is left unsaid but for UTC.
  private var zone: String {
    switch offset {
    case 0: " UTC"
    case 7 * 3_600: " WIB"
    case 8 * 3_600: " WITA"
    case 9 * 3_600: " WIT"
    default: ""
    }
  }
}
