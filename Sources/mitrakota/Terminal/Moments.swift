import Catalog
import Registry

extension Session {
  /// A day for a column: "23 Des 2017".
  func shortDate(_ day: CalendarDay) -> String {
    "\(day.day) \(Wording(language).month(day.month).prefix(3)) \(day.year)"
  }

  /// Records by their short names, with the member in front where two members use the same one.
  func shortNames(_ ids: [RecordID]) -> [RecordID: String] {
    let slugs = Dictionary(grouping: Set(ids), by: \.slug)
    return Dictionary(
      ids.map { ($0, slugs[$0.slug]?.count == 1 ? $0.slug.description : $0.description) }
    ) { first, _ in first }
  }

  /// A moment as people in a zone write it: "23 Nov 2026 22.15 WIB".
  func moment(_ instant: Instant, zone: IndonesianZone) -> String {
    let wording = Wording(language)
    let day = zone.day(at: instant)
    let clock = instant.seconds + zone.offset - day.number * 86_400
    let parts = [clock / 3600, clock / 60 % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    let time = parts.joined(separator: say(".", ":"))
    return "\(day.day) \(wording.month(day.month).prefix(3)) \(day.year) \(time) \(zone.rawValue)"
  }
}
