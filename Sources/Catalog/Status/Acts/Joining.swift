/// Who takes part in an instrument as days go by: parties come and go, the others stay.
struct Membership: Sendable {
  /// A party that came or left, with the day on which that took effect; earliest first.
  private(set) var changes: [(span: DateSpan, party: PartyID, joins: Bool, deeds: [Deed])] = []
  /// Accessions, whether or not all have agreed to them.
  private(set) var accessions: [JointAct] = []
  private let original: [Participant]
  /// That one of two parties left before the entry into force.
  private var abandonment: Ending?

  /// Who comes or goes before the entry into force changes nothing of what the text asks for, but that an agreement of
  /// two may fall with one of them.
  init(_ text: AgreedText, entry: DateSpan?, arrivals: [Deed], departures: [Deed]) {
    original = text.terms?.participants ?? []
    guard !arrivals.isEmpty || !departures.isEmpty else { return }
    let parties = text.parties
    let byComer = Dictionary(grouping: arrivals) { $0.act.counterpart ?? $0.party }
    for (comer, deeds) in byComer.sorted(by: { $0.key < $1.key }) where !parties.contains(comer) {
      let act = JointAct(.accede, required: parties + [comer], deeds: deeds)
      accessions.append(act)
      if let effect = act.effect, let entry { changes.append((effect.later(entry), comer, true, deeds)) }
    }
    for (party, deeds) in Dictionary(grouping: departures, by: \.party).sorted(by: { $0.key < $1.key }) {
      guard let deed = deeds.counted(of: party).min(by: { $0.leaving.last < $1.leaving.last }) else { continue }
      let leaving = deed.leaving
      if let entry, entry.last <= leaving.last {
        changes.append((leaving, party, false, [deed]))
      } else if parties.count == 2, parties.contains(party) {
        abandonment = abandonment ?? Ending(from: leaving, announced: deed.day, reason: .withdrawn, deeds: [deed])
      }
    }
    changes.sort { ($0.span.last, $0.joins ? 0 : 1, $0.party) < ($1.span.last, $1.joins ? 0 : 1, $1.party) }
  }

  /// Everyone who takes part on a day, those who acceded behind the original ones.
  func participants(on day: CalendarDay) -> [Participant] {
    var present = original
    for change in changes where change.span.last <= day {
      if !change.joins {
        present.removeAll { $0.party == change.party && $0.role == .pihak }
      } else if !present.contains(where: { $0.party == change.party && $0.role == .pihak }) {
        present.append(Participant(change.party))
      }
    }
    return present
  }

  /// The parties of a day that had to sign or accede.
  func parties(on day: CalendarDay) -> [PartyID] {
    changes.isEmpty
      ? original.filter { $0.role == .pihak }.map(\.party)
      : participants(on: day).filter { $0.role == .pihak }.map(\.party)
  }

  /// The act by which a party acceded; nil for an original one.
  func accession(of party: PartyID) -> (span: DateSpan, deeds: [Deed])? {
    changes.last { $0.party == party && $0.joins }.map { ($0.span, $0.deeds) }
  }

  /// The end of an agreement in which fewer than two parties are left.
  var dissolution: Ending? {
    if let abandonment { return abandonment }
    guard original.count(where: { $0.role == .pihak }) > 1 else { return nil }
    for change in changes where !change.joins && parties(on: change.span.last).count < 2 {
      return Ending(
        from: change.span, announced: change.deeds.map(\.day).min(), reason: .withdrawn, deeds: change.deeds)
    }
    return nil
  }
}

extension Deed {
  /// The first day on which the party is no more part of it.
  fileprivate var leaving: DateSpan { act.due.map(DateSpan.init) ?? span }
}

extension Course {
  /// The accession of a party in the place of a signature.
  func accession(of party: PartyID) -> Signature? {
    guard let accession = membership.accession(of: party) else { return nil }
    let own = accession.deeds.filter { $0.party == party }.map {
      Signing(deed: $0, party: party, date: $0.act.date, text: $0.act.text)
    }
    return Signature(counted: own, outranked: [], span: accession.span, conflict: [])
  }
}
