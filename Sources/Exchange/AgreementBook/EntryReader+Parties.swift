import Catalog
import Spreadsheet

extension EntryReader {
  mutating func readParties() {
    var found: [PartyID] = []
    let partners = row.cells(.partners)
    if !partners.isEmpty { found.append(own) }
    var unread = 0
    for (_, index, cell) in row.cells(.parties) + partners {
      let place = row.place.at(index)
      for text in parties.names(in: cell.words) {
        guard let party = party(text, place) else {
          unread += 1
          continue
        }
        if found.contains(party) {
          add(.partyTwice(parties.names.name(of: party), place))
        } else {
          found.append(party)
        }
      }
    }
    // Names that could not be read have findings of their own.
    if found.count + unread < 2 { add(.tooFewParties(found.count, row.place(of: .parties))) }
    entry.parties = found
  }

  /// The party that a text names, with a finding where that is not sure.
  mutating func party(_ text: String, _ place: CellPlace) -> PartyID? {
    let (party, finding) = parties.party(text, at: place)
    if let finding { add(finding) }
    return party
  }

  mutating func readNumbers() {
    for (_, index, cell) in row.cells(.numbers) {
      if case .date = cell { add(.dateForNumber(cell.words, row.place.at(index))) }
    }
    for (party, text, place) in byParty(.numbers) {
      note(tooLong: text, limit: 300, place)
      entry.add(InstrumentRecord.Number(party, text))
    }
  }

  mutating func readOffices() {
    for (party, text, place) in byParty(.offices) {
      note(tooLong: text, limit: 300, place)
      entry.add(AgreementEntry.Office(party, text))
    }
  }

  /// "APEKSI: fasilitator; Kota C: saksi".
  mutating func readOthers() {
    for text in texts(.others) {
      let place = row.place(of: .others)
      let parts = text.split(separator: ":", maxSplits: 1).map { String($0).collapsingSpace }
      guard parts.count == 2, let role = ClosedWords.role(parts[1]) else {
        add(.unreadable(AgreementColumn.others, text, place, allowed: ["APEKSI: fasilitator", "Kota C: saksi"]))
        continue
      }
      if let party = party(parts[0], place) { entry.add(Participant(party, role)) }
    }
  }

  /// The values of a column, each with its party: named in front of it, or by its place in the order of parties.
  mutating func byParty(
    _ column: AgreementColumn
  ) -> [(party: PartyID, text: String, place: CellPlace)] {
    let cells = row.cells(column)
    let isDivided = (row.heading.columns[column]?.count ?? 0) > 1
    var values: [(PartyID, String, CellPlace)] = []
    var isNamed = false
    for (ordinal, index, cell) in cells {
      let place = row.place.at(index)
      let texts = parts(of: cell.words, column)
      var position = isDivided ? ordinal : 0
      for text in texts {
        if let (party, rest) = named(text, place) {
          isNamed = true
          values += party.map { [($0, rest, place)] } ?? []
          continue
        }
        guard position < entry.parties.count else {
          // With names that could not be read the order is not known.
          if entry.parties.count >= 2 { add(.tooMany(texts.count, of: entry.parties.count, place)) }
          break
        }
        values.append((entry.parties[position], text, place))
        position += 1
      }
    }
    guard values.count == 1, !isDivided, !isNamed, entry.parties.count > 1, let only = values.first else {
      return values
    }
    let party = entry.parties.contains(own) ? own : entry.parties[0]
    if column == .numbers { add(.oneForSeveral(only.1, parties.names.name(of: party), only.2)) }
    return [(party, only.1, only.2)]
  }

  /// Divides a cell into values: at semicolons and line ends, and at "dan" where that parts one value for each party.
  ///
  /// What stands behind a named value without a name in front belongs to it, and an office may have "dan" in its name:
  /// "Kota A: Kepala Dinas Komunikasi dan Informatika; Kota B: Wali Kota".
  private mutating func parts(of text: String, _ column: AgreementColumn) -> [String] {
    let pieces = text.listed
    let parts = pieces.flatMap { $0.split(separator: " dan ").map(String.init) }
    guard parts.contains(where: { party(inFrontOf: $0) != nil }) else {
      return column != .offices && parts.count == entry.parties.count ? parts : pieces
    }
    var values: [String] = []
    var hasName = false
    for piece in pieces {
      for (index, part) in piece.split(separator: " dan ").map(String.init).enumerated() {
        let isNamed = party(inFrontOf: part) != nil
        if isNamed || index == 0 && !hasName {
          values.append(part)
        } else {
          values[values.count - 1] += (index == 0 ? "; " : " dan ") + part
        }
        hasName = hasName || isNamed
      }
    }
    return values
  }

  private mutating func party(inFrontOf text: String) -> PartyID? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    return parties.party(String(text[..<colon]).collapsingSpace)
  }

  /// "Kota A: 134/12/2017"; nil where no party is named in front. A party of another row is an error.
  private mutating func named(_ text: String, _ place: CellPlace) -> (party: PartyID?, rest: String)? {
    let parts = text.split(separator: ":", maxSplits: 1).map { String($0).collapsingSpace }
    guard parts.count == 2, !parts[1].isEmpty, let party = parties.party(parts[0]) else { return nil }
    guard entry.parties.contains(party) else {
      add(.notInRow(parts[0], place))
      return (nil, parts[1])
    }
    return (party, parts[1])
  }
}

extension AgreementEntry {
  mutating func add(_ number: InstrumentRecord.Number) {
    numbers.removeAll { $0.party == number.party }
    numbers.append(number)
  }

  mutating func add(_ office: Office) {
    offices.removeAll { $0.party == office.party }
    offices.append(office)
  }

  mutating func add(_ participant: Participant) {
    others.removeAll { $0.party == participant.party }
    others.append(participant)
  }
}
