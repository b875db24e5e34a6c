import Catalog

extension Grid {
  /// The events of the rows as a calendar (RFC 5545): whole days that leave their owner free, each named once.
  ///
  /// The class of data stands in each event, since calendars show events without their calendar: as category,
  /// and where it is not official also in the summary.
  func calendar(_ wording: Wording, _ options: GridOptions) -> String {
    var lines = CalendarLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//MitraKota//Kerja Sama//ID")
    lines.add("CALSCALE", "GREGORIAN")
    lines.add("X-WR-CALNAME", text: title)
    var named: Set<String> = []
    for section in sections {
      for row in section.rows {
        guard let event = row.event, named.insert(event.uid).inserted else { continue }
        add(event, of: section, link: options.link(to: row.path), made: options.made, wording, to: &lines)
      }
    }
    // "One or more calendar components" (section 3.6): a calendar without events still has a zone.
    if named.isEmpty { lines.addUTC() }
    lines.add("END", "VCALENDAR")
    return lines.text
  }

  private func add(
    _ event: Event, of section: Section, link: String?, made: Instant?, _ wording: Wording,
    to lines: inout CalendarLines
  ) {
    let word = wording.heading(of: section.dataClass)
    let isOfficial = section.dataClass == .official
    let details = [event.details] + (isOfficial ? [] : [([word] + section.banners).joined(separator: ". ")])
    lines.add("BEGIN", "VEVENT")
    lines.add("UID", text: "\(event.uid)@mitrakota")
    lines.add("DTSTAMP", (made ?? Instant(seconds: day.number * 86_400)).description.filter { $0 != "-" && $0 != ":" })
    // A whole day needs no end (section 3.6.1).
    lines.add("DTSTART;VALUE=DATE", event.day.description.filter { $0 != "-" })
    lines.add("SUMMARY", text: isOfficial ? event.summary : "\(word): \(event.summary)")
    lines.add("DESCRIPTION", text: details.filter { !$0.isEmpty }.joined(separator: "\n\n"))
    lines.add("CATEGORIES", text: word)
    if let link { lines.add("URL", link) }
    lines.add("TRANSP", "TRANSPARENT")
    lines.add("END", "VEVENT")
  }
}
