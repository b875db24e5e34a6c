import Catalog
import Exchange

/// Compares a book of applications with the register, row by row.
struct ApplicationPlanner {
  let office: ActOffice
  let order: BookOrder<ApplicationColumn>
  /// The member's own cards, by their ids.
  let held: [(id: RecordID, card: ApplicationCard)]
  let partyNames: PartyNames
  let defaultSources: [Source]
  let defaultKeeper: Slug?
  var names: FreshNames
  /// Rows by the held card that they are about.
  private var claimed: [RecordID: Int] = [:]

  var view: RegisterView { office.view }

  init(_ office: ActOffice, _ order: BookOrder<ApplicationColumn>) throws(RegistryError) {
    self.office = office
    self.order = order
    held = office.view.ownApplications()
    partyNames = office.view.partyNames
    names = try FreshNames(office)
    defaultSources = try order.defaultSources()
    defaultKeeper = try order.defaultKeeper()
  }

  mutating func plan(_ book: ApplicationBook) throws(RegistryError) -> ImportPlan {
    var drafts = book.rows.map(CardDraft.init)
    identify(&drafts)
    for position in drafts.indices { try compare(&drafts[position]) }
    check(&drafts)
    let isRefused = order.isAllOrNothing && drafts.contains(where: \.isHeld)
    return ImportPlan(
      rows: drafts.map(\.planned), findings: book.findings.sorted(by: Finding.inReadingOrder), scans: nil,
      isAllOrNothing: order.isAllOrNothing, pending: isRefused ? [] : drafts.flatMap(\.pending),
      position: try office.size())
  }

  /// Says of each row which held card it is: by its short name, by its name and agency, and where that is left over by
  /// its name alone, since agencies are renamed. What is none of them is new.
  private mutating func identify(_ drafts: inout [CardDraft]) {
    for position in drafts.indices where !drafts[position].isHeld {
      guard let slug = drafts[position].row.entry.slug else { continue }
      guard let match = held.first(where: { $0.id.slug == slug }) else { continue }
      claim(match, &drafts, position)
    }
    for isExact in [true, false] {
      let byName = Dictionary(grouping: held) { Self.key($0.card) }
      for position in drafts.indices where !drafts[position].isHeld && drafts[position].id == nil {
        let entry = drafts[position].row.entry
        guard entry.slug == nil, entry.name != nil else { continue }
        let same = (byName[Self.key(entry.card)] ?? []).filter { match in
          isExact
            ? drafts[position].row.places[.agency] == nil || Self.agency(match.card) == Self.agency(entry.card)
            : claimed[match.id] == nil
        }
        if same.count > 1 {
          drafts[position].add(.severalCards(drafts[position].row, same.map(\.id)))
        } else if let match = same.first {
          claim(match, &drafts, position)
        }
      }
    }
    begin(&drafts)
  }

  private mutating func claim(
    _ match: (id: RecordID, card: ApplicationCard), _ drafts: inout [CardDraft], _ position: Int
  ) {
    drafts[position].held = match.card
    drafts[position].id = match.id
    if let first = claimed.updateValue(position, forKey: match.id), first != position {
      drafts[position].add(.cardTwice(drafts[position].row, first: drafts[first].row.name))
    }
  }

  /// Gives short names to the rows that are new; two rows of one name and agency are one application.
  private mutating func begin(_ drafts: inout [CardDraft]) {
    var first: [String: Int] = [:]
    let foreign = Dictionary(grouping: view.applications.filter { $0.key.member != view.member }) { Self.key($0.value) }
    for position in drafts.indices where !drafts[position].isHeld && drafts[position].id == nil {
      let row = drafts[position].row
      let key = Self.key(row.entry.card) + "\n" + Self.agency(row.entry.card)
      if let twin = first[key] {
        drafts[position].add(.cardTwice(row, first: drafts[twin].row.name))
        continue
      }
      first[key] = position
      if let slug = row.entry.slug, names.isTaken(Subject(.application, slug)) {
        drafts[position].add(.slugGone(row, slug))
        continue
      }
      guard row.entry.name != nil, let slug = row.entry.slug ?? names.unused(.application, row.entry.name ?? "") else {
        drafts[position].add(.unnameable(row))
        continue
      }
      names.take(Subject(.application, slug))
      drafts[position].id = RecordID(view.member, slug)
      let others = foreign[Self.key(row.entry.card)] ?? []
      if let other = others.first(where: { $0.value.owner == row.entry.card.owner }) {
        drafts[position].add(.possibleTwin(row, of: other.key, by: view.name(of: other.key.member.party)))
      }
    }
  }

  private static func key(_ card: ApplicationCard) -> String { Spellings.key(card.names[.indonesian] ?? "") }
  private static func agency(_ card: ApplicationCard) -> String { Spellings.key(card.agency ?? "") }
}

extension RegisterView {
  /// Every card that the member's own log records, by its id.
  func ownApplications() -> [(id: RecordID, card: ApplicationCard)] {
    applications.filter { $0.key.member == member }.map { ($0.key, $0.value) }
  }
}
