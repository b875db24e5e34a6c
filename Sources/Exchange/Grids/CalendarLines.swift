/// The lines of a calendar (RFC 5545, section 3.1).
struct CalendarLines {
  private(set) var text = ""

  /// Adds a property whose value is no text, such as a day.
  mutating func add(_ name: String, _ value: String) {
    // A value that is no text has no way to carry a line end; what is left of one is no property of its own.
    fold("\(name):" + value.filter { !$0.isNewline })
  }

  /// Adds a property whose value is a text; one without characters is left out.
  mutating func add(_ name: String, text: String) {
    if !text.isEmpty { fold("\(name):\(Self.escaped(text))") }
  }

  /// A zone, the only component that says nothing about a day.
  mutating func addUTC() {
    add("BEGIN", "VTIMEZONE")
    add("TZID", "UTC")
    add("BEGIN", "STANDARD")
    add("DTSTART", "19700101T000000")
    add("TZOFFSETFROM", "+0000")
    add("TZOFFSETTO", "+0000")
    add("END", "STANDARD")
    add("END", "VTIMEZONE")
  }

  /// Section 3.3.11: a backslash before `\`, `;` and `,`; `\n` for a line end; other control characters cannot be
  /// written and are dropped.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\", ";", ",": escaped += "\\\(character)"
      case _ where character.isNewline: escaped += "\\n"
      default:
        escaped.unicodeScalars += character.unicodeScalars.filter { scalar in
          scalar == "\t" || scalar.value >= 0x20 && scalar.value != 0x7F
        }
      }
    }
    return escaped
  }

  /// "Lines of text SHOULD NOT be longer than 75 octets, excluding the line break": the rest goes on behind a line
  /// end and a space, and no character is cut in two.
  private mutating func fold(_ line: String) {
    var octets = 0
    for scalar in line.unicodeScalars {
      let length = scalar.utf8.count
      if octets + length > 75 {
        text += "\r\n "
        octets = 1
      }
      text.unicodeScalars.append(scalar)
      octets += length
    }
    text += "\r\n"
  }
}
