/// A text that can be signed: adopted by all required parties, or recorded after the fact.
struct AgreedText: Sendable {
  var text: LeafID?
  /// Nil only where a legacy record lays down nothing and no opening does.
  var terms: Terms?
  /// The first day on which it counts as agreed; the start of the calendar where no date is known.
  var from: CalendarDay
  var isLegacy: Bool
  /// The acts that made it so.
  var deeds: [Deed]
  /// Members who recorded other terms for it.
  var differing: [MemberID]

  /// Breaks ties between texts of one day, the same everywhere.
  var order: String { (isLegacy ? "0" : "1") + (text?.description ?? "") }
  var parties: [PartyID] { terms?.parties ?? [] }

  /// The terms that count among several records of one text, and whose differ from them.
  static func choose(among deeds: [Deed]) -> (terms: Terms?, differing: [MemberID]) {
    let chosen = deeds.lazy.compactMap(\.act.terms).first
    let others = deeds.filter { $0.act.terms != nil && $0.act.terms != chosen }.map(\.leaf.author)
    return (chosen, Set(others).sorted())
  }
}
