/// What a number format makes of a number, as far as it matters for reading.
enum NumberFormat: Hashable, Sendable {
  case number
  /// A day, whatever the order of its parts.
  case date
  /// A day with a time of day.
  case dateTime
  /// A time without a day, or a duration.
  case time
  /// `@`: the number is meant as a text, such as a code or a telephone number.
  case text

  /// A format that is not written in the file (ECMA-376 part 1, section 18.8.30); 27 to 36 and 50 to 58 are
  /// dates in East Asian editions and unused elsewhere.
  init(builtIn id: Int) {
    switch id {
    case 14...17, 27...31, 36, 50...54, 57, 58: self = .date
    case 22: self = .dateTime
    case 18...21, 32...35, 45...47, 55, 56: self = .time
    case 49: self = .text
    default: self = .number
    }
  }

  /// A format as it is written in the file, always with English letters, such as `[$-421]d mmmm yyyy;@`.
  init(code: String) {
    let tokens = Self.tokens(of: code)
    let hasDay = tokens.contains("y") || tokens.contains("d")
    let hasTime = tokens.contains("h") || tokens.contains("s")
    if hasDay || (tokens.contains("m") && !hasTime) {
      self = hasTime ? .dateTime : .date
    } else if hasTime {
      self = .time
    } else {
      self = code.trimmed == "@" ? .text : .number
    }
  }

  /// The letters of the first section that are not quoted, escaped or in brackets; brackets hold colours,
  /// locales and durations such as `[h]`.
  private static func tokens(of code: String) -> Set<Character> {
    var tokens: Set<Character> = []
    var characters = code.lowercased()[...]
    if characters.hasPrefix("general") { return [] }
    while let character = characters.popFirst(), character != ";" {
      switch character {
      case "\"": characters = characters.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": characters = characters.dropFirst()
      case "[":
        let inside = characters.prefix { $0 != "]" }
        if inside.allSatisfy({ $0 == "h" || $0 == "s" }) { tokens.formUnion(inside) }
        characters = characters.dropFirst(inside.count + 1)
      default: tokens.insert(character)
      }
    }
    return tokens
  }
}

extension String {
  /// The text without white space around it.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
