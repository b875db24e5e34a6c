package import Catalog

/// A list answer as columns and rows, from which every format is made: tables, tabs, CSV, JSON, Markdown, XLSX,
/// iCalendar and a few plain lines to paste into a message.
///
/// Its words are already in the language of the answer; codes, days and numbers are kept beside them, so that
/// formats for programs are the same in every language.
package struct Grid: Sendable {
  /// What the list is about, such as "Kerja sama yang berakhir dalam 90 hari".
  package var title: String
  /// The legal day that the answer is about.
  package var day: CalendarDay
  package var columns: [Column]
  /// One a class of data, which never stand in one table; none is empty.
  package var sections: [Section]
  /// Sentences under the list, such as what was left out and why.
  package var notes: [String]

  /// Makes a grid.
  package init(
    _ title: String, on day: CalendarDay, columns: [Column], sections: [Section], notes: [String] = []
  ) {
    self.title = title
    self.day = day
    self.columns = columns
    self.sections = sections
    self.notes = notes
  }

  /// How many rows there are in all sections.
  package var count: Int { sections.map(\.rows.count).reduce(0, +) }

  /// One column.
  package struct Column: Hashable, Sendable {
    /// Its name in formats for programs: lower case, English, with hyphens; the same in every language.
    package var key: String
    package var heading: String
    /// Whether a table breaks other columns first.
    package var isFirm: Bool
    /// A table of fewer characters leaves the column out; 0: never left out.
    package var fromWidth: Int

    /// Makes a column.
    package init(_ key: String, _ heading: String, isFirm: Bool = false, fromWidth: Int = 0) {
      self.key = key
      self.heading = heading
      self.isFirm = isFirm
      self.fromWidth = fromWidth
    }
  }

  /// The rows of one class of data.
  package struct Section: Sendable {
    package var dataClass: DataClass
    /// The banners of the members whose records these are.
    package var banners: [String]
    package var rows: [Row]

    /// Makes a section.
    package init(_ dataClass: DataClass, banners: [String] = [], rows: [Row]) {
      self.dataClass = dataClass
      self.banners = banners
      self.rows = rows
    }
  }

  /// One row: a cell for each column.
  package struct Row: Sendable {
    package var cells: [Cell]
    /// The page about it, as a path of the node's site, such as `/kerja-sama/apeksi/x`.
    package var path: String?
    /// What stands in a calendar for it.
    package var event: Event?

    /// Makes a row.
    package init(_ cells: [Cell], path: String? = nil, event: Event? = nil) {
      self.cells = cells
      self.path = path
      self.event = event
    }
  }

  /// A whole day in a calendar.
  package struct Event: Hashable, Sendable {
    /// Stable for ever, so that calendars move an event instead of adding another; without a host name.
    package var uid: String
    package var day: CalendarDay
    package var summary: String
    package var details: String

    /// Makes an event.
    package init(uid: String, day: CalendarDay, summary: String, details: String) {
      self.uid = uid
      self.day = day
      self.summary = summary
      self.details = details
    }
  }

  /// One value, with its words for people and its code for programs.
  package enum Cell: Hashable, Sendable {
    case empty
    case text(String)
    case number(Int)
    /// Shown as "26 Des 2020" to people.
    case day(CalendarDay)
    case date(LegalDate)
    case instant(Instant)
    /// A code such as `in-force` with its word.
    case code(String, String)
    case party(PartyID, String)
    case parties([Named<PartyID>])
    /// A record with the shortest name that means only it.
    case record(RecordID, String)
    case flag(Bool)
    /// Several texts or codes, each with its word.
    case list([Named<String>])
  }

  /// A code or identifier and its word.
  package struct Named<Code: Hashable & Sendable>: Hashable, Sendable {
    package var code: Code
    package var word: String

    /// Makes a pair.
    package init(_ code: Code, _ word: String) {
      self.code = code
      self.word = word
    }
  }
}
