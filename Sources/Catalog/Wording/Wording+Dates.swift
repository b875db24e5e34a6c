extension Wording {
  /// A day as people write it: "23 Desember 2017".
  public func date(_ day: CalendarDay) -> String {
    "\(day.day) \(month(day.month)) \(day.year)"
  }

  /// A date as far as it is known: "23 Desember 2017", "Januari 2018" or "2018".
  public func date(_ date: LegalDate) -> String {
    switch date {
    case .day(let day): self.date(day)
    case .month(let year, let month): "\(self.month(month)) \(year)"
    case .year(let year): "\(year)"
    }
  }

  /// The day of a moment, in the zone of this wording.
  public func date(_ instant: Instant) -> String { date(instant.day(offset: offset)) }

  /// A whole number with its thousands set apart: "1.090", in English "1,090".
  public func number(_ value: Int) -> String {
    let digits = String(value.magnitude)
    let separator = say(".", ",")
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index) % 3 == 0 { text += separator }
      text.append(digit)
    }
    return value < 0 ? "-" + text : text
  }

  /// The name of a day of the week: "Sabtu".
  public func weekday(_ weekday: Weekday) -> String {
    let names = say(
      "Senin Selasa Rabu Kamis Jumat Sabtu Minggu", "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
    )
    return String(names.split(separator: " ")[weekday.rawValue - 1])
  }

  /// The name of a month 1…12; another number is returned as it is.
  public func month(_ month: Int) -> String {
    let names = say(
      "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
      "January February March April May June July August September October November December")
    return (1...12).contains(month) ? String(names.split(separator: " ")[month - 1]) : "\(month)"
  }
}
