import Catalog
import Exchange

extension ImportPlanner {
  /// Finds the texts that rows refer to, among the held ones, those of other members, and the new rows.
  func resolveLinks(_ drafts: inout [ImportDraft]) {
    guard drafts.contains(where: { !$0.entry.links.isEmpty }) else { return }
    let shelf = LinkShelf(view, held, drafts)
    for position in drafts.indices {
      let row = drafts[position].row
      for number in drafts[position].entry.links.indices {
        let link = drafts[position].entry.links[number]
        let column: AgreementColumn = link.kind == .carriesOut ? .parent : .relations
        let found = shelf.find(link, for: drafts[position])
        if found.count == 1 {
          drafts[position].entry.links[number].target = found[0]
        } else if found.isEmpty {
          drafts[position].add(.linkNotFound(row, column, link.words))
        } else {
          drafts[position].add(.linkAmbiguous(row, column, link.words, found))
        }
      }
    }
  }
}

/// Texts by the words with which a row may refer to them.
private struct LinkShelf {
  private var byWords: [String: Set<RecordID>] = [:]
  private var parties: [RecordID: Set<PartyID>] = [:]

  init(_ view: RegisterView, _ held: [HeldAgreement], _ drafts: [ImportDraft]) {
    for (id, heading) in view.headings {
      add(id, [heading.title] + heading.numbers.map(\.text))
    }
    for agreement in held { add(agreement.id, agreement.entry) }
    for draft in drafts where !draft.isHeld {
      if let id = draft.id { add(id, draft.entry) }
    }
  }

  private mutating func add(_ id: RecordID, _ entry: AgreementEntry) {
    add(id, [entry.title].compactMap(\.self) + entry.numbers.map(\.text))
    parties[id] = Set(entry.parties)
  }

  private mutating func add(_ id: RecordID, _ names: [String]) {
    for name in names + [id.slug.description, id.description] {
      byWords[Spellings.key(name), default: []].insert(id)
    }
  }

  /// What the words mean: by their whole, and of several those of the same parties.
  func find(_ link: AgreementEntry.Link, for draft: ImportDraft) -> [RecordID] {
    let all = (byWords[Spellings.key(link.words)] ?? []).subtracting([draft.id].compactMap(\.self)).sorted()
    guard all.count > 1 else { return all }
    let own = Set(draft.entry.parties)
    let near = all.filter { parties[$0].map { !$0.isDisjoint(with: own) } ?? false }
    let same = near.filter { parties[$0] == own }
    return same.count == 1 ? same : near.isEmpty ? all : near
  }
}
