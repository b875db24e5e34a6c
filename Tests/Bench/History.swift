import Catalog
import Exchange

/// One invented agreement between regions that exist, with a life like those of real ones: most recorded after
/// the fact by the secretariat, some with every stage, a few in trouble.
///
/// Bench data never reaches a register that anyone keeps.
struct History {
  let instrument: RecordID
  let title: String
  let numbers: [(party: PartyID, text: String)]
  let acts: [Act]

  /// Makes the history with this ordinal; `kb` is an umbrella that a PKS may carry out.
  init(_ ordinal: Int, parties all: [PartyID], umbrella: (RecordID, [PartyID])?, _ dice: inout Dice) throws {
    let year = dice.number(2012...2026)
    let kind: InstrumentKind = umbrella != nil ? .pks : dice.chance(70) ? .kb : .mou
    var parties = umbrella?.1 ?? []
    while parties.count < (umbrella == nil ? (dice.chance(90) ? 2 : 3) : 2) {
      let party = dice.pick(all)
      if !parties.contains(party) { parties.append(party) }
    }
    let id = RecordID(.secretariat, try Slug("bench-\(kind)-\(year)-\(ordinal)"))
    let start = try CalendarDay("\(year)-01-01").advanced(by: dice.number(0...364))
    let cooperation = umbrella?.0 ?? id
    var terms = Terms(kind: kind, cooperation: cooperation, participants: parties.map { Participant($0) })
    terms.condition = dice.chance(92) ? .allSigned : nil
    terms.duration =
      switch dice.number(1...10) {
      case 1: .unknown
      case 2: .unlimited
      case 3...5: .months(dice.pick([12, 24, 36, 60]))
      default: .until(start.adding(months: dice.pick([12, 24, 36, 48, 60])))
      }
    terms.renewal = dice.chance(5) ? .automatic(months: 12) : .byAgreement
    if let umbrella { terms.relations = [Relation(.carriesOut, umbrella.0)] }
    instrument = id
    let subject = dice.pick(Self.subjects)
    title = "\(kind == .pks ? "Perjanjian Kerja Sama" : "Kesepakatan Bersama") tentang \(subject) \(ordinal)"
    numbers = parties.enumerated().map { ($0.element, "\(ordinal).\($0.offset + 1)/KS/\(year)") }
    acts =
      dice.chance(55)
      ? Self.legacy(id, terms, start, &dice) : Self.staged(id, terms, start, try Slug("tahap-\(ordinal)"), &dice)
  }

  static let subjects = [
    "Pemanfaatan Bersama Aplikasi", "Pelayanan Perizinan", "Pengelolaan Persampahan", "Penyediaan Air Minum",
    "Promosi Pariwisata", "Pengendalian Inflasi", "Kota Cerdas", "Pertukaran Data Kependudukan",
  ]

  /// Recorded once, then kept: reports, duties and corrections follow.
  private static func legacy(_ id: RecordID, _ terms: Terms, _ start: CalendarDay, _ dice: inout Dice) -> [Act] {
    var acts = [
      Act(
        .recordLegacy, id, date: .day(start), terms: terms,
        signatures: terms.parties.map { SignatureClaim($0, on: .day(start)) })
    ]
    let years = dice.number(4...13)
    for year in 1...years {
      acts.append(Act(.discuss, id, date: .day(start.advanced(by: 180 * year))))
      if year % 3 == 0 {
        acts.append(Act(.report, id, party: terms.parties[0], date: .day(start.advanced(by: 200 * year))))
      }
    }
    return acts
  }

  /// Offered, discussed, adopted, signed one after the other, sometimes only in part.
  private static func staged(
    _ id: RecordID, _ terms: Terms, _ start: CalendarDay, _ topic: Slug, _ dice: inout Dice
  ) -> [Act] {
    let parties = terms.parties
    func day(_ offset: Int) -> LegalDate { .day(start.advanced(by: offset)) }
    var acts = [
      Act(.open, id, date: day(-120), terms: terms),
      Act(.offer, id, party: parties[0], date: day(-110), counterpart: parties[1]),
      Act(.discuss, id, date: day(-90)), Act(.table, id, date: day(-60)), Act(.discuss, id, date: day(-40)),
    ]
    acts += parties.map { Act(.adopt, id, party: $0, date: day(-20), terms: terms) }
    acts.append(Act(.planSigning, id, date: day(0)))
    for (offset, party) in parties.enumerated() where dice.chance(94) {
      acts.append(Act(.sign, id, party: party, date: day(offset * 2), method: .wetInk))
    }
    if let recorded = try? Slug("recorded"), dice.chance(30) {
      acts.append(
        Act(
          .obligation, id, party: parties[0], date: day(3), due: day(dice.number(60...900)), decision: recorded,
          topic: topic, counterpart: parties[1]))
    }
    return acts
  }
}
