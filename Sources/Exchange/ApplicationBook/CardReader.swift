import Catalog
import Spreadsheet

/// Reads one row as a card, with all that is wrong in it.
struct CardReader {
  let row: SheetRow<ApplicationColumn>
  /// Columns, from 0, whose dates put the month first.
  let monthFirst: Set<Int>
  var parties: PartyReader
  var card: ApplicationCard
  private(set) var slug: Slug?
  /// Columns of which nothing was made, though they say something.
  private(set) var unread: Set<ApplicationColumn> = []
  private(set) var findings: [Finding] = []

  /// - Parameter standIn: A card whose short name and owner count only as long as the row names no others.
  init(
    _ row: SheetRow<ApplicationColumn>, _ standIn: ApplicationCard, monthFirst: Set<Int>, parties: PartyReader
  ) {
    self.row = row
    self.monthFirst = monthFirst
    self.parties = parties
    card = standIn
  }

  /// What the row says, column by column in their own order, since some say more about what stands before.
  mutating func read() -> ApplicationEntry {
    slug = value(.slug, allowed: ["izin-melati"]) { try? Slug($0.lowercased()) }
    let asked = ApplicationColumn.written.filter { $0 != .slug && !row.cells($0).isEmpty }
    for column in asked { column.cell.read(&self, column) }
    for column in asked where isAlone(column) { leave(column, .cellAlone(column, row.place(of: column))) }
    card.fields = row.heading.own.compactMap { index, name in
      guard let cell = row.cells[index], cell != .empty else { return nil }
      let text = cell.words
      guard !text.allSatisfy(\.isWhitespace) else { return nil }
      note(tooLong: text, limit: 20_000, row.place.at(index))
      return InstrumentRecord.Field(name, text)
    }
    if card.names[.indonesian] == nil, slug == nil || row.heading.columns[.name] != nil {
      add(
        .missing(
          ApplicationColumn.name, row.place(of: .name),
          Bilingual(id: "Tulis nama aplikasinya.", en: "Write the name of the application.")))
    }
    var entry = ApplicationEntry(card)
    entry.slug = slug
    entry.unread = unread
    entry.cells = Dictionary(
      uniqueKeysWithValues: asked.map { column in
        (column, row.cells(column).map(\.cell.words.collapsingSpace).joined(separator: "; "))
      })
    return entry
  }

  /// Whether a date or hash was read that belongs to a version or certificate which is not there.
  private func isAlone(_ column: ApplicationColumn) -> Bool {
    let lacksOther =
      column == .certified
      ? card.certificate == nil : [.released, .sourceHash].contains(column) && card.releases.isEmpty
    let place = row.place(of: column).column.map { $0 + 1 }
    return lacksOther && !findings.contains { $0.column == place }
  }

  mutating func add(_ finding: Finding) { findings.append(finding) }

  /// Leaves a cell alone, and says why.
  mutating func leave(_ column: ApplicationColumn, _ finding: Finding) {
    unread.insert(column)
    add(finding)
  }

  // Cells

  mutating func text(_ column: ApplicationColumn, limit: Int) -> String? {
    guard let (text, place) = row.text(column) else { return nil }
    note(tooLong: text, limit: limit, place)
    return text
  }

  mutating func note(tooLong text: String, limit: Int, _ place: CellPlace) {
    let count = text.unicodeScalars.count
    if count > limit { add(.tooLong(count, limit: limit, ApplicationColumn.words, place)) }
  }

  /// The entries of a list.
  mutating func texts(_ column: ApplicationColumn) -> [String] {
    row.cells(column).flatMap { _, index, cell in
      let list = cell.words.listed
      for text in list { note(tooLong: text, limit: 300, row.place.at(index)) }
      return list
    }
  }

  /// One value; another text is an error with the list of those that there are.
  mutating func value<Value>(
    _ column: ApplicationColumn, allowed: [String], _ read: (String) -> Value?
  ) -> Value? {
    guard let (text, place) = row.text(column) else { return nil }
    if let value = read(text) { return value }
    add(.unreadable(column, text, place, allowed: allowed))
    return nil
  }

  /// A value for each entry of a list.
  mutating func values<Value>(
    _ column: ApplicationColumn, allowed: [String], _ read: (String) -> Value?
  ) -> [Value] {
    texts(column).compactMap { text in
      if let value = read(text) { return value }
      add(.unreadable(column, text, row.place(of: column), allowed: allowed))
      return nil
    }
  }

  mutating func date(_ column: ApplicationColumn) -> LegalDate? {
    guard let (_, index, cell) = row.cells(column).first else { return nil }
    let reading = DateCell(cell, row.place.at(index), monthFirst: monthFirst)
    findings += reading.findings
    return reading.date
  }
}
