/// The rule packs that a node has, and which of them governs an agreement.
///
/// The regime of an agreement depends on its date: older ones stay under the rules that they were made under, up to
/// their end (PP 28/2018 art 48).
public struct RulePacks: Hashable, Sendable {
  /// Those without a period first, then by their first day.
  public let all: [RulePack]

  /// No packs: nothing is ruled.
  public static let none = RulePacks([])

  /// Sorts the packs; of several with one name the last counts.
  public init(_ packs: [RulePack]) {
    let byName = Dictionary(packs.map { ($0.id, $0) }) { _, last in last }
    all = byName.values.sorted { a, b in
      (a.period?.from.last.number ?? .min, a.id) < (b.period?.from.last.number ?? .min, b.id)
    }
  }

  /// The pack of that name.
  public subscript(id: Slug) -> RulePack? { all.first { $0.id == id } }

  /// The pack of a text: the one that its terms name, else that of its first signature or adoption, else the
  /// general one.
  ///
  /// Of a date that may fall under two packs nothing is known, so that no rule warns.
  public func governing(_ terms: Terms?, since date: LegalDate?) -> RulePack {
    if let named = terms?.regime.flatMap({ self[$0] }) { return named }
    guard let date else { return general }
    let pack = governing(on: date.first)
    return pack == governing(on: date.last) ? pack : general
  }

  /// The pack under which new agreements of a day fall.
  public func governing(on day: CalendarDay) -> RulePack {
    all.last { $0.period?.contains(day) ?? false } ?? general
  }

  /// The pack that governs where no other does: the one without a period, which has no rules.
  public var general: RulePack { all.first { $0.period == nil } ?? .general }
}
