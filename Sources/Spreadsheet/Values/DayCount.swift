/// How a workbook counts days, as the number in a cell formatted as a date.
enum DayCount: Hashable, Sendable {
  /// 1 January 1900 is 1, and 60 is a 29 February 1900 that never was; all programs keep that fault.
  case from1900
  /// 1 January 1904 is 0, as on old Macintosh computers.
  case from1904

  /// The day of a number; nil for the day that never was, before the first day and after the year 9999.
  func day(_ serial: Int) -> CivilDay? {
    switch (self, serial) {
    case (.from1900, 1...59): CivilDay(daysSince1970: serial - 25_568)
    case (.from1900, 61...2_958_465): CivilDay(daysSince1970: serial - 25_569)
    case (.from1904, 0...2_957_003): CivilDay(daysSince1970: serial - 24_107)
    default: nil
    }
  }

  /// The number of a day in a workbook that counts from 1900; nil before March of that year, where programs
  /// disagree by one.
  static func serial(of day: CivilDay) -> Int? {
    let serial = day.daysSince1970 + 25_569
    return serial > 60 ? serial : nil
  }
}
