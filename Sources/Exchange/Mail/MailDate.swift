import Catalog

/// Dates as mail writes them, in English whatever the language of the mail (RFC 5322, 3.3).
enum MailDate {
  /// "Mon, 23 Nov 2026 07:00:00 +0700".
  static func text(_ instant: Instant, offset: Int) -> String {
    let local = Instant(seconds: instant.seconds + offset)
    let day = local.day(offset: 0)
    let clock = local.description.dropFirst(11).dropLast()
    let minutes = abs(offset) / 60
    let zone = (offset < 0 ? "-" : "+") + padded(minutes / 60) + padded(minutes % 60)
    return "\(weekdays[day.weekday.rawValue - 1]), \(day.day) \(months[day.month - 1]) \(day.year) \(clock) \(zone)"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
