import Catalog

extension PartyReader {
  /// The party that a cell names, and what is to be said of that.
  mutating func party(_ text: String, at place: CellPlace) -> (party: PartyID?, finding: Finding?) {
    switch meaning(of: text) {
    case .party(let party): return (party, nil)
    case .likely(let party, let others):
      return (
        party, .likelyParty(text, names.name(of: party), besides: others.map(names.unmistakableName), place)
      )
    case .several(let all):
      return (nil, .ambiguousParty(text, all.map { "\(names.name(of: $0)) (\($0))" }, place))
    case .unlisted(let party): return (party, .unlistedBody(text, party.description, place))
    case .unknown(let near):
      return (nil, .unknownParty(text, near: near.map { "\(names.name(of: $0)) (\($0))" }, place))
    }
  }
}
