package import Catalog

extension AgreementEntry {
  /// What a column says of it, so that reading the cell gives the same again.
  ///
  /// Words are Indonesian in every language of the headings; reading knows both.
  package func cell(_ column: AgreementColumn, _ names: PartyNames) -> BookCell {
    let wording = Wording(.id)
    switch column {
    case .slug: return BookCell(slug?.description)
    case .title: return BookCell(title)
    case .kind: return BookCell(kind.map(wording.name))
    case .about: return BookCell(about)
    case .parties, .partners: return BookCell(parties.map(names.unmistakableName).joined(separator: "; "))
    case .others: return byParty(others.map { ($0.party, $0.role.rawValue) }, names)
    case .numbers: return byParty(numbers.map { ($0.party, $0.text) }, names)
    case .signed: return signedCell(names)
    case .firstDay: return firstDay.map(BookCell.day) ?? .empty
    case .lastDay:
      switch lastDay {
      case .day(let day): return .day(day)
      case .unlimited: return .text(wording.sentence(.unlimited))
      case nil: return .empty
      }
    case .term: return BookCell(term)
    case .renewal: return renewal == .unknown ? .empty : .text(wording.sentence(renewal))
    case .notice: return BookCell(noticeDays.map { "\($0) hari" })
    case .parent:
      return BookCell(links.filter { $0.kind == .carriesOut }.map(\.written).joined(separator: "; "))
    case .relations:
      let others = links.filter { $0.kind != .carriesOut }
      return BookCell(others.map { "\($0.kind.rawValue): \($0.written)" }.joined(separator: "; "))
    case .cooperationClass: return BookCell(cooperationClass.map(ClosedWords.written))
    case .cooperation: return BookCell(cooperationTitle)
    case .scope: return BookCell(scope)
    case .sectors: return BookCell(sectors.map(\.description).joined(separator: "; "))
    case .applications: return BookCell(applications.map(\.description).joined(separator: "; "))
    case .offices: return byParty(offices.map { ($0.party, $0.office) }, names)
    case .place: return BookCell(place)
    case .funding: return BookCell(funding)
    case .burden: return BookCell(isBurdensome.map { $0 ? "ya" : "tidak" })
    case .openness:
      return BookCell(
        classification.map { ClosedWords.written($0.openness) + ($0.ground.map { ": \($0)" } ?? "") })
    case .files: return BookCell(files.joined(separator: "; "))
    case .holders: return BookCell(holders.map(names.unmistakableName).joined(separator: "; "))
    case .keeper: return BookCell(keeper?.description)
    case .sources: return BookCell(sources.map(\.written).joined(separator: "\n"))
    case .note: return BookCell(note)
    case .ordinal: return .empty
    }
  }

  /// One day for all parties, or each party with its own.
  private func signedCell(_ names: PartyNames) -> BookCell {
    guard !parties.isEmpty else { return .empty }
    let signed = Dictionary(signatures.map { ($0.party, $0.date) }) { first, _ in first }
    if signatures.isEmpty { return .text(SigningWords.notYet) }
    if Set(signed.keys) == Set(parties), let only = Set(signed.values).first, Set(signed.values).count == 1 {
      return only.map { date in date.exact.map(BookCell.day) ?? .text(Wording(.id).date(date)) } ?? .empty
    }
    let strangers = signatures.map(\.party).filter { !parties.contains($0) }
    return byParty(
      (parties + strangers).map { party in
        (party, signed[party].map { $0.map { Wording(.id).date($0) } ?? SigningWords.unknown } ?? SigningWords.notYet)
      }, names)
  }

  /// "Kota A: 134/12/2017; Kota B: 119/KB/2017", on lines of their own where a text has a semicolon in it.
  private func byParty(_ values: [(party: PartyID, text: String)], _ names: PartyNames) -> BookCell {
    let separator = values.contains { $0.text.contains(";") } ? "\n" : "; "
    return BookCell(
      values.map { "\(names.unmistakableName(of: $0.party)): \($0.text)" }.joined(separator: separator))
  }
}

/// What stands in place of a date of signature.
enum SigningWords {
  static let notYet = "belum"
  static let unknown = "tanggal tidak diketahui"
}

extension AgreementEntry.Link {
  var written: String { target?.description ?? words }
}
