/// Makes cells from what a sheet says about them.
struct CellValues {
  let strings: [String]
  let formats: [NumberFormat]
  let days: DayCount

  /// The value of a cell; nil if the sheet says something that has no meaning.
  ///
  /// - Parameters:
  ///   - type: The attribute `t` (ECMA-376 part 1, section 18.18.11).
  ///   - style: The attribute `s`, an index into the formats.
  func cell(type: String?, style: Int, value: String, inline: String) -> Cell? {
    switch type {
    case "inlineStr": return .init(nonEmpty: inline.isEmpty ? EscapedText.decoded(value) : inline)
    case "str": return .init(nonEmpty: EscapedText.decoded(value))
    case "e": return .init(nonEmpty: value)
    case nil, "n", "s", "b", "d": break
    default: return nil
    }
    let value = value.trimmed
    guard !value.isEmpty else { return .empty }
    switch type {
    case "s":
      return Int(value).flatMap { strings.indices.contains($0) ? Cell(nonEmpty: strings[$0]) : nil }
    case "b": return .boolean(Workbook.isTrue(value))
    case "d": return isoDate(value)
    default: return number(value).map { cell($0, formats.indices.contains(style) ? formats[style] : .number) }
    }
  }

  /// Decimal digits with a sign, a point and an exponent; Swift alone would also read `nan` and `0x1p3`.
  private func number(_ text: String) -> Double? {
    let isDecimal = text.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte)
    }
    guard isDecimal, let number = Double(text), number.isFinite else { return nil }
    return number
  }

  private func cell(_ number: Double, _ format: NumberFormat) -> Cell {
    switch format {
    case .text: return .text(number.plainText)
    case .number, .time: return .number(number)
    case .date, .dateTime: break
    }
    // Times are fractions that are seldom exact: they are meant to the second.
    let seconds = (number * 86_400).rounded()
    guard (0..<1e12).contains(seconds), let day = days.day(Int(seconds) / 86_400) else { return .number(number) }
    return cell(day, secondOfDay: format == .date ? 0 : Int(seconds) % 86_400)
  }

  private func cell(_ day: CivilDay, secondOfDay: Int) -> Cell {
    guard secondOfDay != 0 else { return .date(year: day.year, month: day.month, day: day.day) }
    let (hour, minute, second) = (secondOfDay / 3_600, secondOfDay / 60 % 60, secondOfDay % 60)
    let parts = second == 0 ? [hour, minute] : [hour, minute, second]
    let time = parts.map { ISODay.padded($0, 2) }.joined(separator: ":")
    return .text("\(ISODay.text(year: day.year, month: day.month, day: day.day)) \(time)")
  }

  /// `2026-11-23`, or the same with midnight behind it; any other ISO date and time stays a text.
  private func isoDate(_ text: String) -> Cell {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    let isMidnight = parts.dropFirst().allSatisfy { $0.allSatisfy { "0:.Z".contains($0) } }
    guard isMidnight, let day = parts.first.flatMap({ CivilDay($0) })
    else { return .text(text) }
    return cell(day, secondOfDay: 0)
  }
}

extension Cell {
  /// A text, or nothing for an empty one.
  init(nonEmpty text: String) { self = text.isEmpty ? .empty : .text(text) }
}
