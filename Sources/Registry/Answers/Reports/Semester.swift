package import Catalog

/// A half of a year, such as `2026-1`.
package struct Semester: Hashable, Sendable, CustomStringConvertible {
  /// 1…9999.
  package let year: Int
  /// 1 or 2.
  package let half: Int

  /// Parses `2026-1` or `2026-2`, accepting only this spelling.
  package init(_ text: some StringProtocol) throws(RegistryError) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[0].allSatisfy({ $0.isASCII && $0.isNumber }),
      let year = Int(parts[0]), year > 0, parts[1] == "1" || parts[1] == "2"
    else {
      throw RegistryError(
        .usage, id: "'\(text)' bukan semester: tulis tahun dan 1 atau 2, misalnya 2026-1.",
        en: "'\(text)' is not a half-year: write the year and 1 or 2, such as 2026-1.")
    }
    self.year = year
    half = parts[1] == "1" ? 1 : 2
  }

  /// The half-year in which a day lies.
  package init(of day: CalendarDay) {
    year = day.year
    half = day.month <= 6 ? 1 : 2
  }

  package var first: CalendarDay { Self.day(year, half == 1 ? 1 : 7) }
  package var last: CalendarDay { first.adding(months: 6).advanced(by: -1) }
  package var description: String { "\(year)-\(half)" }

  // The first of a month of a year that the calendar has.
  private static func day(_ year: Int, _ month: Int) -> CalendarDay {
    CalendarDay(year: year, month: month, day: 1) ?? CalendarDay(number: .max)
  }
}
