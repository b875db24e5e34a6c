/// Days in the spelling of ISO 8601.
enum ISODay {
  /// Such as `2026-11-23`.
  static func text(year: Int, month: Int, day: Int) -> String {
    "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Zeros in front up to a length.
  static func padded(_ number: Int, _ length: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, length - digits.count)) + digits
  }
}

extension CivilDay {
  /// Parses `2026-11-23`; nil for any other spelling.
  init?(_ text: Substring) {
    let numbers = text.split(separator: "-", omittingEmptySubsequences: false).compactMap { Int($0) }
    guard numbers.count == 3, let day = CivilDay(year: numbers[0], month: numbers[1], day: numbers[2]),
      ISODay.text(year: day.year, month: day.month, day: day.day) == text
    else { return nil }
    self = day
  }
}

extension Double {
  /// The shortest decimal that means this number; a whole number has no point as long as it counts by ones.
  var plainText: String {
    guard rounded() == self, abs(self) <= 9_007_199_254_740_992 else { return String(describing: self) }
    return String(Int64(self))
  }
}

extension Int {
  /// The digits of a whole number that is not negative, thousands apart.
  func grouped(_ separator: Character) -> String {
    let digits = String(self)
    return digits.enumerated().reduce(into: "") { text, digit in
      if digit.offset > 0, (digits.count - digit.offset).isMultiple(of: 3) { text.append(separator) }
      text.append(digit.element)
    }
  }
}
