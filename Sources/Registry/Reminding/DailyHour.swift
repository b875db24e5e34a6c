package import Catalog

/// A time of the day at which something is done once.
package struct DailyHour: Hashable, Sendable, CustomStringConvertible {
  /// Minutes after midnight, 0…1439.
  package let minute: Int

  package static let morning = DailyHour(minute: 7 * 60)

  private init(minute: Int) { self.minute = minute }

  /// Parses `07:00`, accepting only that spelling.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"), let hour = Self.digits(bytes[..<2]), hour < 24,
      let minute = Self.digits(bytes[3...]), minute < 60
    else { return nil }
    self.minute = hour * 60 + minute
  }

  package var description: String {
    [minute / 60, minute % 60].map { ($0 < 10 ? "0" : "") + "\($0)" }.joined(separator: ":")
  }

  /// Seconds from a moment to the next time that it is this hour in a zone so many seconds east of UTC, 1…86400.
  package func wait(from now: Instant, offset: Int) -> Int {
    let day = 86_400
    let passed = ((now.seconds + offset - minute * 60) % day + day) % day
    return day - passed
  }

  private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
    bytes.reduce(Optional(0)) { sum, byte in
      guard let sum, 0x30...0x39 ~= byte else { return nil }
      return sum * 10 + Int(byte - 0x30)
    }
  }
}
