import Catalog
import Spreadsheet

extension EntryReader {
  /// One date serves all parties, unless each has its own: "Kota A: 23-12-2017; Kota B: 27-12-2017".
  mutating func readSignatures() {
    let cells = row.cells(.signed)
    guard let first = cells.first else {
      // In a list of agreements each is signed; when, is not known.
      entry.signatures = entry.parties.map { SignatureClaim($0, on: nil) }
      return add(.undated(row.place(of: .signed)))
    }
    let place = row.place.at(first.index)
    if cells.count == 1, row.heading.columns[.signed]?.count == 1 {
      if first.cell.words.collapsingSpace.lowercased() == SigningWords.notYet { return }
      if let date = date(first.cell, place, isQuiet: true) {
        entry.signatures = entry.parties.map { SignatureClaim($0, on: date) }
        return
      }
      guard first.cell.words.listed.count > 1 || [":", " dan "].contains(where: first.cell.words.contains) else {
        return add(.unreadableDate(first.cell.words.collapsingSpace, place))
      }
    }
    for (party, text, place) in byParty(.signed) {
      let words = text.lowercased()
      if words == SigningWords.notYet { continue }
      let isUnknown = words == SigningWords.unknown || words == "?" || words == "tidak diketahui"
      guard isUnknown || LooseDate(text) != nil else {
        add(.unreadableDate(text, place))
        continue
      }
      entry.signatures.append(SignatureClaim(party, on: isUnknown ? nil : date(.text(text), place)))
    }
  }

  mutating func readTerm() {
    entry.firstDay = row.cells(.firstDay).first.flatMap { day($0.cell, row.place.at($0.index)) }
    readLastDay()
    if let (text, place) = row.text(.term) { readTerm(text, place) }
    entry.renewal =
      value(.renewal, allowed: ["tidak diperpanjang", "diperpanjang dengan kesepakatan", "otomatis 12 bulan"]) {
        ClosedWords.renewal($0)
      } ?? .unknown
    readNotice()
  }

  private mutating func readLastDay() {
    guard let (_, index, cell) = row.cells(.lastDay).first else { return }
    if LooseTerm(cell.words) == .unlimited {
      entry.lastDay = .unlimited
    } else {
      entry.lastDay = day(cell, row.place.at(index)).map { .day($0) }
    }
  }

  /// A term in words, or both ends of it: "23 Desember 2017 s.d. 22 Desember 2020".
  private mutating func readTerm(_ text: String, _ place: CellPlace) {
    note(tooLong: text, limit: 300, place)
    entry.term = text
    let ends = Self.ends(of: text)
    if let last = ends.last, entry.lastDay == nil, let day = LooseDate(last)?.date.exact {
      entry.lastDay = .day(day)
      if ends.count == 2, entry.firstDay == nil { entry.firstDay = LooseDate(ends[0])?.date.exact }
      return
    }
    switch LooseTerm(text) {
    case .days where entry.firstDay == nil && entry.lastDay == nil, nil:
      if entry.lastDay == nil { add(.unreadableTerm(text, place)) }
    case .days, .months, .unlimited: break
    }
  }

  private static func ends(of text: String) -> [String] {
    for separator in [" s.d. ", " s/d ", " sd ", " sampai dengan ", " hingga ", " sampai ", " – "] {
      let parts = " \(text)".split(separator: separator, omittingEmptySubsequences: false).map {
        String($0).collapsingSpace
      }
      if parts.count == 2 { return parts.filter { !$0.isEmpty } }
    }
    return []
  }

  private mutating func readNotice() {
    guard let (text, place) = row.text(.notice) else { return }
    let number = Int(text)
    switch LooseTerm(text) {
    case .days(let days) where days <= 3650: entry.noticeDays = days
    case .months(let months) where months <= 120:
      entry.noticeDays = months * 30
      add(.noticeInMonths(text, months * 30, place))
    default:
      if let number, (1...3650).contains(number) { return entry.noticeDays = number }
      add(.unreadable(AgreementColumn.notice, text, place, allowed: ["30", "30 hari"]))
    }
  }

  /// A date in a cell of any kind; numbers are those by which spreadsheet programs count days.
  mutating func date(_ cell: Spreadsheet.Cell, _ place: CellPlace, isQuiet: Bool = false) -> LegalDate? {
    let reading = DateCell(cell, place, monthFirst: monthFirst, isQuiet: isQuiet)
    for finding in reading.findings { add(finding) }
    return reading.date
  }

  /// A date that must be known to the day.
  private mutating func day(_ cell: Spreadsheet.Cell, _ place: CellPlace) -> CalendarDay? {
    guard let date = date(cell, place) else { return nil }
    if let day = date.exact { return day }
    add(.inexactDate(cell.words.collapsingSpace, place))
    return nil
  }

  mutating func readLinks() {
    for text in texts(.parent) { entry.links.append(AgreementEntry.Link(.carriesOut, text)) }
    for text in texts(.relations) {
      let parts = text.split(separator: ":", maxSplits: 1).map { String($0).collapsingSpace }
      guard parts.count == 2, let kind = ClosedWords.relation(parts[0]) else {
        add(
          .unreadable(
            AgreementColumn.relations, text, row.place(of: .relations),
            allowed: ["memperpanjang: 134/12/2017", "mengubah: kb-2017-a-b"]))
        continue
      }
      entry.links.append(AgreementEntry.Link(kind, parts[1]))
    }
  }
}
