package import Catalog
import Exchange
import Store

/// All applications of a register on one legal day, in columns: what lists, counts and orders are made from.
///
/// It never changes. Words are looked up in the register; everything else is here.
package struct ApplicationIndex: Sendable {
  /// The legal day on which adopters are counted.
  package let day: CalendarDay
  /// Names of parties and notices of members; of applications it need not know anything.
  package let view: RegisterView
  /// In the order of their ids.
  package private(set) var ids: [RecordID] = []
  private(set) var documents: [Int] = []
  private(set) var classes: [UInt8] = []
  private(set) var adopters: [Int] = []
  private(set) var days: [Int] = []
  private(set) var columns = ApplicationFacet.allCases.map { _ in FacetColumn() }
  /// What is shown of each beside its columns.
  private(set) var words: [[CardRow.Fact]] = []
  /// The names by which lists are ordered.
  private(set) var sortNames: [String] = []
  private(set) var ranks = ApplicationRanks()
  private(set) var briefNames = BriefNames([RecordID]())

  /// Takes the cards under signed heads, in the order of their records.
  init(_ cards: [HeldCard], heads: [String: Int], view: RegisterView, on day: CalendarDay) {
    self.day = day
    self.view = view
    var takers: [RecordID: Set<PartyID>] = [:]
    for use in view.uses(on: day) { takers[use.adoption.application, default: []].insert(use.adoption.taker) }
    var owners: [String: Owner] = [:]
    for held in cards where held.card.position < heads[held.origin, default: 0] {
      guard let id = try? RecordID(held.record), ids.last != id else { continue }
      append(id, held, takers[id]?.count ?? 0, &owners)
    }
    briefNames = BriefNames(ids)
    ranks = ApplicationRanks(names: sortNames, adopters: adopters, days: days)
  }

  /// How many applications there are.
  package var count: Int { ids.count }

  func column(_ facet: ApplicationFacet) -> FacetColumn {
    columns[ApplicationFacet.allCases.firstIndex(of: facet) ?? 0]
  }

  private mutating func append(
    _ id: RecordID, _ held: HeldCard, _ users: Int, _ owners: inout [String: Owner]
  ) {
    var values: [String: [String]] = [:]
    var shown: [CardRow.Fact] = []
    var own: DataClass?
    for fact in held.card.facts {
      switch fact.name {
      case CardFact.dataClass: own = DataClass(rawValue: fact.value)
      case _ where CardFact.shown.contains(fact.name): shown.append(fact)
      case _ where fact.name.hasPrefix(CardFact.name): shown.append(fact)
      default: values[fact.name, default: []].append(fact.value)
      }
    }
    let code = values[ApplicationFacet.city.rawValue]?.first ?? ""
    let owner = owners[code] ?? Owner(code, view.gazetteer)
    owners[code] = owner
    let day = Instant(seconds: held.card.recordedAt).day(offset: view.zone.offset)
    values[ApplicationFacet.province.rawValue] = owner.province.map { [$0] }
    values[ApplicationFacet.komwil.rawValue] = owner.komwil.map { [$0] }
    values[ApplicationFacet.adopters.rawValue] = [ApplicationFacet.step(users)]
    values[ApplicationFacet.revised.rawValue] = [String(day.description.prefix(4))]
    let dataClass = own ?? view.dataClass(of: owner.party.map { [$0] } ?? [], recordedBy: id.member)
    ids.append(id)
    documents.append(held.document)
    classes.append(UInt8(DataClass.allCases.firstIndex(of: dataClass) ?? 0))
    adopters.append(users)
    days.append(day.number)
    for (index, facet) in ApplicationFacet.allCases.enumerated() { columns[index].append(values[facet.rawValue] ?? []) }
    words.append(shown)
    sortNames.append((Self.names(shown).text(in: .indonesian) ?? id.slug.description).lowercased())
  }

  static func names(_ facts: [CardRow.Fact]) -> LocalizedText {
    var names = LocalizedText()
    for fact in facts where fact.name.hasPrefix(CardFact.name) {
      if let language = try? LanguageCode(fact.name.dropFirst(CardFact.name.count)) { names[language] = fact.value }
    }
    return names
  }

  /// What follows from the owner of an application.
  private struct Owner {
    let party: PartyID?
    let province: String?
    let komwil: String?

    init(_ code: String, _ gazetteer: Gazetteer) {
      party = try? PartyID(code)
      province = party?.region.map { String($0.description.prefix(2)) }
      komwil = party?.region.flatMap { gazetteer[$0]?.city?.komwil.rawValue }
    }
  }
}

extension Node {
  /// The applications as the register stands now, with those who use them on a day; reads no application's payload.
  package func applicationIndex(on day: CalendarDay? = nil) throws(RegistryError) -> ApplicationIndex {
    try applicationIndex(view(only: [.profile, .adoption]), on: day)
  }

  /// The same with a view that is at hand.
  package func applicationIndex(
    _ view: RegisterView, on day: CalendarDay? = nil
  ) throws(RegistryError) -> ApplicationIndex {
    let (cards, heads) = try register.snapshot { snapshot in
      let logs = try snapshot.logs().filter { try Origin($0.origin).realm == settings.realm }
      return (try snapshot.cards(), Dictionary(logs.map { ($0.origin, $0.noteSize ?? 0) }) { first, _ in first })
    }
    // Outside the snapshot: the view reads profiles in snapshots of its own.
    return ApplicationIndex(cards, heads: heads, view: view, on: day ?? view.today)
  }
}
