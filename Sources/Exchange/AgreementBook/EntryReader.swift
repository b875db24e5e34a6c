import Catalog
import Spreadsheet

/// Reads one row as an agreement, with all that is wrong in it.
struct EntryReader {
  let row: SheetRow<AgreementColumn>
  /// Whose book it is: the party that a column of partners leaves out.
  let own: PartyID
  /// Columns, from 0, whose dates put the month first.
  let monthFirst: Set<Int>
  var parties: PartyReader
  var entry = AgreementEntry()
  private(set) var findings: [Finding] = []

  init(_ row: SheetRow<AgreementColumn>, own: PartyID, monthFirst: Set<Int>, parties: PartyReader) {
    self.row = row
    self.own = own
    self.monthFirst = monthFirst
    self.parties = parties
  }

  /// Reads every column; parties first, since other cells name them.
  mutating func read() {
    readParties()
    entry.slug = value(.slug, allowed: ["kb-2024-contohmelati-contohkenanga"]) { try? Slug($0.lowercased()) }
    entry.title = line(.title)
    entry.about = prose(.about)
    readKind()
    readNumbers()
    readOffices()
    readOthers()
    readSignatures()
    readTerm()
    readLinks()
    readDescription()
    entry.fields = row.heading.own.compactMap { index, name in
      guard let cell = row.cells[index], cell != .empty else { return nil }
      let text = cell.words
      guard !text.allSatisfy(\.isWhitespace) else { return nil }
      note(tooLong: text, limit: 20_000, row.place.at(index))
      return InstrumentRecord.Field(name, text)
    }
    if entry.title == nil { nameUntitled() }
  }

  mutating func add(_ finding: Finding) { findings.append(finding) }

  private mutating func readKind() {
    if let (text, place) = row.text(.kind) {
      guard let (kind, isKnown) = ClosedWords.kind(text) else {
        return add(.unreadable(AgreementColumn.kind, text, place, allowed: ["KB", "PKS", "MoU"]))
      }
      if !isKnown { add(.unlistedKind(text, kind, place)) }
      entry.kind = kind
    } else {
      entry.kind = entry.title.flatMap { ClosedWords.kind(ofTitle: $0) }
    }
    guard entry.kind == nil else { return }
    add(
      .missing(
        AgreementColumn.kind, row.place(of: .kind),
        Bilingual(
          id: "Tambahkan kolom Jenis naskah dengan KB, PKS, MoU, atau nama lain.",
          en: "Add a column Kind of text with KB, PKS, MoU or another name.")))
  }

  /// A list without titles still says what each text is about.
  private mutating func nameUntitled() {
    if let about = entry.about, row.heading.columns[.title] == nil {
      let kind = entry.kind.map { Wording(.id).name($0) } ?? "Naskah"
      entry.title = String("\(kind) tentang \(about)".prefix(300))
    } else {
      add(
        .missing(
          AgreementColumn.title, row.place(of: .title),
          Bilingual(id: "Tulis judul seperti yang tercetak.", en: "Write the title as it is printed.")))
    }
  }

  private mutating func readDescription() {
    entry.cooperationClass = value(.cooperationClass, allowed: ["KSDD sukarela", "KSDD wajib", "KSDPK", "Sinergi"]) {
      ClosedWords.cooperationClass($0)
    }
    entry.cooperationTitle = line(.cooperation)
    entry.scope = prose(.scope)
    entry.sectors = texts(.sectors).compactMap { text in
      let words = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
      return try? Slug(words.joined(separator: "-").prefix(64))
    }
    entry.applications = texts(.applications).compactMap { text in
      if let id = try? RecordID(text) { return id }
      add(.unreadable(AgreementColumn.applications, text, row.place(of: .applications), allowed: ["73.71/war-room"]))
      return nil
    }
    entry.place = line(.place)
    entry.funding = prose(.funding)
    entry.isBurdensome = value(.burden, allowed: ["ya", "tidak"]) { ClosedWords.yes($0) }
    readOpenness()
    entry.files = texts(.files).filter { ClosedWords.yes($0) == nil }
    entry.holders = texts(.holders).compactMap { party($0, row.place(of: .holders)) }
    entry.keeper = value(.keeper, allowed: ["bagian-kerja-sama"]) { try? Slug($0) }
    readSources()
    entry.note = prose(.note)
  }

  private mutating func readOpenness() {
    guard let (text, place) = row.text(.openness) else { return }
    let parts = text.split(separator: ":", maxSplits: 1)
    guard let first = parts.first, let openness = ClosedWords.openness(String(first)) else {
      return add(
        .unreadable(
          AgreementColumn.openness, text, place, allowed: ["terbuka", "sebagian tertutup", "tertutup: alasannya"]))
    }
    let ground = parts.dropFirst().first.map { String($0).collapsingSpace }
    entry.classification = InstrumentRecord.Classification(openness, ground: ground)
  }

  private mutating func readSources() {
    for (_, index, cell) in row.cells(.sources) {
      for line in cell.words.listed(at: \.isNewline) { note(tooLong: line, limit: 300, row.place.at(index)) }
      entry.sources += Source.list(cell.words)
    }
  }

  // Cells

  /// A short text, as records hold it.
  mutating func line(_ column: AgreementColumn) -> String? { text(column, limit: 300) }

  mutating func prose(_ column: AgreementColumn) -> String? { text(column, limit: 20_000) }

  private mutating func text(_ column: AgreementColumn, limit: Int) -> String? {
    guard let (text, place) = row.text(column) else { return nil }
    note(tooLong: text, limit: limit, place)
    return text
  }

  mutating func note(tooLong text: String, limit: Int, _ place: CellPlace) {
    let count = text.unicodeScalars.count
    if count > limit { add(.tooLong(count, limit: limit, AgreementColumn.words, place)) }
  }

  /// The entries of a list.
  mutating func texts(_ column: AgreementColumn) -> [String] {
    row.cells(column).flatMap { _, index, cell in
      let list = cell.words.listed
      for text in list { note(tooLong: text, limit: 300, row.place.at(index)) }
      return list
    }
  }

  /// One of a few things; another text is an error with the list.
  mutating func value<Value>(
    _ column: AgreementColumn, allowed: [String], _ read: (String) -> Value?
  ) -> Value? {
    guard let (text, place) = row.text(column) else { return nil }
    if let value = read(text) { return value }
    add(.unreadable(column, text, place, allowed: allowed))
    return nil
  }
}
