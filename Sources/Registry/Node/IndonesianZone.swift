package import Catalog

/// The zone in which a node shows moments and reckons "today". None of the three has summer time.
package enum IndonesianZone: String, Hashable, Sendable, CaseIterable {
  case wib = "WIB"
  case wita = "WITA"
  case wit = "WIT"

  /// Seconds east of UTC.
  package var offset: Int {
    switch self {
    case .wib: 7 * 3600
    case .wita: 8 * 3600
    case .wit: 9 * 3600
    }
  }

  /// The calendar day in this zone.
  package func day(at instant: Instant) -> CalendarDay { instant.day(offset: offset) }
}
